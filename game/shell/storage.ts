import type {
  ClassFolder,
  GameStorage,
  KeptSettings,
  SavedGame,
  SavedSide,
  StorageTrouble,
  Task,
} from '../desk/ports.ts';
import type { Settings } from '../desk/settings.ts';
import type { SavedDraft } from '../desk/workshop/ports.ts';
import { isObject } from '../scenario/objects.ts';
import type { Text } from '../scenario/types.ts';

/** A store of keys and values, such as IndexedDB; every call may fail. */
export interface KeyValues {
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

const GAME = 'game:';
const TASK = 'task:';
const CLASS = 'class:';
const DRAFT = 'draft:';
const SETTINGS = 'settings';

/** Milliseconds that a call may take; once one has taken longer, the next are not waited for as long. */
const PATIENCE = 3000;
const IMPATIENCE = 100;

/** A store of which every call fails that takes too long: another tab may hold it, or the browser never answers. */
export function inTime(values: KeyValues, patience = PATIENCE): KeyValues {
  let wait = patience;
  async function limited<T>(call: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        wait = Math.min(wait, IMPATIENCE);
        reject(new Error('the store does not answer'));
      }, wait);
    });
    const answered = () => {
      wait = patience;
    };
    call.then(answered, answered);
    return Promise.race([call, late]).finally(() => clearTimeout(timer));
  }
  return {
    keys: () => limited(values.keys()),
    get: key => limited(values.get(key)),
    set: (key, value) => limited(values.set(key, value)),
    remove: key => limited(values.remove(key)),
  };
}

/**
 * Games and settings in a store of keys and values. Play never fails with it: what the store does not take is kept in
 * memory, and `onTrouble` hears why. Whenever the store takes something, it is offered what memory holds; `onTrouble`
 * hears null once nothing is in memory alone.
 */
export function openStorage(
  values: KeyValues,
  onTrouble: (trouble: StorageTrouble | null) => void,
): GameStorage {
  const memory = new Map<string, unknown>();
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
      memory.delete(key);
    } catch (error) {
      memory.set(key, value);
      onTrouble(troubleOf(error));
      return;
    }
    retry();
  }

  /** The store has taken something: it may take what memory holds. */
  function retry(): void {
    for (const [key, held] of memory) {
      if (writing.has(key)) continue;
      void inTurn(key, () => (memory.get(key) === held ? keep(key, held) : Promise.resolve()));
    }
    if (memory.size === 0) onTrouble(null);
  }

  async function drop(key: string): Promise<void> {
    memory.delete(key);
    await values.remove(key).then(retry, (error: unknown) => onTrouble(troubleOf(error)));
  }

  /** What is newest: memory holds only what the store did not take. */
  async function newest(key: string): Promise<unknown> {
    if (memory.has(key)) return memory.get(key);
    return values.get(key).catch((error: unknown) => {
      onTrouble(troubleOf(error));
      return undefined;
    });
  }

  async function read(key: string): Promise<unknown> {
    await writing.get(key);
    return newest(key);
  }

  async function choose(chosen: Partial<KeptSettings>): Promise<void> {
    const before = readKeptSettings(await newest(SETTINGS));
    await keep(SETTINGS, {
      settings: { ...before.settings, ...chosen.settings },
      language: chosen.language ?? before.language,
    });
  }

  /** Everything whose key begins so and that can be read, the newest first. */
  async function readAll<Kept extends { readonly id: string; readonly savedAt: number }>(
    prefix: string,
    readOne: (value: unknown) => Kept | null,
  ): Promise<readonly Kept[]> {
    await Promise.all(writing.values());
    const stored = await values.keys().catch((error: unknown) => {
      onTrouble(troubleOf(error));
      return [];
    });
    const keys = new Set([...stored, ...memory.keys()].filter(key => key.startsWith(prefix)));
    const found = await Promise.all([...keys].map(async key => readOne(await read(key))));
    return found
      .flatMap(one => (one ? [one] : []))
      .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  }

  return {
    loadGames: () => readAll(GAME, readSavedGame),
    loadTasks: () => readAll(TASK, readTask),
    loadTask: async id => readTask(await read(TASK + id)),
    saveTask: task => inTurn(TASK + task.id, () => keep(TASK + task.id, task)),
    removeTask: id => inTurn(TASK + id, () => drop(TASK + id)),
    loadDrafts: () => readAll(DRAFT, readSavedDraft),
    loadDraft: async id => readSavedDraft(await read(DRAFT + id)),
    saveDraft: draft => inTurn(DRAFT + draft.id, () => keep(DRAFT + draft.id, draft)),
    removeDraft: id => inTurn(DRAFT + id, () => drop(DRAFT + id)),
    loadClass: async task => readClass(await read(CLASS + task)),
    saveClass: folder => inTurn(CLASS + folder.id, () => keep(CLASS + folder.id, folder)),
    removeClass: task => inTurn(CLASS + task, () => drop(CLASS + task)),
    loadGame: async id => readSavedGame(await read(GAME + id)),
    saveGame: game => inTurn(GAME + game.id, () => keep(GAME + game.id, game)),
    removeGame: id => inTurn(GAME + id, () => drop(GAME + id)),
    loadSettings: async () => readKeptSettings(await read(SETTINGS)),
    saveSettings: chosen => inTurn(SETTINGS, () => choose(chosen)),
  };
}

