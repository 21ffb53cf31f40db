import { classroomEn } from './classroom.en.ts';
import { classroomEs } from './classroom.es.ts';
import type { ClassroomWording } from './classroomTexts.ts';
import type { Language } from './format.ts';

export type { ClassroomWording } from './classroomTexts.ts';

const CATALOGUES: Readonly<Record<Language, ClassroomWording>> = { en: classroomEn, es: classroomEs };

/** The words of assignments; apart from the game's own, so that only a class carries them. */
export const classroomWordingOf = (language: Language): ClassroomWording => CATALOGUES[language];
