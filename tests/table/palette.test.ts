import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mixed, numberOf, palette, sides, withAlpha } from '../../game/table/palette.ts';

interface Tokens {
  readonly [name: string]: Tokens | { readonly $value: string };
}

/** The design's tokens stand beside the project, not in it; elsewhere there is nothing to compare with. */
const path = '../shared/design/tokens.json';
const there = existsSync(path);
const tokens: Tokens = there ? (JSON.parse(readFileSync(path, 'utf8')) as { color: Tokens }).color : {};

const tokenAt = (path: string): unknown =>
  path.split('.').reduce<Tokens | undefined>((node, name) => node?.[name] as Tokens | undefined, tokens)?.[
    '$value'
  ];

test.runIf(there)('every colour of the palette is the token of its name', () => {
  const names = Object.entries(palette);
  expect(names.length).toBeGreaterThan(40);
  for (const [name, value] of names) expect([name, value]).toEqual([name, tokenAt(name)]);
});

test.runIf(there)('marks of the sides are the night tokens', () => {
  for (const hue of ['a', 'b', 'c', 'd'] as const)
    expect(sides[hue].night).toBe(tokenAt(`side.${hue}.night`));
});

/** Lightness L* of CIELAB, 0 to 100. */
function lightness(hex: string): number {
  const [red, green, blue] = [16, 8, 0].map(shift => {
    const share = ((numberOf(hex) >> shift) & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

test('the cloths of the sides are equally light: a lamp shows the same Face on each', () => {
  expect(lightness('#FFFFFF')).toBeCloseTo(100, 1);
  const cloths = Object.values(sides).map(({ cloth }) => lightness(cloth));
  expect(Math.max(...cloths) - Math.min(...cloths)).toBeLessThan(1.5);
});

test('colours as numbers, with an alpha, and mixed', () => {
  expect(numberOf('#FF4F62')).toBe(0xff4f62);
  expect(withAlpha('#FF4F62', 0.5)).toBe('rgba(255,79,98,0.5)');
  expect(mixed('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  expect(mixed('#19302D', '#8FBCF6', 0)).toBe('#19302d');
});
