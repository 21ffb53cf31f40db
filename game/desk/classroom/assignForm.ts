import { ASSIGNMENT_FORMAT, type Assignment, type Question } from '../../classroom/index.ts';
import type { GameOptions } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import type { Language } from '../../wording/format.ts';

/** What a teacher has chosen so far. */
export interface AssignForm {
  title: string;
  seat: string;
  machine: 'guided' | 'even' | 'hard' | 'severe';
  sameSeed: boolean;
  /** Seed of the one game, or salt of all. */
  readonly seed: number;
  options: { -readonly [Key in keyof GameOptions]: GameOptions[Key] };
  known: Assignment['known'];
  questions: readonly Question[];
  deadline: string;
}

/** The questions that the product suggests: they travel in both languages, so that each student reads them in theirs. */
const SUGGESTED = [
  { name: 'threats', kind: 'scale', when: 'both' },
  { name: 'zeroSum', kind: 'scale', when: 'both' },
  { name: 'publics', kind: 'scale', when: 'both' },
  { name: 'moves', kind: 'open', when: 'after' },
] as const;

const suggestedIn = (language: Language) => classroomWordingOf(language).assign.suggested;

/**
 * An assignment as most will want it, with the questions that the product suggests.
 * @param seed of the one game, or salt of all
 */
export const newForm = (title: string, seed: number): AssignForm => ({
  title,
  seat: 'choice',
  machine: 'even',
  sameSeed: true,
  seed,
  options: { events: true, knownTypes: false, audienceCosts: 'normal', advisors: true },
  known: 'name',
  questions: SUGGESTED.map(({ name, kind, when }, place) => ({
    id: `q${place + 1}`,
    text: { en: suggestedIn('en')[name], es: suggestedIn('es')[name] },
    kind,
    when,
  })),
  deadline: '',
});

/** A question with an id that no other has. */
export function newQuestion(others: readonly Question[]): Question {
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(`q${number}`)) number++;
  return { id: `q${number}`, text: '', kind: 'scale', when: 'both' };
}

export const assignmentFrom = (form: AssignForm, scenario: Scenario, text: string | null): Assignment => ({
  format: ASSIGNMENT_FORMAT,
  title: form.title.trim(),
  scenario: { id: scenario.id, digest: scenario.digest, text },
  seat: form.seat,
  machine: form.machine,
  seeds: form.sameSeed ? { kind: 'same', seed: form.seed } : { kind: 'perStudent', salt: form.seed },
  options: form.options,
  known: form.known,
  questions: form.questions.filter(
    question => typeof question.text !== 'string' || question.text.trim() !== '',
  ),
  deadline: form.deadline.trim(),
});
