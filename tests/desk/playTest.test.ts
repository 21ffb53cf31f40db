import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { carryOver, metersAt, playTestOf, type TestStart } from '../../game/desk/workshop/testing.ts';
import { resume } from '../../game/flow/index.ts';
import { looseValue, parseScenario, removePosition, revised } from '../../game/scenario/index.ts';

const text = readFileSync('scenarios/first-table.json', 'utf8');
const both = (en: string, es: string) => ({ en, es });
const told = { name: both('Set', 'Fijado'), text: both('Set by hand.', 'Fijado a mano.') };
const scenario = parseScenario(text, '').scenario!;
const start: TestStart = { seat: 0, round: 3, set: null, seed: 7 };

describe('a play-test', () => {
  test('begins in the round that was asked for, everybody having passed', () => {
    const { record, passes, scenario: own } = playTestOf(text, start, told);
    const { progress } = resume(record, own);
    expect(progress!.negotiation).toMatchObject({ round: 3, phase: 'turn' });
    expect(progress!.moves).toHaveLength(passes);
    expect(progress!.moves.every(({ kind }) => kind === 'endTurn')).toBe(true);
  });

  test.each([1, 3, 6])('has exactly the meters that were set, in round %i', round => {
    const now = metersAt(scenario, round, start.seed);
    const set = {
      meters: now.meters.map(() => ({ support: 81, face: 12.5, credibility: 100, strain: 0 })),
      trust: now.trust.map(row => row.map((_, seat) => 70 + seat)),
    };
    const made = playTestOf(text, { ...start, round, set }, told);
    const { negotiation } = resume(made.record, made.scenario).progress!;
    for (const meters of negotiation.meters)
      for (const [name, value] of Object.entries(set.meters[0]!))
        expect(meters[name as 'support']).toBeCloseTo(value, 9);
    expect(negotiation.trust[0]![1]).toBeCloseTo(71, 9);
    expect(negotiation.trust[1]![0]).toBeCloseTo(70, 9);
    expect(parseScenario(made.text, '').faults).toEqual([]);
  });

  test('is the draft itself where no meter is set', () => {
    expect(playTestOf(text, { ...start, set: metersAt(scenario, 3, start.seed) }, told).text).toBe(text);
  });
});

describe('on another version', () => {
  const mover = resume(playTestOf(text, start, told).record, scenario).progress!.negotiation.toMove!;
  const ids = scenario.agenda.principals.map(({ id }) => id);
  const me = ids[mover]!;
  const moves = [`${me} table water=3 toll=3 market=1`, `${me} endTurn`];

  test('all moves hold that still can be made', () => {
    const richer = text.replace('"water": [0, 7, 13, 17]', '"water": [0, 8, 14, 19]');
    expect(carryOver(playTestOf(richer, start, told), moves)).toMatchObject({ held: 2, of: 2, broken: null });
  });

  test('a move that names what is gone stops it there, and says which', () => {
    const shorter = revised(text, removePosition(looseValue(text).value, 0, 2));
    const carried = carryOver(playTestOf(shorter, start, told), moves);
    expect(carried).toMatchObject({ held: 0, of: 2, broken: { line: moves[0] } });
    const { negotiation } = resume(carried.test.record, carried.test.scenario).progress!;
    expect(negotiation.round).toBe(3);
  });

  test('a move that is no longer allowed stops it with the reason', () => {
    const carried = carryOver(playTestOf(text, start, told), [`${me} endTurn`, `${me} endTurn`]);
    expect(carried.held).toBe(1);
    expect(carried.broken).toMatchObject({ line: `${me} endTurn`, why: { code: 'notYourTurn' } });
    const { record, scenario: own } = carried.test;
    expect(carried.negotiation).toEqual(resume(record, own).progress!.negotiation);
  });
});
