import type { Language } from './format.ts';
import { homeEn } from './home.en.ts';
import { homeEs } from './home.es.ts';
import type { HomeWording } from './homeTexts.ts';

export type { HomeWording } from './homeTexts.ts';

const CATALOGUES: Readonly<Record<Language, HomeWording>> = { en: homeEn, es: homeEs };

export const homeWordingOf = (language: Language): HomeWording => CATALOGUES[language];
