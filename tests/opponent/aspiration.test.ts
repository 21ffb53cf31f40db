import { expect, test } from 'vitest';
import { power } from '../../game/opponent/aspiration.ts';
import { boulware, conceder, linear, timeUsed } from '../../game/opponent/index.ts';

// Check values of the GENIUS forms: e = 0.2, 1 and 2.
const TIMES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
const TABLE = {
  boulware: [1, 0.99999, 0.999023, 0.96875, 0.762695, 0.40951, 0.226219, 0],
  linear: [1, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0],
  conceder: [1, 0.683772, 0.5, 0.292893, 0.133975, 0.051317, 0.025321, 0],
};

test.each([
  ['boulware', boulware],
  ['linear', linear],
  ['conceder', conceder],
] as const)('%s asks for what the literature says', (name, target) => {
  TIMES.forEach((t, index) => {
    expect(target(t)).toBeCloseTo(TABLE[name][index]!, 6);
  });
});

test('time runs from 0 in the first round to 1 in the last', () => {
  expect(timeUsed(1, 10)).toBe(0);
  expect(timeUsed(10, 10)).toBe(1);
  expect(timeUsed(4, 10)).toBeCloseTo(1 / 3, 12);
});

test('powers are those of arithmetic, to a sixteenth', () => {
  for (const t of TIMES) {
    expect(power(t, 3)).toBeCloseTo(t * t * t, 12);
    expect(power(t, 0.5)).toBeCloseTo(Math.sqrt(t), 12);
    expect(power(t, 0.6875)).toBeCloseTo(t ** 0.6875, 12);
    expect(power(t, 6)).toBeCloseTo(t ** 6, 12);
  }
  expect(power(0.3, 0)).toBe(1);
});
