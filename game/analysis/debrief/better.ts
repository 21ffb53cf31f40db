import { hasUse } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';
import { coverPrices, crosses } from '../../scenario/worth.ts';
import type { Domain } from '../domain.ts';
import { TOLERANCE } from '../pareto.ts';
import { rationalOutcomes } from '../solutions.ts';
import { type Course, decisiveState, endOf } from './course.ts';
import { passableWith, voteOf } from './votes.ts';

/** A draft that would have been better for some and worse for none. */
export interface BetterDraft {
  readonly draft: Draft;
  /** By seat, cover prices included. */
  readonly utilities: readonly number[];
  /** Points more than the deal, or than no deal, by seat; none below 0. */
  readonly gains: readonly number[];
  /** It would have passed every vote on the meters of the last one, with the mean swing. */
  readonly passes: boolean;
}

/**
 * The draft with the largest joint gain over the deal (over no deal where there is none) that hurts nobody, with covers
 * or without, and crosses no line that the deal does not cross (Raiffa 1982: value left on the table). Among those that
 * pass every vote with the covers of the deal; where none does, with any covers, as far as `MOST_LOOKS` goes; where none
 * does either, among all with the covers of the deal.
 * @param deal its text and its utilities by seat
 * @returns null for none
 */
export function betterThan(
  course: Course,
  domain: Domain,
  positionsAt: (outcome: number) => number[],
  deal: { readonly draft: Draft; readonly utilities: readonly number[] } | null,
): BetterDraft | null {
  const covers = deal?.draft.covers ?? [];
  const had = deal?.utilities ?? domain.parties.map(({ reservation }) => reservation);
  const search = searchIn(course, domain, positionsAt, had, deal?.draft ?? null);
  // Covers cost points or nothing: what is no better without them is no better with them.
  const rational = byGain(domain, rationalOutcomes(had, domain.utilities));
  const found = search(covers, rational, true, null);
  if (found) return found;
  const passable = passableWith(course, rational, positionsAt);
  const passing = coverSets(course)
    .slice(0, Math.max(1, Math.floor(MOST_LOOKS / Math.max(1, rational.length))))
    .reduce<BetterDraft | null>((best, set) => search(set, passable(set), true, best) ?? best, null);
  return passing ?? search(covers, rational, false, null);
}

/** Texts with other covers that are looked at, at the most: the smallest choices of a long list of covers. */
const MOST_LOOKS = 10_000_000;

const jointly = ({ utilities }: Domain, outcome: number): number => {
  let sum = 0;
  for (const row of utilities) sum += row[outcome]!;
  return sum;
};

/** The largest joint utility first. */
function byGain(domain: Domain, outcomes: Int32Array): Int32Array {
  const sums = new Float64Array(domain.utilities[0]!.length);
  for (const outcome of outcomes) sums[outcome] = jointly(domain, outcome);
  return Int32Array.from(outcomes).sort((one, other) => sums[other]! - sums[one]! || one - other);
}

/**
 * Looks among outcomes, the largest joint utility first, for the draft with some covers that gains most, and more than
 * another; null for none.
 */
type Search = (
  covers: readonly number[],
  outcomes: Int32Array,
  mustPass: boolean,
  than: BetterDraft | null,
) => BetterDraft | null;

function searchIn(
  course: Course,
  domain: Domain,
  positionsAt: (outcome: number) => number[],
  had: readonly number[],
  deal: Draft | null,
): Search {
  const { agenda } = course.scenario;
  const { briefs } = endOf(course).secrets;
  const kept = agenda.redLines.filter(line => deal && !crosses(line, deal));
  const gains = briefs.map(() => 0);
  // Of a deal only better terms are a better deal: one on the frontier is not made better by fewer covers.
  const terms = deal && had.map((points, seat) => points - coverPrices(agenda, deal, seat));
  const betters = (outcome: number): boolean => {
    if (!terms) return true;
    const more = terms.map((points, seat) => domain.utilities[seat]![outcome]! - points);
    return more.every(points => points >= -TOLERANCE) && more.some(points => points > TOLERANCE);
  };
  return (covers, outcomes, mustPass, than) => {
    const vote = voteOf(course, covers);
    const prices = briefs.map((_, seat) => coverPrices(agenda, { positions: [], covers }, seat));
    const priced = sumOf(prices) - sumOf(had);
    const most = than ? sumOf(than.gains) : 0;
    for (const outcome of outcomes) {
      if (jointly(domain, outcome) + priced <= most + TOLERANCE) break;
      for (let seat = 0; seat < gains.length; seat++)
        gains[seat] = domain.utilities[seat]![outcome]! + prices[seat]! - had[seat]!;
      if (gains.some(points => points < -TOLERANCE) || !betters(outcome)) continue;
      if (mustPass && !vote.mayPass(domain, outcome)) continue;
      const draft = { positions: positionsAt(outcome), covers };
      if (!vote.isPossible(draft.positions) || kept.some(line => crosses(line, draft))) continue;
      const passes = vote.passes(draft.positions);
      if (mustPass && !passes) continue;
      return {
        draft,
        utilities: gains.map((points, seat) => points + had[seat]!),
        gains: gains.map(points => Math.max(0, points)),
        passes,
      };
    }
    return null;
  };
}

/** The text of a deal without some of its covers. */
export interface SparedCovers {
  readonly covers: readonly number[];
  /** Points that they cost, by seat, as gains: none below 0. */
  readonly gains: readonly number[];
  /** The text would have passed every vote without them, on the meters of the last one and with the mean swing. */
  readonly passes: boolean;
}

/**
 * The dearest covers of a deal that its votes did not need; where all were needed, all that cost something.
 * @returns null where none costs anything
 */
export function sparedCovers(course: Course, { positions, covers }: Draft): SparedCovers | null {
  const { agenda } = course.scenario;
  const gainsOf = (spared: readonly number[]) =>
    agenda.principals.map((_, seat) => 0 - coverPrices(agenda, { positions, covers: spared }, seat));
  const priced = covers.filter(cover => sumOf(gainsOf([cover])) > TOLERANCE);
  if (priced.length === 0) return null;
  const sets: number[][] = [[]];
  for (const cover of priced) for (const set of [...sets]) sets.push([...set, cover]);
  const spared = sets.slice(1).sort((one, other) => sumOf(gainsOf(other)) - sumOf(gainsOf(one)));
  const passing = spared.find(set =>
    voteOf(
      course,
      covers.filter(cover => !set.includes(cover)),
    ).passes(positions),
  );
  const found = passing ?? priced;
  return { covers: found, gains: gainsOf(found), passes: passing !== undefined };
}

/** Every choice of covers, small ones first; what a cover of nothing costs is spared. */
function coverSets(course: Course): readonly (readonly number[])[] {
  const { covers, constants } = course.scenario.agenda;
  const state = decisiveState(course);
  const sets: (readonly number[])[] = [[]];
  for (const [place, cover] of covers.entries()) {
    if (!hasUse(state, cover)) continue;
    for (const set of [...sets]) if (set.length < constants.maxCovers) sets.push([...set, place]);
  }
  return sets.sort((one, other) => one.length - other.length);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
