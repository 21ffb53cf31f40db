import type { Language } from './format.ts';
import { paperEn } from './paper.en.ts';
import { paperEs } from './paper.es.ts';
import type { PaperWording } from './paperTexts.ts';

const CATALOGUES: Readonly<Record<Language, PaperWording>> = { en: paperEn, es: paperEs };

/** The words of the printed sheets and of the page for teachers. */
export const paperWordingOf = (language: Language): PaperWording => CATALOGUES[language];
