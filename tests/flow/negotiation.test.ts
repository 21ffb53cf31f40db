import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { createNegotiationMachine, statusesIn, statusesOf } from '../../game/flow/index.ts';
import {
  after,
  CHARTS,
  type Chart,
  type ChartName,
  type Move,
  type Negotiation,
  playFast,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { boldMove, type RandomPly, randomGame } from '../kit/random.ts';
import { quad, scenarioOf, tiny, tri, triScenarioFile } from '../kit/scenarios.ts';

const begun = (scenario: Scenario, n: Negotiation) =>
  createActor(createNegotiationMachine(scenario, n)).start();

const withoutLog = (n: Negotiation) => JSON.stringify({ ...n, log: [] });

describe.each([
  ['two', tiny()],
  ['three', tri()],
  ['four', quad()],
])('the negotiation of %s', (_, scenario) => {
  const games = Array.from({ length: 25 }, (__, seed) => randomGame(scenario, seed));

  it('shows in its regions what the Negotiation says, at every ply', () => {
    for (const { start, plies } of games) {
      const actor = begun(scenario, start);
      expect(statusesOf(actor.getSnapshot())).toEqual(statusesIn(scenario.agenda, start));
      for (const { move, next } of plies) {
        actor.send({ type: 'MOVE', move });
        expect(statusesOf(actor.getSnapshot())).toEqual(statusesIn(scenario.agenda, next));
      }
      expect(actor.getSnapshot().status).toBe('active');
    }
  });

  it('plays as play and playFast do', () => {
    for (const { start, plies } of games) {
      const actor = begun(scenario, start);
      let fast = start;
      for (const { move, next, steps, log } of plies) {
        actor.send({ type: 'MOVE', move });
        fast = playFast(scenario, fast, move);
        const { context } = actor.getSnapshot();
        expect(context.negotiation).toEqual(next);
        expect(context).toMatchObject({ refusal: null, lastSteps: steps, lastLog: log });
        expect(withoutLog(fast)).toBe(withoutLog(next));
      }
    }
  });

  it('starts at any ply of a game and goes on as if it had always run', () => {
    for (const { plies } of games.slice(0, 10)) {
      const middle = Math.floor(plies.length / 2);
      const actor = begun(scenario, plies[middle]!.before);
      for (const { move } of plies.slice(middle)) actor.send({ type: 'MOVE', move });
      const last = plies.at(-1)!.next;
      expect(actor.getSnapshot().context.negotiation).toEqual(last);
      expect(statusesOf(actor.getSnapshot())).toEqual(statusesIn(scenario.agenda, last));
    }
  });
});

describe('a refused move', () => {
  const scenario = tiny();
  const { start, plies } = randomGame(scenario, 7);
  const last = plies.at(-1)!.next;
  const cases: readonly (readonly [string, Negotiation, unknown])[] = [
    ['notYourTurn', start, { kind: 'endTurn', by: 1 }],
    ['notYourTurn', start, { kind: 'endTurn', by: 9 }],
    ['wrongPhase', start, { kind: 'decline', by: 0 }],
    ['notHolder', { ...start, toMove: 1 }, { kind: 'withdraw', by: 1, measure: 0 }],
    ['badField', start, { kind: 'call', by: 0, to: 0 }],
    ['badField', start, { kind: 'toString', by: 0 }],
    ['badField', start, null],
    ['badField', start, 'north endTurn'],
    ['over', last, { kind: 'endTurn', by: 0 }],
  ];

  it.each(cases)('%s: leaves code and data and changes nothing else', (code, n, move) => {
    const actor = begun(scenario, n);
    const before = actor.getSnapshot();
    actor.send({ type: 'MOVE', move: move as Move });
    const { value, context, status } = actor.getSnapshot();
    expect(context.refusal?.code).toBe(code);
    expect(context.refusal?.data).toBeTypeOf('object');
    expect({ ...context, refusal: null }).toEqual(before.context);
    expect(context.negotiation).toBe(n);
    expect(value).toEqual(before.value);
    expect(status).toBe('active');
  });

  it('is forgotten with the next legal one', () => {
    const actor = begun(scenario, start);
    actor.send({ type: 'MOVE', move: { kind: 'decline', by: 0 } });
    actor.send({ type: 'MOVE', move: { kind: 'endTurn', by: 0 } });
    expect(actor.getSnapshot().context).toMatchObject({ refusal: null, negotiation: { ply: 1, toMove: 1 } });
  });
});

describe('random games', () => {
  /** Transitions that no game takes, and why. */
  const NEVER: Readonly<Record<string, string>> = {
    'phase: briefing begin': 'taken by `begin`, before the first ply',
  };

  const timid = tiny();
  const file = triScenarioFile();
  /** Publics that accept nearly everything, so that games get past the vote. */
  const principals = file.agenda.principals.map(principal => ({ ...principal, bar: 20 }));
  const agreeable = scenarioOf({ ...file, agenda: { ...file.agenda, principals } });
  const silent = { ...agreeable, agenda: { ...agreeable.agenda, readouts: false } };

  function transitionsOf(scenario: Scenario, { before, steps }: RandomPly): string[] {
    const statuses = statusesIn(scenario.agenda, before);
    const names = Object.keys(statuses);
    const now = new Map<string, string>();
    return steps.map(({ chart, index, step }) => {
      const region = names.filter(name => name.split(':')[0] === chart)[index]!;
      const status = now.get(region) ?? statuses[region]!;
      now.set(region, after(CHARTS[chart] as Chart, status, step as never));
      return `${chart}: ${status} ${step}`;
    });
  }

  it('take every transition of every life cycle', { timeout: 60_000 }, () => {
    const taken = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const games = [
        [timid, randomGame(timid, seed)],
        [agreeable, randomGame(agreeable, seed, {}, boldMove)],
        [silent, randomGame(silent, seed, {}, boldMove)],
      ] as const;
      for (const [scenario, { plies }] of games)
        for (const ply of plies) for (const transition of transitionsOf(scenario, ply)) taken.add(transition);
    }
    const all = (Object.keys(CHARTS) as ChartName[]).flatMap(name =>
      Object.entries((CHARTS[name] as Chart).states).flatMap(([status, { on }]) =>
        Object.keys(on ?? {}).map(step => `${name}: ${status} ${step}`),
      ),
    );
    expect(all.filter(transition => !taken.has(transition))).toEqual(Object.keys(NEVER));
  });
});
