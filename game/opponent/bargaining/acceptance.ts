import type { Candidates } from './offering.ts';

/** Which chance the other gives to an offer of ours after which it will say no more, by what it has shown. */
export interface Yielding {
  /** Estimated value to the other of the least that it has asked for. */
  readonly shown: number;
  /** Candidates that it has proposed itself. */
  readonly proposed: ReadonlySet<number>;
}

/** What the other must seem to gain over its own demand for a certain yes, and the limits of its further concession. */
const DOUBT = 0.08;
const FURTHER = { least: 0.01, most: 0.5 };

/**
 * Chance that the other accepts a last offer: certain for what it has proposed itself. Otherwise, who has given way
 * far is taken to go as far again, and who has stood still to stand still.
 */
export function chanceOfYes({ shown, proposed }: Yielding, candidate: number, other: Float64Array): number {
  if (proposed.has(candidate)) return 1;
  const further = Math.min(FURTHER.most, Math.max(FURTHER.least, 1 - shown));
  return Math.max(0, Math.min(1, 1 - (shown - other[candidate]! + DOUBT) / further));
}

/** The last offer that will be answered: the one with the largest expected gain over no deal. */
export function lastOffer(candidates: Candidates, breakdown: number, yielding: Yielding): number {
  const { acceptable, own, other } = candidates;
  let best = acceptable[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of acceptable) {
    const gain = own[candidate]! - breakdown;
    if (gain < most) break;
    const promise = gain * chanceOfYes(yielding, candidate, other);
    if (promise <= most) continue;
    most = promise;
    best = candidate;
  }
  return best;
}

/** AC_next (Baarslag, Hindriks & Jonker 2014): what is worth as much as the own next offer. */
export const acceptsNext = (offer: number, next: number): boolean => offer >= next;
