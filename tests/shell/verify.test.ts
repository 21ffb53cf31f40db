import { expect, test } from 'vitest';
import { gameFile } from '../../game/desk/reading.ts';
import { triScenarioFile } from '../kit/triScenario.ts';
import { JUNE, paper } from './paper.ts';

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
  const own = JSON.stringify(triScenarioFile());
  const files = { 'tri.json': own };
  const { files: saved } = await paper('play tri.json --as fleet --seed 7 --moves - --save a.json', {
    lines: ['endTurn'],
    files,
  });
  const game = gameFile({ record: saved['a.json']!, scenarioText: own });
  const verified = await paper('replay verify a.json', { files: { 'a.json': game } });
  expect(verified.out).toContain('a.json: valid.');
  const other = await paper(`replay verify a.json --scenario ${JUNE}`, { files: { 'a.json': game } });
  expect(other.out).toContain('It was played on another scenario.');
  expect(other.code).toBe(1);
  const faulty = game.replace('"undos"', '"undone"');
  expect((await paper('replay verify a.json', { files: { 'a.json': faulty } })).code).toBe(2);
});
