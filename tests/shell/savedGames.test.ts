import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ports } from '../../game/desk/ports.ts';
import {
  gameFile,
  openFile,
  openGame,
  openingRecord,
  peopleOf,
  savedGameOf,
} from '../../game/desk/reading.ts';
import { readRoute, writeRoute } from '../../game/desk/routes.ts';
import { cardOf } from '../../game/present/card.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { packGame, unpackGame } from '../../game/shell/packing.ts';
import { shipped } from '../kit/files.ts';

const ID = '2019-june-deadline';
const text = readFileSync(`scenarios/${ID}.json`, 'utf8');
const scenario = shipped(ID);
const ports = {
  cards: [cardOf(scenario)],
  scenarioText: async () => text,
  machines: ['even'],
  now: () => 1,
} as unknown as Ports;
const start = openingRecord(scenario, {
  scenarioText: null,
  seats: ['person', 'even'],
  seed: 3,
  options: DEFAULT_OPTIONS,
});
const record = { ...start, moves: ['us call mexico', 'us endTurn', 'mexico endTurn', 'mexico endTurn'] };
const shared = (value: unknown) => ({ record: JSON.stringify(value), scenarioText: null });

describe('a saved game', () => {
  test('goes on at exactly the ply at which it was left', async () => {
    const opened = await openGame(ports, shared(record), 'save');
    if (opened.is !== 'game') throw new Error(JSON.stringify(opened).slice(0, 300));
    expect(opened.progress.negotiation.ply).toBe(4);
    const saved = savedGameOf(opened, ports, { id: 'a', scenarioText: null, guided: false });
    expect(saved).toMatchObject({ year: '2019', round: 2, rounds: 10, over: false });
    expect(saved.sides.map(({ person }) => person)).toEqual([true, false]);
    expect(peopleOf(record, scenario, ['even'])).toEqual([0]);
  });

  test('goes out as a file and comes in again, and by a link too', async () => {
    const file = openFile(gameFile(shared(record)), 'game.json');
    expect(file).toEqual({ is: 'game', game: shared(record) });
    const own = openFile(gameFile({ ...shared(record), scenarioText: text }), 'game.json');
    if (own.is !== 'game') throw new Error(own.is);
    expect(JSON.parse(own.game.scenarioText!)).toEqual(JSON.parse(text));
    expect((await openGame(ports, own.game, 'save')).is).toBe('game');
    expect(unpackGame(packGame(shared(record))!)).toEqual(shared(record));
  });

  test('with a move that cannot be read or made goes on from the last good one', async () => {
    for (const bad of ['us fly away', 'us accept mexico']) {
      const moves = [...record.moves.slice(0, 2), bad, 'us endTurn'];
      const opened = await openGame(ports, shared({ ...record, moves }), 'save');
      if (opened.is !== 'damaged') throw new Error(opened.is);
      expect(opened.ply).toBe(2);
      expect(opened.progress.negotiation.ply).toBe(2);
      expect((await openGame(ports, shared(opened.record), 'save')).is).toBe('game');
    }
  });

  test('of other texts, other rules, or a scenario that is not here is only read', async () => {
    const digest = 'f'.repeat(64);
    const opened = async (value: unknown) => openGame(ports, shared(value), 'save');
    expect(await opened({ ...record, scenario: { id: ID, digest } })).toMatchObject({
      is: 'other',
      why: 'otherVersion',
    });
    expect(await opened({ ...record, rulesVersion: 99 })).toMatchObject({ is: 'other', why: 'otherRules' });
    expect(await opened({ ...record, scenario: { id: 'nowhere', digest } })).toEqual({
      is: 'missing',
      scenario: 'nowhere',
    });
  });

  test('that is no longer whole says where', async () => {
    for (const broken of ['', '{', '{"moves": 3}', JSON.stringify(record).slice(0, -9)]) {
      const opened = await openGame(ports, { record: broken, scenarioText: null }, 'save');
      expect(opened.is, broken).toBe('faulty');
    }
    const own = await openGame(ports, { ...shared(record), scenarioText: '{"id": 3}' }, 'save');
    expect(own).toMatchObject({ is: 'faulty', what: 'scenario' });
  });
});

describe('a file', () => {
  test('of a scenario is taken with its card', () => {
    const opened = openFile(text, `${ID}.json`);
    expect(opened).toMatchObject({ is: 'scenario', own: { card: { id: ID }, text } });
  });

  test.each([
    ['', 'x.json'],
    ['[1, 2', 'x.json'],
    [text.replace('"agenda"', '"agends"'), 'x.json'],
  ])('with faults lists them with their places', (content, name) => {
    const opened = openFile(content, name);
    if (opened.is !== 'faulty') throw new Error(opened.is);
    expect(opened.faults.length).toBeGreaterThan(0);
    expect(opened.faults[0]).toMatchObject({ file: name });
  });
});

describe('the address', () => {
  test.each([
    '#/',
    '#/how',
    '#/sources',
    '#/sources/2019-june-deadline',
    '#/brief/ab12',
    '#/play/ab12',
    '#/play',
    '#/class',
    '#/class/ab12',
    '#/class/ab12/0123456789',
    '#/class/ab12/0a1b2c3d4e',
    '#/game=1abc',
  ])('%s is read and written alike', hash => {
    expect(writeRoute(readRoute(hash))).toBe(hash);
  });

  test('what it does not know is home', () => {
    for (const hash of ['', '#', '#/nowhere', '#x', '#/play2'])
      expect(readRoute(hash)).toEqual({ at: 'home' });
    expect(readRoute('#/play/%E0%A4%A')).toEqual({ at: 'play', game: null });
    for (const table of ['3', '123456789', '0123456789a', '0A1B2C3D4E', 'x', ''])
      expect(readRoute(`#/class/ab12/${table}`)).toEqual({ at: 'class', task: 'ab12' });
  });
});
