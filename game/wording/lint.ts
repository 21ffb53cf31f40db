import type { LintCode } from '../scenario/faults.ts';
import { lintEn } from './lint.en.ts';
import { lintEs } from './lint.es.ts';

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
  readonly advice: Readonly<Record<LintCode, Advice>>;
}

const CATALOGUES: Readonly<Record<'en' | 'es', LintWords>> = { en: lintEn, es: lintEs };

/** Why a remark matters and what would mend it. */
export const adviceOn = (code: LintCode, language: 'en' | 'es'): Advice => CATALOGUES[language].advice[code];

export const lintWords = (language: 'en' | 'es'): Pick<LintWords, 'why' | 'fix' | 'repair'> =>
  CATALOGUES[language];