function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'denied';
}

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
  const {
    id,
    scenario,
    scenarioText,
    title,
    year,
    sides,
    round,
    rounds,
    over,
    guided,
    task,
    savedAt,
    record,
    draft,
  } = value;
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
    task: typeof task === 'string' ? task : null,
    savedAt: isWhole(savedAt) ? savedAt : 0,
    ...(typeof draft === 'string' && { draft }),
  };
}

/** A stored draft, if its text is there. */
function readSavedDraft(value: unknown): SavedDraft | null {
  if (!isObject(value)) return null;
  const { id, name, text, filed, savedAt, test } = value;
  if (typeof id !== 'string' || typeof text !== 'string') return null;
  return {
    id,
    text,
    name: typeof name === 'string' ? name : '',
    filed: typeof filed === 'string' ? filed : null,
    savedAt: isWhole(savedAt) ? savedAt : 0,
    ...(typeof test === 'string' && { test }),
  };
}

const isAnswers = (value: unknown): value is Task['before'] =>
  isObject(value) && Object.values(value).every(answer => isWhole(answer) || typeof answer === 'string');

/** What a stored attempt says beside its game. */
function readAttempt({ student, attempts, reloads, before, after }: Readonly<Record<string, unknown>>) {
  return {
    student: typeof student === 'string' ? student : '',
    attempts: isWhole(attempts) ? attempts : 0,
    reloads: isWhole(reloads) ? reloads : 0,
    before: isAnswers(before) ? before : {},
    after: isAnswers(after) ? after : {},
  };
}

/** A stored assignment if it is whole; what stands in it is read again where it is used. */
function readTask(value: unknown): Task | null {
  if (!isObject(value)) return null;
  const { id, assignment, own, game, earlier, savedAt } = value;
  if (typeof id !== 'string' || typeof assignment !== 'string') return null;
  return {
    ...readAttempt(value),
    id,
    assignment,
    own: own === true,
    game: typeof game === 'string' ? game : null,
    savedAt: isWhole(savedAt) ? savedAt : 0,
    ...(Array.isArray(earlier) && {
      earlier: earlier.flatMap((each: unknown) =>
        isObject(each) && typeof each['game'] === 'string'
          ? [{ ...readAttempt(each), game: each['game'] }]
          : [],
      ),
    }),
  };
}

/** Stored hand-ins of a class, as far as they are texts. */
function readClass(value: unknown): ClassFolder | null {
  if (!isObject(value) || typeof value['id'] !== 'string' || !Array.isArray(value['handIns'])) return null;
  const handIns = value['handIns'].filter(
    (each): each is ClassFolder['handIns'][number] =>
      isObject(each) && typeof each['file'] === 'string' && typeof each['text'] === 'string',
  );
  return { id: value['id'], handIns, savedAt: isWhole(value['savedAt']) ? value['savedAt'] : 0 };
}

const CHOICES: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  motion: ['full', 'reduced'],
  sound: [true, false],
  textSize: [1, 1.15, 1.3],
  projector: [true, false],
  speed: [1, 2, 4],
  plainTable: [true, false],
  keys: [true, false],
  workshop: ['form', 'code', null],
};

/** Stored settings as far as they can be used. */
function readKeptSettings(value: unknown): KeptSettings {
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
