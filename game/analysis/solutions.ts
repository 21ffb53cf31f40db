import type { Outcomes } from './domain.ts';
import { type PointSet, TOLERANCE } from './pareto.ts';
import { ascending, listOf, most, pick, range, vectorsAt } from './ranks.ts';

/**
 * The four solution concepts, over individually rational outcomes: those that give every party at least its
 * reservation value (exactly at it counts). A party's gain is its utility less its reservation value.
 *
 * - `nash`: largest product of the gains (Nash 1950, The bargaining problem, Econometrica 18).
 * - `ks`: largest minimum of gain over ideal gain, where the ideal is the most that the party gets in any
 *   individually rational outcome (Kalai & Smorodinsky 1975, Other solutions to Nash's bargaining problem,
 *   Econometrica 43; on a finite set as max-min). A party that cannot gain at all is left out of the minimum; if
 *   nobody can, all individually rational outcomes tie.
 * - `egalitarian`: largest minimum of the gains (Kalai 1977, Proportional solutions, Econometrica 45).
 * - `utilitarian`: largest sum of utilities (Harsanyi 1955, Cardinal welfare, J. of Political Economy 63).
 *
 * All ties are given, whether on the frontier or not; if one party cannot gain, every product is 0 and all
 * individually rational outcomes tie for `nash` and `egalitarian`.
 */
export const CONCEPTS = ['nash', 'ks', 'egalitarian', 'utilitarian'] as const;

export type Concept = (typeof CONCEPTS)[number];

export type Solutions = Readonly<Record<Concept, PointSet>>;

/**
 * The solutions of a bargaining problem: for each concept the distinct utility vectors that tie (within 1e-9; for the
 * product 1e-9 of it), in the order of the outcomes, each with its first outcome. Empty where nothing is rational.
 */
export function solutions({ parties, utilities }: Outcomes): Solutions {
  const reservations = parties.map(({ reservation }) => reservation);
  const rational = rationalOutcomes(reservations, utilities);
  const isAll = rational.length === utilities[0]!.length;
  const columns = isAll ? utilities : utilities.map(utility => pick(utility, rational));
  const ideals = columns.map(most);
  const values = new Float64Array(rational.length);
  const solve = (concept: Concept): PointSet => {
    valuesOf(concept, columns, reservations, ideals, values);
    const least = leastTie(concept, most(values));
    const ties = new Int32Array(values.length);
    let count = 0;
    for (let place = 0; place < values.length; place++)
      if (values[place]! >= least) ties[count++] = rational[place]!;
    return distinct(ties.subarray(0, count), utilities);
  };
  return {
    nash: solve('nash'),
    ks: solve('ks'),
    egalitarian: solve('egalitarian'),
    utilitarian: solve('utilitarian'),
  };
}

/** Outcomes that give every party at least its reservation value. */
export function rationalOutcomes(
  reservations: readonly number[],
  utilities: readonly Float64Array[],
): Int32Array {
  const outcomes = utilities[0]!.length;
  const isRational = new Uint8Array(outcomes).fill(1);
  utilities.forEach((utility, party) => {
    const least = reservations[party]! - TOLERANCE;
    for (let outcome = 0; outcome < outcomes; outcome++)
      if (utility[outcome]! < least) isRational[outcome] = 0;
  });
  const rational = new Int32Array(outcomes);
  let count = 0;
  for (let outcome = 0; outcome < outcomes; outcome++)
    if (isRational[outcome] === 1) rational[count++] = outcome;
  return rational.subarray(0, count);
}

/**
 * What a concept makes as large as it can, for individually rational points given as one column a party.
 * @param values where to write it
 */
export function valuesOf(
  concept: Concept,
  columns: readonly Float64Array[],
  reservations: readonly number[],
  ideals: readonly number[],
  values = new Float64Array(columns[0]!.length),
): Float64Array {
  const start = { nash: 1, ks: 1, egalitarian: Number.POSITIVE_INFINITY, utilitarian: 0 }[concept];
  values.fill(start);
  columns.forEach((column, party) => {
    const reservation = reservations[party]!;
    const ideal = gainOf(ideals[party]!, reservation);
    if (concept === 'ks' && ideal === 0) return;
    // One plain loop for each: to ask for the concept at every place takes longer than the sum.
    if (concept === 'utilitarian')
      for (let place = 0; place < values.length; place++) values[place]! += column[place]!;
    else if (concept === 'nash')
      for (let place = 0; place < values.length; place++)
        values[place]! *= gainOf(column[place]!, reservation);
    else {
      const unit = concept === 'ks' ? ideal : 1;
      for (let place = 0; place < values.length; place++)
        values[place] = Math.min(values[place]!, gainOf(column[place]!, reservation) / unit);
    }
  });
  return values;
}

/** A gain below the tolerance is none, so that a product of two roundings never counts. */
const gainOf = (utility: number, reservation: number): number =>
  utility - reservation > TOLERANCE ? utility - reservation : 0;

/** The least value that ties with the best. A product is compared in proportion: it has no unit of utility. */
export const leastTie = (concept: Concept, best: number): number =>
  best - TOLERANCE * (concept === 'nash' ? best : 1);

/** The first outcome of every distinct utility vector, in the order given. */
export function distinct(outcomes: Int32Array, utilities: readonly Float64Array[]): PointSet {
  // By place, the first one that cannot be told from it so far.
  const leaders = new Int32Array(outcomes.length);
  let open = range(outcomes.length);
  for (const utility of utilities) {
    const values = new Float64Array(open.length);
    for (let index = 0; index < open.length; index++) values[index] = utility[outcomes[open[index]!]!]!;
    open = tellApart(leaders, open, values);
    if (open.length === 0) break;
  }
  const firsts = new Int32Array(outcomes.length);
  let count = 0;
  for (let place = 0; place < leaders.length; place++)
    if (leaders[place] === place) firsts[count++] = outcomes[place]!;
  const found = firsts.subarray(0, count);
  return { points: vectorsAt(utilities, found), outcomes: listOf(found) };
}

/**
 * Gives those led by the same place whose values differ leaders of their own: of a leader's followers among neighbouring
 * values the one that comes first. Answers with all that have a neighbour.
 */
function tellApart(leaders: Int32Array, open: Int32Array, values: Float64Array): Int32Array {
  const ranks = ascending(values, open);
  const firstOf = new Int32Array(leaders.length);
  let count = 0;
  for (let start = 0, end = 1; start < open.length; start = end, end += 1) {
    while (end < open.length && ranks.values[end]! <= ranks.values[end - 1]! + TOLERANCE) end += 1;
    if (end - start === 1) {
      const alone = ranks.places[start]!;
      leaders[alone] = alone;
      continue;
    }
    for (let rank = start; rank < end; rank++) firstOf[leaders[ranks.places[rank]!]!] = leaders.length;
    for (let rank = start; rank < end; rank++) {
      const place = ranks.places[rank]!;
      const leader = leaders[place]!;
      if (place < firstOf[leader]!) firstOf[leader] = place;
    }
    for (let rank = start; rank < end; rank++) {
      const place = ranks.places[rank]!;
      leaders[place] = firstOf[leaders[place]!]!;
      ranks.places[count++] = place;
    }
  }
  return ranks.places.subarray(0, count);
}
