import type { Settings } from '../desk/context.ts';
import type { GameStorage, KeptSettings, SavedGame, SavedSide, StorageTrouble } from '../desk/ports.ts';
import type { Text } from '../scenario/types.ts';

/** A store of keys and values, such as IndexedDB; every call may fail. */
export interface KeyValues {
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A store that lasts as long as the page. */
export function memoryValues(): KeyValues {
  const values = new Map<string, unknown>();
  return {
    keys: async () => [...values.keys()],
    get: async key => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async key => void values.delete(key),
  };
}

const GAME = 'game:';
const SETTINGS = 'settings';

/**
 * Games and settings in a store of keys and values. Play never waits for it and never fails with it: what the store
 * does not take is kept in memory, and `onTrouble` hears why; it hears null once the store takes things again.
 */
export function openStorage(
  values: KeyValues,
  onTrouble: (trouble: StorageTrouble | null) => void,
): GameStorage {
  const memory = memoryValues();
  const writing = new Map<string, Promise<void>>();

  /** Writes one key after another write of the same key, so that the last one wins. */
  function inTurn(key: string, write: () => Promise<void>): Promise<void> {
    const before = writing.get(key) ?? Promise.resolve();
    const mine = before.then(write).finally(() => {
      if (writing.get(key) === mine) writing.delete(key);
    });
    writing.set(key, mine);
    return mine;
  }

  async function keep(key: string, value: unknown): Promise<void> {
    try {
      await values.set(key, value);
      await memory.remove(key);
      onTrouble(null);
    } catch (error) {
      await memory.set(key, value);
      onTrouble(troubleOf(error));
    }
  }

  async function drop(key: string): Promise<void> {
    await memory.remove(key);
    await values.remove(key).catch((error: unknown) => onTrouble(troubleOf(error)));
  }

  /** What is newest: memory holds only what the store did not take. */
  async function read(key: string): Promise<unknown> {
    await writing.get(key);
    const inMemory = await memory.get(key);
    if (inMemory !== undefined) return inMemory;
    return values.get(key).catch((error: unknown) => {
      onTrouble(troubleOf(error));
      return undefined;
    });
  }

  return {
    async loadGames() {
      await Promise.all(writing.values());
      const stored = await values.keys().catch((error: unknown) => {
        onTrouble(troubleOf(error));
        return [];
      });
      const keys = new Set([...stored, ...(await memory.keys())].filter(key => key.startsWith(GAME)));
      const games = await Promise.all([...keys].map(async key => readSavedGame(await read(key))));
      return games
        .flatMap(game => (game ? [game] : []))
        .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
    },
    loadGame: async id => readSavedGame(await read(GAME + id)),
    saveGame: game => inTurn(GAME + game.id, () => keep(GAME + game.id, game)),
    removeGame: id => inTurn(GAME + id, () => drop(GAME + id)),
    loadSettings: async () => readKeptSettings(await read(SETTINGS)),
    saveSettings: kept => inTurn(SETTINGS, () => keep(SETTINGS, kept)),
  };
}

function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'denied';
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (isObject(value) && typeof value['en'] === 'string' && typeof value['es'] === 'string');
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isSide = (value: unknown): value is SavedSide =>
  isObject(value) &&
  typeof value['code'] === 'string' &&
  isText(value['name']) &&
  typeof value['person'] === 'boolean';

/** A stored game if what lists need of it is there; whether the record inside is whole, resuming it finds out. */
export function readSavedGame(value: unknown): SavedGame | null {
  if (!isObject(value)) return null;
  const { id, scenario, scenarioText, title, year, sides, round, rounds, over, guided, savedAt, record } =
    value;
  if (typeof id !== 'string' || typeof scenario !== 'string' || typeof record !== 'string') return null;
  if (!Array.isArray(sides) || !sides.every(isSide)) return null;
  return {
    id,
    scenario,
    record,
    sides,
    scenarioText: typeof scenarioText === 'string' ? scenarioText : null,
    title: isText(title) ? title : scenario,
    year: typeof year === 'string' ? year : '',
    round: isWhole(round) ? round : 1,
    rounds: isWhole(rounds) ? rounds : 1,
    over: over === true,
    guided: guided === true,
    savedAt: isWhole(savedAt) ? savedAt : 0,
  };
}

const CHOICES: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  motion: ['full', 'reduced'],
  sound: [true, false],
  textSize: [1, 1.15, 1.3],
  projector: [true, false],
  speed: [1, 2, 4],
  plainTable: [true, false],
};

/** Stored settings as far as they can be used. */
export function readKeptSettings(value: unknown): KeptSettings {
  if (!isObject(value)) return { settings: {}, language: null };
  const stored = isObject(value['settings']) ? value['settings'] : {};
  const good = Object.entries(CHOICES).filter(([key, choices]) =>
    (choices as readonly unknown[]).includes(stored[key]),
  );
  const { language } = value;
  return {
    settings: Object.fromEntries(good.map(([key]) => [key, stored[key]])) as Partial<Settings>,
    language: language === 'en' || language === 'es' ? language : null,
  };
}
