import { classEn } from './class.en.ts';
import { classEs } from './class.es.ts';
import type { ClassWording } from './classTexts.ts';
import type { Language } from './format.ts';

export type { ClassWording } from './classTexts.ts';

const CATALOGUES: Readonly<Record<Language, ClassWording>> = { en: classEn, es: classEs };

/** The words of the class debrief, which only a teacher carries. */
export const classWordingOf = (language: Language): ClassWording => CATALOGUES[language];
