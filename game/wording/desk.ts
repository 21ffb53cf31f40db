import { type DeskWording, deskEn } from './desk.en.ts';
import { deskEs } from './desk.es.ts';
import type { Language } from './format.ts';

export type { DeskWording } from './desk.en.ts';

const CATALOGUES: Readonly<Record<Language, DeskWording>> = { en: deskEn, es: deskEs };

/** The words of the play screen; apart from the game's own, so that the command line does not carry them. */
export const deskWordingOf = (language: Language): DeskWording => CATALOGUES[language];
