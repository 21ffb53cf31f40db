import { digest } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/types.ts';
import { begin } from './begin.ts';
import type { Refusal } from './moves/define.ts';
import type { Move } from './moves/index.ts';
import { type GameOptions, type Negotiation, type Outcome, RULES_VERSION } from './negotiation.ts';
import { type NotationFault, readMove, writeMove } from './notation.ts';
import { type Played, play } from './play.ts';
import { refusal } from './refusal.ts';
import { viewOf } from './view.ts';

export const REPLAY_FORMAT = 1;

/** The file of one game: scenario + seed + options + moves; the rest is there to be checked against. */
export interface Replay {
  readonly format: number;
  readonly rulesVersion: number;
  readonly scenario: { readonly id: string; readonly digest: string };
  /** Who played each principal, by id: "person", "machine", a name. */
  readonly seats: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly options: GameOptions;
  /** Moves in notation. */
  readonly moves: readonly string[];
  readonly outcome: Outcome | null;
  /** Digest of the moves and the last state. */
  readonly digest: string;
}

/** What is played again of any record of a game. */
export type Recorded = Pick<Replay, 'rulesVersion' | 'scenario' | 'seed' | 'options' | 'moves'>;

/** Why a record cannot be played again. */
export type RetraceFault =
  | { readonly why: 'otherScenario' | 'otherVersion' | 'otherRules' }
  | ({
      /** Place of the move in question. */
      readonly ply: number;
      /** The state in which it was to be made: as far as the record holds. */
      readonly reached: Negotiation;
    } & (
      | { readonly why: 'unreadable'; readonly fault: NotationFault }
      | { readonly why: 'illegal'; readonly refusal: Refusal }
    ));

export type Retraced =
  | { readonly last: Negotiation; readonly fault: null }
  | { readonly last: null; readonly fault: RetraceFault };

/** Why a replay is not what it claims to be. */
export type ReplayFault = RetraceFault | { readonly why: 'otherOutcome' | 'otherState' };

export type Verdict =
  | { readonly valid: true; readonly last: Negotiation }
  | ({ readonly valid: false } & ReplayFault);

/** Digest of a state without its log, which only retells it. */
export function stateDigest(n: Negotiation): string {
  return digest({ ...n, log: [] });
}

/** Covers the moves as well: two orders of the same moves can lead to the same state. */
const seal = (moves: readonly string[], last: Negotiation): string =>
  digest({ moves, state: stateDigest(last) });

export function writeReplay(
  scenario: Scenario,
  start: Pick<Replay, 'seed' | 'options' | 'seats'>,
  moves: readonly Move[],
  last: Negotiation,
): Replay {
  const lines = moves.map(move => writeMove(scenario.agenda, move));
  return {
    format: REPLAY_FORMAT,
    rulesVersion: RULES_VERSION,
    scenario: { id: scenario.id, digest: scenario.digest },
    ...start,
    moves: lines,
    outcome: last.outcome,
    digest: seal(lines, last),
  };
}

/**
 * Plays the moves of a record again from its beginning. Nothing in it is believed.
 * @param each hears of every move that could be made
 */
export function retrace(
  scenario: Scenario,
  record: Recorded,
  each: (move: Move, played: Played) => void = () => {},
): Retraced {
  const failed = (fault: RetraceFault): Retraced => ({ last: null, fault });
  if (record.scenario.id !== scenario.id) return failed({ why: 'otherScenario' });
  if (record.scenario.digest !== scenario.digest) return failed({ why: 'otherVersion' });
  if (record.rulesVersion !== RULES_VERSION) return failed({ why: 'otherRules' });
  let last = begin(scenario, record.seed, record.options);
  for (const [ply, line] of record.moves.entries()) {
    const { move, fault } = readMove(scenario.agenda, line);
    if (fault) return failed({ why: 'unreadable', ply, reached: last, fault });
    const why = refusal(viewOf(scenario, last, move.by), move);
    if (why) return failed({ why: 'illegal', ply, reached: last, refusal: why });
    const played = play(scenario, last, move);
    each(move, played);
    last = played.next;
  }
  return { last, fault: null };
}

/** Plays a replay again and compares its end. */
export function verify(scenario: Scenario, replay: Replay): Verdict {
  const { last, fault } = retrace(scenario, replay);
  if (fault) return { valid: false, ...fault };
  if (digest(last.outcome) !== digest(replay.outcome)) return { valid: false, why: 'otherOutcome' };
  if (seal(replay.moves, last) !== replay.digest) return { valid: false, why: 'otherState' };
  return { valid: true, last };
}
