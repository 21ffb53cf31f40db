import { ASSIGNMENT_FORMAT, type Assignment, type Question } from '../../classroom/index.ts';
import type { ScenarioCard } from '../../present/card.ts';
import type { GameOptions } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ClassroomWording } from '../../wording/classroom.ts';

/** What a teacher has chosen so far. */
export interface AssignForm {
  title: string;
  scenario: string;
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

/** An assignment as most will want it, with the questions that the product suggests. */
export const newForm = (
  { nameDefault, suggested }: ClassroomWording['assign'],
  { id }: ScenarioCard,
  drawSeed: () => number,
): AssignForm => ({
  title: nameDefault,
  scenario: id,
  seat: 'choice',
  machine: 'even',
  sameSeed: true,
  seed: drawSeed(),
  options: { events: true, knownTypes: false, audienceCosts: 'normal', advisors: true },
  known: 'name',
  questions: suggested.map((question, place) => ({ ...question, id: `q${place + 1}` })),
  deadline: '',
});

/** The title and the questions that stand as they were suggested, in another language; what was changed stays. */
export const reworded = (
  { title, questions }: Pick<AssignForm, 'title' | 'questions'>,
  from: ClassroomWording['assign'],
  to: ClassroomWording['assign'],
): Pick<AssignForm, 'title' | 'questions'> => ({
  title: title === from.nameDefault ? to.nameDefault : title,
  questions: questions.map(question => {
    const place = from.suggested.findIndex(({ text }) => text === question.text);
    return place < 0 ? question : { ...question, text: to.suggested[place]!.text };
  }),
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
  questions: form.questions.filter(question => question.text.trim() !== ''),
  deadline: form.deadline.trim(),
});
