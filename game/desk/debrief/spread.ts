import type { BranchEnd } from '../../analysis/debrief/branch.ts';
import type { Seat } from '../../scenario/types.ts';

/** The ends of many replays for one seat. */
export interface Spread {
  readonly count: number;
  /** Share that ended in a ratified deal. */
  readonly deals: number;
  readonly points: readonly number[];
  readonly least: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly most: number;
}

/** The value below which a share of sorted values lies, interpolated between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const rest = place - low;
  return sorted[low]! + rest * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}

/** @throws RangeError for no ends */
export function spreadOf(ends: readonly BranchEnd[], seat: Seat): Spread {
  if (ends.length === 0) throw new RangeError('a spread needs ends');
  const points = ends.map(end => end.points[seat]!).sort((a, b) => a - b);
  const at = (share: number) => quantile(points, share);
  return {
    count: ends.length,
    deals: ends.filter(({ end }) => end === 'ratified').length / ends.length,
    points,
    least: points[0]!,
    quarter: at(0.25),
    median: at(0.5),
    threeQuarters: at(0.75),
    most: points.at(-1)!,
  };
}

/** How many of some points lie in each of equal steps of a range; the last step takes its upper end in. */
export function binned(points: readonly number[], from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const point of points) {
    const bin = to > from ? Math.floor(((point - from) / (to - from)) * bins) : 0;
    counts[Math.max(0, Math.min(bins - 1, bin))]! += 1;
  }
  return counts;
}
