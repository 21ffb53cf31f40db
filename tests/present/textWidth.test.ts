import { expect, test } from 'vitest';
import { measureText } from '../../game/present/textWidth.ts';

/** Widths of the font files themselves, in sizes of the text (fontTools, tabular numerals, without kerning). */
const TRUE_WIDTHS = [
  ['Safe third country treaty 6,000', 'sans', 10, 100, 500, 135.11],
  ['Safe third country treaty 6,000', 'sans', 10, 92, 600, 128.77],
  ['Safe third country treaty 6,000', 'sans', 10, 88, 500, 121.76],
  ['Safe third country treaty 6,000', 'sans', 10, 80, 600, 115.53],
  ['Safe third country treaty 6,000', 'sans', 10, 100, 700, 142.83],
  ['Safe third country treaty 6,000', 'serif', 15, 100, 500, 208.79],
  ['Safe third country treaty 6,000', 'serif', 13, 100, 600, 195.17],
] as const;

test.each(TRUE_WIDTHS)('%s in %s %i, width %i, weight %i', (text, face, size, axis, weight, width) => {
  const measured = measureText(text, face, size, axis, weight);
  expect(measured).toBeGreaterThanOrEqual(width * 0.995);
  expect(measured).toBeLessThanOrEqual(width * 1.05);
});

test('a narrower axis is narrower, an accent changes nothing, unknown letters count as wide', () => {
  const widths = [100, 96, 92, 88, 84, 80].map(axis => measureText('Verificación', 'sans', 12, axis));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(measureText('Verificación ñ', 'sans', 12, 100)).toBe(measureText('Verificacion n', 'sans', 12, 100));
  expect(measureText('▲', 'sans', 12, 100)).toBe(12);
  expect(measureText('', 'serif', 12, 100)).toBe(0);
});
