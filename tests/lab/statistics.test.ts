import { describe, expect, test } from 'vitest';
import { combinationOf, isWithin } from '../../game/lab/index.ts';

const level = (values: readonly (number | null)[]) => combinationOf([{ weight: 1, values }]);
const difference = (before: readonly (number | null)[], after: readonly (number | null)[]) =>
  combinationOf([
    { weight: -1, values: before },
    { weight: 1, values: after },
  ]);

describe('the mean of one arm', () => {
  test('has 1.96 standard errors on both sides', () => {
    // Sample variance of 1, 2, 3, 4 is 5/3; the standard error is the root of 5/12.
    const { mean, low, high, count } = level([1, 2, 3, 4])!;
    expect([mean, count]).toEqual([2.5, 4]);
    expect(low).toBeCloseTo(2.5 - 1.96 * Math.sqrt(5 / 12), 12);
    expect(high).toBeCloseTo(2.5 + 1.96 * Math.sqrt(5 / 12), 12);
  });

  test('of 0 and 1 is a share with the interval of Wald', () => {
    const { mean, low, high } = level([...new Array(30).fill(1), ...new Array(70).fill(0)])!;
    expect(mean).toBeCloseTo(0.3, 12);
    expect(high - mean).toBeCloseTo(1.96 * Math.sqrt(0.21 / 99), 12);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  test('of equal values has no width, of one value no bounds, of none there is none', () => {
    expect(level([4, 4, 4])).toEqual({ mean: 4, low: 4, high: 4, count: 3 });
    expect(level([4])).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(level([])).toBeNull();
    expect(level([null, null])).toBeNull();
  });

  test('leaves out seeds without a value, but they make it less sure', () => {
    const { mean, low, high, count } = level([1, 3, null, null])!;
    expect([mean, count]).toEqual([2, 2]);
    // Shares -2 and 2 of four seeds: 8 / 3 / 4 is the squared standard error.
    expect(high - low).toBeCloseTo(2 * 1.96 * Math.sqrt(8 / 12), 12);
  });
});

describe('the difference of two arms', () => {
  test('has the interval of the paired differences', () => {
    const [before, after] = [
      [10, 20, 30, 40],
      [11, 23, 31, 43],
    ];
    const { mean, low } = difference(before, after)!;
    expect(mean).toBe(2);
    // Differences 1, 3, 1, 3: variance 4/3, squared standard error 1/3.
    expect(low).toBeCloseTo(2 - 1.96 * Math.sqrt(1 / 3), 12);
    expect(low).toBeCloseTo(level([1, 3, 1, 3])!.low, 12);
  });

  test('compares the means of what each arm has', () => {
    // 3 on seeds 1 and 2; 8 on seeds 1 and 3.
    const { mean, low, count } = difference([2, 4, null], [7, null, 9])!;
    expect([mean, count]).toEqual([5, 2]);
    // Shares by seed, 3/2 times: (1 - 1), -1, 1, in means: -1+1 = 0, -1, +1.
    expect(low).toBeCloseTo(5 - 1.96 * Math.sqrt((2 * 1.5 * 1.5) / 2 / 3), 12);
  });

  test('of arms that differ in length is a mistake', () => {
    expect(() => difference([1], [1, 2])).toThrow(RangeError);
  });
});

test('four arms make a difference of differences', () => {
  const arm = (weight: number, values: readonly number[]) => ({ weight, values });
  const sum = combinationOf([arm(1, [9, 9]), arm(-1, [5, 7]), arm(-1, [4, 4]), arm(1, [3, 3])])!;
  expect(sum.mean).toBe(9 - 6 - 4 + 3);
  // By seed 3 and 1: variance 2, squared standard error 1.
  expect(sum.high - sum.mean).toBeCloseTo(1.96, 12);
});

describe('a band', () => {
  const estimate = { mean: 4, low: 1, high: 7, count: 10 };
  test.each([
    ['holds its ends', { low: 4, high: 4, side: 'above' }, true],
    ['does not hold what lies above', { low: 0, high: 3.9, side: 'above' }, false],
    ['does not hold what lies below', { low: 4.1, high: 9, side: 'above' }, false],
    ['wants the interval on its side', { low: 0, high: 9, side: 'below' }, false],
    ['may want no side', { low: 0, high: 9, side: 'either' }, true],
  ] as const)('%s', (_, band, expected) => {
    expect(isWithin(estimate, band)).toBe(expected);
  });

  test('fails an interval that touches zero', () => {
    expect(isWithin({ ...estimate, low: 0 }, { low: 0, high: 9, side: 'above' })).toBe(false);
    expect(isWithin({ mean: -1, low: -2, high: 0, count: 3 }, { low: -3, high: 3, side: 'below' })).toBe(
      false,
    );
  });
});
