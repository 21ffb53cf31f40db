import { type Accessor, createContext, useContext } from 'solid-js';
import type { DeskWording } from '../wording/desk.ts';
import type { Format, Language, Wording } from '../wording/index.ts';
import type { Settings } from './settings.ts';

/** What the screens of a game share, its table and its debrief; `deskOf` makes it from the hall. */
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

export const DeskContext = createContext<Desk>();

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk around this component');
  return desk;
}
