import type { Brief, Draft, Meters, Seat } from '../scenario/types.ts';
import type {
  BenchmarkStatus,
  ChannelStatus,
  DraftStatus,
  MeasureStatus,
  Phase,
  RedLineStatus,
} from './charts/index.ts';
import type { LogEntry } from './log.ts';

/** Version of the rules, written into replays. */
export const RULES_VERSION = 2;

export type AudienceCosts = 'off' | 'weak' | 'normal' | 'strong';

/** What a table may choose; recorded in saves and replays. */
export interface GameOptions {
  /** Authored events happen. */
  readonly events: boolean;
  /** All type factors are 1: the values are those of the file. */
  readonly knownTypes: boolean;
  /** Scale of stakes and of the price of backing down. The literature disagrees on it; see rules.md, section 14. */
  readonly audienceCosts: AudienceCosts;
  /** Whether the desk offers advisors. */
  readonly advisors: boolean;
}

export const DEFAULT_OPTIONS: GameOptions = {
  events: true,
  knownTypes: false,
  audienceCosts: 'normal',
  advisors: true,
};

export const AUDIENCE_FACTORS: Readonly<Record<AudienceCosts, number>> = {
  off: 0,
  weak: 0.5,
  normal: 1,
  strong: 1.5,
};

export interface DraftState {
  status: DraftStatus;
  /** Grows with every change of content; names a draft in `accept`. */
  version: number;
  /** Null while nothing was ever tabled; kept after a void, for the record. */
  draft: Draft | null;
  /** Parties that accept this version. */
  marks: readonly Seat[];
}

export interface MeasureState {
  status: MeasureStatus;
  level: number;
  stake: number;
  credit: number;
  /** Round at whose dawn it takes effect (announced) or returns (suspended); null otherwise. */
  due: number | null;
  /** Announcements so far. */
  announced: number;
  /** Round from which its notice counts, if an event set one. */
  noticeFrom: number | null;
}

export interface LineState {
  status: RedLineStatus;
  /** Once tested a line is not tested again, even if softened and declared anew. */
  tested: boolean;
  /** What everybody learned when it was declared; null before. */
  weight: number | null;
}

export interface ChannelState {
  status: ChannelStatus;
  calls: number;
  /** Last round in which a call keeps it open. */
  openUntil: number;
  /** Last round in which it is burned. */
  burnedUntil: number;
  /** Round of the last accounts of a suspension between the two; 0 for none. */
  readoutIn: number;
}

/** Counters of one principal. */
export interface SeatState {
  gestures: number;
  denunciations: number;
  rallies: number;
  /** Last round in which concessions cost double after a rally. */
  echoUntil: number;
  /** Bonus that an event gave to the next rally. */
  nextRally: number;
  walkedOut: boolean;
  /** Round of the last concession; 0 for none. */
  concededIn: number;
  failedVotes: number;
  /** Points lost to measures in force. */
  harm: number;
}

export type EffortName = 'slack' | 'promised' | 'surge';
export type CheckpointResult = 'met' | 'extended' | 'snappedBack';

export interface Deal {
  readonly author: Seat;
  readonly round: number;
  readonly draft: Draft;
  /** Cost at home that each cover of the draft took away, in the order of its covers; in a View those of others are 0. */
  readonly relieved: readonly number[];
}

export interface Implementation {
  benchmark: number;
  /** Checkpoint at hand. */
  checkpoint: number;
  value: number;
  shortfall: number;
  efforts: readonly EffortName[];
  results: readonly CheckpointResult[];
  /** Value of the metric at each checkpoint reached. */
  values: readonly number[];
  /** Covers that became public. */
  leaked: readonly number[];
}

/** How a principal tells its public of what has just been agreed. */
export type ReadoutTone = 'plain' | 'generous' | 'boastful';

