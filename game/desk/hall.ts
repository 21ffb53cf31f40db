import { type Accessor, createContext, createEffect, createMemo, createSignal, useContext } from 'solid-js';
import { type Format, formatOf, type Language } from '../wording/format.ts';
import { type HomeWording, homeWordingOf } from '../wording/home.ts';
import { createMedia } from './play/media.ts';
import type { KeptSettings, Ports, SavedGame } from './ports.ts';
import { type Route, readRoute, writeRoute } from './routes.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Something that was asked for and did not come, and how to ask for it again. */
export interface Failure {
  readonly error: unknown;
  readonly again: () => void;
}

/**
 * What the screens around the table share. Lighter than the `Desk` of the play screen: it knows the words of these
 * screens alone, so that home is live before the game is loaded. `deskOf` makes the desk out of it.
 */
export interface Hall {
  readonly ports: Ports;
  readonly language: Accessor<Language>;
  readonly words: Accessor<HomeWording>;
  readonly format: Accessor<Format>;
  readonly settings: Accessor<Settings>;
  readonly announced: Accessor<string>;
  readonly route: Accessor<Route>;
  /** Whether the reader has moved from screen to screen; the first one takes no focus. */
  readonly moved: Accessor<boolean>;
  /** Saved games, the newest first; null until they have been read. */
  readonly games: Accessor<readonly SavedGame[] | null>;
  readonly settingsOpen: Accessor<boolean>;
  readonly failure: Accessor<Failure | null>;
  /** Whether something that was asked for by `attempt` is still on its way. */
  readonly busy: Accessor<boolean>;
  setLanguage(language: Language): void;
  change(part: Partial<Settings>): void;
  announce(text: string): void;
  /** Goes to another screen; `instead` leaves no way back to this one. */
  go(route: Route, how?: 'instead'): void;
  keep(game: SavedGame): Promise<void>;
  drop(id: string): Promise<void>;
  /** Reads the list of saved games anew. */
  refresh(): Promise<void>;
  openSettings(open: boolean): void;
  /** Does what a lost connection can keep from being done: then a sheet says so and offers to try again. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** Puts the sheet about a failure away. */
  dismiss(): void;
}

export interface HallInput {
  readonly ports: Ports;
  /** Spoken as long as the reader has chosen none. */
  readonly ownLanguage: Language;
  /** What is known to have been chosen. */
  readonly kept: KeptSettings;
  /** The same once the store has answered, if it did not in time. */
  readonly late?: Promise<KeptSettings>;
}

const LESS_MOTION = '(prefers-reduced-motion: reduce)';

/** Makes the hall and keeps address, language and look of the page in step with it. Needs a Solid root. */
export function createHall({ ports, ownLanguage, kept, late }: HallInput): Hall {
  const [chosenLanguage, chooseLanguage] = createSignal(kept.language);
  const language = () => chosenLanguage() ?? ownLanguage;
  const [chosen, choose] = createSignal(kept.settings);
  const wantsLessMotion = createMedia(LESS_MOTION);
  const settings = createMemo<Settings>(() => ({
    ...DEFAULT_SETTINGS,
    motion: wantsLessMotion() ? 'reduced' : 'full',
    ...chosen(),
  }));
  const [announced, setAnnounced] = createSignal('');
  const [route, setRoute] = createSignal<Route>(readRoute(location.hash));
  const [moved, setMoved] = createSignal(false);
  const [games, setGames] = createSignal<readonly SavedGame[] | null>(null);
  const [settingsOpen, openSettings] = createSignal(false);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const [underWay, setUnderWay] = createSignal(0);
  const arrive = () => {
    setMoved(true);
    setAnnounced('');
    openSettings(false);
    setFailure(null);
    setRoute(readRoute(location.hash));
  };
  window.addEventListener('hashchange', arrive);

  const readGames = async () => void setGames(await ports.storage.loadGames());
  void readGames();
  // Another tab may have played on, or removed a game.
  window.addEventListener('focus', () => void readGames());
  void late?.then(there => {
    choose(mine => ({ ...there.settings, ...mine }));
    chooseLanguage(mine => mine ?? there.language);
  });
  // A new release puts itself in place where nothing in hand is lost by it.
  createEffect(() => {
    if (ports.release.isInPlace() && route().at !== 'play') ports.release.reload();
  });
  createEffect(() => {
    const root = document.documentElement;
    root.lang = language();
    root.style.setProperty('--text-scale', String(settings().textSize));
    root.classList.toggle('projector', settings().projector);
    root.classList.toggle('still', settings().motion === 'reduced');
  });

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    setFailure(null);
    setUnderWay(before => before + 1);
    try {
      await act();
    } catch (error) {
      console.error(error);
      setFailure({ error, again: () => void attempt(act) });
    }
    setUnderWay(before => before - 1);
  }

  return {
    ports,
    language,
    words: createMemo(() => homeWordingOf(language())),
    format: createMemo(() => formatOf(language())),
    settings,
    announced,
    route,
    moved,
    games,
    settingsOpen,
    failure,
    busy: () => underWay() > 0,
    // What was said last was said in the other language.
    setLanguage(next) {
      setAnnounced('');
      chooseLanguage(next);
      void ports.storage.saveSettings({ language: next });
    },
    openSettings,
    attempt,
    dismiss: () => setFailure(null),
    refresh: readGames,
    change(part) {
      choose(before => ({ ...before, ...part }));
      void ports.storage.saveSettings({ settings: part });
    },
    // The same sentence twice in a row is only read again if the text changes.
    announce: text => setAnnounced(before => (before === text ? `${text}\u00a0` : text)),
    go(next, how) {
      const hash = writeRoute(next);
      if (location.hash === hash) return;
      if (how === 'instead') {
        history.replaceState(null, '', hash);
        arrive();
      } else location.hash = hash;
    },
    async keep(game) {
      await ports.storage.saveGame(game);
      await readGames();
    },
    async drop(id) {
      ports.tabs.remove(id);
      await ports.storage.removeGame(id);
      await readGames();
    },
  };
}

export const HallContext = createContext<Hall>();

export function useHall(): Hall {
  const hall = useContext(HallContext);
  if (!hall) throw new Error('no hall around this component');
  return hall;
}
