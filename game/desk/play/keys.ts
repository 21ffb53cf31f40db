/** What a key does on the play screen. */
export type KeyAction =
  | { readonly does: 'card'; readonly place: number }
  | { readonly does: 'draft' | 'log' | 'table' | 'endTurn' | 'undo' | 'skip' | 'help' };

const LETTERS: Readonly<Record<string, Exclude<KeyAction['does'], 'card'>>> = {
  d: 'draft',
  l: 'log',
  t: 'table',
  e: 'endTurn',
  u: 'undo',
  s: 'skip',
  '?': 'help',
};

/** Cards that have a key: 1 to 9, then 0. */
const KEYED_CARDS = 10;

/** The key of a card, or null beyond the tenth. */
export const keyOfCard = (place: number): string | null =>
  place < KEYED_CARDS ? String((place + 1) % KEYED_CARDS) : null;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action of a pressed key, or null. Browser shortcuts are left alone. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[0-9]$/.test(key)) return { does: 'card', place: (Number(key) + 9) % KEYED_CARDS };
  const does = LETTERS[key.toLowerCase()];
  return does ? { does } : null;
}
