import { outcomeAt } from '../../analysis/domain.ts';
import { type Belief, copyOf, expected, learn } from './belief.ts';

/** What a party learns of the other's utilities from what it proposes and refuses. */
export interface CounterpartModel {
  /** It proposed this, when the share `t` of the time was used. */
  readonly hear: (bid: number, t: number) => void;
  /** It did not accept this. */
  readonly refused: (bid: number, t: number) => void;
  /** Estimated utility of every outcome to it; 1 is its favourite, and about 0 the worst. */
  readonly estimate: () => Float64Array;
}

/** How far the other's demands may have fallen when the share `t` of the time is used. */
interface Course {
  readonly fallen: (t: number) => number;
  readonly belief: Belief;
  /** How well this course has foreseen the bids, against the others. */
  weight: number;
}

/** Late to early: Boulware to conceder. */
const SHAPES: readonly ((t: number) => number)[] = [
  t => t * t * t * t * t,
  t => t * t,
  t => t,
  t => Math.sqrt(t),
];
const DEPTHS = [0.12, 0.25, 0.45, 0.7, 1];

/**
 * Before anything is learned: what a value costs against the favourite, as a share of an issue's even weight, and how
 * much more it costs when it lies far from the favourite in the own eyes, too: neighbours for one are often neighbours
 * for the other. `weights` and `values` are the relative doubts.
 */
const PRIOR = { cost: 0.45, distance: 0.4, weights: 0.9, values: 0.5 };
/** What an outcome drawn at random costs the other: half of the range, give or take. */
const AVERAGE_COST = { value: 0.5, deviation: 0.1 };
/** Deviation of a bid from its course, and by how much a refused offer must at least have fallen short. */
const BID_DEVIATION = 0.05;
const SHORT_BY = 0.02;
const ZERO_DEVIATION = 0.01;

/**
 * A Bayesian model in the line of Hindriks & Tykhonov (AAMAS 2008): utility is a sum over the issues, bids give away
 * less at the start than at the end, and several courses of concession are held possible and weighed by how well they
 * foresee the bids. For each the costs of all values are a normal belief, learned bid by bid; a refused offer teaches
 * that it asked for too much. Everything is linear, so that no sampling and no exponential is needed.
 * @param own own utility of every outcome
 * @param favourite the other's first bid, taken for its best outcome
 */
export function counterpartModel(
  sizes: readonly number[],
  own: Float64Array,
  favourite: number,
): CounterpartModel {
  const starts = startsOf(sizes);
  const prior = priorOf(sizes, starts, own, favourite);
  const courses: Course[] = SHAPES.flatMap(shape =>
    DEPTHS.map(depth => ({ fallen: t => depth * shape(t), belief: copyOf(prior), weight: 1 })),
  );
  const placesOf = (bid: number) => outcomeAt({ sizes }, bid).map((value, issue) => starts[issue]! + value);
  return {
    hear(bid, t) {
      const places = placesOf(bid);
      for (const course of courses) {
        course.weight *= learn(course.belief, places, course.fallen(t), BID_DEVIATION * BID_DEVIATION);
        keepPositive(course.belief);
      }
      const sum = courses.reduce((total, { weight }) => total + weight, 0);
      for (const course of courses) course.weight /= sum;
    },
    refused(bid, t) {
      const places = placesOf(bid);
      for (const { belief, fallen } of courses) {
        const least = fallen(t) + SHORT_BY;
        if (expected(belief, places) >= least) continue;
        learn(belief, places, least, BID_DEVIATION * BID_DEVIATION);
        keepPositive(belief);
      }
    },
    estimate: () => utilitiesOf(sizes, starts, meanCosts(courses, prior.mean.length)),
  };
}

/** Place of the first value of every issue among all values. */
function startsOf(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map(size => {
    next += size;
    return next - size;
  });
}

function priorOf(
  sizes: readonly number[],
  starts: readonly number[],
  own: Float64Array,
  favourite: number,
): Belief {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const mean = new Float64Array(count);
  const spread = new Float64Array(count * count);
  const liked = outcomeAt({ sizes }, favourite);
  const rows = ownRows(sizes, own);
  sizes.forEach((size, issue) => {
    const row = rows[issue]!;
    const range = Math.max(...row) - Math.min(...row);
    const start = starts[issue]!;
    for (let value = 0; value < size; value++) {
      if (value === liked[issue]) continue;
      const distance = range > 0 ? Math.abs(row[value]! - row[liked[issue]!]!) / range : 0;
      mean[start + value] = (PRIOR.cost + PRIOR.distance * distance) / sizes.length;
    }
    for (let a = start; a < start + size; a++)
      for (let b = start; b < start + size; b++)
        spread[a * count + b] =
          mean[a]! * mean[b]! * (PRIOR.weights * PRIOR.weights + (a === b ? PRIOR.values * PRIOR.values : 0));
  });
  const belief = { mean, spread };
  const { value, deviation } = AVERAGE_COST;
  const shares = sizes.flatMap(size => new Array<number>(size).fill(1 / size));
  learn(
    belief,
    shares.map((_, place) => place),
    value,
    deviation * deviation,
    shares,
  );
  return belief;
}

/** Own utility of each value of each issue, against the first outcome. Linkages between issues are left out. */
function ownRows(sizes: readonly number[], own: Float64Array): number[][] {
  let stride = own.length;
  return sizes.map(size => {
    stride /= size;
    return Array.from({ length: size }, (_, value) => own[value * stride]! - own[0]!);
  });
}

/** Nothing is better for the other than its favourite. */
function keepPositive(belief: Belief): void {
  for (let place = 0; place < belief.mean.length; place++)
    if (belief.mean[place]! < 0) learn(belief, [place], 0, ZERO_DEVIATION * ZERO_DEVIATION);
}

function meanCosts(courses: readonly Course[], count: number): Float64Array {
  const costs = new Float64Array(count);
  for (const { belief, weight } of courses)
    for (let place = 0; place < count; place++) costs[place]! += weight * Math.max(0, belief.mean[place]!);
  return costs;
}

function utilitiesOf(sizes: readonly number[], starts: readonly number[], costs: Float64Array): Float64Array {
  let before = new Float64Array(1).fill(1);
  sizes.forEach((size, issue) => {
    const after = new Float64Array(before.length * size);
    let place = 0;
    for (const utility of before)
      for (let value = 0; value < size; value++) after[place++] = utility - costs[starts[issue]! + value]!;
    before = after;
  });
  return before;
}
