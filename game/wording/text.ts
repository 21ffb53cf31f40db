import type { Text } from '../scenario/types.ts';
import type { Language } from './format.ts';

/** A text of a scenario in a language; for screens that must not carry the catalogues of the game. */
export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text[language];
