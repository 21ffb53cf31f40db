import { type BalanceWording, balanceEn } from './balance.en.ts';
import { balanceEs } from './balance.es.ts';
import type { Language } from './format.ts';

export type { BalanceWording } from './balance.en.ts';

const CATALOGUES: Readonly<Record<Language, BalanceWording>> = { en: balanceEn, es: balanceEs };

/** The words of the balance report. */
export const balanceWordingOf = (language: Language): BalanceWording => CATALOGUES[language];
