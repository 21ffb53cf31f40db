import type { Repair } from '../scenario/repair.ts';
import { visible } from './faultWords.ts';

/** What a button does that applies a repair, beginning with a capital letter. */
interface RepairWords {
  readonly replace: (value: string) => string;
  readonly rename: (key: string) => string;
  readonly remove: (key: string) => string;
  readonly removeEntry: string;
  readonly insert: (entry: string) => string;
  readonly cut: string;
}

const WORDS: Readonly<Record<'en' | 'es', RepairWords>> = {
  en: {
    replace: value => `Write ${value}`,
    rename: key => `Rename to ${key}`,
    remove: key => `Delete ${key}`,
    removeEntry: 'Delete the entry',
    insert: entry => `Add ${entry}`,
    cut: 'Delete it',
  },
  es: {
    replace: value => `Escribir ${value}`,
    rename: key => `Cambiar el nombre a ${key}`,
    remove: key => `Borrar ${key}`,
    removeEntry: 'Borrar la entrada',
    insert: entry => `Añadir ${entry}`,
    cut: 'Borrarlo',
  },
};

const LONGEST = 48;

/** A value as it will stand in the file, cut to fit on a button. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

/** What applying a repair does to the text. */
export function repairText(repair: Repair, language: 'en' | 'es'): string {
  const words = WORDS[language];
  if (repair.kind === 'text') return repair.text === '' ? words.cut : words.insert(visible(repair.text));
  const key = repair.path.at(-1);
  switch (repair.kind) {
    case 'replace':
      return words.replace(shown(repair.value));
    case 'rename':
      return words.rename(shown(repair.key));
    case 'remove':
      return typeof key === 'number' ? words.removeEntry : words.remove(shown(key));
    case 'insert':
      return words.insert(
        typeof key === 'number' ? shown(repair.value) : `${shown(key)}: ${shown(repair.value)}`,
      );
  }
}
