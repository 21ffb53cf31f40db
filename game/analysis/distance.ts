import type { Outcomes } from './domain.ts';
import { least, most } from './ranks.ts';
import { CONCEPTS, type Concept, type Solutions } from './solutions.ts';

/**
 * Distance of a point to the nearest of some points: Euclidean, in utilities as they are given; null where there are
 * none.
 */
export function distanceTo(point: readonly number[], points: readonly (readonly number[])[]): number | null {
  let nearest: number | null = null;
  for (const other of points) {
    let sum = 0;
    for (let party = 0; party < point.length; party++) {
      const apart = point[party]! - other[party]!;
      sum += apart * apart;
    }
    const distance = Math.sqrt(sum);
    if (nearest === null || distance < nearest) nearest = distance;
  }
  return nearest;
}

/**
 * Brings utilities onto 0 to 1 by party: 0 is the least that any outcome gives it, 1 the most. Where all give the same,
 * the party plays no part: 0.
 */
export function normaliserOf({ utilities }: Outcomes): (point: readonly number[]) => number[] {
  const ranges = utilities.map(utility => ({ low: least(utility), high: most(utility) }));
  return point =>
    point.map((value, party) => {
      const { low, high } = ranges[party]!;
      return high > low ? (value - low) / (high - low) : 0;
    });
}

/** How far a deal lies from each solution, in utilities normalised to 0 … 1; null where there is no solution. */
export function distancesOf(
  point: readonly number[],
  outcomes: Outcomes,
  solved: Solutions,
): Readonly<Record<Concept, number | null>> {
  const normalise = normaliserOf(outcomes);
  const distances = CONCEPTS.map(concept => [
    concept,
    distanceTo(normalise(point), solved[concept].points.map(normalise)),
  ]);
  return Object.fromEntries(distances) as Record<Concept, number | null>;
}
