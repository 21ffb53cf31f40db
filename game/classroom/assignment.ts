import { z } from 'zod';
import { gameOptions, sha256Hex } from '../flow/index.ts';
import type { GameOptions } from '../rules/index.ts';
import { digest, type ReadResult, readJson, wholeOf } from '../scenario/index.ts';
import { id, slug } from '../scenario/schemaParts.ts';
import type { Scenario, Seat } from '../scenario/types.ts';

export const ASSIGNMENT_FORMAT = 1;

/** Limits on what a link or a file may carry. */
const LIMITS = { title: 120, text: 400, deadline: 200, questions: 20, scenario: 200_000 } as const;

/** Steps of a scale question: 1 to this. */
export const SCALE_STEPS = 7;

const asked = z.string().trim().min(1).max(LIMITS.text);

const question = z.strictObject({
  id,
  /** As the teacher wrote it, or one of the product's own in both languages, each student to read it in theirs. */
  text: z.union([asked, z.strictObject({ en: asked, es: asked })]),
  /** A scale from 1 to 7, or a text of one's own. */
  kind: z.enum(['scale', 'open']),
  /** Asked before the game, after it, or both, so that the answers can be compared. */
  when: z.enum(['before', 'after', 'both']),
});
export type Question = z.infer<typeof question>;

const assignment = z.strictObject({
  format: z.literal(ASSIGNMENT_FORMAT),
  title: z.string().trim().min(1).max(LIMITS.title),
  scenario: z.strictObject({
    id: slug,
    digest: sha256Hex,
    /** The file itself where it does not come with the program. */
    text: z.string().max(LIMITS.scenario).nullable(),
  }),
  /** A principal by its id, `choice` for the one that the student likes, or `shared`: all seats at one screen. */
  seat: z.union([z.literal(['choice', 'shared']), id]),
  /** The policy across; unused where all seats are shared. */
  machine: z.string().min(1).max(40),
  /** The same game for all, or one a student. */
  seeds: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('same'), seed: z.int().min(0) }),
    z.strictObject({ kind: z.literal('perStudent'), salt: z.int().min(0) }),
  ]),
  options: gameOptions,
  /** What the student is asked for to be known by. */
  known: z.enum(['name', 'number', 'anonymous']),
  questions: z
    .array(question)
    .max(LIMITS.questions)
    .refine(list => new Set(list.map(each => each.id)).size === list.length, { error: 'an id stands twice' }),
  /** As the teacher wrote it; nothing is closed by it. */
  deadline: z.string().max(LIMITS.deadline),
});

/** What a teacher sets a class. */
export interface Assignment extends z.infer<typeof assignment> {
  readonly options: GameOptions;
}

/** Name of somebody who gave none. */
export const ANONYMOUS = '';

/** Reads an assignment from a link or a file; whether its scenario is at hand is for the caller to find out. */
export const readAssignment = (text: string, file: string): ReadResult<Assignment> =>
  readJson(assignment, text, file);

/** What tells two assignments apart: a digest of all they say. */
export const assignmentId = (set: Assignment): string => digest(set);

/** A name as it is compared: letters and figures as they sound, whatever their case and spaces. */
export const studentKey = (student: string): string =>
  student.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The seed a student has to play, or null where any will do: an unnamed student's own game is drawn on the device and
 * cannot be told from another.
 */
export function seedFor(set: Assignment, student: string): number | null {
  const { seeds } = set;
  if (seeds.kind === 'same') return seeds.seed;
  if (set.known === 'anonymous') return null;
  return wholeOf(digest({ salt: seeds.salt, student: studentKey(student) }));
}

/** Who plays each seat, in every way that the assignment allows: one list a choice, `person` or the machine by seat. */
export function seatsFor(
  { seat, machine }: Assignment,
  { agenda }: Scenario,
): readonly (readonly string[])[] {
  const { principals } = agenda;
  if (seat === 'shared') return [principals.map(() => 'person')];
  const alone = (own: Seat) => principals.map((_, each) => (each === own ? 'person' : machine));
  return principals.flatMap((principal, own) =>
    seat === 'choice' || seat === principal.id ? [alone(own)] : [],
  );
}
