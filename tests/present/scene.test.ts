import { describe, expect, test } from 'vitest';
import { sceneHeight, sceneOf } from '../../game/present/sceneOf.ts';
import { type Negotiation, type View, viewOf } from '../../game/rules/index.ts';
import { playLines, start } from '../kit/play.ts';
import { faultsOf } from './checks.ts';
import { agenda, MX, PHONE, STANDARD, scenario, sceneOfState, show, US } from './sceneKit.ts';
import { sampleOf, shapeOf } from './shapes.ts';

describe('a scene', () => {
  test('is plain JSON, and the same for the same view and input', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { view, pending } = sampleOf(shapeOf(seed), seed);
      const scene = show(view, { pending });
      expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
      expect(show(JSON.parse(JSON.stringify(view)) as View, { pending })).toEqual(scene);
      expect(JSON.stringify(scene)).not.toMatch(/null,null\]|NaN|Infinity/);
    }
  });

  test('does not change with what the viewer may not know', () => {
    for (const who of [US, MX] as const) {
      const other = 1 - who;
      const n = start(scenario);
      const briefs = n.secrets.briefs.map((brief, seat) =>
        seat === other
          ? {
              ...brief,
              bar: 99,
              values: brief.values.map(row => row.map(value => -value)),
              lines: brief.lines.map(line => line && { ...line, weight: 40 }),
            }
          : brief,
      );
      const changed: Negotiation = { ...n, improvement: 0.4, secrets: { seed: 999, briefs } };
      expect(sceneOfState(changed, who)).toEqual(sceneOfState(n, who));
    }
  });

  test('hides drafts from the public until the end', () => {
    const n = playLines(scenario, start(scenario), ['us table guard=4 verification=2', 'us endTurn']);
    const scene = sceneOfState(n, 'public', { pending: { positions: [1, 1, 1, 1, 1, 1, 1], covers: [] } });
    expect(scene.rails.flatMap(rail => rail.tokens)).toEqual([]);
    expect(scene.benchmark!.target).toBeNull();
    expect(sceneOfState(n).rails[0]!.tokens).toHaveLength(1);
  });

  test('has a target for every thing that the desk has a twin of', () => {
    for (const input of [STANDARD, PHONE]) {
      const scene = sceneOf(viewOf(scenario, start(scenario), MX), input);
      const ids = scene.targets.map(target => target.id);
      for (const id of [
        'issue:guard',
        'seat:us',
        'seat:mexico/face',
        'measure:tariff',
        'benchmark',
        'trust:us-mexico',
      ])
        expect(ids).toContain(id);
      expect(ids).toContain('line:no-foreign-forces');
    }
  });

  test('measures texts with the function that it is given', () => {
    const wide = sceneOfState(start(scenario), MX, {
      measure: (text, _face, size) => text.length * size * 0.7,
    });
    expect(faultsOf(wide)).toEqual([]);
    const name = wide.captions.find(caption => caption.id === 'issue:guard/name')!;
    expect(name.box.width).toBeCloseTo(name.text.length * name.size * 0.7, 1);
  });

  test('fits the standard canvases', () => {
    expect(sceneHeight(agenda, 1092, false)).toBe(636);
    expect(sceneHeight(agenda, 390, true)).toBeLessThan(700);
    expect(sceneOf(viewOf(scenario, start(scenario), MX), PHONE).compact).toBe(true);
    expect(
      show(viewOf(scenario, start(scenario), MX), { size: { width: 700, height: 620 } }).size.width,
    ).toBe(700);
  });
});
