import { distance } from 'fastest-levenshtein';
import type { Repair } from './repair.ts';

export type Severity = 'error' | 'warning';

/**
 * Every kind of fault that reading a file can find. An error keeps the file from being used; a warning is advice,
 * and a scenario may silence it with a reason. The words stand in `wording/faults.en.ts` and `faults.es.ts`.
 */
const SEVERITIES = {
  // The text as JSON
  fileTooBig: 'error',
  tooDeep: 'error',
  syntax: 'error',
  comment: 'error',
  trailingComma: 'error',
  duplicateKey: 'error',
  reservedName: 'error',
  notFinite: 'error',
  tooManyFaults: 'error',
  // Version of the format
  formatMissing: 'error',
  formatInvalid: 'error',
  formatTooNew: 'error',
  formatTooOld: 'error',
  // Form
  unknownKey: 'error',
  missingKey: 'error',
  wrongType: 'error',
  notOneOf: 'error',
  numberTooSmall: 'error',
  numberTooBig: 'error',
  listTooShort: 'error',
  listTooLong: 'error',
  textTooShort: 'error',
  textTooLong: 'error',
  wrongPattern: 'error',
  invalid: 'error',
  // References
  unknownReference: 'error',
  duplicateId: 'error',
  missingEntry: 'error',
  foreignEntry: 'error',
  samePrincipal: 'error',
  wrongSide: 'error',
  unknownStatus: 'error',
  notationWord: 'error',
  unknownShow: 'error',
  // Validity (rules, section 13)
  countOutOfRange: 'error',
  tooManyDrafts: 'error',
  rowLength: 'error',
  statusQuoNotZero: 'error',
  amountOutOfRange: 'error',
  stakesNotRising: 'error',
  tailBelowPerRound: 'error',
  noOwnHarm: 'error',
  crossesNothing: 'error',
  positionOutOfRange: 'error',
  notAscending: 'error',
  payableWithoutDoer: 'error',
  roundOutOfRange: 'error',
  levelOutOfRange: 'error',
  impossibleDate: 'error',
  datesNotAscending: 'error',
  effectBeyondLimit: 'error',
  metricMissing: 'error',
  consequenceWithoutMeasure: 'error',
  noImprovement: 'error',
  // What needs the rules (analysis/review.ts)
  tooFewPass: 'error',
  unknownMoveKind: 'error',
  unreadableMove: 'error',
  // Lint
  missingLanguage: 'warning',
  alwaysCrossed: 'warning',
  neverLifted: 'warning',
  coversNothing: 'warning',
  unusedBenchmark: 'warning',
  uncitedSource: 'warning',
  eventWithoutSource: 'warning',
  partWithoutSource: 'warning',
  longName: 'warning',
  idNotFileName: 'warning',
  unusedSilence: 'warning',
  sameInBoth: 'warning',
  // Lint that has to be reckoned (analysis/lint)
  noZone: 'warning',
  noneRatifiable: 'warning',
  onlyOnBestDay: 'warning',
  cannotWin: 'warning',
  nothingToTrade: 'warning',
  beatenPosition: 'warning',
  lineNobodyCrosses: 'warning',
  lineAgainstBrief: 'warning',
  emptyThreat: 'warning',
  cheapThreat: 'warning',
  beatenCover: 'warning',
  eventNever: 'warning',
  barTooLow: 'warning',
} as const satisfies Record<string, Severity>;

export type FaultCode = keyof typeof SEVERITIES;

/** Codes of advice: what the linter says, from the file alone or by reckoning. */
export type LintCode = {
  [Code in FaultCode]: (typeof SEVERITIES)[Code] extends 'warning' ? Code : never;
}[FaultCode];

export const FAULT_CODES = Object.keys(SEVERITIES) as readonly FaultCode[];

export const isLint = (code: FaultCode): code is LintCode => SEVERITIES[code] === 'warning';

/** What the words of a fault are made of. `nearest` is always a suggestion ("did you mean"). */
export type FaultData = Readonly<Record<string, string | number | readonly string[]>>;

/** Keys and indices from the root of the file. */
export type Path = readonly (string | number)[];

/** A fault before it has been looked up in the text. `at` says whether a key or its value is meant. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FaultCode;
  readonly data: FaultData;
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** The change that would mend it, where a check knows one; `repairs.ts` has those that follow from the code. */
  readonly repair?: Repair;
}

/** Something wrong with a file, and where: a code with data, never words. */
export interface Fault {
  readonly severity: Severity;
  readonly code: FaultCode;
  readonly data: FaultData;
  readonly path: Path;
  /** Counted from 1, as editors do; null only where there is no text. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** The line in question and, below it, a caret under the place; long lines are clipped. */
  readonly excerpt: string | null;
  readonly file: string;
  /** One change of the text that would mend it, where there is a mechanical one; `wording/repairs.ts` has its words. */
  readonly repair?: Repair;
}

export function finding(
  code: FaultCode,
  path: Path,
  data: FaultData = {},
  at: Finding['at'] = 'value',
): Finding {
  return { severity: SEVERITIES[code], code, data, path, at };
}

export const hasErrors = (faults: readonly { readonly severity: Severity }[]): boolean =>
  faults.some(fault => fault.severity === 'error');

const LONGEST_NAME = 100;

/** The candidate that a misspelt name probably means, or null if none is near. Case does not count. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const apart = distance(wanted, candidate.toLowerCase());
    const length = Math.max(name.length, candidate.length);
    // Two letters that changed places count as two: that much is forgiven from four letters on.
    const most = length < 4 ? 1 : Math.max(2, Math.floor(length * 0.4));
    if (apart <= most && apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** A suggestion as fault data: nothing where there is none. */
export function suggestion(name: string, candidates: Iterable<string>): FaultData {
  const near = nearest(name, candidates);
  return near === null ? {} : { nearest: near };
}

const LONGEST_QUOTE = 60;

const clipped = (text: string) =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;

/** A value of the file short enough to be quoted in a message; a text comes without its quotes. */
export const quotable = (value: unknown): string =>
  clipped(typeof value === 'string' ? value : written(value));

/** A value as it is written in the file, likewise short. */
export const written = (value: unknown): string => clipped(JSON.stringify(value) ?? String(value));
