/** The facts of every kind of log entry, already in words: what its sentence is made of. */
import type { LogKind } from '../rules/index.ts';

interface OfMeasure {
  readonly measure: string;
  readonly level: string;
}

/** What an event changed that no number shows. */
export type EventEffect =
  | { readonly change: 'notice'; readonly measure: string; readonly date: string }
  | { readonly change: 'nextRally'; readonly of: string; readonly by: string }
  | { readonly change: 'row'; readonly of: string; readonly to: string; readonly issue: string };

type None = Readonly<Record<never, never>>;

/** Every kind of entry that the rules tell: one for each move, and what the world does. */
export interface LogFacts {
  readonly table: { readonly first: boolean; readonly quiet: boolean; readonly draft: string };
  readonly accept: { readonly of: string };
  readonly call: { readonly to: string; readonly count: number };
  readonly soundOut: { readonly of: string; readonly issue: string };
  readonly warn: OfMeasure & { readonly target: string };
  readonly walkOut: { readonly round: number };
  readonly threaten: OfMeasure & { readonly target: string; readonly date: string };
  readonly escalate: OfMeasure;
  readonly carryOut: OfMeasure;
  readonly suspend: { readonly measure: string; readonly date: string };
  readonly withdraw: { readonly measure: string };
  readonly declare: { readonly line: string; readonly weight: string };
  readonly soften: { readonly line: string };
  readonly downPayment: { readonly issue: string; readonly position: string };
  readonly gesture: { readonly to: string; readonly count: number };
  readonly publish: { readonly trend: 'better' | 'worse' | 'flat' };
  readonly rally: { readonly count: number; readonly round: number };
  readonly denounce: { readonly of: string; readonly count: number };
  readonly readout: { readonly tone: string; readonly text: string };
  readonly endTurn: None;
  readonly decline: None;
  readonly effort: { readonly effort: string };
  readonly verdict: { readonly verdict: 'extend' | 'snapBack' };
  readonly moved: { readonly way: 'closer' | 'away' | 'neither'; readonly matched: boolean };
  readonly lineTested: { readonly line: string; readonly owner: string };
  readonly leak: { readonly from: 'table' | 'soundOut'; readonly with: string };
  readonly dawn: { readonly round: number; readonly date: string };
  readonly harm: OfMeasure & { readonly holder: string; readonly target: string };
  readonly takeEffect: OfMeasure;
  readonly resume: OfMeasure;
  readonly event: {
    readonly name: string;
    readonly text: string;
    readonly effects: readonly EventEffect[];
  };
  readonly ownVote: {
    readonly approval: string;
    readonly mood: string;
    readonly bar: string;
    readonly margin: string;
    readonly passed: boolean;
  };
  readonly vote: { readonly author: string; readonly passed: string; readonly failed: string };
  readonly rejected: { readonly failed: string };
  readonly ratified: { readonly author: string; readonly draft: string };
  readonly checkpoint: {
    readonly name: string;
    readonly value: string;
    readonly target: string;
    readonly unit: string;
    readonly met: boolean;
  };
  readonly annexLeak: { readonly cover: string };
  readonly snapBack: { readonly measure: string };
  readonly sealed: None;
  readonly contradicted: { readonly gap: string; readonly chance: string };
  readonly breakdown: { readonly why: 'deadline' | 'failedVote' };
}

/** Sentences without their subject where somebody acts ("called Mexico."), whole ones elsewhere. */
export type LogWording = { readonly [K in LogKind]: (facts: LogFacts[K]) => string };
