import { outcomeAt } from '../../analysis/domain.ts';

/** What a frequency model has counted. */
export interface Frequencies {
  /** Weight of each issue. */
  weights: number[];
  /** How often each value of each issue was offered, plus one. */
  readonly counts: number[][];
}

/** How much an issue that stays as it was gains in weight, shared among the issues. */
const LEARNING = 0.2;

/**
 * The frequency model of HardHeaded (van Krimpen, Looije & Hajizadeh, ANAC 2011), by its formulas: an issue that stays
 * as it was in the bid before counts for more, and so does a value each time it is offered.
 */
export function frequenciesOf(sizes: readonly number[], bids: readonly number[]): Frequencies {
  const weights = sizes.map(() => 1 / sizes.length);
  const counts = sizes.map(size => new Array<number>(size).fill(1));
  const gain = LEARNING / sizes.length;
  for (let place = 1; place < bids.length; place++) {
    const before = outcomeAt({ sizes }, bids[place - 1]!);
    const now = outcomeAt({ sizes }, bids[place]!);
    const kept = now.map((value, issue) => value === before[issue]);
    const total = 1 + gain * kept.filter(Boolean).length;
    const most = 1 - LEARNING / total;
    for (let issue = 0; issue < sizes.length; issue++) {
      const grows = kept[issue]! && weights[issue]! < most;
      weights[issue] = (weights[issue]! + (grows ? gain : 0)) / total;
      counts[issue]![now[issue]!]! += 1;
    }
  }
  return { weights, counts };
}

/** Estimated utility of every outcome to the one whose bids were counted. */
export function estimateUtilities({ weights, counts }: Frequencies): Float64Array {
  let sums = new Float64Array(1);
  for (let issue = 0; issue < counts.length; issue++) {
    const most = Math.max(...counts[issue]!);
    const shares = counts[issue]!.map(count => (weights[issue]! * count) / most);
    const longer = new Float64Array(sums.length * shares.length);
    let place = 0;
    for (const sum of sums) for (const share of shares) longer[place++] = sum + share;
    sums = longer;
  }
  return sums;
}
