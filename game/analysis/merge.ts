import type { AdditiveDomain } from './domainFile.ts';
import { frontierOfTwo, TOLERANCE } from './pareto.ts';
import { most, pick, range } from './ranks.ts';
import { CONCEPTS, type Concept, distinct, leastTie, rationalOutcomes, valuesOf } from './solutions.ts';

/** Undominated pairs of utilities, one column a party. */
type Columns = readonly [Float64Array, Float64Array];

/** The solutions of one concept in a domain whose outcomes are not counted. */
export interface Found {
  readonly points: readonly (readonly number[])[];
  /** Value of each issue in the first outcome that ties; null where nothing is rational. */
  readonly first: readonly number[] | null;
  /** More outcomes tie than are listed. */
  readonly cut: boolean;
}

export interface Merged {
  readonly pareto: readonly (readonly number[])[];
  readonly solutions: Readonly<Record<Concept, Found>>;
}

/** Finer than the tolerance, so that what is left out issue by issue does not add up to it. */
const FINE = TOLERANCE / 1000;
/** Bounds of memory and time: pairs formed at one issue, pairs formed and pairs kept in all, work for the ties of one issue. */
const MOST = {
  pairs: 1_000_000,
  formed: 8_000_000,
  kept: 4_000_000,
  states: 2000,
  work: 2_000_000,
} as const;

/**
 * The frontier and the solutions of an additive domain of two parties, exactly and without counting its outcomes:
 * frontiers of the last issues grow issue by issue, since no part of an undominated outcome is dominated (a Minkowski
 * sum with pruning; Nemhauser & Ullmann 1969, Discrete dynamic programming and capital allocation). All four concepts
 * rise with every gain, so that their largest values lie on the frontier; ties elsewhere are followed from the first
 * issue on, through those beginnings that some end can still bring up to the best.
 * @returns null where the frontiers outgrow their bounds
 */
export function mergeIssues({ rows, parties }: AdditiveDomain): Merged | null {
  const frontiers = frontiersFrom(rows[0]!, rows[1]!);
  if (!frontiers) return null;
  const reservations = parties.map(({ reservation }) => reservation);
  const whole = frontiers[0]!;
  const kept = frontierOfTwo(...whole);
  const [first, second] = whole.map(column => pick(column, kept));
  const rational = rationalOutcomes(reservations, whole);
  const columns = whole.map(column => pick(column, rational));
  const ideals = columns.map(most);
  const find = (concept: Concept): Found => {
    if (rational.length === 0) return { points: [], first: null, cut: false };
    const least = leastTie(concept, most(valuesOf(concept, columns, reservations, ideals)));
    const isReached = (ends: Columns, a: number, b: number) => {
      const sums = [ends[0].map(end => a + end), ends[1].map(end => b + end)];
      const open = rationalOutcomes(reservations, sums);
      const values = valuesOf(
        concept,
        sums.map(sum => pick(sum, open)),
        reservations,
        ideals,
      );
      return most(values) >= least;
    };
    return tiesOf(rows[0]!, rows[1]!, frontiers, isReached);
  };
  return {
    pareto: Array.from(kept, (_, place) => [first![place]!, second![place]!]),
    solutions: Object.fromEntries(CONCEPTS.map(concept => [concept, find(concept)])) as Record<
      Concept,
      Found
    >,
  };
}

type Rows = readonly (readonly number[])[];

/** For every issue, the frontier of what it and all later ones add; last the nothing after the last issue. */
function frontiersFrom(mine: Rows, theirs: Rows): Columns[] | null {
  let after: Columns = [new Float64Array(1), new Float64Array(1)];
  const frontiers = [after];
  let formed = 0;
  let kept = 0;
  for (let issue = mine.length - 1; issue >= 0; issue--) {
    const pairs = after[0].length * mine[issue]!.length;
    formed += pairs;
    if (pairs > MOST.pairs || formed > MOST.formed) return null;
    const sums = [mine, theirs].map((rows, party) => {
      const column = new Float64Array(pairs);
      let place = 0;
      for (const value of rows[issue]!) for (const end of after[party]!) column[place++] = value + end;
      return column;
    });
    const places = frontierOfTwo(sums[0]!, sums[1]!, FINE);
    after = [pick(sums[0]!, places), pick(sums[1]!, places)];
    kept += places.length;
    if (kept > MOST.kept) return null;
    frontiers.unshift(after);
  }
  return frontiers;
}

/** A choice of values for the first issues. */
interface Beginning {
  readonly positions: readonly number[];
  readonly mine: number;
  readonly theirs: number;
}

/** All outcomes that tie, by distinct point, in the order of the outcomes. */
function tiesOf(
  mine: Rows,
  theirs: Rows,
  frontiers: readonly Columns[],
  isReached: (ends: Columns, a: number, b: number) => boolean,
): Found {
  let beginnings: Beginning[] = [{ positions: [], mine: 0, theirs: 0 }];
  let cut = false;
  for (let issue = 0; issue < mine.length; issue++) {
    const ends = frontiers[issue + 1]!;
    const longer = beginnings.flatMap(beginning =>
      mine[issue]!.flatMap((value, position): Beginning[] => {
        const a = beginning.mine + value;
        const b = beginning.theirs + theirs[issue]![position]!;
        if (!isReached(ends, a, b)) return [];
        return [{ positions: [...beginning.positions, position], mine: a, theirs: b }];
      }),
    );
    // Beginnings of the same worth have the same ends: the first of them stands for all.
    const { outcomes } = distinct(range(longer.length), [
      Float64Array.from(longer, item => item.mine),
      Float64Array.from(longer, item => item.theirs),
    ]);
    const next = mine[issue + 1]?.length ?? 1;
    const room = Math.max(1, Math.floor(MOST.work / (next * (frontiers[issue + 2]?.[0].length ?? 1))));
    const most = Math.min(MOST.states, room);
    cut ||= outcomes.length > most;
    beginnings = outcomes.slice(0, most).map(place => longer[place]!);
  }
  return {
    points: beginnings.map(item => [item.mine, item.theirs]),
    first: beginnings[0]?.positions ?? null,
    cut,
  };
}
