import {
  begin,
  type GameOptions,
  isOf,
  type LogEntry,
  type LogKind,
  type Move,
  type Negotiation,
  play,
} from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Everything that decides a game besides its scenario. */
export interface GameRecord {
  readonly seed: number;
  readonly options: GameOptions;
  readonly moves: readonly Move[];
}

/** A game ply by ply: what every part of the debrief is made from. */
export interface Course {
  readonly scenario: Scenario;
  /** `states[0]` is the first moment, `states[i + 1]` what `moves[i]` led to. */
  readonly states: readonly Negotiation[];
  readonly moves: readonly Move[];
  /** The whole log, with what only some could see. */
  readonly log: readonly LogEntry[];
}

/**
 * Plays a game again from its record.
 * @throws RangeError for a record with an illegal move
 */
export function courseOf(scenario: Scenario, { seed, options, moves }: GameRecord): Course {
  const states = [begin(scenario, seed, options)];
  for (const move of moves) states.push(play(scenario, states.at(-1)!, move).next);
  return { scenario, states, moves, log: states.at(-1)!.log };
}

export const endOf = ({ states }: Course): Negotiation => states.at(-1)!;

/**
 * The state on which texts and no deal are held against each other: before the vote that made the deal or, without a
 * deal, the end, where no deal is what came of it.
 */
export const closingState = (course: Course): Negotiation =>
  endOf(course).deal ? decisiveState(course) : endOf(course);

/** An entry of the log with its place in it. */
export interface Told<Kind extends LogKind = LogKind> {
  /** Place in the log. */
  readonly at: number;
  readonly entry: LogEntry<Kind>;
}

/** Entries of some kinds, in order. */
export const toldOf = <Kind extends LogKind>(
  log: readonly LogEntry[],
  ...kinds: readonly Kind[]
): readonly Told<Kind>[] =>
  log.map((entry, at) => ({ at, entry })).filter((told): told is Told<Kind> => isOf(told.entry, kinds));

/**
 * An entry that can only be of one of some kinds.
 * @throws RangeError for any other
 */
export function mustBe<Kind extends LogKind>(entry: LogEntry, ...kinds: readonly Kind[]): LogEntry<Kind> {
  if (isOf(entry, kinds)) return entry;
  throw new RangeError(`${entry.kind} where only ${kinds.join(' or ')} can be`);
}

/**
 * The state on whose meters the last vote was counted; without a vote the last one in which somebody could still move.
 */
export function decisiveState({ states, log }: Course): Negotiation {
  const vote = log.map(({ kind }) => kind).lastIndexOf('vote');
  const open = states.filter(({ toMove, phase, log: told }) =>
    vote < 0 ? toMove !== null && phase !== 'implementation' : told.length <= vote,
  );
  return open.at(-1) ?? states[0]!;
}
