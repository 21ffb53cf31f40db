/** What stands on the canvas of the table. Captions are short: no sentences, no articles where they can go. */
import type { MoveKind } from '../rules/moves/index.ts';

/** Kinds of move that are made at a lectern. */
export type PodiumKind = Extract<
  MoveKind,
  | 'threaten'
  | 'escalate'
  | 'carryOut'
  | 'suspend'
  | 'withdraw'
  | 'declare'
  | 'soften'
  | 'downPayment'
  | 'gesture'
  | 'rally'
  | 'denounce'
  | 'publish'
  | 'readout'
>;

export interface SceneWording {
  readonly podium: string;
  /** What was said at a lectern, as a noun. */
  readonly acts: Readonly<Record<PodiumKind, string>>;
  readonly actInRound: (act: string, round: number) => string;
  readonly nothingSaid: string;
  readonly telephone: string;
  readonly calls: (count: number) => string;
  readonly sideDoor: string;
  /** From the longest to the shortest. */
  readonly channel: Readonly<Record<'closed' | 'open' | 'trusted', readonly string[]>>;
  readonly channelWith: (state: string, codes: string) => string;
  readonly burned: (rounds: number) => readonly string[];
  readonly deadline: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Initials of the months. */
  readonly months: readonly string[];
  /** "10 Jun". */
  readonly shortDate: (day: number, month: number) => string;
  /** From the longest to the shortest. */
  readonly inRounds: (rounds: number) => readonly string[];
  readonly untilRound: (round: number) => readonly string[];
  readonly suspendedUntil: (round: number) => readonly string[];
  readonly suspendedToDeadline: readonly string[];
  readonly weightStates: Readonly<Record<'inForce' | 'warned' | 'withdrawn' | 'settled', string>>;
  readonly stake: (value: string) => string;
  readonly credit: (value: string) => string;
  readonly backDown: (face: string, credibility: string) => string;
  readonly covered: string;
  readonly betterLeft: (name: string) => string;
  readonly betterRight: (name: string) => string;
  /** With three or four seats the letters at a rail's end say whose it is. */
  readonly endsLeft: string;
  readonly endsRight: string;
  /** Both in one, where there is little room. */
  readonly ends: string;
  readonly apart: (steps: number) => string;
  readonly agreed: string;
  readonly lineStates: Readonly<
    Record<'onlyYou' | 'declared' | 'tested' | 'held' | 'reinterpreted' | 'crossed', string>
  >;
  readonly officeYou: (office: string) => string;
  readonly nameYou: (name: string) => string;
  readonly trustIn: (name: string, value: string) => string;
  readonly trust: string;
  /** From the longest to the shortest. */
  readonly trustShort: (points: string) => readonly string[];
  readonly trustOver: (points: string) => readonly string[];
  /** Meters where there is little room. */
  readonly meters: Readonly<Record<'support' | 'face' | 'credibility' | 'strain', string>>;
  readonly thousands: (value: string) => string;
  readonly proposed: (value: string) => string;
  readonly target: (value: string) => string;
}
