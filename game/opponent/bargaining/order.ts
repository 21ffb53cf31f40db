import type { BargainingSide } from './protocol.ts';

/** The outcomes that a party may propose or sign, best first; of equal ones the lower index first. */
export function acceptableOutcomes({ utilities, reservation }: BargainingSide): number[] {
  const outcomes: number[] = [];
  for (let outcome = 0; outcome < utilities.length; outcome++)
    if (utilities[outcome]! >= reservation) outcomes.push(outcome);
  return outcomes.sort((a, b) => utilities[b]! - utilities[a]! || a - b);
}

/** Of outcomes sorted best first the one whose utility is nearest to a level; of two equally near the better one. */
export function nearest(sorted: readonly number[], utilities: Float64Array, level: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utilities[sorted[middle]!]! <= level) high = middle;
    else low = middle + 1;
  }
  const below = sorted[low]!;
  const above = sorted[Math.max(0, low - 1)]!;
  const isAboveNearer = Math.abs(utilities[above]! - level) <= Math.abs(utilities[below]! - level);
  return isAboveNearer ? above : below;
}
