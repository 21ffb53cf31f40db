import type { Repair } from '../scenario/repair.ts';
import type { Text } from '../scenario/types.ts';
import { visible } from './faultWords.ts';
import { textIn } from './text.ts';

/** What a button does that applies a repair, beginning with a capital letter. */
interface RepairWords {
  /** `of` is whose field it is, or empty where it is nobody's. */
  readonly replace: (value: string, key: string, of: string) => string;
  /** The same for an entry of a list. */
  readonly replaceIn: (value: string, key: string, of: string) => string;
  readonly rename: (key: string) => string;
  readonly remove: (key: string) => string;
  readonly removeEntry: string;
  readonly insert: (entry: string) => string;
  readonly cut: string;
}

const WORDS: Readonly<Record<'en' | 'es', RepairWords>> = {
  en: {
    replace: (value, key, of) => `Write ${value} as the ${key}${of && ` of ${of}`}`,
    replaceIn: (value, key, of) => `Write ${value} in ${key}${of && ` of ${of}`}`,
    rename: key => `Rename to ${key}`,
    remove: key => `Delete ${key}`,
    removeEntry: 'Delete the entry',
    insert: entry => `Add ${entry}`,
    cut: 'Delete it',
  },
  es: {
    replace: (value, key, of) => `Escribir ${value} como ${key}${of && ` de ${of}`}`,
    replaceIn: (value, key, of) => `Escribir ${value} en ${key}${of && ` de ${of}`}`,
    rename: key => `Cambiar el nombre a ${key}`,
    remove: key => `Borrar ${key}`,
    removeEntry: 'Borrar la entrada',
    insert: entry => `Añadir ${entry}`,
    cut: 'Borrarlo',
  },
};

const LONGEST = 48;
const LONGEST_OWNER = 24;

const clipped = (text: string, most: number) =>
  visible(text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A value as it will stand in the file, cut to fit on a button. */
const shown = (value: unknown): string => clipped(JSON.stringify(value) ?? '', LONGEST);

/**
 * What applying a repair does to the text of a file.
 * @param owner whose field it is (`repairOwner`), so that what is written anew can be named
 */
export function repairText(repair: Repair, owner: Text | null, language: 'en' | 'es'): string {
  const words = WORDS[language];
  if (repair.kind === 'text') return repair.text === '' ? words.cut : words.insert(visible(repair.text));
  const { path } = repair;
  const key = path.at(-1);
  switch (repair.kind) {
    case 'replace': {
      const field = path.filter(part => typeof part === 'string').at(-1);
      const write = typeof key === 'number' ? words.replaceIn : words.replace;
      return write(
        shown(repair.value),
        shown(field),
        owner ? clipped(textIn(owner, language), LONGEST_OWNER) : '',
      );
    }
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
