import type { Draft, MeterName, Seat } from '../scenario/types.ts';
import type { EffortName, ReadoutTone } from './negotiation.ts';
import type { Approval } from './ratification.ts';

/** The rule behind a change: together with the entry's kind it explains every number. */
export type Cause =
  | 'call'
  | 'sounding'
  | 'warning'
  | 'walkOut'
  | 'announcement'
  | 'anticipation'
  | 'escalation'
  | 'keptWord'
  | 'uncoveredExit'
  | 'coveredExit'
  | 'exit'
  | 'halvedStake'
  | 'endedStake'
  | 'concession'
  | 'matchedConcession'
  | 'openConcession'
  | 'retreat'
  | 'lineTested'
  | 'leak'
  | 'downPayment'
  | 'gesture'
  | 'declaration'
  | 'softening'
  | 'publication'
  | 'rally'
  | 'denunciation'
  | 'fading'
  | 'standing'
  | 'settling'
  | 'relaxation'
  | 'harm'
  | 'event'
  | 'failedVote'
  | 'uncoveredStake'
  | 'crossedLine'
  | 'breakdown'
  | 'effort'
  | 'certified'
  | 'extended'
  | 'snapBack'
  | 'annexLeak'
  | 'generosity'
  | 'boast'
  | 'contradiction';

/** One change of one number. `to` of a change is `from` of the next one of the same number, bit for bit. */
export type Change =
  | {
      readonly meter: MeterName;
      readonly of: Seat;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    }
  | {
      readonly meter: 'trust';
      readonly of: Seat;
      readonly in: Seat;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    }
  | {
      readonly meter: 'stake' | 'credit';
      /** Index of the measure. */
      readonly of: number;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
    };

interface OfMeasure {
  readonly measure: number;
}

interface OfLevel extends OfMeasure {
  readonly level: number;
}

interface OfLine {
  readonly line: number;
}

type Nothing = Readonly<Record<string, never>>;

/** What every kind of entry tells besides who did it and what it changed: one for each move, and what the world does. */
export interface FactsOf {
  readonly table: Draft & {
    readonly quiet: boolean;
    /** The first draft that its author ever tabled. */
    readonly first: boolean;
  };
  readonly accept: { readonly of: Seat; readonly version: number };
  readonly call: { readonly to: Seat; readonly count: number };
  readonly soundOut: { readonly of: Seat; readonly issue: number };
  readonly warn: OfLevel;
  /** Round in which the room is closed. */
  readonly walkOut: { readonly closed: number };
  /** Round at whose dawn it takes effect. */
  readonly threaten: OfLevel & { readonly due: number };
  readonly escalate: OfLevel;
  readonly carryOut: OfLevel;
  /** Round at whose dawn it returns. */
  readonly suspend: OfMeasure & { readonly until: number };
  readonly withdraw: OfMeasure;
  readonly declare: OfLine & { readonly weight: number };
  readonly soften: OfLine;
  readonly downPayment: { readonly issue: number; readonly position: number };
  readonly gesture: { readonly to: Seat; readonly count: number };
  readonly publish: { readonly trend: 'better' | 'worse' | 'flat' };
  readonly rally: { readonly count: number; readonly echoUntil: number };
  readonly denounce: { readonly of: Seat; readonly count: number };
  /** The suspended measure; null after a ratification. */
  readonly readout: { readonly tone: ReadoutTone; readonly suspended: number | null };
  readonly endTurn: Nothing;
  readonly decline: Nothing;
  readonly effort: { readonly effort: EffortName };
  readonly verdict: { readonly verdict: 'extend' | 'snapBack' };
  /** Towards the others with the loss in the own public estimate, away from them, or neither. */
  readonly moved:
    | { readonly towards: true; readonly matched: boolean; readonly loss: number }
    | { readonly towards: false | null };
  readonly lineTested: OfLine & { readonly quiet: boolean };
  readonly leak: { readonly from: 'table' | 'soundOut'; readonly with: readonly Seat[] };
  readonly sealed: Nothing;
  readonly contradicted: {
    readonly suspended: number | null;
    readonly gap: number;
    readonly chance: number;
  };
  readonly dawn: Nothing;
  readonly harm: OfLevel;
  readonly takeEffect: OfLevel;
  readonly resume: OfLevel;
  /** Its id. */
  readonly event: { readonly event: string };
  readonly ownVote: Approval & { readonly bar: number; readonly swing: number; readonly passed: boolean };
  /** Who passed it, in seat order. */
  readonly vote: Draft & { readonly author: Seat; readonly passed: readonly boolean[] };
  readonly rejected: { readonly passed: readonly boolean[] };
  /** Without confidential covers. */
  readonly ratified: Draft & { readonly author: Seat };
  readonly checkpoint: {
    readonly benchmark: number;
    readonly checkpoint: number;
    readonly value: number;
    readonly target: number;
    readonly met: boolean;
  };
  readonly annexLeak: { readonly cover: number };
  readonly snapBack: OfMeasure;
  readonly breakdown: { readonly why: 'deadline' | 'failedVote' };
}

export type LogKind = keyof FactsOf;

/** An entry of one kind. */
export interface EntryOf<Kind extends LogKind> {
  readonly ply: number;
  readonly round: number;
  /** Kind of move, or what the world did. */
  readonly kind: Kind;
  /** Null where the world acts; in a View also where the viewer may not know who did. */
  readonly by: Seat | null;
  /** 'parties' are all principals but not their publics; an own vote is told to whom it belongs. */
  readonly seenBy: Kind extends 'ownVote' ? readonly [Seat] : 'all' | 'parties' | readonly Seat[];
  /** All or nothing: whoever sees an entry sees every fact of it. */
  readonly facts: FactsOf[Kind];
  readonly changes: readonly Change[];
}

/** What happened, who may know it, and every number that it moved. */
export type LogEntry<Kind extends LogKind = LogKind> = Kind extends LogKind ? EntryOf<Kind> : never;

/** Whether an entry is of one of some kinds. */
export function isOf<Kind extends LogKind>(entry: LogEntry, kinds: readonly Kind[]): entry is LogEntry<Kind> {
  const sought: readonly LogKind[] = kinds;
  return sought.includes(entry.kind);
}

/** Whether an entry tells of a draft that a seat tabled. */
export const isTabledBy =
  (seat: Seat) =>
  (entry: LogEntry): entry is LogEntry<'table'> =>
    entry.kind === 'table' && entry.by === seat;

/** The draft in an entry that tells of one: tabled, voted on, or ratified (then without confidential covers). */
export const draftIn = ({ facts: { positions, covers } }: { readonly facts: Draft }): Draft => ({
  positions,
  covers,
});
