/** What the catalogues of both languages hold. A text that is missing in one of them does not compile. */

import type { Points } from '../analysis/points.ts';
import type {
  BenchmarkStatus,
  ChannelStatus,
  DraftStatus,
  MeasureStatus,
  Phase,
  RedLineStatus,
} from '../rules/charts/index.ts';
import type {
  Approval,
  Band,
  Cause,
  MoveKind,
  NotationFault,
  Outcome,
  RefusalCode,
  Verdict,
} from '../rules/index.ts';
import type { Venue } from '../rules/moves/define.ts';
import type { AudienceCosts, EffortName } from '../rules/negotiation.ts';
import type { MeterName } from '../scenario/types.ts';
import type { CommandWording } from './commandTexts.ts';
import type { LabWording } from './labTexts.ts';
import type { LogWording } from './logFacts.ts';
import type { PlayWording } from './playTexts.ts';
import type { ReadoutWording } from './readoutTexts.ts';
import type { ReasonWording } from './reasonTexts.ts';
import type { TableWording } from './tableTexts.ts';

/** Fields of one concrete move, already in words; a kind uses those of its form. */
export interface MoveWords {
  readonly principal: string;
  readonly issue: string;
  readonly position: string;
  readonly measure: string;
  readonly level: string;
  readonly line: string;
  readonly date: string;
  readonly draft: string;
  readonly quiet: boolean;
  readonly effort: string;
  readonly verdict: string;
  readonly tone: string;
}

export interface MoveWording {
  /** On the button, unless the scenario has its own name. */
  readonly name: string;
  /** One concrete move, as a choice to take. */
  readonly say: (words: MoveWords) => string;
  readonly what: string;
  /** What it does to the meters. */
  readonly effects: string;
  readonly right: string;
  readonly wrong: string;
  readonly theory: string;
}

/** Data of a refusal in words. What its code does not need is empty or 0. */
export interface RefusalWords {
  readonly field: string;
  readonly principal: string;
  readonly issue: string;
  readonly measure: string;
  readonly line: string;
  readonly status: string;
  readonly paid: string;
  readonly payable: string;
  readonly doer: string;
  readonly most: number;
  readonly times: number;
  readonly trust: number;
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly round: number;
}

/** A word and what it means. */
export interface Term {
  readonly name: string;
  readonly means: string;
}

export type VerdictReason = Extract<Verdict, { valid: false }>['why'];
export type BreakdownReason = Extract<Outcome, { end: 'breakdown' }>['why'];
export type ApprovalTerm = Exclude<keyof Approval, 'worth' | 'total'>;
export type PointsTerm = keyof Points;

export interface TermWording {
  readonly meters: Readonly<Record<MeterName | 'trust' | 'stake' | 'credit', Term>>;
  readonly venues: Readonly<Record<Venue, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly charts: {
    readonly phase: Readonly<Record<Phase, string>>;
    readonly draft: Readonly<Record<DraftStatus, string>>;
    readonly measure: Readonly<Record<MeasureStatus, string>>;
    readonly redLine: Readonly<Record<RedLineStatus, string>>;
    readonly benchmark: Readonly<Record<BenchmarkStatus, string>>;
    readonly channel: Readonly<Record<ChannelStatus, string>>;
  };
  readonly approval: Readonly<Record<ApprovalTerm, Term>>;
  readonly points: Readonly<Record<PointsTerm, Term>>;
  readonly efforts: Readonly<Record<EffortName, string>>;
  readonly verdicts: Readonly<Record<'extend' | 'snapBack', string>>;
  readonly audienceCosts: Readonly<Record<AudienceCosts, string>>;
  readonly truth: Readonly<Record<'true' | 'posture', string>>;
  readonly consequences: Readonly<Record<'consult' | 'snapBack' | 'automatic', string>>;
  readonly checkpoints: Readonly<Record<'met' | 'extended' | 'snappedBack', string>>;
  readonly outcomes: {
    readonly ratified: (words: { readonly round: number; readonly date: string }) => string;
    readonly snappedBack: (words: { readonly measure: string }) => string;
    readonly breakdown: Readonly<Record<BreakdownReason, string>>;
  };
  readonly notationFaults: Readonly<
    Record<NotationFault['code'], (words: { readonly word: string; readonly near: string | null }) => string>
  >;
  readonly replayVerdicts: Readonly<Record<VerdictReason, string>>;
}

export interface Wording {
  readonly moves: Readonly<Record<MoveKind, MoveWording>>;
  readonly refusals: Readonly<Record<RefusalCode, (words: RefusalWords) => string>>;
  readonly reasons: ReasonWording;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly log: LogWording;
  readonly terms: TermWording;
  readonly table: TableWording;
  readonly play: PlayWording;
  readonly readouts: ReadoutWording;
  readonly commands: CommandWording;
  readonly lab: LabWording;
}
