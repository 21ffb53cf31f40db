import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circleOf, importsOf, strayChance, wrongArrows } from './rooms.ts';
import { isCode, parse, sourcesUnder } from './sources.ts';

const game = sourcesUnder('game');

describe('rooms', () => {
  test('every file of code under game/ was read', () => {
    const there = readdirSync('game', { recursive: true, encoding: 'utf8' }).filter(isCode);
    expect(game.map(({ path }) => path).sort()).toEqual(there.map(path => `game/${path}`).sort());
    expect(game.length).toBeGreaterThan(100);
  });

  test('every import line was understood', () => {
    // Counted once more by plain text: lines that end in `from '…';` are imports or re-exports.
    for (const source of game) {
      const lines = source.text.match(/^(?:import|export|\}).* from '[^']+';$/gm)?.length ?? 0;
      expect(importsOf(source).length, source.path).toBeGreaterThanOrEqual(lines);
    }
  });

  test('import only what the architecture allows, and only files that exist', () => {
    expect(game.flatMap(source => wrongArrows(source, existsSync))).toEqual([]);
  });

  test('form no circle', () => {
    expect(circleOf(game)).toBeNull();
  });

  test('leave the chance of the game to the rules', () => {
    expect(game.flatMap(strayChance)).toEqual([]);
    expect(game.some(source => importsOf(source).some(({ from }) => from === './chance.ts'))).toBe(true);
  });
});

describe('the guard of the arrows can fail', () => {
  const complaints = (path: string, text: string) => wrongArrows(parse(path, text), () => true);

  test.each([
    ['game/rules/a.ts', "import { view } from '../present/index.ts';"],
    ['game/rules/a.ts', "import type { View } from '../present/index.ts';"],
    ['game/rules/a.ts', "export * from '../analysis/points.ts';"],
    ['game/rules/moves/a.ts', "export { points } from '../../analysis/points.ts';"],
    ['game/rules/a.ts', "const late = () => import('../flow/index.ts');"],
    ['game/rules/a.ts', "let view: import('../present/index.ts').View;"],
    ['game/rules/a.ts', "import '../shell/cli.ts';"],
    ['game/rules/a.ts', "import { produce } from 'immer';"],
    ['game/rules/a.ts', "import { kit } from '../../tests/kit/play.ts';"],
    ['game/rules/a.ts', "import picture from '../../assets/a.svg?url';"],
    ['game/opponent/a.ts', "import { readFileSync } from 'node:fs';"],
    ['game/wording/a.ts', "import { CHARTS } from '../rules/index.ts';"],
    ['game/wording/a.ts', "import { type Move, CHARTS } from '../rules/index.ts';"],
    ['game/desk/a.tsx', "import { draw } from '../table/index.ts'; const a = <b />;"],
    ['game/table/a.ts', "import { plots } from '../desk/index.ts';"],
    ['game/desk/a.ts', "import { POLICIES } from '../opponent/index.ts';"],
    ['game/desk/a.ts', "new Worker(new URL('../opponent/worker.ts', import.meta.url));"],
    ['game/shell/a.ts', "import { kit } from '../../tests/kit/play.ts';"],
    ['game/attic/a.ts', ''],
    ['game/a.ts', ''],
  ])('%s: %s', (path, text) => {
    expect(complaints(path, text)).toHaveLength(1);
  });

  test('and lets pass what is allowed', () => {
    expect(complaints('game/rules/play.ts', "import { produce } from 'immer';")).toEqual([]);
    expect(complaints('game/wording/a.ts', "import type { Move } from '../rules/index.ts';")).toEqual([]);
    expect(complaints('game/wording/a.ts', "import { type Move } from '../rules/index.ts';")).toEqual([]);
    expect(complaints('game/table/a.ts', "import picture from '../../assets/a.svg?url';")).toEqual([]);
  });

  test('whoever draws the chance of the game outside of the rules', () => {
    const draws = (path: string, from: string) =>
      strayChance(parse(path, `import { drawUniform } from '${from}';`));
    expect(draws('game/opponent/a.ts', '../rules/chance.ts')).toHaveLength(1);
    expect(draws('game/shell/play/a.ts', '../../rules/chance.ts')).toHaveLength(1);
    expect(draws('game/rules/moves/a.ts', '../chance.ts')).toEqual([]);
    expect(strayChance(parse('game/rules/index.ts', "export * from './chance.ts';"))).toHaveLength(1);
  });

  test('a file that does not exist', () => {
    const source = parse('game/rules/a.ts', "import { a } from './nowhere.ts';");
    expect(wrongArrows(source, existsSync)).toEqual([
      'game/rules/a.ts -> ./nowhere.ts: there is no such file',
    ]);
  });

  test('a circle', () => {
    const there = parse('game/desk/a.ts', "import type { A } from '../flow/a.ts';");
    const back = parse('game/flow/a.ts', "import { b } from '../desk/b.ts';");
    expect(circleOf([there, back])).toEqual(['desk', 'flow', 'desk']);
    expect(circleOf([there])).toBeNull();
  });

  test('code that cannot be read', () => {
    expect(() => parse('game/rules/a.ts', 'import {')).toThrow('game/rules/a.ts');
  });
});
