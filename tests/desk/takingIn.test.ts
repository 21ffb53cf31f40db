import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Hall } from '../../game/desk/hall.ts';
import type { Ports, SavedGame } from '../../game/desk/ports.ts';
import { openingRecord } from '../../game/desk/reading.ts';
import type { Route } from '../../game/desk/routes.ts';
import { takeIn } from '../../game/desk/takingIn.ts';
import { cardOf } from '../../game/present/card.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';

const ID = '2019-june-deadline';
const june = shipped(ID);
const record = {
  ...openingRecord(june, {
    scenarioText: null,
    seats: ['person', 'even'],
    seed: 3,
    options: DEFAULT_OPTIONS,
  }),
  moves: ['us call mexico', 'us endTurn'],
};

/** Takes a record in; what has been kept of it, and where the reader is sent. */
async function taken(kept: unknown): Promise<{ readonly game: SavedGame; readonly route: Route }> {
  let game: SavedGame | null = null;
  let route: Route | null = null;
  const ports = {
    cards: [cardOf(june)],
    scenarioText: async () => readFileSync(`scenarios/${ID}.json`, 'utf8'),
    machines: ['even'],
    newId: () => 'new',
    now: () => 1,
  } as unknown as Ports;
  const hall = {
    ports,
    async keep(saved: SavedGame) {
      game = saved;
    },
    go(there: Route) {
      route = there;
    },
  } as unknown as Hall;
  await takeIn(hall, { record: typeof kept === 'string' ? kept : JSON.stringify(kept), scenarioText: null });
  return { game: game!, route: route! };
}

test('a game that is whole is kept with its card', async () => {
  const { game, route } = await taken(record);
  expect(game).toMatchObject({ id: 'new', scenario: ID, title: june.title, year: '2019', rounds: 10 });
  expect(game.sides.map(({ person }) => person)).toEqual([true, false]);
  expect(route).toEqual({ at: 'play', game: 'new' });
});

test.each([
  ['damaged', { ...record, moves: [...record.moves, 'mexico fly away'] }],
  ['of another version', { ...record, scenario: { id: ID, digest: '0'.repeat(64) } }],
  ['of other rules', { ...record, rulesVersion: record.rulesVersion + 1 }],
])('a game that is %s has its name, its sides and the record as it came', async (_, kept) => {
  const { game, route } = await taken(kept);
  expect(game).toMatchObject({ scenario: ID, title: june.title, rounds: 10, record: JSON.stringify(kept) });
  expect(game.sides).toHaveLength(2);
  expect(route).toEqual({ at: 'play', game: 'new' });
});

test('a game of which nothing can be read has a name in both languages all the same', async () => {
  const { game } = await taken('{"half": ');
  expect(game).toMatchObject({ scenario: '', sides: [], record: '{"half": ' });
  expect(game.title).toEqual({ en: expect.stringMatching(/\w/), es: expect.stringMatching(/\w/) });
});

test('a game whose scenario is not here is called after it', async () => {
  const { game } = await taken({ ...record, scenario: { id: 'elsewhere', digest: '0'.repeat(64) } });
  expect(game).toMatchObject({ scenario: 'elsewhere', title: 'elsewhere' });
});
