import type { Text } from '../scenario/types.ts';
import type { Language } from './format.ts';

/** A sentence of a text that may begin with a name in prose, and so with a small article. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts texts between quotation marks. What they bring of their own, as names from files do, gives way to the inner ones. */
const quotedBy =
  (open: string, close: string, innerOpen: string, innerClose: string) =>
  (text: string): string =>
    `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;

export const quotedEn = quotedBy('“', '”', '‘', '’');
export const quotedEs = quotedBy('«', '»', '“', '”');

/** A number and its "%" stay on one line; files write them with a plain space. */
const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

/** A text of a scenario in a language; for screens that must not carry the catalogues of the game. */
export const textIn = (text: Text, language: Language): string =>
  unbroken(typeof text === 'string' ? text : text[language]);
