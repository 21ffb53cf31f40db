import type { Language } from './format.ts';
import { meaningsEs } from './workshopMeanings.es.ts';

/** What the schema says of a key, in a language; the schema itself speaks English. */
export const meaningIn = (said: string, language: Language): string =>
  language === 'es' ? (meaningsEs[said] ?? said) : said;

/** The same with the example that follows it. */
export function exampleIn(said: string, language: Language): string {
  const [meaning = '', ...examples] = said.split('\n\nExample: ');
  const word = language === 'es' ? 'Ejemplo' : 'Example';
  return [meaningIn(meaning, language), ...examples].join(`\n\n${word}: `);
}
