import type { Outcomes } from './domain.ts';
import { type PointSet, TOLERANCE } from './pareto.ts';
import { most, pick, range, ranked, vectorsAt } from './ranks.ts';

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
  const columns = utilities.map(utility => pick(utility, rational));
  const ideals = columns.map(most);
  const solve = (concept: Concept): PointSet => {
    const values = valuesOf(concept, columns, reservations, ideals);
    const least = leastTie(concept, most(values));
    let count = 0;
    for (let place = 0; place < values.length; place++) if (values[place]! >= least) count += 1;
    const ties = new Int32Array(count);
    for (let place = 0, next = 0; next < count; place++)
      if (values[place]! >= least) ties[next++] = rational[place]!;
    return distinct(ties, utilities);
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

/** What a concept makes as large as it can, for individually rational points given as one column a party. */
export function valuesOf(
  concept: Concept,
  columns: readonly Float64Array[],
  reservations: readonly number[],
  ideals: readonly number[],
): Float64Array {
  const start = { nash: 1, ks: 1, egalitarian: Number.POSITIVE_INFINITY, utilitarian: 0 }[concept];
  const values = new Float64Array(columns[0]!.length).fill(start);
  columns.forEach((column, party) => {
    const reservation = reservations[party]!;
    const ideal = gainOf(ideals[party]!, reservation);
    if (concept === 'ks' && ideal === 0) return;
    for (let place = 0; place < values.length; place++) {
      const value = values[place]!;
      if (concept === 'utilitarian') {
        values[place] = value + column[place]!;
        continue;
      }
      const gain = gainOf(column[place]!, reservation);
      if (concept === 'nash') values[place] = value * gain;
      else values[place] = Math.min(value, concept === 'ks' ? gain / ideal : gain);
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
    const { levels, ranks } = ranked(values, TOLERANCE);
    if (levels.length === open.length) {
      // All of them differ, so each leads itself.
      for (let index = 0; index < open.length; index++) leaders[open[index]!] = open[index]!;
      break;
    }
    tellApart(leaders, open, ranks);
    open = stillLed(leaders, open);
  }
  let count = 0;
  for (let place = 0; place < leaders.length; place++) if (leaders[place] === place) count += 1;
  const firsts = new Array<number>(count);
  for (let place = 0, next = 0; next < count; place++)
    if (leaders[place] === place) firsts[next++] = outcomes[place]!;
  return { points: vectorsAt(utilities, firsts), outcomes: firsts };
}

/** Gives those led by the same place who differ in rank leaders of their own. */
function tellApart(leaders: Int32Array, open: Int32Array, ranks: Int32Array): void {
  const order = inGroups(ranks);
  const rankOf = new Int32Array(leaders.length).fill(-1);
  const leaderOf = new Int32Array(leaders.length);
  for (let index = 0; index < order.length; index++) {
    const place = open[order[index]!]!;
    const rank = ranks[order[index]!]!;
    const leader = leaders[place]!;
    if (rankOf[leader] !== rank) {
      rankOf[leader] = rank;
      leaderOf[leader] = place;
    }
    leaders[place] = leaderOf[leader]!;
  }
}

/** Places that share their leader with others. */
function stillLed(leaders: Int32Array, open: Int32Array): Int32Array {
  const followers = new Int32Array(leaders.length);
  for (let index = 0; index < open.length; index++) followers[leaders[open[index]!]!]! += 1;
  return open.filter(place => followers[leaders[place]!]! > 1);
}

/** Places by their number, those of one number in their order (a counting sort). */
function inGroups(numbers: Int32Array): Int32Array {
  const count = numbers.length;
  const starts = new Int32Array(count + 1);
  for (let place = 0; place < count; place++) starts[numbers[place]! + 1]! += 1;
  for (let number = 0; number < count; number++) starts[number + 1]! += starts[number]!;
  const order = new Int32Array(count);
  for (let place = 0; place < count; place++) order[starts[numbers[place]!]!++] = place;
  return order;
}
