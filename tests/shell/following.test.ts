import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ports } from '../../game/desk/ports.ts';
import { openGame, openingRecord } from '../../game/desk/reading.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { scenarioCards } from '../../game/shell/cardsPlugin.ts';

const FILE = 'scenarios/river-water.json';
const written = readFileSync(FILE, 'utf8');
const changed = (from: string, to: string) => {
  if (!written.includes(from)) throw new Error(`the case is stale: no ${from}`);
  return written.replace(from, () => to);
};

const MOVES = [
  'ribera call valdora',
  'ribera endTurn',
  'valdora table filling=1 power=2 cover=paid-for-light',
  'valdora endTurn',
];

/** A game that was begun on the file as it stands, opened when the file reads `now`. */
async function opened(now: string, follows: boolean) {
  const scenario = parseScenario(written, FILE).scenario!;
  const record = openingRecord(scenario, {
    scenarioText: null,
    seats: ['even', 'person'],
    seed: 5,
    options: DEFAULT_OPTIONS,
  });
  const ports = {
    followsFiles: follows,
    cards: [{ id: scenario.id }],
    scenarioText: () => Promise.resolve(now),
  } as unknown as Ports;
  const saved = { record: JSON.stringify({ ...record, moves: MOVES }), scenarioText: null };
  return openGame(ports, saved, 'a game');
}

describe('a game whose scenario file is being written', () => {
  test('comes back to the same ply under other figures', async () => {
    const now = changed('"power": [0, -1, -5, -12]', '"power": [0, -2, -5, -9]');
    const game = await opened(now, true);
    if (game.is !== 'game') throw new Error(game.is);
    expect(game.progress.moves.length).toBe(MOVES.length);
    expect(game.progress.negotiation).toMatchObject({ round: 2, toMove: 0 });
    expect(game.scenario.briefs[1]!.values[2]).toEqual([0, -2, -5, -9]);
    expect(game.record.scenario.digest).toBe(game.scenario.digest);
  });

  test('stops before the first move that no longer holds, and says which', async () => {
    const now = changed('"id": "paid-for-light"', '"id": "light-alone"');
    const game = await opened(now, true);
    if (game.is !== 'damaged') throw new Error(game.is);
    expect([game.ply, game.why]).toEqual([2, { line: MOVES[2] }]);
    expect(game.progress.moves.length).toBe(2);
    expect(game.record.moves).toEqual(MOVES.slice(0, 2));
  });

  test('elsewhere stays what it was', async () => {
    const now = changed('"power": [0, -1, -5, -12]', '"power": [0, -2, -5, -9]');
    expect((await opened(now, false)).is).toBe('other');
  });
});

describe('the development server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-'));
  const file = join(folder, 'river-water.json');
  cpSync(FILE, file);
  afterAll(() => rmSync(folder, { recursive: true }));

  const sent: { type: string; err?: { message: string } }[] = [];
  const invalidated: unknown[] = [];
  const module = { url: file };
  const cards = { url: 'cards' };
  beforeEach(() => {
    sent.length = 0;
    invalidated.length = 0;
  });

  /** What the server does when a file has been saved. */
  function save(name: string, text: string): Promise<unknown> {
    writeFileSync(join(folder, name), text);
    const environment = {
      hot: { send: (message: (typeof sent)[number]) => sent.push(message) },
      moduleGraph: {
        getModuleById: () => cards,
        invalidateModule: (item: unknown) => invalidated.push(item),
      },
    };
    const { hotUpdate } = scenarioCards(folder) as unknown as {
      hotUpdate: (this: unknown, options: unknown) => Promise<unknown>;
    };
    return hotUpdate.call({ environment }, { type: 'update', file: join(folder, name), modules: [module] });
  }

  test('loads the page anew when a scenario is saved', async () => {
    expect(await save('river-water.json', written)).toEqual([]);
    expect(sent).toEqual([{ type: 'full-reload' }]);
    expect(invalidated).toEqual([module, cards]);
  });

  test('leaves the page as it is and shows the errors of one that cannot be played', async () => {
    const broken = changed('"firstSeat": "ribera"', '"firstSeat": "riberra"');
    expect(await save('river-water.json', broken)).toEqual([]);
    expect(sent.map(({ type }) => type)).toEqual(['error']);
    expect(sent[0]!.err!.message).toMatch(/river-water\.json:\d+:\d+ {2}error .*did you mean "ribera"/);
    expect(invalidated).toEqual([]);
  });

  test('waits for the text where an editor empties the file before it writes', async () => {
    const answer = save('river-water.json', '');
    writeFileSync(file, written);
    expect(await answer).toEqual([]);
    expect(sent).toEqual([{ type: 'full-reload' }]);
  });

  test('has nothing to do with other files', async () => {
    expect(await save('notes.md', 'A remark.')).toBeUndefined();
    expect(await save('scenario.schema.json', '{}')).toBeUndefined();
    expect(sent).toEqual([]);
  });
});
