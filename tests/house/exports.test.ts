import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadExports } from './exports.ts';
import { filesUnder, isCode, parse, sourcesUnder } from './sources.ts';

test('nothing of the game is exported for nobody', () => {
  const game = sourcesUnder('game');
  const tests = sourcesUnder('tests');
  const tools = readdirSync('.').filter(name => /\.config\.ts$/.test(name));
  const all = [...game, ...tests, ...tools.map(path => parse(path, readFileSync(path, 'utf8')))];
  expect(game.length + tests.length).toBe(
    [...filesUnder('game'), ...filesUnder('tests')].filter(isCode).length,
  );
  expect(tools.length).toBeGreaterThan(2);
  expect(deadExports(game, all)).toEqual([]);
});

describe('the guard can fail', () => {
  const rest = [
    parse('game/rules/b.ts', "import { asked } from './a.ts'; export const own = asked();"),
    parse('game/desk/c.tsx', 'export const page = () => <Sheet />;'),
    parse(
      'tests/d.test.ts',
      "import { own } from '../rules/b.ts'; import('./c.tsx').then(({ page }) => page(own));",
    ),
  ];
  const dead = (text: string) => {
    const source = parse('game/rules/a.ts', text);
    return deadExports([source, ...rest], [source, ...rest]);
  };

  test.each([
    'export const lone = 1;',
    'export function lone() {}',
    'export async function lone() { return lone(); }',
    'export class lone {}',
    'export const { one: lone } = { one: 1 };',
    'export const [lone] = [1];',
    'const lone = 1; export { lone };',
    'export type lone = 1;',
    "export { own as lone } from './b.ts';",
    "export { lone } from './b.ts';",
  ])('%s', text => {
    expect(dead(`${text} export const asked = () => 1;`)).toEqual(['game/rules/a.ts: lone']);
  });

  test('nor what goes by default, which names cannot follow', () => {
    expect(dead('export default 1; export const asked = () => 1;')).toEqual(['game/rules/a.ts: default']);
  });

  test.each([
    'export const asked = () => 1;',
    'export function Sheet() {}',
    'export type Lone = 1; export const asked = (): Lone => 1;',
    "export { own } from './b.ts';",
    'const lone = 1;',
  ])('and lets pass: %s', text => {
    expect(dead(text)).toEqual([]);
  });
});
