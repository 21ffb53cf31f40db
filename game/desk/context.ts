import { type Accessor, createContext, createEffect, createMemo, createSignal, useContext } from 'solid-js';
import { type DeskWording, deskWordingOf } from '../wording/desk.ts';
import { type Format, formatOf, type Language, type Wording, wordingOf } from '../wording/index.ts';

/** What a person may choose about the screen. Kept by the shell from visit to visit. */
export interface Settings {
  readonly motion: 'full' | 'reduced';
  readonly sound: boolean;
  readonly textSize: 1 | 1.15 | 1.3;
  readonly projector: boolean;
  /** Speed at which acts of others are told. */
  readonly speed: 1 | 2 | 4;
  /** The table as text in place of the canvas. */
  readonly plainTable: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  motion: 'full',
  sound: true,
  textSize: 1,
  projector: false,
  speed: 1,
  plainTable: false,
};

/** What every screen of the desk shares. */
export interface Desk {
  readonly language: Accessor<Language>;
  readonly wording: Accessor<Wording>;
  readonly format: Accessor<Format>;
  /** Words of the play screen. */
  readonly words: Accessor<DeskWording>;
  readonly settings: Accessor<Settings>;
  /** What the polite live region says. */
  readonly announced: Accessor<string>;
  setLanguage(language: Language): void;
  change(part: Partial<Settings>): void;
  /** Has a screen reader say it when it is next free. */
  announce(text: string): void;
}

export interface DeskInput {
  readonly language: Language;
  readonly settings?: Partial<Settings>;
  readonly onChange?: (settings: Settings, language: Language) => void;
}

/** Makes the desk's shared state and keeps the page's language and text size in step with it. Needs a Solid root. */
export function createDesk(input: DeskInput): Desk {
  const [language, setLanguage] = createSignal(input.language);
  const [settings, setSettings] = createSignal<Settings>({ ...DEFAULT_SETTINGS, ...input.settings });
  const [announced, setAnnounced] = createSignal('');
  createEffect(() => {
    document.documentElement.lang = language();
    document.documentElement.style.setProperty('--text-scale', String(settings().textSize));
    document.documentElement.classList.toggle('projector', settings().projector);
    document.documentElement.classList.toggle('still', settings().motion === 'reduced');
  });
  createEffect(() => input.onChange?.(settings(), language()));
  return {
    language,
    wording: createMemo(() => wordingOf(language())),
    format: createMemo(() => formatOf(language())),
    words: createMemo(() => deskWordingOf(language())),
    settings,
    announced,
    setLanguage,
    change: part => setSettings(before => ({ ...before, ...part })),
    announce(text) {
      // The same sentence twice in a row is only read again if the text changes.
      setAnnounced(before => (before === text ? `${text}\u00a0` : text));
    },
  };
}

export const DeskContext = createContext<Desk>();

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk around this component');
  return desk;
}
