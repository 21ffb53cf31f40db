import { describe, expect, test } from 'vitest';
import { estimateUtilities, frequenciesOf } from '../../../game/opponent/bargaining/frequency.ts';
import { microStrategy } from '../../../game/opponent/bargaining/micro.ts';
import { niceTitForTatStrategy } from '../../../game/opponent/bargaining/niceTitForTat.ts';
import { acceptableOutcomes, nearest } from '../../../game/opponent/bargaining/order.ts';
import type { Strategy } from '../../../game/opponent/bargaining/protocol.ts';
import { randomStrategy } from '../../../game/opponent/bargaining/randomWalker.ts';
import {
  boulwareStrategy,
  concederStrategy,
  hardlinerStrategy,
  linearStrategy,
} from '../../../game/opponent/bargaining/timeDependent.ts';
import { moment, sideFrom } from './kit.ts';

const FINE = 100_000;
const fine = Array.from({ length: FINE + 1 }, (_, place) => place / FINE);

/** Utility of the bid at a share of the time, in a negotiation of 21 rounds. */
function bidAt(strategy: Strategy, t: number, reservation = 0): number {
  const side = sideFrom(fine, { rounds: 21, reservation });
  const answer = strategy(side)(moment(1 + Math.round(20 * t)));
  return 'bid' in answer ? fine[answer.bid]! : Number.NaN;
}

describe('time-dependent concession', () => {
  const times = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
  test.each([
    ['Boulware', boulwareStrategy, [1, 0.99999, 0.999023, 0.96875, 0.762695, 0.40951, 0.226219, 0]],
    ['linear', linearStrategy, [1, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0]],
    ['conceder', concederStrategy, [1, 0.683772, 0.5, 0.292893, 0.133975, 0.051317, 0.025321, 0]],
    ['hardliner', hardlinerStrategy, [1, 1, 1, 1, 1, 1, 1, 1]],
  ])('%s asks for what GENIUS asks for', (_, strategy, levels) => {
    times.forEach((t, place) => {
      expect(Math.abs(bidAt(strategy, t) - levels[place]!)).toBeLessThanOrEqual(0.5 / FINE + 1e-6);
      const above = 0.4 + 0.6 * levels[place]!;
      expect(Math.abs(bidAt(strategy, t, 0.4) - above)).toBeLessThanOrEqual(0.5 / FINE + 1e-6);
    });
  });

  test('accepts what is as good as its own next bid, and nothing less', () => {
    const side = sideFrom([0, 0.25, 0.5, 0.75, 1], { rounds: 5 });
    const ask = linearStrategy(side);
    expect(ask(moment(2, [4], [3]))).toEqual({ accept: true });
    expect(ask(moment(2, [4], [2]))).toEqual({ bid: 3 });
    expect(ask(moment(3, [4, 3], [2, 2]))).toEqual({ accept: true });
  });

  test('the hardliner signs its best outcome only', () => {
    const ask = hardlinerStrategy(sideFrom([0, 0.9, 1]));
    expect(ask(moment(20, [2], [1]))).toEqual({ bid: 2 });
    expect(ask(moment(20, [2], [2]))).toEqual({ accept: true });
  });

  test('the nearest bid is the better one of two equally near, and never below the reservation value', () => {
    const values = [0, 0.25, 0.5, 1];
    const utilities = Float64Array.from(values);
    const sorted = [3, 2, 1, 0];
    expect(nearest(sorted, utilities, 0.375)).toBe(2);
    expect(nearest(sorted, utilities, 0.36)).toBe(1);
    expect(nearest(sorted, utilities, 5)).toBe(3);
    expect(nearest(sorted, utilities, -5)).toBe(0);
    expect(acceptableOutcomes(sideFrom(values, { reservation: 0.25 }))).toEqual([3, 2, 1]);
    const ask = linearStrategy(sideFrom(values, { reservation: 0.3, rounds: 3 }));
    expect(ask(moment(3))).toEqual({ bid: 2 });
  });
});

describe('MiCRO', () => {
  const ask = microStrategy(sideFrom([0.1, 0.9, 0.5, 0.7], { reservation: 0.1 }));

  test('concedes one step for each new bid, and repeats otherwise', () => {
    expect(ask(moment(1))).toEqual({ bid: 1 });
    expect(ask(moment(2, [1], [0]))).toEqual({ bid: 3 });
    const repeated = ask(moment(3, [1, 3], [0, 0]));
    expect([1, 3]).toContain('bid' in repeated && repeated.bid);
    expect(ask(moment(4, [1, 3, 1], [0, 2, 0]))).toEqual({ bid: 2 });
  });

  test('accepts what is as good as its next bid when it is its turn to concede, else as its last', () => {
    expect(ask(moment(2, [1], [3]))).toEqual({ accept: true });
    expect(ask(moment(3, [1, 3], [2, 2]))).not.toEqual({ accept: true });
    expect(ask(moment(3, [1, 3], [0, 2]))).toEqual({ accept: true });
  });

  test('never proposes its reservation value, and goes on at the end of its list', () => {
    const answer = ask(moment(9, [1, 3, 2], [0, 0, 0]));
    expect([1, 2, 3]).toContain('bid' in answer && answer.bid);
    expect(ask(moment(9, [1, 3, 2], [0, 0, 2]))).toEqual({ accept: true });
    const poor = microStrategy(sideFrom([0.3, 0.2], { reservation: 0.3 }));
    expect(poor(moment(5, [0, 0], [1, 1]))).toEqual({ bid: 0 });
  });
});

