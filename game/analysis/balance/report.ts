import type { MoveKind } from '../../rules/index.ts';

/** A mean with its 95 % interval, over `count` observations. Shares are means of 0 and 1. */
export interface Figure {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/**
 * How a game ended: a ratified deal; no deal after an agreement that was signed and voted down at home; no deal and
 * nothing signed.
 */
export const BALANCE_ENDS = ['ratified', 'rejected', 'breakdown'] as const;
export type BalanceEnd = (typeof BALANCE_ENDS)[number];

/** Ways to bargain that are set against Even. */
export const BALANCE_STYLES = ['hardliner', 'boulware', 'conceder', 'titForTat', 'random'] as const;
export type BalanceStyle = (typeof BALANCE_STYLES)[number];

/** Shares of games between two Even machines that a scenario should keep to: the bands of experiments X3 and X3b. */
export const ADVISED = {
  ratified: { low: 0.85, high: 0.97 },
  failedVote: { low: 0.1, high: 0.2 },
  firstRound: { low: 0, high: 0.02 },
} as const;

export type AdvisedName = keyof typeof ADVISED;

export interface BalanceSeat {
  readonly id: string;
  /** Points of every game, in the order of the seeds. */
  readonly points: readonly number[];
  readonly mean: Figure;
  /** A tenth of the games brought this or less. */
  readonly tenth: number;
  readonly median: number;
  /** A tenth of the games brought this or more. */
  readonly ninetieth: number;
  /** Games with a vote that its public lost. */
  readonly votesLost: Figure;
}

export interface BalancePosition {
  /** Share of the ratified deals; null where there were none. */
  readonly dealt: Figure | null;
  /** Share of the games in which some draft had it. */
  readonly tabled: Figure;
}

export interface BalanceIssue {
  readonly id: string;
  /** By seat: points between the best and the worst position, by the values of the file. */
  readonly moves: readonly number[];
  /** Some position is best for every seat, so that there is nothing to bargain for. */
  readonly agreed: boolean;
  readonly positions: readonly BalancePosition[];
}

/** Shares of the games in which something was done, by its name. */
export interface BalanceUse<Name extends string> {
  readonly id: string;
  readonly used: Readonly<Record<Name, Figure>>;
}

/** `announced` counts what was announced or raised during the game; `lifted` what was suspended, withdrawn or settled. */
export type MeasureUse = 'warned' | 'announced' | 'inForce' | 'lifted';
export type LineUse = 'declared' | 'tested' | 'crossed';
export type CoverUse = 'tabled' | 'dealt';

/** A kind of move in the hands of a seat. */
export interface BalanceMove {
  readonly kind: MoveKind;
  readonly seat: number;
  /** Games in which it was allowed at least once, and in which it was made. */
  readonly possible: Figure;
  readonly made: Figure;
}

export interface BalanceEvent {
  readonly id: string;
  /** Its place among the events of the scenario. */
  readonly place: number;
  /** Share of the games in which it came. */
  readonly came: Figure;
  /**
   * What it moved: games in which it came, less the same seeds without it. By seat in points, and in the share of
   * ratified deals; null where it never came.
   */
  readonly moved: { readonly points: readonly Figure[]; readonly ratified: Figure } | null;
}

/** One way to bargain in one seat, Even in all others. */
export interface BalanceStyleResult {
  readonly style: BalanceStyle;
  readonly seat: number;
  /** Points of the seat, and what they are more than those of Even on the same seeds. */
  readonly points: Figure;
  readonly gain: Figure;
  readonly ratified: Figure;
}

/** All possible agreements without covers, valued as at the start; utilities are by seat. */
export interface BalanceAgreements {
  /** How many there are; more than can be counted are drawn. */
  readonly count: number;
  readonly drawn: boolean;
  /** How many every public would approve with no measure standing: on a mean day, and on the best day of all. */
  readonly passOnMeanDay: number;
  readonly passOnBestDay: number;
  /** Points of the frontier of all seats together. */
  readonly frontier: number;
  /** Where several tie, the first of them. */
  readonly nash: readonly (readonly number[])[];
  readonly noDeal: readonly number[];
}

/** Ratified deals with the same positions and covers. */
export interface BalanceDeal {
  readonly positions: readonly number[];
  readonly covers: readonly number[];
  /** By seat, as on the plane. */
  readonly utilities: readonly number[];
  readonly count: number;
}

/** What machine games say about a scenario. Plain data; the same scenario, seed and number give the same bytes. */
export interface BalanceReport {
  readonly scenario: string;
  /** First seed; the others follow in order. */
  readonly seed: number;
  readonly games: number;
  readonly ends: Readonly<Record<BalanceEnd, Figure>>;
  readonly advised: Readonly<Record<AdvisedName, Figure>>;
  /** Share of the games with a deal in that round. */
  readonly rounds: readonly Figure[];
  readonly seats: readonly BalanceSeat[];
  readonly agreements: BalanceAgreements;
  /** The most frequent first. */
  readonly deals: readonly BalanceDeal[];
  readonly issues: readonly BalanceIssue[];
  readonly measures: readonly BalanceUse<MeasureUse>[];
  readonly covers: readonly BalanceUse<CoverUse>[];
  readonly lines: readonly BalanceUse<LineUse>[];
  readonly moves: readonly BalanceMove[];
  /** Events of the talks; what is told after a deal moves nothing. */
  readonly events: readonly BalanceEvent[];
  readonly styles: readonly BalanceStyleResult[];
  /** SHA-256 of all the rest, hexadecimal. */
  readonly hash: string;
}

/** Agreements to be drawn. */
export interface AgreementCloud {
  /** By seat and dot; of very many agreements every second, third … one. */
  readonly utilities: readonly Float64Array[];
  /** By dot: 1 where every public would approve on a mean day. */
  readonly passes: Uint8Array;
  /** Points that no agreement beats for all seats together. */
  readonly frontier: readonly (readonly number[])[];
}

/** A report with what its plane is drawn from. */
export interface Balance {
  readonly report: BalanceReport;
  readonly cloud: AgreementCloud;
}

/** What is to be played. */
export interface BalanceQuestion {
  readonly games: number;
  readonly seed: number;
}
