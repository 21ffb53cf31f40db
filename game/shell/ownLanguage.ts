import type { Language } from '../wording/format.ts';

/** The first of the reader's languages that the game speaks. */
export const ownLanguage = (): Language =>
  navigator.languages.map(name => name.slice(0, 2)).find(name => name === 'es' || name === 'en') === 'es'
    ? 'es'
    : 'en';
