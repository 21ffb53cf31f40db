import {
  begin,
  type GameOptions,
  type LogEntry,
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
export interface Told {
  /** Place in the log. */
  readonly at: number;
  readonly entry: LogEntry;
}

/** Entries of some kinds, in order. */
export const toldOf = (log: readonly LogEntry[], ...kinds: readonly string[]): readonly Told[] =>
  log.flatMap((entry, at) => (kinds.includes(entry.kind) ? [{ at, entry }] : []));

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
