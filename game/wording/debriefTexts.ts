import type { Reading } from '../analysis/debrief/calibration.ts';
import type { Place } from '../analysis/debrief/headline.ts';
import type { LineEnd } from '../analysis/debrief/lines.ts';
import type { ThreatEnd, ThreatStep } from '../analysis/debrief/promises.ts';
import type { AmountHow, AmountName, ReceiptConstant } from '../analysis/debrief/receipts.ts';
import type { TacticId } from '../analysis/debrief/tactics.ts';
import type { MarkKind } from '../analysis/debrief/timeline.ts';

/** Data of a tactic in words. What its sentence does not need is empty, 0 or false. */
export interface TacticWords {
  readonly by: string;
  readonly to: string;
  /** Points, written out: "3.2". */
  readonly points: string;
  readonly theirs: string;
  readonly count: number;
  readonly measure: string;
  readonly line: string;
  readonly cover: string;
  readonly gave: string;
  readonly took: string;
  readonly returned: boolean;
  readonly leaked: boolean;
  readonly held: boolean;
}

export interface TacticWording {
  readonly name: string;
  /** What it is, and what it is good or bad for: one line each. */
  readonly lines: readonly [string, string];
  /** What was done in this game. */
  readonly seen: (words: TacticWords) => string;
  /** Author, year, work. */
  readonly reference: string;
}

/** Things that an amount of a receipt speaks of, by name; what it does not speak of is empty. */
export interface AmountWords {
  readonly seat: string;
  readonly issue: string;
  readonly position: string;
  readonly measure: string;
  readonly level: string;
  readonly line: string;
  readonly cover: string;
  readonly event: string;
}

/** What the debrief says about a game that is over. */
export interface DebriefWording {
  readonly headline: {
    readonly deal: (words: {
      readonly date: string;
      readonly place: Place;
      /** Number of covers that put a deal whose terms lie on the frontier below it; 0 for none. */
      readonly priced: number;
    }) => string;
    readonly deadline: (words: { readonly date: string }) => string;
    /** One public refused, by so much approval. */
    readonly failedVote: (words: {
      readonly date: string;
      readonly side: string;
      readonly by: string;
    }) => string;
    /** Several refused, as `refusal` says of each. */
    readonly failedVotes: (words: { readonly date: string; readonly refusals: string }) => string;
    readonly refusal: (words: { readonly side: string; readonly by: string }) => string;
    readonly snappedBack: (words: { readonly measure: string }) => string;
    readonly below: (words: { readonly sides: string }) => string;
    readonly when: (words: {
      readonly round: number;
      readonly rounds: number;
      readonly failedVotes: number;
      readonly isDeal: boolean;
    }) => string;
    readonly ratifiable: (words: {
      /** Null for none. */
      readonly count: string | null;
      readonly isOne: boolean;
      readonly all: string;
      readonly isSample: boolean;
      readonly isDeal: boolean;
      /** The count is of texts without covers: `help` where a text with one is known to have passed. */
      readonly covers: 'none' | 'exist' | 'help';
    }) => string;
    readonly dots: (words: { readonly count: string; readonly sampled: string | null }) => string;
    readonly field: (words: {
      readonly sides: number;
      /** Number of texts that would have passed. */
      readonly passing: number;
      readonly hasCovers: boolean;
    }) => string;
    readonly axes: (words: { readonly across: string; readonly up: string }) => string;
  };
  readonly tactics: Readonly<Record<TacticId, TacticWording>>;
  readonly lines: {
    readonly ends: Readonly<Record<LineEnd, string>>;
    readonly never: string;
    readonly tested: (words: { readonly date: string; readonly by: string }) => string;
    readonly crossings: (count: number) => string;
    readonly softened: (words: { readonly date: string }) => string;
    /** Beside the end of a line that a deal crosses and that nobody had heard of. */
    readonly undeclared: string;
    readonly noCost: string;
    /** Of a line that a deal crosses, where it cost nothing because it was neither declared nor meant. */
    readonly free: string;
    readonly cost: (words: { readonly approval: string | null; readonly face: string | null }) => string;
  };
  readonly threats: {
    readonly steps: Readonly<Record<ThreatStep, string>>;
    readonly ends: Readonly<Record<ThreatEnd, string>>;
    readonly uncovered: (words: { readonly points: string }) => string;
    readonly covered: string;
    readonly effect: (words: { readonly face: string; readonly credibility: string }) => string;
    readonly none: string;
    readonly promise: (words: {
      readonly checkpoint: string;
      readonly effort: string;
      readonly kept: boolean;
      readonly met: boolean;
    }) => string;
  };
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly reading: {
    readonly verdicts: Readonly<Record<Reading['verdict'], string>>;
    readonly brier: (words: { readonly score: string; readonly base: string }) => string;
    readonly bias: (words: {
      readonly points: string;
      readonly way: 'hopeful' | 'gloomy' | 'even';
    }) => string;
    readonly what: string;
    readonly reference: string;
  };
  readonly receipts: {
    readonly amounts: Readonly<Record<Exclude<AmountName, 'constant'>, (words: AmountWords) => string>>;
    readonly constants: Readonly<Record<ReceiptConstant, string>>;
    readonly how: Readonly<Record<Exclude<AmountHow, 'given'>, string>>;
    /** "Face of Mexico: 55 → 51.7 (−3.3)" */
    readonly title: (words: {
      readonly meter: string;
      readonly owner: string;
      readonly from: string;
      readonly to: string;
      readonly change: string;
    }) => string;
    readonly rule: (words: { readonly section: string; readonly cause: string }) => string;
    readonly ofRules: string;
    readonly ofScenario: string;
  };
}
