import { describe, expect, test, vi } from 'vitest';
import type { Scene } from '../../game/present/scene.ts';
import { sceneOf } from '../../game/present/sceneOf.ts';
import { cubicBezier, ease } from '../../game/table/ease.ts';
import { planOf } from '../../game/table/plan.ts';
import { type Motion, Timeline } from '../../game/table/timeline.ts';
import { shipped } from '../kit/files.ts';
import { everyState, type Moment, pictured, scriptedGame } from './moments.ts';

const scenario = shipped('2019-june-deadline');

const sceneOfMoment = ({ view, pending }: Moment): Scene =>
  sceneOf(view, {
    size: { width: 1092, height: 636 },
    language: 'en',
    pending,
    preview: null,
    left: 0,
    compact: false,
  });

const game = scriptedGame(scenario).map(sceneOfMoment);
const names = scriptedGame(scenario).map(moment => moment.name);
const at = (line: string) => {
  const index = names.indexOf(line);
  expect(index).toBeGreaterThan(0);
  return planOf(game[index - 1]!, game[index]!);
};

describe('easings', () => {
  test('start at 0, end at 1, and never go back', () => {
    for (const each of Object.values(ease)) {
      expect([each(0), each(1), each(-1), each(2)].slice(0, 2)).toEqual([0, 1]);
      let last = 0;
      for (let time = 0; time <= 1; time += 0.01) {
        expect(each(time)).toBeGreaterThanOrEqual(last - 1e-6);
        last = each(time);
      }
    }
  });

  test('a cubic-bezier as CSS reckons it', () => {
    const straight = cubicBezier(0.25, 0.25, 0.75, 0.75);
    expect(straight(0.3)).toBeCloseTo(0.3, 3);
    // Reference values of ease-in-out, cubic-bezier(.42, 0, .58, 1).
    const inOut = cubicBezier(0.42, 0, 0.58, 1);
    expect(inOut(0.25)).toBeCloseTo(0.1291, 3);
    expect(inOut(0.5)).toBeCloseTo(0.5, 4);
  });
});

