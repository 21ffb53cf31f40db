import { type Change, isOf, type LogEntry } from '../../rules/index.ts';
import type { Meters, Seat } from '../../scenario/types.ts';
import type { Course } from './course.ts';

/** All figures at one moment. */
export interface TimelinePoint {
  /** Plies played so far. */
  readonly ply: number;
  readonly round: number;
  readonly meters: readonly Readonly<Meters>[];
  /** trust[p][q] is p's trust in q. */
  readonly trust: readonly (readonly number[])[];
}

/** Kinds of log entry that are worth a mark on the axis of time. */
export const MARKS = [
  'warn',
  'threaten',
  'escalate',
  'carryOut',
  'takeEffect',
  'resume',
  'suspend',
  'withdraw',
  'declare',
  'lineTested',
  'soften',
  'call',
  'walkOut',
  'downPayment',
  'gesture',
  'rally',
  'denounce',
  'publish',
  'leak',
  'event',
  'rejected',
  'ratified',
  'annexLeak',
  'snapBack',
  'breakdown',
] as const;

export type MarkKind = (typeof MARKS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly ply: number;
  readonly round: number;
  readonly by: Seat | null;
  /** Place of the entry in the log; its facts say the rest. */
  readonly at: number;
}

/** A change of a number with its place in the log, for its receipt. */
export interface Moved {
  /** Place of the entry in the log. */
  readonly at: number;
  /** Place of the change in the entry. */
  readonly place: number;
  readonly ply: number;
  readonly round: number;
  readonly change: Change;
}

export interface Timeline {
  /** One for every state: before the first move, then after each. */
  readonly points: readonly TimelinePoint[];
  readonly marks: readonly Mark[];
  /** Every change of every number, in order. */
  readonly moved: readonly Moved[];
}

export const timelineOf = ({ states, log }: Course): Timeline => ({
  points: states.map(({ ply, round, meters, trust }) => ({ ply, round, meters, trust })),
  marks: log.flatMap((entry, at) => (isOf(entry, MARKS) ? [markOf(entry, at)] : [])),
  moved: log.flatMap(({ ply, round, changes }, at) =>
    changes.map((change, place) => ({ at, place, ply, round, change })),
  ),
});

const markOf = ({ kind, ply, round, by }: LogEntry<MarkKind>, at: number): Mark => ({
  kind,
  ply,
  round,
  by,
  at,
});
