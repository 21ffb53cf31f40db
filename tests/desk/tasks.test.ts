/** An assignment on a student's device: each game that was finished for it keeps its hand-in. */
import { beforeEach, expect, test } from 'vitest';
import { checkHandIn, type HandIn } from '../../game/classroom/index.ts';
import {
  beginTask,
  countReload,
  fileNameFor,
  handInOf,
  keepAfter,
  lastAttempt,
  type OpenTask,
  openTask,
  setAside,
  takeTask,
} from '../../game/desk/classroom/tasks.ts';
import type { Hall } from '../../game/desk/hall.ts';
import type { Attempt, GameStorage, Ports, SavedGame } from '../../game/desk/ports.ts';
import { openStorage } from '../../game/shell/storage.ts';
import { assignmentFor, handInOf as playedBy } from '../classroom/kit.ts';
import { memoryValues } from '../kit/memoryValues.ts';
import { scenarioOf, tinyScenarioFile } from '../kit/scenarios.ts';

const scenario = scenarioOf(tinyScenarioFile());
const text = JSON.stringify(tinyScenarioFile());
const set = assignmentFor(scenario, { scenario: { id: scenario.id, digest: scenario.digest, text } });

let values: ReturnType<typeof memoryValues>;
let ports: Ports;
let task: string;

/** The storage as a page that is loaded anew finds it. */
const stored = (): GameStorage => openStorage(values, () => {});

async function opened(): Promise<OpenTask> {
  const there = await openTask({ ...ports, storage: stored() }, task);
  if (there?.is !== 'open') throw new Error(there?.is ?? 'no such assignment');
  return there;
}

async function begin(student: string, before: number): Promise<string> {
  const hall = { ports, keep: (game: SavedGame) => ports.storage.saveGame(game), go() {} };
  await beginTask(hall as unknown as Hall, await opened(), 0, { student, before: { trust: before } });
  return (await opened()).task.game!;
}

/** Plays a game to its end, at random. */
async function finish(id: string, chance: number): Promise<void> {
  const game = (await ports.storage.loadGame(id))!;
  const { moves } = playedBy(set, scenario, (await opened()).task.student, chance).replay;
  const record = JSON.stringify({ ...JSON.parse(game.record), moves, undos: chance });
  await ports.storage.saveGame({ ...game, record, over: true });
}

/** A hand-in as it would be saved now. */
async function given(attempt: Attempt): Promise<HandIn> {
  const handIn = await handInOf(ports, await opened(), attempt);
  if (!handIn) throw new Error('nothing to hand in');
  return handIn;
}

beforeEach(async () => {
  values = memoryValues();
  let games = 0;
  ports = {
    storage: stored(),
    cards: [],
    machines: ['silent'],
    newId: () => `game-${++games}`,
    drawSeed: () => 1,
    now: () => 5,
  } as unknown as Ports;
  task = (await takeTask(ports, JSON.stringify(set), false))!.id;
});

test('a finished game can be handed in while another is played, and after it', async () => {
  const first = await begin('Ana', 2);
  await countReload(ports, (await ports.storage.loadGame(first))!);
  await finish(first, 3);
  await keepAfter(ports, task, first, { trust: 6 });
  const whole = await given(lastAttempt((await opened()).task)!);
  expect(checkHandIn(set, scenario, whole).is).toBe('valid');

  await setAside(ports, task);
  expect(await opened()).toMatchObject({ game: null, task: { attempts: 1, student: 'Ana', after: {} } });
  expect(await given((await opened()).earlier[0]!)).toEqual(whole);

  // Under another name it is another chance; the first game stays what it was.
  const second = await begin('Ana María', 4);
  const during = await opened();
  expect(during.game).toMatchObject({ id: second, over: false });
  expect(await handInOf(ports, during, lastAttempt(during.task)!)).toBeNull();
  expect(await given(during.earlier[0]!)).toEqual(whole);

  await finish(second, 4);
  const after = await opened();
  const last = await given(lastAttempt(after.task)!);
  expect(last).toMatchObject({ student: 'Ana María', attempts: 2, reloads: 0, undos: 4, after: {} });
  expect(last.before).toEqual({ trust: 4 });
  expect(checkHandIn(set, scenario, last).is).toBe('valid');
  expect(after.earlier.map(({ game }) => game)).toEqual([first]);
  expect(await given(after.earlier[0]!)).toEqual(whole);
});

test('answers after a game go to that game', async () => {
  for (const [student, chance] of [
    ['Ana', 3],
    ['Ana', 4],
    ['Ana', 5],
  ] as const) {
    await finish(await begin(student, 1), chance);
    await setAside(ports, task);
  }
  await finish(await begin('Ana', 1), 6);
  await keepAfter(ports, task, 'game-2', { trust: 2 });
  await keepAfter(ports, task, 'game-4', { trust: 7 });
  const { task: now, earlier } = await opened();
  expect(now.after).toEqual({ trust: 7 });
  expect(earlier.map(({ game, attempts, after }) => [game, attempts, after])).toEqual([
    ['game-3', 3, {}],
    ['game-2', 2, { trust: 2 }],
    ['game-1', 1, {}],
  ]);
});

test('an earlier game that was removed from the device is no longer offered', async () => {
  const first = await begin('Ana', 2);
  await finish(first, 3);
  await setAside(ports, task);
  await ports.storage.removeGame(first);
  expect((await opened()).earlier).toEqual([]);
});

test('what is no attempt is left out, and what one lacks is empty', async () => {
  const earlier = [{}, null, { game: 'a', attempts: -1, after: { trust: [] } }];
  await values.set('task:x', { id: 'x', assignment: '{}', earlier });
  const bare = { student: '', attempts: 0, reloads: 0, before: {}, after: {} };
  expect((await stored().loadTask('x'))!.earlier).toEqual([{ ...bare, game: 'a' }]);
});

test('files of several attempts have different names', () => {
  expect(fileNameFor('Ana López', 'Week 3', 1)).toBe('ana-lopez-week-3.json');
  expect(fileNameFor('Ana López', 'Week 3', 2)).toBe('ana-lopez-week-3-2.json');
});

test('a game that was begun and finished in another tab is not lost when a second one is begun', async () => {
  const first = await begin('Ana', 2);
  await finish(first, 3);
  await begin('Ana', 4);
  expect((await opened()).earlier.map(({ game }) => game)).toEqual([first]);
});
