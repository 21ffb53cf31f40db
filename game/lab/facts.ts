import { leftOnTable } from '../analysis/leftOnTable.ts';
import type { ReadoutTone } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';
import type { MoveCounts, PlayedGame } from './play.ts';

/** What the measures of experiments are taken from: one game in few numbers. */
export interface GameFacts {
  readonly ratified: boolean;
  /** Round of the deal or of the breakdown. */
  readonly round: number;
  readonly failedVotes: number;
  /** Points by seat. */
  readonly points: readonly number[];
  /** V of the deal by seat, with the values of this game; null after a breakdown. */
  readonly worths: readonly number[] | null;
  /** Positions of the deal; null after a breakdown. */
  readonly positions: readonly number[] | null;
  /** Points left on the table; null after a breakdown or where the arm does not ask for it. */
  readonly left: number | null;
  /** Credibility at the end, by seat. */
  readonly credibility: readonly number[];
  /** Approval less bar at the last vote, mood apart, by seat; null where none was held. */
  readonly margins: readonly number[] | null;
  /** Accounts in the order in which they came out. */
  readonly accounts: readonly { readonly tone: ReadoutTone; readonly ofDeal: boolean }[];
  /** Moves by kind, by seat. */
  readonly moves: readonly MoveCounts[];
}

export function factsOf({ agenda }: Scenario, game: PlayedGame, asksLeft: boolean): GameFacts {
  const { draft, last } = game;
  const { briefs } = last.secrets;
  return {
    ratified: draft !== null,
    round: game.round,
    failedVotes: game.failedVotes,
    points: game.points,
    worths: draft && briefs.map((brief, seat) => worth(agenda, brief, seat, draft)),
    positions: draft?.positions ?? null,
    left: draft && asksLeft ? leftOnTable(agenda, briefs, draft, last.paid).gain : null,
    credibility: last.meters.map(meters => meters.credibility),
    margins: marginsOf(game),
    accounts: last.log.flatMap(({ kind, facts }) =>
      kind === 'readout' ? [{ tone: facts.tone, ofDeal: facts.suspended === null }] : [],
    ),
    moves: game.moves,
  };
}

function marginsOf({ last }: PlayedGame): number[] | null {
  const votes = last.log.filter(entry => entry.kind === 'ownVote').slice(-last.meters.length);
  if (votes.length === 0) return null;
  return votes.map(({ facts }) => facts.total - facts.bar);
}
