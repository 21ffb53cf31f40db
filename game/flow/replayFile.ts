import { z } from 'zod';
import { type GameOptions, type Outcome, REPLAY_FORMAT, type Replay } from '../rules/index.ts';
import { type Fault, type ReadResult, readJson } from '../scenario/index.ts';
import { id, slug } from '../scenario/schemaParts.ts';
import type { SittingRecord } from './record.ts';

const LIMITS = { moves: 2000, line: 400, name: 100, seats: 4 } as const;

/** A SHA-256 in hexadecimal. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.int().min(0);

export const gameOptions = z.strictObject({
  events: z.boolean(),
  knownTypes: z.boolean(),
  audienceCosts: z.enum(['off', 'weak', 'normal', 'strong']),
  advisors: z.boolean(),
}) satisfies z.ZodType<GameOptions>;

/** What a replay and a saved sitting have in common. */
const record = z.strictObject({
  format: z.literal(REPLAY_FORMAT),
  rulesVersion: whole,
  scenario: z.strictObject({ id: slug, digest: sha256Hex }),
  seats: z
    .record(id, z.string().max(LIMITS.name))
    .refine(seats => Object.keys(seats).length <= LIMITS.seats, { error: `more than ${LIMITS.seats} seats` }),
  seed: whole,
  options: gameOptions,
  moves: z.array(z.string().max(LIMITS.line)).max(LIMITS.moves),
});

const outcome = z.discriminatedUnion('end', [
  z.strictObject({ end: z.literal('ratified'), round: whole, snappedBack: whole.nullable() }),
  z.strictObject({ end: z.literal('breakdown'), why: z.enum(['deadline', 'failedVote']), round: whole }),
]) satisfies z.ZodType<Outcome>;

export const replayFile = record.extend({
  outcome: outcome.nullable(),
  digest: sha256Hex,
}) satisfies z.ZodType<Replay>;
const recordFile = record.extend({ undos: whole }) satisfies z.ZodType<SittingRecord>;
const sharedFile = z.strictObject({ record: recordFile, scenario: z.record(z.string(), z.unknown()) });

/**
 * Reads the file of a replay: a value of the right form, or located faults. Whether the moves are legal and lead
 * where the file says, `verify` finds out.
 */
export const readReplay = (text: string, file: string): ReadResult<Replay> =>
  readJson(replayFile, text, file);

/** Reads a saved sitting. `resume` plays it. */
export const readRecord = (text: string, file: string): ReadResult<SittingRecord> =>
  readJson(recordFile, text, file);

/** A game as somebody kept it. */
export type KeptGame =
  | { readonly is: 'replay'; readonly replay: Replay }
  /** As the menu exports it; the text of its scenario where that does not come with the program, else null. */
  | { readonly is: 'sitting'; readonly record: SittingRecord; readonly scenarioText: string | null };

/** Reads a replay, or what the menu exports: a saved sitting, with or without its scenario. */
export function readKept(text: string, file: string): { value: KeptGame | null; faults: readonly Fault[] } {
  const keys = keysOf(text);
  if (keys.includes('record')) {
    const { value, faults } = readJson(sharedFile, text, file);
    const scenarioText = value && JSON.stringify(value.scenario, null, 2);
    return { value: value && { is: 'sitting', record: value.record, scenarioText }, faults };
  }
  if (keys.includes('undos')) {
    const { value, faults } = readRecord(text, file);
    return { value: value && { is: 'sitting', record: value, scenarioText: null }, faults };
  }
  const { value, faults } = readReplay(text, file);
  return { value: value && { is: 'replay', replay: value }, faults };
}

/** Keys of the object that a text is; none for anything else. */
function keysOf(text: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(text.replace(/^\uFEFF/, '')) ?? {});
  } catch {
    return [];
  }
}
