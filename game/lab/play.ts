import { pointsOf } from '../analysis/points.ts';
import type { Policy } from '../opponent/index.ts';
import {
  begin,
  type GameOptions,
  type Move,
  type MoveKind,
  machineSeed,
  type Negotiation,
  type Outcome,
  playFast,
  refusal,
  type View,
  viewOf,
} from '../rules/index.ts';
import type { Draft, Scenario, Seat } from '../scenario/types.ts';

/** How often a seat made a move of each kind; kinds it never used are left out. */
export type MoveCounts = Readonly<Partial<Record<MoveKind, number>>>;

/** A whole game between policies, as it ended. */
export interface PlayedGame {
  readonly outcome: Outcome;
  /** Points by seat. */
  readonly points: readonly number[];
  /** Round of the deal or of the breakdown. */
  readonly round: number;
  /** What was signed; null after a breakdown. */
  readonly draft: Draft | null;
  /** Votes lost, summed over the seats that lost them. */
  readonly failedVotes: number;
  /** Moves by kind, by seat. */
  readonly moves: readonly MoveCounts[];
  readonly last: Negotiation;
}

export interface GameSetUp {
  readonly scenario: Scenario;
  /** Who plays each seat. */
  readonly policies: readonly Policy[];
  readonly seed: number;
  readonly options: GameOptions;
  /** Plays on from here instead of from the start; `seed` then seeds the policies only. */
  readonly from?: Negotiation;
  /** Sees every move before it is played. */
  readonly watch?: (view: View, move: Move) => void;
}

/**
 * Plays a game to its end as fast as the rules allow: states are copies and not frozen, but keep their log, because
 * policies read it. Each seat thinks with its own machine seed, as it does at the desk.
 * @throws RangeError for a move that the law refuses: a policy with a fault
 */
export function playGame({ scenario, policies, seed, options, from, watch }: GameSetUp): PlayedGame {
  const seeds = policies.map((_, seat) => machineSeed(seed, seat));
  const moves = policies.map((): Partial<Record<MoveKind, number>> => ({}));
  let n = from ?? begin(scenario, seed, options);
  while (n.toMove !== null) {
    const seat: Seat = n.toMove;
    const view = viewOf(scenario, n, seat);
    const move = policies[seat]!(view, seeds[seat]!);
    const why = refusal(view, move);
    if (why) throw new RangeError(`seed ${seed}, ply ${n.ply}: ${JSON.stringify(move)} is ${why.code}`);
    watch?.(view, move);
    const counts = moves[seat]!;
    counts[move.kind] = (counts[move.kind] ?? 0) + 1;
    n = playFast(scenario, n, move, true);
  }
  return {
    outcome: n.outcome!,
    points: pointsOf(scenario.agenda, n).map(({ total }) => total),
    round: n.outcome!.round,
    draft: n.deal?.draft ?? null,
    failedVotes: n.seats.reduce((sum, state) => sum + state.failedVotes, 0),
    moves,
    last: n,
  };
}
