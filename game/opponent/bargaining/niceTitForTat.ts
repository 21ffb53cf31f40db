import { drawFor } from '../draw.ts';
import { estimateUtilities, frequenciesOf } from './frequency.ts';
import { acceptableOutcomes } from './order.ts';
import { type BargainingMoment, type BargainingSide, type Strategy, timeAt } from './protocol.ts';

/** Until when bids count as first ones, and when it stops learning: in domains of more than `big` outcomes earlier. */
const FIRST_BIDS = 0.01;
const LEARNS_UNTIL = { usual: 0.99, big: 0.5, bigFrom: 10_000 };
/** Own utility taken for that of the Nash point where the domain is too big to look for it. */
const NASH_GUESS = { utility: 0.7, from: 200_000 };
/** How much of the Nash utility it asks for: more against who began generously. */
const SHARE = { most: 1.4, less: 0.6, least: 0.5 };
/** Concession as time runs out: slope and beginning of the last bonus. */
const BONUS = { always: 0.1, slope: 20, from: 0.91, fromInBig: 0.85, bigFrom: 3000 };
const BAND = { below: 0.98, above: 0.05, step: 0.01 };
const BEST = { share: 10, least: 3, most: 20 };
const LATE = { from: 0.98, fewBids: 10, fewInBig: 40 };

/**
 * Nice tit-for-tat (Baarslag, Hindriks & Jonker 2013) as in GENIUS: answers the concessions of the other with as large
 * a step towards the Nash point that it estimates, and goes there by itself when time runs out. No discounting
 * (D = 1). The other is modelled by the frequency model of HardHeaded (`frequency.ts`). The constants mean
 * utilities in [0, 1]; others are put on that scale first. Nothing below the reservation value is proposed or signed.
 */
export const niceTitForTatStrategy: Strategy = given => {
  const side = inUnits(given);
  const { utilities, rounds } = side;
  const sorted = acceptableOutcomes(side);
  return moment => {
    const { round, received } = moment;
    const t = timeAt(round, rounds);
    const next = nextBid(side, sorted, moment, t);
    const offer = received.at(-1);
    return offer !== undefined && accepts(side, moment, t, utilities[next]!)
      ? { accept: true }
      : { bid: next };
  };
};

function nextBid(
  side: BargainingSide,
  sorted: readonly number[],
  moment: BargainingMoment,
  t: number,
): number {
  const { utilities, seed } = side;
  const { own, received } = moment;
  if (own.length === 0) return sorted[0]!;
  const modelled = modelOf(side, received);
  const target = targetOf(side, moment, t, modelled);
  let upper = target + BAND.above;
  const inBand = () =>
    sorted.filter(bid => utilities[bid]! >= BAND.below * target && utilities[bid]! <= upper);
  let candidates = inBand();
  while (candidates.length < (upper >= 1 ? 1 : 2) && upper < 1 + BAND.above) {
    upper += BAND.step;
    candidates = inBand();
  }
  if (candidates.length === 0) return sorted[0]!;
  const count = Math.max(BEST.least, Math.min(BEST.most, Math.round(candidates.length / BEST.share)));
  const best = candidates.sort((a, b) => modelled[b]! - modelled[a]! || a - b).slice(0, count);
  const chosen = best[drawFor(seed, own.length)(best.length)]!;
  const offered = bestOf(utilities, received);
  return offered !== null &&
    utilities[offered]! >= utilities[chosen]! &&
    utilities[offered]! >= side.reservation
    ? offered
    : chosen;
}

/** Own utility that it asks for after its first bid. */
function targetOf(
  side: BargainingSide,
  { own, received }: BargainingMoment,
  t: number,
  modelled: Float64Array,
): number {
  const { utilities, rounds } = side;
  const firstBids = received.slice(0, 1 + Math.floor(FIRST_BIDS * (rounds - 1)));
  const leastFirst = Math.min(...firstBids.map(bid => utilities[bid]!));
  const most = Math.max(...received.map(bid => utilities[bid]!));
  // The generosity is a field of the original that is set after its first use.
  const generosity = own.length === 1 ? 0 : 1 - leastFirst;
  const scaled = nashUtility(utilities, modelled) * (SHARE.most - SHARE.less * generosity);
  const nash = Math.max(SHARE.least, Math.min(1, scaled));
  const way = nash > leastFirst ? Math.min(1, (most - leastFirst) / (nash - leastFirst)) : 1;
  const target = 1 - way * (1 - nash);
  const from = utilities.length > BONUS.bigFrom ? BONUS.fromInBig : BONUS.from;
  const bonus = Math.max(BONUS.always, t > from ? Math.min(1, BONUS.slope * (t - from)) : 0);
  return target - bonus * Math.max(0, target - nash);
}

/** What the other seems to value, from the bids until the model is frozen. */
function modelOf({ sizes, utilities, rounds }: BargainingSide, received: readonly number[]): Float64Array {
  const until = utilities.length > LEARNS_UNTIL.bigFrom ? LEARNS_UNTIL.big : LEARNS_UNTIL.usual;
  const bids = received.filter((_, place) => timeAt(place + 1, rounds) <= until);
  return estimateUtilities(frequenciesOf(sizes, bids));
}

function nashUtility(utilities: Float64Array, modelled: Float64Array): number {
  if (utilities.length >= NASH_GUESS.from) return NASH_GUESS.utility;
  let best = 0;
  for (let outcome = 1; outcome < utilities.length; outcome++)
    if (utilities[outcome]! * modelled[outcome]! > utilities[best]! * modelled[best]!) best = outcome;
  return utilities[best]!;
}

/** AC_next; at the very end also what is better than waiting seems to be. */
function accepts(
  { utilities, reservation, rounds }: BargainingSide,
  { round, received }: BargainingMoment,
  t: number,
  next: number,
): boolean {
  const offer = utilities[received.at(-1)!]!;
  if (offer < reservation) return false;
  const expected = rounds - round;
  if (offer < next) {
    const few = utilities.length > BONUS.bigFrom ? LATE.fewInBig : LATE.fewBids;
    if (t < LATE.from || expected > few) return false;
    const recent = received.slice(Math.max(0, received.length - expected)).map(bid => utilities[bid]!);
    const better = expected > 0 ? recent.filter(utility => utility > offer) : [];
    const promise = better.reduce((sum, utility) => sum + utility, 0) / Math.max(1, recent.length);
    if (offer <= promise) return false;
  }
  return expected === 0 || offer >= utilities[bestOf(utilities, received)!]!;
}

function bestOf(utilities: Float64Array, bids: readonly number[]): number | null {
  let best: number | null = null;
  for (const bid of bids) if (best === null || utilities[bid]! > utilities[best]!) best = bid;
  return best;
}

/** The side with utilities in [0, 1]: as they are, or from the worst to the best where they reach beyond. */
function inUnits(side: BargainingSide): BargainingSide {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const utility of side.utilities) {
    least = Math.min(least, utility);
    most = Math.max(most, utility);
  }
  if (least >= 0 && most <= 1) return side;
  const range = most - least || 1;
  return {
    ...side,
    utilities: side.utilities.map(utility => (utility - least) / range),
    reservation: (side.reservation - least) / range,
  };
}
