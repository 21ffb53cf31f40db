import { type DebriefPageWording, debriefPageEn } from './debriefPage.en.ts';
import { debriefPageEs } from './debriefPage.es.ts';
import type { Language } from './format.ts';

export type { DebriefPageWording } from './debriefPage.en.ts';

const CATALOGUES: Readonly<Record<Language, DebriefPageWording>> = { en: debriefPageEn, es: debriefPageEs };

/** The words of the debrief page; what it says about a game stands in `debrief.ts`. */
export const debriefPageWordingOf = (language: Language): DebriefPageWording => CATALOGUES[language];
