import type { Text } from '../scenario/types.ts';
import type { Language } from './format.ts';

/** A sentence of a text that may begin with a name in prose, and so with a small article. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text of a scenario in a language; for screens that must not carry the catalogues of the game. */
export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text[language];
