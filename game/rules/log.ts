import type { Draft, MeterName, Seat } from '../scenario/types.ts';

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

export type Fact =
  | number
  | string
  | boolean
  | null
  | readonly number[]
  | readonly string[]
  | readonly boolean[];

/** What happened, who may know it, and every number that it moved. */
export interface LogEntry {
  readonly ply: number;
  readonly round: number;
  /** Kind of move, or what the world did. */
  readonly kind: string;
  /** Null where the world acts; in a View also where the viewer may not know who did. */
  readonly by: Seat | null;
  /** 'parties' are all principals but not their publics. */
  readonly seenBy: 'all' | 'parties' | readonly Seat[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly changes: readonly Change[];
}

/** The draft in an entry that tells of one: tabled, voted on, or ratified (then without confidential covers). */
export const draftIn = ({ facts }: Pick<LogEntry, 'facts'>): Draft => ({
  positions: facts['positions'] as readonly number[],
  covers: facts['covers'] as readonly number[],
});
