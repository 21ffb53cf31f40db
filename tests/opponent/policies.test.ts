import { expect, test, vi } from 'vitest';
import { explainMind, fillForm, POLICIES, randomPolicy } from '../../game/opponent/index.ts';
import { isForm, options, refusal, type View, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { start } from '../kit/play.ts';
import { rngOf } from '../kit/random.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';
import { deepFreeze, gameOf, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const SCENARIOS = [
  ['tiny', tiny()],
  ['tri', tri()],
  ['quad', quad()],
  ['2019', shipped('2019-june-deadline')],
] as const;
const { even, random, silent } = POLICIES;

test.each(SCENARIOS)('in %s no policy ever makes an illegal move', (name, scenario) => {
  const count = name === '2019' ? 1 : 6;
  for (const seed of seeds(count)) {
    gameOf(scenario, [even], seed);
    gameOf(scenario, [even, random], seed);
    gameOf(scenario, [random, even], seed);
    gameOf(scenario, [silent, even], seed);
    gameOf(scenario, [random], seed);
  }
});

/** The copy went through JSON: nothing hangs on it but the view, in which `noPeeking.test.ts` finds no secret. */
test.each(SCENARIOS)(
  'in %s the same view and seed give the same move, and the view stays as it was',
  (_, scenario) => {
    let asked = 0;
    gameOf(scenario, [even], 7, (view, move) => {
      asked += 1;
      const copy = JSON.parse(JSON.stringify(view)) as View;
      const text = JSON.stringify(copy);
      deepFreeze(copy);
      expect(even(copy, 7)).toEqual(move);
      for (const policy of [random, silent]) expect(policy(copy, 7)).toEqual(policy(view, 7));
      expect(JSON.stringify(copy)).toBe(text);
    });
    expect(asked).toBeGreaterThan(10);
  },
);

test('who is not asked gets no move', () => {
  const scenario = tiny();
  const n = start(scenario);
  const waiting = viewOf(scenario, n, 1 - n.toMove!);
  expect(() => even(waiting, 1)).toThrow(RangeError);
  expect(() => random(waiting, 1)).toThrow(RangeError);
});

test('the random policy reaches every kind of option and fills forms in every way', () => {
  const scenario = tiny();
  const n = start(scenario);
  const view = viewOf(scenario, n, n.toMove!);
  const kinds = new Set(seeds(400).map(seed => randomPolicy(view, seed).kind));
  expect(kinds).toEqual(new Set([...options(view)].map(option => option.kind)));
  const form = [...options(view)].find(isForm)!;
  const draw = rngOf(5);
  const texts = new Set<string>();
  for (const _ of seeds(4000)) {
    const move = fillForm(form, draw);
    expect(refusal(view, move)).toBeNull();
    texts.add(JSON.stringify(move));
  }
  // 18 positions, 8 sets of covers; quiet where the channel is open.
  const isQuietPossible = form.kind === 'table' && form.form.quiet;
  expect(texts.size).toBe(18 * 8 * (isQuietPossible ? 2 : 1));
});

test('the random policy gives every option the same chance', () => {
  const scenario = tiny();
  const n = start(scenario);
  const view = viewOf(scenario, n, n.toMove!);
  const all = [...options(view)].length;
  const runs = 6000;
  const ends = seeds(runs).filter(seed => randomPolicy(view, seed).kind === 'endTurn').length;
  expect(Math.abs(ends / runs - 1 / all)).toBeLessThan(0.015);
});

test('silence ends in breakdown', () => {
  for (const [, scenario] of SCENARIOS) {
    const { last, moves } = gameOf(scenario, [silent], 1);
    expect(last.outcome!.end).toBe('breakdown');
    expect(moves.every(({ kind }) => kind === 'endTurn')).toBe(true);
  }
});

test('every move of a mind has a reason with figures', () => {
  const codes = new Set<string>();
  for (const seed of seeds(3))
    gameOf(shipped('2019-june-deadline'), [even], seed, view => {
      const { reason, move } = explainMind({ difficulty: 'even' }, view, seed);
      expect(even(view, seed)).toEqual(move);
      for (const value of Object.values(reason.data)) expect(Number.isFinite(value)).toBe(true);
      codes.add(reason.code);
    });
  for (const code of [
    'opensChannel',
    'asksWhatMatters',
    'tablesFirst',
    'concedes',
    'holdsFirm',
    'weakensThreat',
  ])
    expect(codes).toContain(code);
});
