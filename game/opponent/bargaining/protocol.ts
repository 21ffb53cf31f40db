import type { Domain } from '../../analysis/domain.ts';

/**
 * Alternating offers with a last round (Rubinstein 1982; the stacked form of ANAC, Baarslag et al. 2015). In each
 * round the party that began answers, then the other: each accepts the offer on the table or replaces it. Without a
 * deal after the last round both get their reservation value. Utilities are those of the domain, not normalised.
 */

/** What one party knows of a negotiation: its own side, and nothing of the other's. */
export interface BargainingSide {
  /** Number of values by issue; an outcome index counts through them, the last issue running fastest. */
  readonly sizes: readonly number[];
  /** Own utility of every outcome. */
  readonly utilities: Float64Array;
  /** Own utility of no deal. */
  readonly reservation: number;
  readonly rounds: number;
  /** Whether it answers first in each round. The other one has the last word. */
  readonly first: boolean;
  readonly seed: number;
}

/** What has been said when a party is asked. */
export interface BargainingMoment {
  /** From 1 to `rounds`. */
  readonly round: number;
  /** Own bids so far, as outcome indices. */
  readonly own: readonly number[];
  /** Bids received so far; the last one is the offer on the table. */
  readonly received: readonly number[];
}

export type Answer = { readonly accept: true } | { readonly bid: number };

/** Called once a negotiation; the returned function is asked at each own turn and depends on side and moment only. */
export type Strategy = (side: BargainingSide) => (moment: BargainingMoment) => Answer;

/** How a negotiation went. */
export interface Bargained {
  /** Index of the outcome agreed on, or null. */
  readonly outcome: number | null;
  /** Round of the agreement; without one the last round, or 0 where one party would sign nothing. */
  readonly round: number;
  readonly bids: readonly { readonly party: number; readonly bid: number }[];
}

/** Share of the rounds used at the start of one: 0 in the first, 1 in the last (and in the only one). */
export const timeAt = (round: number, rounds: number): number =>
  rounds > 1 ? (round - 1) / (rounds - 1) : 1;

/**
 * Plays one negotiation of two parties; `strategies` by party. Who prefers no deal to every outcome does not sit down.
 * Throws RangeError where a strategy accepts nothing or bids what is no outcome.
 */
export function bargain(
  domain: Domain,
  strategies: readonly [Strategy, Strategy],
  rounds: number,
  seed: number,
  firstParty: number,
): Bargained {
  const bids: { party: number; bid: number }[] = [];
  if (domain.utilities.some((own, party) => !canGain(own, domain.parties[party]!.reservation)))
    return { outcome: null, round: 0, bids };
  const said: [number[], number[]] = [[], []];
  const ask = strategies.map((strategy, party) =>
    strategy({
      sizes: domain.sizes,
      utilities: domain.utilities[party]!,
      reservation: domain.parties[party]!.reservation,
      rounds,
      first: party === firstParty,
      seed: seed * 2 + party,
    }),
  );
  const outcomes = domain.utilities[0]!.length;
  for (let round = 1; round <= rounds; round++) {
    for (const party of [firstParty, 1 - firstParty]) {
      const own = said[party]!;
      const received = said[1 - party]!;
      const answer = ask[party]!({ round, own, received });
      if ('accept' in answer) {
        const outcome = received.at(-1);
        if (outcome === undefined) throw new RangeError('there is no offer to accept');
        return { outcome, round, bids };
      }
      const { bid } = answer;
      if (!Number.isInteger(bid) || bid < 0 || bid >= outcomes)
        throw new RangeError(`${bid} is none of ${outcomes} outcomes`);
      own.push(bid);
      bids.push({ party, bid });
    }
  }
  return { outcome: null, round: rounds, bids };
}

const canGain = (utilities: Float64Array, reservation: number): boolean =>
  utilities.some(utility => utility >= reservation);
