import { debriefEn } from './debrief.en.ts';
import { debriefEs } from './debrief.es.ts';
import type { DebriefWording } from './debriefTexts.ts';
import type { Language } from './format.ts';

const CATALOGUES: Readonly<Record<Language, DebriefWording>> = { en: debriefEn, es: debriefEs };

/** The words of the debrief; apart from the game's own, so that nobody carries them before the end. */
export const debriefWordingOf = (language: Language): DebriefWording => CATALOGUES[language];
