import { digest } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/types.ts';
import { begin } from './begin.ts';
import type { Refusal } from './moves/define.ts';
import type { Move } from './moves/index.ts';
import { type GameOptions, type Negotiation, type Outcome, RULES_VERSION } from './negotiation.ts';
import { type NotationFault, readMove, writeMove } from './notation.ts';
import { play } from './play.ts';
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

export type Verdict =
  | { readonly valid: true; readonly last: Negotiation }
  | {
      readonly valid: false;
      readonly why: 'otherScenario' | 'otherVersion' | 'otherRules' | 'otherOutcome' | 'otherState';
    }
  | { readonly valid: false; readonly why: 'unreadable'; readonly ply: number; readonly fault: NotationFault }
  | { readonly valid: false; readonly why: 'illegal'; readonly ply: number; readonly refusal: Refusal };

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

/** Plays a replay again and compares its end. Nothing in it is believed. */
export function verify(scenario: Scenario, replay: Replay): Verdict {
  if (replay.scenario.id !== scenario.id) return { valid: false, why: 'otherScenario' };
  if (replay.scenario.digest !== scenario.digest) return { valid: false, why: 'otherVersion' };
  if (replay.rulesVersion !== RULES_VERSION) return { valid: false, why: 'otherRules' };
  let n = begin(scenario, replay.seed, replay.options);
  for (const [ply, line] of replay.moves.entries()) {
    const { move, fault } = readMove(scenario.agenda, line);
    if (fault) return { valid: false, why: 'unreadable', ply, fault };
    const why = refusal(viewOf(scenario, n, move.by), move);
    if (why) return { valid: false, why: 'illegal', ply, refusal: why };
    n = play(scenario, n, move).next;
  }
  if (digest(n.outcome) !== digest(replay.outcome)) return { valid: false, why: 'otherOutcome' };
  if (seal(replay.moves, n) !== replay.digest) return { valid: false, why: 'otherState' };
  return { valid: true, last: n };
}