describe('the plan', () => {
  test('nothing moves between equal scenes', () => {
    for (const scene of game) {
      const plan = planOf(scene, scene);
      expect([plan.slots.size, plan.cues.length, plan.jolts.length, plan.changed.length]).toEqual([
        0, 0, 0, 0,
      ]);
    }
  });

  test('a token takes 420 ms and 60 more for each notch, its thread 80 ms later', () => {
    const plan = at('mexico table guard=2 asylum=1 tariff=2 verification=1 development=2 usmca=1 farm=1');
    expect(plan.slots.get('issue:guard/token:mexico')).toEqual({
      kind: 'slide',
      at: 0,
      duration: 480,
      ease: 'travel',
    });
    expect(plan.slots.get('front:mexico')?.at).toBe(80);
    expect(plan.cues[0]?.name).toBe('paper');
    expect(plan.cues.some(cue => cue.name === 'notch')).toBe(true);
  });

  test('a declared line is drawn in 520 ms and sealed in 280 more', () => {
    const plan = at('mexico declare no-foreign-forces');
    const [id, slot] = [...plan.slots].find(([, each]) => each.kind === 'draw')!;
    expect(id).toBe('line:no-foreign-forces@guard');
    expect(slot.duration).toBe(800);
    expect(plan.cues.map(cue => cue.name)).toEqual(expect.arrayContaining(['stroke', 'seal', 'microphone']));
    expect(plan.jolts).toEqual([{ at: slot.at + 600, by: 1 }]);
  });

  test('dawn tears a sheet off in 1600 ms, and a bead falls', () => {
    const index = game.findIndex((scene, each) => each > 0 && scene.round > game[each - 1]!.round);
    const plan = planOf(game[index - 1]!, game[index]!);
    expect(plan.slots.get('calendar')).toEqual({ kind: 'tear', at: 0, duration: 1600, ease: 'breathe' });
    expect(plan.slots.get('measure:tariff')).toMatchObject({ kind: 'bead', duration: 320, ease: 'drop' });
    expect(plan.cues.map(cue => cue.name)).toEqual(expect.arrayContaining(['dawn', 'bead']));
  });

  test('agreement starts where the tokens meet', () => {
    const line = 'mexico table guard=2 asylum=2 tariff=1 verification=2 development=1 usmca=1 farm=1';
    const plan = at(line);
    const agreed = [...plan.slots].filter(([, slot]) => slot.kind === 'agree');
    expect(agreed.length).toBeGreaterThan(0);
    for (const [id, slot] of agreed) {
      const token = plan.slots.get(`${id}/token:mexico`);
      expect(slot.duration).toBe(700);
      if (token) expect(slot.at).toBe(token.at + token.duration);
    }
    expect(plan.cues.some(cue => cue.name === 'accord')).toBe(true);
  });

  test('iron falls in 620 ms, and the table jumps 3 pixels', () => {
    const before = sceneOfMoment(pictured(scenario));
    const after = sceneOfMoment(everyState(scenario)[0]!);
    const plan = planOf(before, after);
    const slot = plan.slots.get('measure:tariff')!;
    expect(slot).toMatchObject({ kind: 'inForce', duration: 620, ease: 'drop' });
    expect(plan.jolts).toContainEqual({ at: slot.at + 620, by: 3 });
    expect(plan.cues).toContainEqual({ name: 'iron', at: slot.at + 620, distance: 0 });
    expect(plan.cues.some(cue => cue.name === 'crack')).toBe(true);
    expect(plan.slots.get('seat:us')).toMatchObject({ kind: 'lamp', duration: 900, ease: 'breathe' });
  });

  test('ratification runs along the rails, 90 ms each; breakdown takes 1400', () => {
    const before = sceneOfMoment(pictured(scenario));
    const [, , , ratified, breakdown] = everyState(scenario).map(sceneOfMoment);
    const plan = planOf(before, ratified!);
    const starts = ratified!.rails.map(rail => plan.slots.get(rail.id)!.at);
    expect(starts.slice(1).map((start, index) => start - starts[index]!)).toEqual(
      new Array(starts.length - 1).fill(90),
    );
    expect(planOf(before, breakdown!).slots.get('seat:mexico')).toMatchObject({
      kind: 'breakdown',
      duration: 1400,
      ease: 'drop',
    });
  });

  test('what changed is named by targets only', () => {
    for (let index = 1; index < game.length; index++) {
      const plan = planOf(game[index - 1]!, game[index]!);
      const targets = game[index]!.targets.map(target => target.id);
      for (const id of plan.changed) expect(targets).toContain(id);
    }
    expect(at('us call mexico').changed).toContain('telephone');
  });
});

describe('the timeline', () => {
  const motion = (start: number, duration: number, apply: Motion['apply'], begin = () => {}): Motion => ({
    at: start,
    duration,
    ease: 'linear',
    apply,
    begin,
  });

  test('puts every motion at its start, runs each in its time, and ends', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const timeline = new Timeline([motion(0, 100, first), motion(50, 100, second)], 1);
    expect(first).toHaveBeenLastCalledWith(0);
    timeline.step(40);
    expect(first).toHaveBeenLastCalledWith(0.4);
    expect(second).toHaveBeenLastCalledWith(0);
    timeline.step(60);
    expect(first).toHaveBeenLastCalledWith(1);
    expect(second).toHaveBeenLastCalledWith(0.5);
    expect(timeline.running).toBe(true);
    timeline.step(60);
    expect(timeline.running).toBe(false);
    await timeline.done;
  });

  test('speed multiplies; finish ends all, without the sounds of what had not begun', async () => {
    const apply = vi.fn();
    const begin = vi.fn();
    const timeline = new Timeline([motion(0, 100, apply), motion(500, 0, () => {}, begin)], 2);
    timeline.step(25);
    expect(apply).toHaveBeenLastCalledWith(0.5);
    timeline.finish();
    expect(apply).toHaveBeenLastCalledWith(1);
    expect(begin).not.toHaveBeenCalled();
    await timeline.done;
  });
});
