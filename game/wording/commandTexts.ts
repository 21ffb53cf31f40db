import type { Concept } from '../analysis/solutions.ts';
import type { Difference } from './differenceWords.ts';

/** What the command line says about itself and its results, apart from a game being played. */
export interface CommandWording {
  readonly program: string;
  readonly describe: Readonly<Record<CliCommand, string>>;
  readonly details: Readonly<Partial<Record<CliCommand, string>>>;
  readonly options: Readonly<Record<CliOption, string>>;
  readonly arguments: Readonly<Record<'files' | 'scenario' | 'replay' | 'domain' | 'domains', string>>;
  /** Headings of `--help`. */
  readonly help: Readonly<Record<'Usage:' | 'Options:' | 'Commands:' | 'Arguments:', string>>;
  readonly exitCodes: string;
  readonly usage: Readonly<Record<UsageFault, (name: string) => string>>;
  readonly unreadable: (file: string) => string;
  readonly invalidScenario: (file: string) => string;
  /** After errors that do not keep a scenario from being played. */
  readonly playedAllTheSame: (file: string) => string;
  readonly noScenario: (words: { readonly id: string; readonly folder: string }) => string;
  readonly unknownSide: (words: { readonly name: string; readonly names: string }) => string;
  readonly sayWhom: (names: string) => string;
  readonly badSeat: (words: {
    readonly value: string;
    readonly players: string;
    /** Whether a script may play; then the own side is the reader's. */
    readonly scripts: boolean;
  }) => string;
  /** An option that cannot stand beside --resume. */
  readonly keptByResume: (option: string) => string;
  /** A mistake of the program. */
  readonly unexpected: (reason: string) => string;
  readonly notWhole: (words: { readonly option: string; readonly value: string }) => string;
  readonly notOneOf: (words: {
    readonly option: string;
    readonly value: string;
    readonly values: string;
  }) => string;
  readonly check: {
    readonly fine: (file: string) => string;
    /** More warnings of one kind, as a sentence without a full stop. */
    readonly more: (words: { readonly count: number; readonly lines: string }) => string;
    readonly counts: (words: {
      readonly errors: number;
      readonly warnings: number;
      readonly files: number;
    }) => string;
  };
  readonly verify: {
    readonly valid: (words: { readonly file: string; readonly plies: number }) => string;
    /** An exported game, which names no end. */
    readonly validSitting: (words: {
      readonly file: string;
      readonly plies: number;
      readonly isOver: boolean;
    }) => string;
    readonly invalid: (words: { readonly file: string; readonly reason: string }) => string;
    readonly atMove: (words: {
      readonly place: number;
      readonly move: string;
      readonly reason: string;
    }) => string;
  };
  readonly resumeFault: (reason: string) => string;
  /** What a file is that should hold a game, and who reads it. */
  readonly noGame: Readonly<Record<'scenario' | 'assignment' | 'handIn', (file: string) => string>>;
  readonly history: {
    readonly none: (title: string) => string;
    readonly reached: string;
    readonly notReached: string;
    readonly shares: (words: {
      readonly seeds: number;
      readonly ratified: number;
      readonly share: string;
      readonly withLeak: number;
      readonly broken: number;
    }) => string;
    readonly differences: {
      readonly [K in keyof Difference]: (words: Difference[K]) => string;
    };
  };
  readonly random: {
    readonly progress: (words: { readonly done: number; readonly games: number }) => string;
    readonly summary: (words: {
      readonly games: number;
      readonly plies: number;
      readonly full: number;
      readonly longest: number;
    }) => string;
    readonly headings: Readonly<Record<'moves' | 'refusals' | 'endings' | 'events' | 'steps', string>>;
    readonly never: (names: string) => string;
    readonly fine: string;
    readonly broken: (words: {
      readonly seed: number;
      readonly ply: number;
      readonly invariant: string;
    }) => string;
  };
  readonly analyse: {
    readonly counts: (words: { readonly outcomes: number; readonly frontier: number }) => string;
    readonly sampled: (outcomes: number) => string;
    readonly ratifiable: (words: { readonly atStart: number; readonly without: number }) => string;
    /** Headings of the tables. */
    readonly concept: string;
    readonly ties: string;
    readonly issue: string;
    readonly frontier: string;
    readonly concepts: Readonly<Record<Concept, string>>;
    readonly noDeal: string;
    readonly nothing: string;
    readonly more: (points: number) => string;
  };
  readonly tournament: {
    readonly progress: (words: {
      readonly bar: string;
      readonly share: string;
      readonly done: number;
      readonly planned: number;
    }) => string;
    readonly heading: (words: { readonly rounds: number; readonly domains: number }) => string;
    readonly selfPlay: string;
    readonly all: string;
    readonly baselines: (names: string) => string;
    readonly columns: readonly string[];
    readonly note: string;
    readonly noDomain: string;
    readonly twoParties: (file: string) => string;
    readonly badRounds: (words: { readonly value: string; readonly most: number }) => string;
  };
  readonly perft: (words: { readonly depth: number; readonly leaves: number }) => string;
}

export type CliCommand =
  | 'check'
  | 'play'
  | 'replay'
  | 'verify'
  | 'history'
  | 'transcript'
  | 'perft'
  | 'random'
  | 'lab'
  | 'balance'
  | 'states'
  | 'analyse'
  | 'tournament';

export type CliOption =
  | 'lang'
  | 'help'
  | 'json'
  | 'lint'
  | 'as'
  | 'seed'
  | 'seat'
  | 'moves'
  | 'events'
  | 'knownTypes'
  | 'audienceCosts'
  | 'save'
  | 'resume'
  | 'scenario'
  | 'seeds'
  | 'depth'
  | 'games'
  | 'fullEvery'
  | 'only'
  | 'threads'
  | 'labGames'
  | 'balanceGames'
  | 'against'
  | 'rounds'
  | 'generated';

/** Faults of the command line that the parser of arguments reports. */
export type UsageFault =
  | 'unknownOption'
  | 'unknownCommand'
  | 'missingArgument'
  | 'optionMissingArgument'
  | 'excessArguments'
  | 'other';
