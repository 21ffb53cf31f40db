import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, stepFor, ticks } from '../../game/present/scale.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a linear scale', () => {
  it('leads to the ends of the drawing and back', () => {
    fc.assert(
      fc.property(finite, finite, finite, (from, length, value) => {
        const to = from + Math.abs(length) + 1;
        const scale = linearScale(from, to, 40, 600);
        expect(scale(from)).toBeCloseTo(40, 6);
        expect(scale(to)).toBeCloseTo(600, 6);
        expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThan(1e-4);
      }),
    );
  });

  it('puts a range without length into the middle', () => {
    expect(linearScale(5, 5, 0, 100)(5)).toBe(50);
  });
});

describe('ticks', () => {
  it('are round values inside the range, about as many as wanted', () => {
    expect(ticks(-27, 83, 6)).toEqual([-20, 0, 20, 40, 60, 80]);
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (from, length, count) => {
          const found = ticks(from, from + length, count);
          expect(found.length).toBeLessThanOrEqual(count + 1);
          expect(found.length).toBeGreaterThanOrEqual(Math.floor(count / 2.5));
          for (const value of found) {
            expect(value).toBeGreaterThanOrEqual(from - stepFor(length, count) * 1e-6);
            expect(value).toBeLessThanOrEqual(from + length + stepFor(length, count) * 1e-6);
          }
        },
      ),
    );
  });

  it('know no negative zero', () => {
    expect(
      Object.is(
        ticks(-10, 10, 4).find(value => value === 0),
        0,
      ),
    ).toBe(true);
  });
});
