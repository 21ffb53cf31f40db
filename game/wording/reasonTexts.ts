import type { ObjectionCode, Portfolio, ReasonCode } from '../opponent/index.ts';
import type { Plural } from './format.ts';

/**
 * Data of a reason in words; what its code does not need is empty. Chances come as percentages, `points` and `cost` with
 * their unit.
 */
export interface ReasonWords {
  readonly principal: string;
  readonly issue: string;
  readonly position: string;
  readonly measure: string;
  readonly level: string;
  readonly line: string;
  readonly cover: string;
  readonly points: string;
  readonly target: string;
  readonly least: string;
  readonly breakdown: string;
  readonly cost: string;
  readonly gain: string;
  readonly chance: string;
  readonly shortfall: string;
}

/** What an objection is about when it is said aloud, without a figure; empty for what it is not about. */
export type ObjectionWords = Pick<ReasonWords, 'issue' | 'position' | 'cover'>;

type Say = (words: ReasonWords) => string;

/** What machines and advisors give as reasons. */
export interface ReasonWording {
  /** Why a move is made, as its maker would tell afterwards. */
  readonly reasons: Readonly<Record<ReasonCode | 'nothingBetter', Say>>;
  /** Why an offer is not signed, in one sentence to its author. */
  readonly objections: Readonly<Record<ObjectionCode, Say>>;
  /** The unit of points. */
  readonly point: Plural;
  readonly portfolios: Readonly<Record<Portfolio, string>>;
  readonly estimate: (words: {
    readonly points: string;
    readonly deal: string;
    readonly gain: string;
  }) => string;
}
