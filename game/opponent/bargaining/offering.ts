/** What may be proposed or signed: `acceptable` in falling order of the own value, both values by candidate. */
export interface Candidates {
  readonly acceptable: readonly number[];
  /** Own value, in any unit. */
  readonly own: Float64Array;
  /** Estimated value to the other; 1 is its best. */
  readonly other: Float64Array;
}

/** The candidate with the largest product of gains over no deal (Nash 1950), as far as the other's values are known. */
export function fairCandidate(
  { acceptable, own, other }: Candidates,
  breakdown: number,
  otherBreakdown: number,
): number {
  let fair = acceptable[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of acceptable) {
    const product = (own[candidate]! - breakdown) * Math.max(0, other[candidate]! - otherBreakdown);
    if (product <= most) continue;
    most = product;
    fair = candidate;
  }
  return fair;
}

/** Part of the way to the fair value that is gone evenly; the rest late, with the fourth power of the time. */
const EVEN = 0.25;

/**
 * What to ask for: from the best down to the fair value.
 * @param share of the own offers used, from 0 to 1
 */
export function demand(best: number, fair: number, share: number): number {
  const square = share * share;
  return best - (best - fair) * (EVEN * share + (1 - EVEN) * square * square);
}

/**
 * The trade-off heuristic (Faratin, Sierra & Jennings 2002): of the candidates that give as much as is asked for, the
 * one that the other should like best; of equals the better one. Null where all are used or worth less.
 */
export function tradeOff(
  { acceptable, own, other }: Candidates,
  least: number,
  isUsed: (candidate: number) => boolean,
): number | null {
  let best: number | null = null;
  for (const candidate of acceptable) {
    if (own[candidate]! < least) break;
    if (isUsed(candidate)) continue;
    if (best === null || other[candidate]! > other[best]!) best = candidate;
  }
  return best;
}
