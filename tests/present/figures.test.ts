import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addingUp, apart, visibly } from '../../game/present/figures.ts';
import { formatOf } from '../../game/wording/index.ts';

const en = formatOf('en');

describe('figures that are read together', () => {
  test('have the decimals that tell them apart, and no more', () => {
    expect(apart(en, 62.4, 69)).toEqual(['62.4', '69']);
    expect(apart(en, 66.98, 67.03)).toEqual(['66.98', '67.03']);
    expect(apart(en, 66.998, 67.003)).toEqual(['66.998', '67.003']);
    expect(apart(en, 67, 67)).toEqual(['67', '67']);
  });

  test('do not read as 0 while they are more', () => {
    expect([5.12, 0.2, 0.04, 0.004, 0].map(value => visibly(en, value))).toEqual([
      '5.1',
      '0.2',
      '0.04',
      '0.004',
      '0',
    ]);
  });
});

describe('terms', () => {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

  test('add up to the written total, each within a tenth of itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 10 }),
        terms => {
          const written = addingUp(terms, sum(terms));
          expect(Math.abs(sum(written) - sum(terms))).toBeLessThanOrEqual(0.05 + 1e-9);
          for (const [place, value] of written.entries())
            expect(Math.abs(value - terms[place]!)).toBeLessThanOrEqual(0.1 + 1e-9);
        },
      ),
    );
  });

  test('are rounded one by one where that adds up', () => {
    expect(addingUp([-5.02, -0.31, 1], -4.33)).toEqual([-5, -0.3, 1]);
    expect(addingUp([1.04, 1.04, 1.04], 3.12)).toEqual([1.1, 1, 1]);
    expect(addingUp([], 0.03)).toEqual([]);
  });
});