/** Accounts that are asked for: each is sealed until all are there. */
export interface ReadoutMoment {
  /** The suspended measure; null after a ratification. */
  readonly measure: number | null;
  /** Who gives an account, in the order in which they are asked. */
  readonly seats: readonly Seat[];
  /** Distance between a boast and the public facts, 0 to 1, in the order of `seats`. */
  readonly gaps: readonly number[];
  /** Accounts given so far, in the order of `seats`; in a View those of others are null. */
  readonly tones: readonly (ReadoutTone | null)[];
}

/** Facts of the end; points come from `analysis`. */
export type Outcome =
  | { readonly end: 'ratified'; readonly round: number; readonly snappedBack: number | null }
  | { readonly end: 'breakdown'; readonly why: 'deadline' | 'failedVote'; readonly round: number };

/** What a View and the whole state have in common: everything that legality depends on. */
export interface Ground {
  readonly ply: number;
  round: number;
  phase: Phase;
  /** Whose move it is; null when it is over. */
  toMove: Seat | null;
  /** Which moves of this turn are used. */
  turn: { room: boolean; podium: boolean };
  /** Round without room moves after a walk-out; 0 for none. */
  closedRound: number;
  /** Round of the last publication; 0 for none. */
  publishedIn: number;
  meters: readonly Meters[];
  seats: readonly SeatState[];
  drafts: readonly DraftState[];
  measures: readonly MeasureState[];
  lines: readonly LineState[];
  /** By pair; see `pairIndex`. */
  channels: readonly ChannelState[];
  benchmarks: readonly { readonly status: BenchmarkStatus }[];
  /** Paid position by issue. */
  paid: readonly number[];
  /** Rows that somebody knows, as codes; see `rowCode`. */
  learned: readonly number[];
  readonly options: GameOptions;
  /** Accounts that are being asked for; null outside of these moments. */
  readout: ReadoutMoment | null;
  deal: Deal | null;
  implementation: Implementation | null;
  outcome: Outcome | null;
}

/** The whole state at one moment: a tree of plain JSON, the truth of the game. */
export interface Negotiation extends Ground {
  ply: number;
  meters: Meters[];
  seats: SeatState[];
  drafts: DraftState[];
  measures: MeasureState[];
  lines: LineState[];
  channels: ChannelState[];
  benchmarks: { status: BenchmarkStatus }[];
  paid: number[];
  learned: number[];
  /** trust[p][q] is p's trust in q. */
  trust: number[][];
  /** Improvement of the metric so far, as a share. */
  improvement: number;
  /** Never shown: the seed, and the briefs as drawn for this game. */
  readonly secrets: { readonly seed: number; readonly briefs: readonly Brief[] };
  log: LogEntry[];
}

/** Place of an unordered pair of seats in `channels`. */
export function pairIndex(seats: number, p: Seat, q: Seat): number {
  const low = p < q ? p : q;
  const high = p < q ? q : p;
  return low * seats - (low * (low + 1)) / 2 + high - low - 1;
}

/** Code of "`by` knows the row of values of `of` on `issue`". */
export const rowCode = (seats: number, issues: number, by: Seat, of: Seat, issue: number): number =>
  (by * seats + of) * issues + issue;

/** The reverse of `rowCode`. */
export function readRowCode(seats: number, issues: number, code: number) {
  const pair = Math.floor(code / issues);
  return { by: Math.floor(pair / seats), of: pair % seats, issue: code % issues };
}

/** A measure stands while it hangs over somebody: announced, in force or suspended. */
export const stands = (measure: MeasureState): boolean =>
  measure.status === 'announced' || measure.status === 'inForce' || measure.status === 'suspended';

/** A measure threatens while it is announced or in force. */
export const threatens = (measure: MeasureState): boolean =>
  measure.status === 'announced' || measure.status === 'inForce';

/** First seat of a round; the others follow cyclically. */
export const firstSeatOf = (seats: number, firstSeat: Seat, round: number): Seat =>
  (firstSeat + round - 1) % seats;
