import { beforeEach, describe, expect, test } from 'vitest';
import type { SavedGame, StorageTrouble, Task } from '../../game/desk/ports.ts';
import { inTime, type KeyValues, openStorage, readSavedGame } from '../../game/shell/storage.ts';
import { memoryValues } from '../kit/memoryValues.ts';

const game = (id: string, savedAt = 0): SavedGame => ({
  id,
  scenario: '2019-june-deadline',
  scenarioText: null,
  title: { en: 'The June deadline', es: 'El plazo de junio' },
  year: '2019',
  sides: [{ code: 'US', name: 'United States', person: true }],
  round: 3,
  rounds: 10,
  over: false,
  guided: false,
  task: null,
  savedAt,
  record: '{}',
});

const task = (id: string, savedAt = 0): Task => ({
  id,
  assignment: '{}',
  own: false,
  student: 'Ana',
  game: 'a',
  attempts: 1,
  reloads: 2,
  before: { trust: 3 },
  after: { why: 'Face.' },
  savedAt,
});

let troubles: (StorageTrouble | null)[];
const hear = (trouble: StorageTrouble | null) => void troubles.push(trouble);
beforeEach(() => {
  troubles = [];
});

describe('games', () => {
  test('are kept from visit to visit, the newest first', async () => {
    const values = memoryValues();
    const first = openStorage(values, hear);
    await first.saveGame(game('a', 1));
    await first.saveGame(game('b', 2));
    const second = openStorage(values, hear);
    expect((await second.loadGames()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await second.loadGame('a')).toEqual(game('a', 1));
    await second.removeGame('a');
    expect(await second.loadGame('a')).toBeNull();
    expect(troubles.every(trouble => trouble === null)).toBe(true);
  });

  test('the last save wins, however long the earlier ones take', async () => {
    const values = memoryValues();
    const waits = [30, 5, 0];
    const slow: KeyValues = {
      ...values,
      async set(key, value) {
        await new Promise(resolve => setTimeout(resolve, waits.shift()));
        await values.set(key, value);
      },
    };
    const storage = openStorage(slow, hear);
    const saves = [1, 2, 3].map(round => storage.saveGame({ ...game('a'), round }));
    expect((await storage.loadGame('a'))?.round).toBe(3);
    await Promise.all(saves);
    expect((await openStorage(values, hear).loadGame('a'))?.round).toBe(3);
  });

  test('a removal during a save stays a removal', async () => {
    const storage = openStorage(memoryValues(), hear);
    void storage.saveGame(game('a'));
    await storage.removeGame('a');
    expect(await storage.loadGames()).toEqual([]);
  });

  test('what is no game is left out', async () => {
    const values = memoryValues();
    await values.set('game:a', game('a'));
    await values.set('game:b', { id: 'b' });
    await values.set('game:c', 'text');
    await values.set('other', game('d'));
    expect((await openStorage(values, hear).loadGames()).map(({ id }) => id)).toEqual(['a']);
  });

  test('what lists need is mended, what play needs is not invented', () => {
    const mended = readSavedGame({ id: 'a', scenario: 's', record: '{', sides: [], round: -1, savedAt: 'x' });
    expect(mended).toMatchObject({ title: 's', round: 1, rounds: 1, savedAt: 0, scenarioText: null });
    expect(readSavedGame({ id: 'a', scenario: 's', sides: [] })).toBeNull();
    expect(readSavedGame({ id: 'a', scenario: 's', record: '{}', sides: [{}] })).toBeNull();
  });
});

describe('a store that takes nothing', () => {
  const failing = (name: string): KeyValues => {
    const fail = async () => {
      throw Object.assign(new Error(name), { name });
    };
    return { keys: fail, get: fail, set: fail, remove: fail };
  };

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'denied'],
  ])('%s is told as %s, and play goes on in memory', async (name, trouble) => {
    const storage = openStorage(failing(name), hear);
    await storage.saveGame(game('a'));
    expect(troubles.at(-1)).toBe(trouble);
    expect(await storage.loadGame('a')).toEqual(game('a'));
    expect((await storage.loadGames()).map(({ id }) => id)).toEqual(['a']);
    await storage.removeGame('a');
    expect(await storage.loadGames()).toEqual([]);
    expect(await storage.loadSettings()).toEqual({ settings: {}, language: null });
  });

  test('is believed again once it takes something', async () => {
    const values = memoryValues();
    let isFull = true;
    const moody: KeyValues = {
      ...values,
      async set(key, value) {
        if (isFull) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
        await values.set(key, value);
      },
    };
    const storage = openStorage(moody, hear);
    await storage.saveGame({ ...game('a'), round: 4 });
    isFull = false;
    await storage.saveGame({ ...game('a'), round: 5 });
    expect(troubles).toEqual(['full', null]);
    expect((await storage.loadGame('a'))?.round).toBe(5);
  });
});

