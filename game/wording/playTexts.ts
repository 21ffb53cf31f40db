import type { POLICIES } from '../opponent/index.ts';

/** What the terminal says while a game is played. */
export interface PlayWording {
  readonly youAre: (words: { readonly name: string; readonly office: string }) => string;
  readonly against: (words: { readonly seats: string }) => string;
  /** Who plays a side, by the word of the command line. */
  readonly players: Readonly<Record<keyof typeof POLICIES | 'script', string>>;
  readonly seated: (words: { readonly name: string; readonly player: string }) => string;
  readonly gameOf: (words: { readonly seed: number; readonly options: string }) => string;
  readonly options: Readonly<Record<'eventsOff' | 'knownTypes' | 'audienceCosts', string>>;
  readonly brief: Readonly<
    Record<'situation' | 'wants' | 'fears' | 'knows' | 'values' | 'lines' | 'covers' | 'linkages', string>
  >;
  readonly valuesNote: string;
  readonly coversNote: string;
  readonly cover: (words: {
    readonly name: string;
    readonly id: string;
    readonly owner: string;
    readonly share: string;
    readonly what: string;
    readonly price: string;
    readonly risk: string | null;
  }) => string;
  readonly coverOf: Readonly<Record<'line' | 'stake' | 'duress', (thing: string) => string>>;
  readonly bar: (words: { readonly bar: string; readonly support: string }) => string;
  readonly noDeal: (words: { readonly points: string }) => string;
  readonly howTitle: string;
  /** The two-minute version of the rules. */
  readonly how: readonly string[];
  readonly hint: string;
  readonly hintShort: string;
  readonly possible: string;
  readonly impossible: string;
  readonly commands: Readonly<
    Record<CommandName, { readonly words: readonly string[]; readonly means: string }>
  >;
  readonly helpTitle: string;
  readonly helpMoves: string;
  readonly moveHelp: Readonly<
    Record<'written' | 'what' | 'effects' | 'right' | 'wrong' | 'theory' | 'now', string>
  >;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly names: (words: { readonly field: string; readonly names: string }) => string;
  readonly termsTitle: string;
  readonly otherTerms: readonly { readonly name: string; readonly means: string }[];
  readonly unknownChoice: (words: { readonly most: number }) => string;
  readonly needsDraft: string;
  readonly needsRound: (words: { readonly example: string }) => string;
  readonly askRound: (words: { readonly from: number; readonly to: number }) => string;
  readonly draftIntro: string;
  readonly draftKeep: (words: { readonly position: number }) => string;
  readonly draftNoPosition: (words: { readonly word: string; readonly most: number }) => string;
  readonly draftNoCover: (words: { readonly word: string }) => string;
  readonly draftHelp: string;
  readonly draftCovers: string;
  readonly draftQuiet: string;
  readonly draftConfirm: string;
  readonly draftDropped: string;
  readonly yes: readonly string[];
  readonly cancel: readonly string[];
  readonly back: readonly string[];
  readonly tryTitle: string;
  readonly tryOpen: string;
  readonly tryQuiet: string;
  readonly tryRefused: string;
  readonly tryUsage: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly notYourMove: (words: { readonly name: string }) => string;
  readonly saved: (words: { readonly file: string }) => string;
  readonly notASave: (words: { readonly file: string }) => string;
  readonly saveFailed: (words: { readonly file: string }) => string;
  readonly saveUsage: string;
  readonly askSave: string;
  readonly ended: (words: { readonly round: number }) => string;
  readonly howToSave: string;
  readonly howToResume: (words: {
    readonly file: string;
    readonly scenario: string;
    readonly side: string;
  }) => string;
  readonly stoppedAt: (words: {
    readonly line: number;
    readonly text: string;
    readonly reason: string;
  }) => string;
  readonly scriptStopped: (words: {
    readonly file: string;
    readonly line: number;
    readonly reason: string;
  }) => string;
  readonly incident: (words: { readonly name: string }) => string;
  readonly resultTitle: string;
  readonly dealTitle: string;
  readonly lineFates: string;
  readonly fate: (words: {
    readonly owner: string;
    readonly line: string;
    readonly status: string;
  }) => string;
  readonly implementationTitle: string;
  readonly pointsTitle: string;
  readonly pointsNote: string;
  /** Points of a game in which nobody does anything. */
  readonly silence: { readonly name: string; readonly means: string };
  readonly nextTitle: string;
  readonly next: (words: {
    readonly file: string;
    readonly seed: number;
    readonly side: string;
    readonly other: string;
    readonly history: boolean;
  }) => readonly string[];
}

export type CommandName =
  | 'help'
  | 'terms'
  | 'brief'
  | 'table'
  | 'moves'
  | 'log'
  | 'forecast'
  | 'draft'
  | 'undo'
  | 'save'
  | 'quit';

/** Fields of moves, as help shows what to write for them. */
export type FieldName =
  | 'principal'
  | 'issue'
  | 'position'
  | 'measure'
  | 'level'
  | 'line'
  | 'round'
  | 'draft'
  | 'flag'
  | 'version'
  | 'effort'
  | 'verdict'
  | 'tone';
