import { describe, expect, test } from 'vitest';
import { gameFile, openFile } from '../../game/desk/reading.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { tri } from '../kit/scenarios.ts';
import { triScenarioFile } from '../kit/triScenario.ts';
import { JUNE, paper } from './paper.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const OWN = json(triScenarioFile());

/** A game that was begun on a scenario of the player's own, as the command line saves it. */
async function onOwn(): Promise<string> {
  const { files } = await paper('play tri.json --as fleet --seed 7 --moves - --save a.json', {
    lines: ['endTurn'],
    files: { 'tri.json': OWN },
  });
  return files['a.json']!;
}

const lines = ['gesture us', 'endTurn', 'endTurn', 'denounce us'];

/** A game of some turns as the menu exports it. */
async function exported(): Promise<string> {
  const { files } = await paper(
    `play ${JUNE} --as mexico --seed 7 --seat us=silent --moves - --save a.json`,
    {
      lines,
    },
  );
  return gameFile({ record: files['a.json']!, scenarioText: null });
}

test('a game as the menu exports it is played again', async () => {
  const game = await exported();
  expect(JSON.parse(game)).toHaveProperty('undos');
  const { out, code } = await paper('replay verify a.json', { files: { 'a.json': game } });
  expect(out).toContain('a.json: valid.');
  expect(out).toContain('is not over yet');
  expect(code).toBe(0);
});

test('one with a move that was not possible is refused, and told at which', async () => {
  const game = (await exported()).replace('mexico gesture us', 'mexico withdraw tariff');
  const { out, code } = await paper('replay verify a.json --json', { files: { 'a.json': game } });
  expect(JSON.parse(out)).toMatchObject({ valid: false, why: 'illegal' });
  expect(code).toBe(1);
});

test('a scenario of the player comes with the game, and another one does not do', async () => {
  const game = gameFile({ record: await onOwn(), scenarioText: OWN });
  const verified = await paper('replay verify a.json', { files: { 'a.json': game } });
  expect(verified.out).toContain('a.json: valid.');
  const other = await paper(`replay verify a.json --scenario ${JUNE}`, { files: { 'a.json': game } });
  expect(other.out).toContain('It was played on another scenario.');
  expect(other.code).toBe(1);
  const faulty = game.replace('"undos"', '"undone"');
  expect((await paper('replay verify a.json', { files: { 'a.json': faulty } })).code).toBe(2);
});

test.each(['', '\uFEFF'])(
  'faults of the scenario in a game have the places of the file (mark "%s")',
  async mark => {
    const game = gameFile({ record: await onOwn(), scenarioText: OWN });
    const faulty = mark + game.replace('"firstSeat": "fleet"', '"firstSeat": "flet"');
    const line = faulty.split('\n').findIndex(words => words.includes('"flet"')) + 1;
    const column = faulty.split('\n')[line - 1]!.indexOf('"flet"') + 1;
    const { err, code } = await paper('replay verify a.json', { files: { 'a.json': faulty } });
    expect(err).toContain(`a.json:${line}:${column}`);
    expect(err).toContain('"firstSeat": "flet"');
    expect(code).toBe(1);
  },
);

describe('the desk and the command line take the same files', async () => {
  const record = JSON.parse(await exported());
  const own = JSON.parse(await onOwn());
  const set = assignmentFor(tri());
  const handIn = handInOf(set, tri(), 'Ada', 1);
  const { replay } = handIn;
  const scenario = triScenarioFile();

  test.each([
    ['a saved game', record, true],
    ['one with the mark that it needs no scenario', { record, scenario: null }, true],
    ['one with its scenario', { record: own, scenario }, true],
    ['a replay with its scenario', { record: replay, scenario }, true],
    ['a game beside a key that nobody knows', { record: own, scenario, note: '' }, false],
    ['a game without the scenario that it announces', { record: own }, false],
    ['a replay without its digest', { record: { ...replay, digest: undefined }, scenario }, false],
    ['a game in a scenario that is a text', { record: own, scenario: OWN }, false],
  ])('%s', async (_, value, isTaken) => {
    const text = json(value);
    const opened = openFile(text, 'a.json');
    const { code, err } = await paper('replay verify a.json', { files: { 'a.json': text } });
    expect([opened.is, code]).toEqual(isTaken ? ['game', 0] : ['faulty', 2]);
    // Both say the same of it, at the same place.
    if (opened.is === 'faulty')
      for (const { place } of opened.faults) expect(err).toContain(`a.json:${place!.line}:${place!.column}`);
  });

  test.each([
    ['a saved game', JUNE, 'mexico', record],
    ['one with the mark that it needs no scenario', JUNE, 'mexico', { record, scenario: null }],
    ['one with its scenario', 'tri.json', 'fleet', { record: own, scenario }],
  ])('and goes on with them: %s', async (_, file, side, value) => {
    const files = { 'a.json': json(value), 'tri.json': OWN };
    const command = `play ${file} --as ${side} --resume a.json --moves - --save b.json`;
    const { code, err, files: later } = await paper(command, { lines: ['endTurn'], files });
    expect([code, err]).toEqual([0, '']);
    const { moves } = 'record' in value ? value.record : value;
    expect(JSON.parse(later['b.json']!).moves.slice(0, moves.length + 1)).toEqual([
      ...moves,
      `${side} endTurn`,
    ]);
  });

  test.each([
    ['a replay', replay],
    ['a replay with its scenario', { record: replay, scenario }],
  ])('and shows the end of %s', async (_, value) => {
    const files = { 'a.json': json(value), 'tri.json': OWN };
    const { code, out } = await paper('play tri.json --as fleet --resume a.json --moves -', { files });
    expect(code).toBe(0);
    expect(out).toContain('Points');
  });

  test('a game with its scenario is gone on with on that scenario alone, and is not written over', async () => {
    const files = { 'a.json': json({ record: own, scenario }), 'tri.json': OWN };
    const other = await paper(`play ${JUNE} --as mexico --resume a.json --moves -`, { files });
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('played on another scenario')]);
    const onto = await paper('play tri.json --as fleet --resume a.json --moves - --save a.json', { files });
    expect(onto.err).toContain('a.json exists and is not just a saved game.');
    expect(onto.files).toEqual(files);
  });

  test.each([
    ['a scenario', scenario, 'is a scenario, not a saved game. To play it: play a.json --as SIDE'],
    ['an assignment', set, 'is an assignment, not a saved game.'],
    ['a hand-in', handIn, 'is a hand-in, not a saved game.'],
  ])('%s is called what it is', async (_, value, said) => {
    const files = { 'a.json': json(value), 'tri.json': OWN };
    for (const command of ['play tri.json --as fleet --resume a.json', 'replay verify a.json']) {
      const { code, err } = await paper(command, { files });
      expect([code, err]).toEqual([2, expect.stringContaining(`a.json ${said}`)]);
      expect(err.split('\n')).toHaveLength(1);
    }
  });
});
