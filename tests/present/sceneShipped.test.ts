/**
 * Scenes of every shipped scenario over random games, seen by every seat and by the public, at three sizes: every number
 * is finite and near the canvas, nothing meets, and no word is a value that was forgotten.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../game/present/scene.ts';
import { sceneHeight, sceneOf } from '../../game/present/sceneOf.ts';
import { type Viewer, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { boldMove, randomGame, rngOf } from '../kit/random.ts';
import { faultsOf } from './checks.ts';
import { makeDraft } from './shapes.ts';

const SHIPPED = readdirSync('scenarios')
  .filter(name => name.endsWith('.json') && !name.includes('schema'))
  .map(name => name.replace(/\.json$/, ''));

/** Width of the canvas on a laptop, under a drawer, and on a phone; the height as a share of what suits. */
const SIZES = [
  { width: 1092, share: 1, compact: false },
  { width: 1024, share: 0.85, compact: false },
  { width: 390, share: 1, compact: true },
] as const;

/** Numbers that are no places: figures of the metric, harm, the weight of a face. */
const FIGURES = /\/(value|target|holder|weight)$/;

/** Every number of a scene with the path to it. */
function* numbersIn(part: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (part === undefined || typeof part === 'number') yield [path, part];
  else if (part !== null && typeof part === 'object')
    for (const [key, value] of Object.entries(part)) yield* numbersIn(value, `${path}/${key}`);
}

/** What no number and no word of a scene may be. */
function strange(scene: Scene): string[] {
  const most = 2 * Math.max(scene.size.width, scene.size.height);
  const faults: string[] = [];
  for (const [path, value] of numbersIn(scene)) {
    if (typeof value !== 'number' || !Number.isFinite(value)) faults.push(`${path} is ${value}`);
    else if (Math.abs(value) > most && !FIGURES.test(path)) faults.push(`${path} is ${value}`);
  }
  for (const { id, text } of scene.captions)
    if (/undefined|null|NaN|Infinity|\[object/.test(text)) faults.push(`${id}: "${text}"`);
  return faults;
}

describe.each(SHIPPED)('%s', { timeout: 60_000 }, id => {
  const scenario = shipped(id);
  const viewers: readonly Viewer[] = [...scenario.agenda.principals.keys(), 'public'];
  const states = [1, 2].flatMap(seed => {
    const { start, plies } = randomGame(scenario, seed, {}, boldMove);
    return [start, ...plies.map(ply => ply.next)];
  });

  test.each(SIZES)('at width $width', ({ width, share, compact }) => {
    const rng = rngOf(width);
    expect(states.length).toBeGreaterThan(30);
    for (const [place, n] of states.entries()) {
      const who = viewers[place % viewers.length]!;
      const language = rng(2) === 0 ? 'en' : 'es';
      const height = Math.round(share * sceneHeight(scenario.agenda, width, compact));
      const pending = rng(2) === 0 ? makeDraft(scenario.agenda, rng) : null;
      const scene = sceneOf(viewOf(scenario, n, who), {
        size: { width, height },
        language,
        pending,
        preview: null,
        left: 0,
        compact,
      });
      const where = `ply ${n.ply} seen by ${who} in ${language}`;
      expect(strange(scene), where).toEqual([]);
      expect(faultsOf(scene), where).toEqual([]);
    }
  });
});

test('the check finds numbers that are none, that are far off, and words that were forgotten', () => {
  const scenario = shipped('first-table');
  const { start } = randomGame(scenario, 1);
  const good = sceneOf(viewOf(scenario, start, 0), {
    size: { width: 1092, height: 600 },
    language: 'en',
    pending: null,
    preview: null,
    left: 0,
    compact: false,
  });
  expect(strange(good)).toEqual([]);
  const [rail, ...rails] = good.rails;
  for (const y of [Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number, 40_000])
    expect(strange({ ...good, rails: [{ ...rail!, y }, ...rails] })).toHaveLength(1);
  const [caption] = good.captions;
  expect(strange({ ...good, captions: [{ ...caption!, text: 'in NaN days' }] })).toHaveLength(1);
});
