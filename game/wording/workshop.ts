import type { Language } from './format.ts';
import { type WorkshopWording, workshopEn } from './workshop.en.ts';
import { workshopEs } from './workshop.es.ts';

export type { WorkshopWording } from './workshop.en.ts';

const CATALOGUES: Readonly<Record<Language, WorkshopWording>> = { en: workshopEn, es: workshopEs };

/** The words of the workshop. */
export const workshopWordingOf = (language: Language): WorkshopWording => CATALOGUES[language];
