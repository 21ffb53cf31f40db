import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Outcomes } from './domain.ts';
import type { AdditiveDomain } from './domainFile.ts';

/** Some outcomes of a domain that is too big for all. */
export interface Sample extends Outcomes {
  readonly count: number;
  /** Value of each issue in one of them. */
  readonly positionsAt: (place: number) => readonly number[];
}

/** Outcomes drawn at most, and values looked at for all of them together. */
const MOST = { two: 200_000, many: 20_000, values: 20_000_000 } as const;
const FINEST_WEIGHT = 1000;

/**
 * Draws outcomes of an additive domain, always the same ones. Every draw weighs the parties at random. A third of the
 * draws takes the best outcome for these weights, a third redraws about two of its issues, a third redraws all.
 * @param wanted draws at most, below the bounds of time and memory
 */
export function sampleOf(
  { rows, sizes, parties }: AdditiveDomain,
  wanted = Number.POSITIVE_INFINITY,
): Sample {
  const source = xoroshiro128plus(1);
  const draw = (below: number) => uniformInt(source, 0, below - 1);
  const values = sizes.reduce((sum, size) => sum + size, 0);
  const most = parties.length === 2 ? MOST.two : MOST.many;
  const count = Math.max(1, Math.min(most, wanted, Math.floor(MOST.values / values)));
  const drawn = new Uint16Array(count * sizes.length);
  const utilities = parties.map(() => new Float64Array(count));
  for (let place = 0; place < count; place++) {
    const weights = parties.map(() => draw(FINEST_WEIGHT + 1));
    const kind = place % 3;
    for (let issue = 0; issue < sizes.length; issue++) {
      const redraws = kind === 2 || (kind === 1 && draw(sizes.length) < 2);
      const position = redraws ? draw(sizes[issue]!) : bestFor(rows, issue, weights);
      drawn[place * sizes.length + issue] = position;
      for (let party = 0; party < rows.length; party++)
        utilities[party]![place]! += rows[party]![issue]![position]!;
    }
  }
  return {
    parties,
    utilities,
    count,
    positionsAt: place => [...drawn.subarray(place * sizes.length, (place + 1) * sizes.length)],
  };
}

function bestFor(rows: AdditiveDomain['rows'], issue: number, weights: readonly number[]): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < rows[0]![issue]!.length; position++) {
    let sum = 0;
    for (let party = 0; party < rows.length; party++)
      sum += weights[party]! * rows[party]![issue]![position]!;
    if (sum <= highest) continue;
    highest = sum;
    best = position;
  }
  return best;
}
