import { z } from 'zod';
import { replayFile, sha256Hex } from '../flow/index.ts';
import type { Replay } from '../rules/index.ts';
import { type ReadResult, readJson } from '../scenario/index.ts';
import { id } from '../scenario/schemaParts.ts';
import { SCALE_STEPS } from './assignment.ts';

const HAND_IN_FORMAT = 1;

const LIMITS = { name: 80, text: 4000, answers: 40, count: 100_000 } as const;

const count = z.int().min(0).max(LIMITS.count);
/** By question: a step of its scale, or a text. */
const answers = z
  .record(id, z.union([z.int().min(1).max(SCALE_STEPS), z.string().max(LIMITS.text)]))
  .refine(given => Object.keys(given).length <= LIMITS.answers, { error: 'too many answers' });
export type Answers = Readonly<z.infer<typeof answers>>;

const handIn = z.strictObject({
  format: z.literal(HAND_IN_FORMAT),
  /** Id of the assignment. */
  assignment: sha256Hex,
  /** As entered; empty for somebody who stays unnamed. */
  student: z.string().max(LIMITS.name),
  replay: replayFile,
  undos: count,
  /** Times that the game was opened again after it had been begun. */
  reloads: count,
  /** Games begun for this assignment on the device, this one included. */
  attempts: count,
  before: answers,
  after: answers,
});

/** What a student gives back. Undos, reloads and attempts are as the device counted them; nobody can check these. */
export interface HandIn extends Omit<z.infer<typeof handIn>, 'replay'> {
  readonly replay: Replay;
}

/** Reads a hand-in: its form alone. Whether the game in it holds, `checkHandIn` finds out. */
export const readHandIn = (text: string, file: string): ReadResult<HandIn> => readJson(handIn, text, file);
