import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenFile, goldenOf, scenarioNames } from './kit/golden.ts';

const names = scenarioNames();

describe('golden transcripts (npm run golden writes them anew)', () => {
  test('there is one for every shipped scenario, and no other', () => {
    expect(names.length).toBeGreaterThan(0);
    const files = readdirSync('tests/golden').filter(file => file.endsWith('.txt'));
    expect(files.sort()).toEqual(names.map(name => `${name}.txt`));
  });

  test.each(names)('%s', name => {
    const stored = readFileSync(goldenFile(name), 'utf8');
    // An empty transcript would compare nothing.
    expect(stored.split('\n').length).toBeGreaterThan(20);
    expect(goldenOf(name)).toBe(stored);
  });
});
