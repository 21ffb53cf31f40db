import { describe, expect, test } from 'vitest';
import type { Scene } from '../../game/present/scene.ts';
import { sceneHeight, sceneOf } from '../../game/present/sceneOf.ts';
import { type Viewer, viewOf } from '../../game/rules/index.ts';
import { playLines, start } from '../kit/play.ts';
import { randomGame, rngOf } from '../kit/random.ts';
import { faultsOf } from './checks.ts';
import { agenda, PHONE, STANDARD, scenario, sceneOfState, show, textOf } from './sceneKit.ts';
import { makeDraft, sampleOf, shapeOf } from './shapes.ts';

const WIDTHS = [700, 760, 820, 960, 1092, 1240, 1500];
const PHONES = [360, 390, 430];

describe('nothing touches, nothing leaves the canvas, everything can be read', { timeout: 60_000 }, () => {
  const sizes = [
    ...WIDTHS.map(width => ({ width, compact: false })),
    ...PHONES.map(width => ({ width, compact: true })),
  ];

  test.each(sizes)('tables of all shapes and states at width $width', ({ width, compact }) => {
    const shapes = new Set<string>();
    let tokens = 0;
    let tokenCaptions = 0;
    let lines = 0;
    let labels = 0;
    for (let seed = 1; seed <= 110; seed++) {
      const shape = shapeOf(seed);
      const { view, pending, scenario: made } = sampleOf(shape, seed);
      shapes.add(`${shape.seats} seats`).add(`${shape.issues} issues`).add(`${shape.measures} measures`);
      const height = width === 1092 ? 636 : sceneHeight(made.agenda, width, compact);
      for (const language of ['en', 'es'] as const) {
        const scene = sceneOf(view, {
          size: { width, height },
          language,
          pending,
          preview: null,
          left: seed % shape.seats,
          compact,
        });
        expect(faultsOf(scene), `seed ${seed}, ${language}`).toEqual([]);
        for (const rail of scene.rails) {
          const names = scene.captions.filter(
            caption => caption.thing === rail.id && /\/name/.test(caption.id),
          );
          expect(names.length, `${rail.id} of seed ${seed}`).toBeGreaterThan(0);
          const standing = rail.tokens.filter(token => token.state !== 'rejected').length;
          tokens += rail.state === 'open' ? standing : Math.min(1, standing);
          lines += rail.lines.length;
        }
        tokenCaptions += scene.captions.filter(caption => caption.id.endsWith('/caption')).length;
        labels += scene.captions.filter(caption => caption.id.endsWith('/label')).length;
        for (const seat of scene.seats)
          for (const meter of seat.meters)
            expect(textOf(scene, `${meter.id}/value`)).toBe(String(Math.round(meter.value)));
      }
    }
    // 3 counts of seats, 8 of issues, 5 of measures: every one came up.
    expect(shapes.size).toBe(16);
    if (!compact) {
      expect(tokenCaptions / tokens).toBeGreaterThan(0.97);
      expect(labels / lines).toBeGreaterThan(0.99);
    }
  });

  test('canvases lower than suits the table, as small screens leave them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const shape = shapeOf(seed);
      const { view, pending, scenario: made } = sampleOf(shape, seed);
      const height = Math.round(0.85 * sceneHeight(made.agenda, 1024, false));
      for (const language of ['en', 'es'] as const) {
        const scene = show(view, {
          size: { width: 1024, height },
          language,
          pending,
          left: seed % shape.seats,
        });
        expect(faultsOf(scene), `seed ${seed}, ${language}`).toEqual([]);
      }
    }
  });

  test.each([1, 2, 3, 4])('random games of 2019, game %i', seed => {
    const { start: begun, plies } = randomGame(scenario, seed);
    const rng = rngOf(seed);
    let statuses = 0;
    for (const n of [begun, ...plies.map(ply => ply.next)]) {
      const who: Viewer = rng(5) === 0 ? 'public' : rng(2);
      const pending = makeDraft(agenda, rng);
      const language = rng(2) === 0 ? 'en' : 'es';
      const left = rng(2);
      const view = viewOf(scenario, n, who);
      for (const input of [STANDARD, PHONE, { ...STANDARD, size: { width: 780, height: 560 } }])
        expect(faultsOf(sceneOf(view, { ...input, language, left, pending })), `ply ${n.ply}`).toEqual([]);
      statuses++;
    }
    expect(statuses).toBeGreaterThan(20);
  });

  test('the projector view: texts at 125 %', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const shape = shapeOf(seed);
      const { view, pending, scenario: made } = sampleOf(shape, seed);
      const height = sceneHeight(made.agenda, 1400, false, 1.25);
      const scene = show(view, { size: { width: 1400, height }, pending, textScale: 1.25 });
      expect(faultsOf(scene), `seed ${seed}`).toEqual([]);
      expect(Math.min(...scene.captions.map(caption => caption.size))).toBeGreaterThanOrEqual(13.7);
    }
  });

  test('the check finds a caption on another, on a foreign token, off the canvas, too small, cut to nothing', () => {
    const good = sceneOfState(
      playLines(scenario, start(scenario), [
        'us table guard=4 asylum=4 tariff=1 verification=3 farm=2',
        'us endTurn',
      ]),
    );
    expect(faultsOf(good)).toEqual([]);
    const at = good.captions.findIndex(caption => caption.id === 'issue:guard/name');
    const token = good.rails[1]!.tokens[0]!;
    const change = (part: Partial<Scene['captions'][number]>): Scene => ({
      ...good,
      captions: good.captions.map((caption, index) => (index === at ? { ...caption, ...part } : caption)),
    });
    const { box } = good.captions[at]!;
    const other = good.captions.find(caption => caption.id === 'issue:farm/name')!;
    expect(faultsOf(change({ box: { ...box, y: other.box.y } })).length).toBeGreaterThan(0);
    expect(faultsOf(change({ box: token.box })).some(fault => fault.includes(token.id))).toBe(true);
    expect(faultsOf(change({ box: { ...box, x: 1080 } })).some(fault => fault.includes('leaves'))).toBe(true);
    expect(faultsOf(change({ size: 10.5 }))).toHaveLength(1);
    expect(faultsOf(change({ text: 'Na…' }))).toHaveLength(1);
  });
});
