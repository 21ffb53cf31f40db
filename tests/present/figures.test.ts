import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addingUp, apart, difference, heldAgainst, visibly } from '../../game/present/figures.ts';
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

describe('figures that are held against a need', () => {
  test('have one decimal where that says how it stands, and more where both would read alike', () => {
    expect(heldAgainst([79.13], 69.2)).toEqual({ terms: [79.1], need: 69.2, margin: 9.9, digits: 1 });
    expect(heldAgainst([91.87], 91.93)).toEqual({ terms: [91.87], need: 91.93, margin: 0.06, digits: 2 });
    expect(heldAgainst([91.93], 91.87)).toEqual({ terms: [91.93], need: 91.87, margin: 0.06, digits: 2 });
    expect(heldAgainst([60], 60)).toMatchObject({ terms: [60], need: 60, margin: 0 });
    expect(heldAgainst([60 - 1e-12], 60)).toMatchObject({ terms: [60], need: 60.001, margin: 0.001 });
  });

  test('add up as they are written, to more than is needed or to less, as the exact ones do', () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true });
    const near = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(figure, fc.double({ min: -4, max: 4, noNaN: true }), near, (approval, mood, off) => {
        const bar = approval + mood + off;
        const { terms, need, margin, digits } = heldAgainst([approval, mood], bar);
        const unit = 10 ** digits;
        const over = terms.reduce((sum, term) => sum + Math.round(term * unit), -Math.round(need * unit));
        expect(Math.abs(over)).toBe(Math.round(margin * unit));
        if (approval + mood >= bar) expect(over).toBeGreaterThanOrEqual(0);
        else expect(over).toBeLessThan(0);
        expect(Math.abs(need - bar)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
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

test('a difference beside its two figures is what subtracting them as written gives', () => {
  expect(difference(13.75, 14.84)).toBe(-1);
  expect(difference(29.94, 18.66)).toBe(11.2);
  expect(difference(0.04, -0.04)).toBe(0);
});