describe('the frequency model of HardHeaded', () => {
  const sizes = [3, 2, 4];
  const bids = [
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
  ].map(([a, b, c]) => (a! * 2 + b!) * 4 + c!);

  test('gives the weights, counts and utilities of the worked example', () => {
    const { weights, counts } = frequenciesOf(sizes, bids);
    [0.347102, 0.291955, 0.360943].forEach((weight, issue) => {
      expect(weights[issue]).toBeCloseTo(weight, 6);
    });
    expect(counts).toEqual([
      [3, 2, 1],
      [3, 2],
      [1, 4, 1, 1],
    ]);
    const utilities = estimateUtilities({ weights, counts });
    expect(utilities[1]).toBeCloseTo(1, 6);
    expect(utilities[(2 * 2 + 1) * 4 + 3]).toBeCloseTo(0.400573, 6);
  });

  test('learns nothing from the first bid', () => {
    expect(frequenciesOf([2, 2], [3])).toEqual({
      weights: [0.5, 0.5],
      counts: [
        [1, 1],
        [1, 1],
      ],
    });
  });
});

describe('Nice tit-for-tat', () => {
  const hundredths = Array.from({ length: 101 }, (_, place) => place / 100);
  const ask = niceTitForTatStrategy(sideFrom(hundredths));
  const utilityOf = (answer: ReturnType<typeof ask>) =>
    'bid' in answer ? hundredths[answer.bid]! : Number.NaN;

  test('opens with its best outcome', () => {
    expect(ask(moment(1, [], [0]))).toEqual({ bid: 100 });
  });

  test('stays where the other stays, and follows its concessions', () => {
    const stays = utilityOf(ask(moment(5, [100, 100, 100, 100], [0, 0, 0, 0])));
    const little = utilityOf(ask(moment(5, [100, 100, 100, 100], [0, 10, 20, 20])));
    const much = utilityOf(ask(moment(5, [100, 100, 100, 100], [0, 20, 40, 45])));
    // The model sees one value offered most, so that its own best outcome is the Nash point at first.
    expect(stays).toBeGreaterThanOrEqual(0.94);
    expect(little).toBeLessThanOrEqual(stays);
    expect(much).toBeLessThan(stays);
  });

  test('goes to its share of the Nash point when time runs out', () => {
    const own = new Array<number>(19).fill(100);
    const received = new Array<number>(19).fill(0);
    // uN = 1 at its own best, times 1.4 - 0.6 (1 - 0) = 0.8: from 0.98 * 0.8 to 0.85.
    const last = utilityOf(ask(moment(20, own, received)));
    expect(last).toBeGreaterThanOrEqual(0.98 * 0.8);
    expect(last).toBeLessThanOrEqual(0.85 + 1e-9);
    // Nothing can follow: what is better than no deal is signed.
    expect(ask(moment(20, own, [...received.slice(1), 1]))).toEqual({ accept: true });
    expect(ask(moment(19, own.slice(1), [...received.slice(2), 1]))).not.toEqual({ accept: true });
  });

  test('sends the best offer back instead of a worse bid', () => {
    const answer = ask(moment(6, [100, 90, 90, 90, 90], [0, 99, 5, 5, 5]));
    expect(answer).toEqual({ bid: 99 });
  });

  test('puts utilities beyond [0, 1] on that scale', () => {
    const points = hundredths.map(utility => 50 * utility - 20);
    const scaled = niceTitForTatStrategy(sideFrom(points, { reservation: -15 }));
    const plain = niceTitForTatStrategy(sideFrom(hundredths, { reservation: 0.1 }));
    for (const received of [[0], [0, 30], [0, 30, 20, 50]]) {
      const asked = moment(
        received.length + 1,
        received.map(() => 100),
        received,
      );
      expect(scaled(asked)).toEqual(plain(asked));
    }
  });
});

test('the random walker bids all that is not below its reservation value', () => {
  const side = sideFrom([0, 0.2, 0.4, 0.6], { reservation: 0.2 });
  const bids = new Set<number>();
  for (let place = 0; place < 200; place++) {
    const own = new Array<number>(place).fill(3);
    const answer = randomStrategy(side)(moment(1, own));
    if ('bid' in answer) bids.add(answer.bid);
  }
  expect([...bids].sort()).toEqual([1, 2, 3]);
});
