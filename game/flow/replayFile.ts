import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { type GameOptions, type Outcome, REPLAY_FORMAT, type Replay } from '../rules/index.ts';
import { type Fault, type ReadResult, readJson } from '../scenario/index.ts';
import { isObject } from '../scenario/objects.ts';
import { withoutMark } from '../scenario/repair.ts';
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

/** A game with its scenario, as far as that does not come with the program. */
const withScenario = <Game extends z.ZodType>(game: Game) =>
  z.strictObject({ record: game, scenario: z.record(z.string(), z.unknown()).nullable() });
const sharedReplay = withScenario(replayFile);
const sharedRecord = withScenario(recordFile);

/**
 * Reads the file of a replay: a value of the right form, or located faults. Whether the moves are legal and lead
 * where the file says, `verify` finds out.
 */
export const readReplay = (text: string, file: string): ReadResult<Replay> =>
  readJson(replayFile, text, file);

/** Reads a saved sitting. `resume` plays it. */
export const readRecord = (text: string, file: string): ReadResult<SittingRecord> =>
  readJson(recordFile, text, file);

/** A game as somebody kept it: a replay, or a saved sitting, as the menu exports it. */
export type KeptGame = (
  | { readonly is: 'replay'; readonly replay: Replay }
  | { readonly is: 'sitting'; readonly record: SittingRecord }
) & {
  /**
   * The scenario that came with it, where it stands in its file: all before it is blank, so that faults in it have
   * their places there. Null where none did.
   */
  readonly scenarioText: string | null;
};

/** Whether the value of a file is meant to be a game, whole or not. */
export const isKept = (value: unknown): boolean =>
  isObject(value) && ('record' in value || ('moves' in value && 'seed' in value));

/** Reads a replay or a saved sitting, with or without its scenario. */
export function readKept(text: string, file: string): { value: KeptGame | null; faults: readonly Fault[] } {
  const whole = looseJson(text);
  const isShared = isObject(whole) && 'record' in whole;
  const game = isShared ? whole['record'] : whole;
  // A replay claims an end; without either of its signs it is read as a sitting.
  const isReplay = isObject(game) && ('outcome' in game || 'digest' in game);
  if (isShared && isReplay) {
    const { value, faults } = readJson(sharedReplay, text, file);
    return { value: value && { is: 'replay', replay: value.record, ...scenarioIn(text) }, faults };
  }
  if (isShared) {
    const { value, faults } = readJson(sharedRecord, text, file);
    return { value: value && { is: 'sitting', record: value.record, ...scenarioIn(text) }, faults };
  }
  if (isReplay) {
    const { value, faults } = readReplay(text, file);
    return { value: value && { is: 'replay', replay: value, scenarioText: null }, faults };
  }
  const { value, faults } = readRecord(text, file);
  return { value: value && { is: 'sitting', record: value, scenarioText: null }, faults };
}

/** The scenario of a file that has been read without a fault. */
function scenarioIn(marked: string): { readonly scenarioText: string | null } {
  const text = withoutMark(marked);
  const node = findNodeAtLocation(parseTree(text)!, ['scenario'])!;
  if (node.type === 'null') return { scenarioText: null };
  const before = text.slice(0, node.offset).replace(/[^\r\n]/g, ' ');
  return { scenarioText: before + text.slice(node.offset, node.offset + node.length) };
}

/** A replay as a game to go on with: without the end that it claims. */
export function asRecord({ outcome: _outcome, digest: _digest, ...rest }: Replay, undos = 0): SittingRecord {
  return { ...rest, undos };
}

/** The value of a text if it is JSON at all, else null. */
export function looseJson(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return null;
  }
}
