/** Words that narrow canvases and large letters must not cost: seals, ledgers, names of rails and meters. */
import { describe, expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import type { SceneInput } from '../../game/present/scene.ts';
import { sceneHeight, sceneOf } from '../../game/present/sceneOf.ts';
import { begin, DEFAULT_OPTIONS, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { playLines, set } from '../kit/play.ts';
import { MX, STANDARD, textOf } from './sceneKit.ts';

/** The state of the course that was taken, once something holds. */
function until(scenario: Scenario, holds: (n: Negotiation) => boolean): Negotiation {
  const { seed, options } = scenario.history!;
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  for (const move of playHistory(scenario).moves) {
    if (holds(n)) return n;
    n = play(scenario, n, move).next;
  }
  expect(holds(n)).toBe(true);
  return n;
}

const scene = (scenario: Scenario, n: Negotiation, input: Partial<SceneInput>) =>
  sceneOf(viewOf(scenario, n, MX), { ...STANDARD, ...input });

const JUNE = shipped('2019-june-deadline');
const PAUSES = shipped('2025-one-month-pauses');

test('no label stands right over a distance', () => {
  const n = playLines(JUNE, begin(JUNE, 7, DEFAULT_OPTIONS), [
    'us table tariff=1',
    'us endTurn',
    'mexico table tariff=2',
    'mexico endTurn',
  ]);
  for (const language of ['en', 'es'] as const) {
    const size = { width: 1024, height: 483 };
    const shown = sceneOf(viewOf(JUNE, n, 0), { ...STANDARD, size, language });
    const { box: distance } = shown.captions.find(({ id }) => id === 'issue:tariff/apart')!;
    const { box: label } = shown.captions.find(({ id }) => id === 'line:keep-the-lever@tariff/label')!;
    const isBeside = label.x + label.width <= distance.x;
    expect(isBeside || label.y >= distance.y + distance.height, language).toBe(true);
  }
});

describe('beside eight issues', () => {
  const n = until(PAUSES, ({ round }) => round === 9);

  test('a seal keeps its letters on the canvas of a tablet', () => {
    const { rails } = scene(PAUSES, n, { size: { width: 1024, height: 480 } });
    const seals = rails.flatMap(({ lines }) => lines.flatMap(({ seal }) => (seal ? [seal.letters] : [])));
    expect(seals.length).toBeGreaterThan(0);
    for (const letters of seals) expect(letters).not.toBe('');
  });

  test('the figures under the one weight that hangs there have their words', () => {
    const shown = scene(PAUSES, n, { size: { width: 1092, height: 607 } });
    const [tariff] = shown.weights.filter(({ ledger }) => ledger);
    expect(shown.weights.filter(({ ledger }) => ledger)).toHaveLength(1);
    expect(textOf(shown, `${tariff!.id}/stake`)).toMatch(/^stake /);
    expect(textOf(shown, `${tariff!.id}/credit`)).toMatch(/^credit /);
  });
});

describe('on a phone', () => {
  const phone = (scenario: Scenario, width: number, textScale: number): Partial<SceneInput> => ({
    size: { width, height: sceneHeight(scenario.agenda, width, true, textScale) },
    compact: true,
    textScale,
  });

  test('the name of an agreed rail stands over it', () => {
    const n = until(JUNE, ({ deal }) => deal !== null);
    for (const language of ['en', 'es'] as const)
      for (const width of [360, 390, 430]) {
        const shown = scene(JUNE, n, { ...phone(JUNE, width, 1), language });
        for (const { id, y } of shown.rails) {
          const name = shown.captions.find(caption => caption.id === `${id}/name`)!;
          expect(name.baseline, `${id}, ${language}, ${width}`).toBeLessThan(y);
        }
      }
  });

  test('the own side is marked, however long its name', () => {
    const n = begin(JUNE, 7, DEFAULT_OPTIONS);
    for (const width of [360, 390])
      for (const [who, marked] of [
        [0, /^(United States|US), you$/],
        [MX, /^Mexico, you$/],
      ] as const) {
        const shown = sceneOf(viewOf(JUNE, n, who), { ...STANDARD, ...phone(JUNE, width, 1) });
        const names = shown.seats.map(({ id }) => textOf(shown, `${id}/name`)!);
        expect(names.filter(name => marked.test(name))).toHaveLength(1);
        expect(names.filter(name => name.endsWith(', you'))).toHaveLength(1);
      }
  });

  test('a weight that is suspended says so', () => {
    const suspended = (due: number) =>
      set(begin(JUNE, 7, DEFAULT_OPTIONS), n => {
        n.measures[0] = { ...n.measures[0]!, status: 'suspended', due };
      });
    for (const due of [8, JUNE.agenda.rounds.length + 1])
      expect(textOf(scene(JUNE, suspended(due), phone(JUNE, 390, 1)), 'measure:tariff/line')).toMatch(
        /^suspended/,
      );
  });

  test('meters keep their names in large letters', () => {
    const n = until(JUNE, () => true);
    for (const language of ['en', 'es'] as const) {
      const shown = scene(JUNE, n, { ...phone(JUNE, 390, 1.25), language });
      for (const { meters } of shown.seats)
        for (const { id } of meters) {
          expect(textOf(shown, `${id}/name`), id).toBeDefined();
          expect(textOf(shown, `${id}/name`), id).not.toContain('…');
        }
    }
  });
});
