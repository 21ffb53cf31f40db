import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { perft } from '../../game/analysis/perft.ts';
import { begin, DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { PERFT_FILE, type PerftCounts, perftCounts } from '../kit/perft.ts';
import { tiny } from '../kit/scenarios.ts';

const stored = JSON.parse(readFileSync(PERFT_FILE, 'utf8')) as PerftCounts;

/** `npm run golden` writes the file anew; a difference is a change of the law. */
test('as many games are possible as were counted once', { timeout: 60_000 }, () => {
  expect(perftCounts()).toEqual(stored);
});

test('the counts go four plies deep and grow', () => {
  expect(Object.keys(stored)).toEqual(['tiny', 'tri', 'first-table']);
  for (const depths of Object.values(stored)) {
    const sums = Object.values(depths).map(kinds =>
      Object.values(kinds).reduce((sum, count) => sum + count, 0),
    );
    expect(sums).toHaveLength(4);
    expect(sums).toEqual([...sums].sort((a, b) => a - b));
    expect(sums.at(-1)).toBeGreaterThan(5000);
  }
});

test('the count by kind adds up to the count', () => {
  const start = begin(tiny(), 1, DEFAULT_OPTIONS);
  for (const [depth, kinds] of Object.values(stored['tiny']!).entries())
    expect(perft(tiny(), start, depth + 1)).toBe(Object.values(kinds).reduce((sum, count) => sum + count, 0));
});
