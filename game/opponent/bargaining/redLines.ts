import { acceptsNext, chanceOfYes, lastOffer } from './acceptance.ts';
import { type CounterpartModel, counterpartModel } from './model.ts';
import { type Candidates, demand, fairCandidate, tradeOff } from './offering.ts';
import { acceptableOutcomes } from './order.ts';
import {
  type Answer,
  type BargainingMoment,
  type BargainingSide,
  type Strategy,
  timeAt,
} from './protocol.ts';

/** What no deal is taken to be worth to the other, where 1 is its best: reservation values are secret. */
const OTHER_BREAKDOWN = 0.25;
/** Bids in which the other shows how far it goes. */
const LAST_SHOWN = 3;
/** Offers before the last one in which the fair value is asked for already. */
const FAIR_EARLIER = 1;

/**
 * The bargainer of the game on a plain domain. It asks for much, comes down to what seems fair (the Nash point of the
 * own and the learned utilities) at the end, and at each step proposes what the other should like best of what gives
 * it so much, never less than the best that it was offered. With its last offer it weighs what it asks against the
 * chance of a yes: who has stood still gets what it asked for, if that is better than nothing.
 */
export const redLinesStrategy: Strategy = side => {
  const acceptable = acceptableOutcomes(side);
  const estimateAt = learner(side);
  return moment => answer(side, acceptable, moment, estimateAt(moment));
};

function answer(
  side: BargainingSide,
  acceptable: readonly number[],
  { round, own: said, received }: BargainingMoment,
  other: Float64Array | null,
): Answer {
  const { utilities: own, reservation, rounds, first } = side;
  const best = acceptable[0]!;
  const offer = received.at(-1);
  if (offer === undefined || !other) return { bid: best };
  const candidates: Candidates = { acceptable, own, other };
  const fair = fairCandidate(candidates, reservation, OTHER_BREAKDOWN);
  // Offers of ours that the other will still answer, this one included: who began gets one more.
  const left = rounds - round + (first ? 1 : 0);
  if (left === 0) return own[offer]! >= reservation ? { accept: true } : { bid: best };
  const offered = received.reduce((a, b) => (own[b]! > own[a]! ? b : a));
  const shown = Math.min(...received.slice(-LAST_SHOWN).map(bid => other[bid]!));
  const yielding = { shown, proposed: new Set(received) };
  // Who has the last word can still sign what comes after its last offer.
  const otherwise = first
    ? reservation
    : mean(received.slice(-LAST_SHOWN).map(bid => Math.max(reservation, own[bid]!)));
  const last = lastOffer(candidates, otherwise, yielding);
  const promised = otherwise + (own[last]! - otherwise) * chanceOfYes(yielding, last, other);
  if (left === 1) return own[offer]! >= Math.max(reservation, promised) ? { accept: true } : { bid: last };
  const all = rounds - 1 + (first ? 1 : 0);
  const share = Math.min(1, (all - left) / Math.max(1, all - 1 - FAIR_EARLIER));
  const asked = demand(own[best]!, own[fair]!, share);
  const used = new Set(said);
  const least = Math.max(asked, own[offered]!, promised);
  const next =
    tradeOff(candidates, least, bid => used.has(bid)) ?? tradeOff(candidates, least, () => false) ?? best;
  return acceptsNext(own[offer]!, own[next]!) ? { accept: true } : { bid: next };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Estimates from what was said so far. What was learned is kept while a negotiation goes on. */
function learner({ sizes, utilities, rounds, first }: BargainingSide) {
  let model: CounterpartModel | null = null;
  let heard: number[] = [];
  let said: number[] = [];
  return ({ own, received }: BargainingMoment): Float64Array | null => {
    if (received.length === 0) return null;
    const goesOn =
      heard.every((bid, place) => received[place] === bid) && said.every((bid, place) => own[place] === bid);
    if (!model || !goesOn) {
      model = counterpartModel(sizes, utilities, received[0]!);
      heard = [received[0]!];
    }
    for (let place = heard.length; place < received.length; place++) {
      const t = timeAt(place + 1, rounds);
      model.hear(received[place]!, t);
      // Its bid of a round answers the own bid just before it.
      const refused = own[first ? place : place - 1];
      if (refused !== undefined) model.refused(refused, t);
    }
    heard = [...received];
    said = [...own];
    return model.estimate();
  };
}
