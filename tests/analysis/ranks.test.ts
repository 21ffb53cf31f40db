import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascending } from '../../game/analysis/ranks.ts';

/** Many equal, many close together, some far away: what lies in one step of the range is anything from none to all. */
const values = fc.array(
  fc.oneof(
    fc.constantFrom(0, -0, 1, 2),
    fc.integer({ min: 0, max: 999 }).map(part => 1 + part * 1e-9),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom(-1e12, 1e12),
  ),
  { maxLength: 300 },
);

describe('values', () => {
  test('are in order from the least to the largest, equal ones as they came', () => {
    fc.assert(
      fc.property(values, list => {
        const expected = list.map((_, place) => place).sort((a, b) => compare(list[a]!, list[b]!));
        expect([...ascending(Float64Array.from(list))]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('are put in order from another order, and without some of them', () => {
    fc.assert(
      fc.property(values, list => {
        const places = list.flatMap((_, place) => (place % 3 === 0 ? [] : [place])).reverse();
        const expected = [...places].sort((a, b) => compare(list[a]!, list[b]!));
        expect([...ascending(Float64Array.from(list), Int32Array.from(places))]).toEqual(expected);
      }),
    );
  });
});

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
