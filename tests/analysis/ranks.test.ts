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
        const ranks = ascending(Float64Array.from(list));
        expect([...ranks.places]).toEqual(expected);
        expect([...ranks.values]).toEqual(expected.map(place => list[place]!));
      }),
      { numRuns: 300 },
    );
  });

  test('take along what goes with them', () => {
    fc.assert(
      fc.property(values, list => {
        const places = list.flatMap((_, place) => (place % 3 === 0 ? [] : [place])).reverse();
        const given = Float64Array.from(places, place => list[place]!);
        const expected = [...places].sort((a, b) => compare(list[a]!, list[b]!));
        expect([...ascending(given, Int32Array.from(places)).places]).toEqual(expected);
      }),
    );
  });
});

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
