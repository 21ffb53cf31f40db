/** A mean with its 95 % interval (normal approximation). */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Observations behind it; of several arms those of the arm that has least. */
  readonly count: number;
}

/** Half-width of a 95 % interval in standard errors. */
const WIDTH = 1.96;

/** One arm in a combination of means: a value a seed, null where the seed has none (no deal, no gap). */
export interface Term {
  readonly weight: number;
  readonly values: readonly (number | null)[];
}

/**
 * A weighted sum of the means of arms that were played on the same seeds, with its 95 % interval. Each mean is taken
 * over the seeds that have a value in that arm; the interval follows from the linearised sum seed by seed, so that
 * what the arms have in common falls out (of two arms without gaps it is the interval of the paired differences; of 0
 * and 1 it is Wald's). One seed has no interval: it is unbounded. Null where an arm has no value at all.
 * @throws RangeError for arms of different length
 */
export function combinationOf(terms: readonly Term[]): Estimate | null {
  const seeds = terms[0]?.values.length ?? 0;
  if (terms.some(({ values }) => values.length !== seeds)) throw new RangeError('arms of different length');
  const known = terms.map(({ values }) => values.filter(value => value !== null));
  const count = Math.min(...known.map(({ length }) => length));
  if (terms.length === 0 || count === 0) return null;
  const means = known.map(meanOf);
  const mean = terms.reduce((sum, { weight }, place) => sum + weight * means[place]!, 0);
  if (count === 1) return { mean, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, count };
  let squares = 0;
  for (let seed = 0; seed < seeds; seed++) {
    let share = 0;
    terms.forEach(({ weight, values }, place) => {
      const value = values[seed]!;
      if (value !== null) share += (weight * (value - means[place]!) * seeds) / known[place]!.length;
    });
    squares += share * share;
  }
  const half = WIDTH * Math.sqrt(squares / (seeds - 1) / seeds);
  return { mean, low: mean - half, high: mean + half, count };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value; of two the mean. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The side of zero on which an interval must lie. */
export type Side = 'above' | 'below' | 'either';

/** Where a point estimate must lie, its ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly side: Side;
}

/** Whether an estimate is in its band and its whole interval on the right side of zero. */
export function isWithin({ mean, low, high }: Estimate, band: Band): boolean {
  const isOnSide = band.side === 'above' ? low > 0 : band.side === 'below' ? high < 0 : true;
  return isOnSide && mean >= band.low && mean <= band.high;
}
