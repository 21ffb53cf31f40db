/**
 * The words of the game, apart from those of a scenario: one typed catalogue a language, complete by the compiler.
 * Sentences are functions of data whose names are words already, so this room imports types and nothing else.
 */
import { wordingEn } from './en.ts';
import { wordingEs } from './es.ts';
import type { Language } from './format.ts';
import type { Wording } from './types.ts';

export { formatFault } from './faults.ts';
export { visible } from './faultWords.ts';
export { type Format, formatOf, LANGUAGES, type Language } from './format.ts';
export type { EventEffect, LogFacts } from './logFacts.ts';
export type { PlayWording } from './playTexts.ts';
export { textIn as textOf } from './text.ts';
export type { ApprovalTerm, MoveWords, PointsTerm, RefusalWords, Wording } from './types.ts';

const CATALOGUES: Readonly<Record<Language, Wording>> = { en: wordingEn, es: wordingEs };

export const wordingOf = (language: Language): Wording => CATALOGUES[language];
