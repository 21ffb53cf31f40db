/** Words that narrow canvases and large letters must not cost: seals, ledgers, names of rails and meters. */
import { describe, expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import type { SceneInput } from '../../game/present/scene.ts';
import { sceneHeight, sceneOf } from '../../game/present/sceneOf.ts';
import { begin, DEFAULT_OPTIONS, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
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
