import type { Branch, BranchEnd } from '../../analysis/debrief/branch.ts';
import type { GameOptions, Move } from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import type { ReasonWording } from '../../wording/reasonTexts.ts';

/** A game that is over, as plain data. */
export interface FinishedGame {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly options: GameOptions;
  readonly moves: readonly Move[];
  /** Who played each seat: the name of a machine, or a person. */
  readonly players: readonly string[];
}

/** A reason or an objection as a code with its figures. */
interface Coded<Code> {
  readonly code: Code;
  readonly data: Readonly<Record<string, number>>;
}

export interface Expectation {
  /** Own points in the end. */
  readonly points: number;
  /** Chance of a ratified deal. */
  readonly deal: number;
  /** Points more than by letting the moment pass. */
  readonly gain: number;
}

/** What a machine thought when it made a move. */
export interface Thought {
  readonly ply: number;
  readonly seat: Seat;
  readonly move: Move;
  readonly reason: Coded<keyof ReasonWording['reasons']>;
  readonly estimate: Expectation | null;
  readonly alternatives: readonly {
    readonly move: Move;
    readonly reason: Coded<keyof ReasonWording['reasons']>;
    readonly estimate: Expectation;
  }[];
  readonly objections: readonly (Coded<keyof ReasonWording['objections']> & { readonly author: Seat })[];
}

/** A chance that the desk stated to somebody, and what came of it. */
export interface Stated {
  readonly ply: number;
  readonly seat: Seat;
  readonly of: 'acceptance' | 'ratification';
  readonly chance: number;
  readonly happened: boolean;
}

/** A move that would have changed much; the medians are a first impression. */
export interface Suggestion extends Branch {
  readonly made: Move;
  readonly median: number;
  readonly medianMade: number;
}

export interface Patience {
  /** Hears the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Somebody beside the page who can play the game on and knows how the machine thinks. Rejects when it is aborted. */
export interface Analyst {
  /** By ply, for every turn of a machine with reasons. */
  thoughts(patience: Patience): Promise<readonly Thought[]>;
  /** The chances that were stated to a seat about the others. */
  stated(seat: Seat, patience: Patience): Promise<readonly Stated[]>;
  suggestions(seat: Seat, patience: Patience): Promise<readonly Suggestion[]>;
  /** The same branch always has the same ends. */
  replays(branch: Branch, count: number, patience: Patience): Promise<readonly BranchEnd[]>;
  close(): void;
}