describe('a store that takes some things', () => {
  test('all is well only when nothing is in memory alone, and what is there is offered again', async () => {
    const values = memoryValues();
    let refused = 'game:a';
    const moody: KeyValues = {
      ...values,
      async set(key, value) {
        if (key === refused) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
        await values.set(key, value);
      },
    };
    const storage = openStorage(moody, hear);
    await storage.saveGame(game('a'));
    await storage.saveGame(game('b'));
    await storage.loadGames();
    expect(troubles).not.toContain(null);
    expect(troubles.at(-1)).toBe('full');
    refused = '';
    await storage.removeGame('b');
    await storage.loadGames();
    expect(troubles.at(-1)).toBeNull();
    expect(await values.get('game:a')).toEqual(game('a'));
  });

  test('that never answers is not waited for, and heard when it does', async () => {
    const values = memoryValues();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const slow: KeyValues = {
      ...values,
      set: (key, value) => held.then(() => values.set(key, value)),
      get: key => held.then(() => values.get(key)),
    };
    const storage = openStorage(inTime(slow, 20), hear);
    await storage.saveGame(game('a'));
    expect(troubles.at(-1)).toBe('denied');
    expect(await storage.loadGame('a')).toEqual(game('a'));
    expect(await storage.loadSettings()).toEqual({ settings: {}, language: null });
    release();
    await storage.saveGame({ ...game('a'), round: 4 });
    expect(troubles.at(-1)).toBeNull();
    expect(await values.get('game:a')).toMatchObject({ round: 4 });
  });
});

describe('settings', () => {
  test('are put over those that are kept, one choice at a time', async () => {
    const values = memoryValues();
    await openStorage(values, hear).saveSettings({ settings: { speed: 4 }, language: 'es' });
    const other = openStorage(values, hear);
    void other.saveSettings({ settings: { keys: false } });
    await other.saveSettings({ settings: { speed: 2 } });
    expect(await other.loadSettings()).toEqual({ settings: { speed: 2, keys: false }, language: 'es' });
  });

  test('come back, and only those that exist', async () => {
    const values = memoryValues();
    await openStorage(values, hear).saveSettings({ settings: { speed: 4, textSize: 1.15 }, language: 'es' });
    expect(await openStorage(values, hear).loadSettings()).toEqual({
      settings: { speed: 4, textSize: 1.15 },
      language: 'es',
    });
    await values.set('settings', { settings: { speed: 3, sound: false, colour: 'green' }, language: 'fr' });
    expect(await openStorage(values, hear).loadSettings()).toEqual({
      settings: { sound: false },
      language: null,
    });
  });
});

describe('assignments', () => {
  test('are kept beside the games, the newest first, until they are removed', async () => {
    const values = memoryValues();
    const first = openStorage(values, hear);
    await first.saveTask(task('a', 1));
    await first.saveTask(task('b', 2));
    await first.saveGame(game('a', 3));
    const second = openStorage(values, hear);
    expect(await second.loadTasks()).toEqual([task('b', 2), task('a', 1)]);
    expect(await second.loadGames()).toEqual([game('a', 3)]);
    await second.removeTask('b');
    expect(await first.loadTask('b')).toBeNull();
    expect(await first.loadTask('a')).toEqual(task('a', 1));
  });

  test('that are damaged are mended or left out', async () => {
    const values = memoryValues();
    await values.set('task:a', { id: 'a', assignment: '{}', attempts: -1, before: { x: {} }, own: 'yes' });
    await values.set('task:b', { id: 'b' });
    const { attempts, before, own } = (await openStorage(values, hear).loadTasks())[0]!;
    expect({ attempts, before, own }).toEqual({ attempts: 0, before: {}, own: false });
    expect(await openStorage(values, hear).loadTask('b')).toBeNull();
  });
});
