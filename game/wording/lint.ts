import type { LintCode } from '../scenario/faults.ts';
import type { Data } from './faultWords.ts';
import { lintEn } from './lint.en.ts';
import { lintEs } from './lint.es.ts';

/** Remarks that only the linter makes; the sentences of all others stand among the faults. */
export type ReckonedCode =
  | 'noZone'
  | 'noneRatifiable'
  | 'cannotWin'
  | 'nothingToTrade'
  | 'beatenPosition'
  | 'lineNobodyCrosses'
  | 'lineAgainstBrief'
  | 'emptyThreat'
  | 'cheapThreat'
  | 'beatenCover'
  | 'eventNever'
  | 'sameInBoth';

/** What the linter says besides its sentences. */
export interface Advice {
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What would mend it, in a sentence. */
  readonly fix: string;
}

export interface LintWords {
  readonly why: string;
  readonly fix: string;
  readonly repair: string;
  readonly texts: Readonly<Record<ReckonedCode, (data: Data) => string>>;
  readonly advice: Readonly<Record<LintCode, Advice>>;
}

const CATALOGUES: Readonly<Record<'en' | 'es', LintWords>> = { en: lintEn, es: lintEs };

/** Why a remark matters and what would mend it. */
export const adviceOn = (code: LintCode, language: 'en' | 'es'): Advice => CATALOGUES[language].advice[code];

export const lintWords = (language: 'en' | 'es'): Pick<LintWords, 'why' | 'fix' | 'repair'> =>
  CATALOGUES[language];
