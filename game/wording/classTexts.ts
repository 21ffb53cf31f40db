import type { LineEnd } from '../analysis/debrief/lines.ts';
import type { Plural } from './format.ts';

/** Words of the class debrief. */
export interface ClassWording {
  readonly title: string;
  readonly lead: string;
  readonly honest: string;
  readonly chooseLead: string;
  readonly choose: string;
  readonly chooseNote: string;
  readonly none: string;
  readonly openTask: string;
  readonly badTask: (name: string) => string;
  readonly elsewhere: string;
  readonly elsewhereNote: string;
  readonly taskLink: string;
  readonly openLink: string;
  readonly badLink: string;
  readonly given: string;
  /** Hand-ins whose assignment is not on this device: the first of their files, and how many they are. */
  readonly broughtLead: (file: string, count: number) => string;
  readonly drop: string;
  readonly addFiles: string;
  readonly paste: string;
  readonly pasteNote: string;
  readonly pasteTake: string;
  readonly pasteBad: string;
  readonly invent: string;
  readonly inventNote: string;
  readonly invented: string;
  /** Title of the assignment with which the page is tried. */
  readonly trial: string;
  readonly clear: string;
  readonly clearAsk: string;
  /** Hand-ins that came in a second time, by the names of their tables. */
  readonly known: (tables: string) => string;
  readonly hide: string;
  readonly show: string;
  readonly projector: string;
  readonly export: string;
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly print: string;
  readonly tables: Plural;
  /** What a hand-in has in common with one that came before it, by the number of its table. */
  readonly echoes: Readonly<Record<'name' | 'game', (table: number) => string>>;
  /** Where names are hidden. */
  readonly anonymous: string;
  readonly progress: Readonly<
    Record<'inventing' | 'judging' | 'counting' | 'confirming', (share: string) => string>
  >;
  readonly stop: string;
  /** After somebody stopped the check, before it is done. */
  readonly stopped: string;
  readonly goOn: string;
  readonly failed: string;
  readonly summary: (counts: {
    readonly all: string;
    readonly valid: number;
    /** Null where no machine sits at the tables. */
    readonly confirmed: number | null;
    readonly wrong: number;
  }) => string;
  readonly table: (number: number) => string;
  /** At the head of the debrief of a table that has a name. */
  readonly tableOf: (number: number, name: string) => string;
  readonly student: string;
  readonly side: string;
  readonly state: string;
  readonly end: string;
  readonly points: string;
  readonly counted: string;
  readonly open: string;
  readonly remove: (name: string) => string;
  readonly counts: (attempts: number, undos: number, reloads: number) => string;
  readonly states: {
    readonly waiting: string;
    readonly valid: string;
    readonly confirmed: string;
    readonly alteredAt: (ply: number) => string;
    readonly altered: string;
    readonly machineDiffers: (ply: number) => string;
    readonly otherAssignment: string;
    readonly otherGame: Readonly<Record<'scenario' | 'seats' | 'seed' | 'options', string>>;
    readonly otherVersion: string;
    readonly unfinished: (round: number) => string;
    readonly unreadable: string;
  };
  readonly ends: Readonly<Record<'ratified' | 'breakdown', (round: number) => string>>;
  readonly plane: {
    /** Instead of the note where there are too many places for numbers. */
    readonly noteMany: string;
    readonly title: string;
    readonly note: string;
    /** How to read which tables a mark stands for. */
    readonly point: string;
    /** What its cross stands for, and why a table's own debrief has another. */
    readonly cross: string;
    readonly axis: (name: string) => string;
    readonly noDeal: (count: string) => string;
    readonly nash: string;
    readonly history: string;
    readonly list: string;
    /** Tables whose deals lie on one place: their numbers and names, and what it is worth to the sides. */
    readonly at: (tables: string, count: number, worth: string) => string;
    /** The places where several tables meet. */
    readonly meetings: string;
    readonly deal: (name: string) => string;
    readonly values: string;
  };
  readonly film: {
    readonly title: string;
    readonly note: string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly on: string;
    readonly round: (round: number, rounds: number) => string;
    readonly signed: (count: string) => string;
    readonly all: string;
  };
  readonly how: {
    readonly title: string;
    readonly ratified: string;
    readonly breakdown: string;
    readonly failedVotes: string;
    readonly byRound: string;
    readonly round: string;
    readonly deals: string;
    readonly points: string;
    readonly pointsNote: string;
    readonly one: (value: string) => string;
    readonly median: (value: string, low: string, high: string) => string;
    readonly left: string;
    readonly leftNote: (median: string) => string;
  };
  readonly lines: {
    readonly note: string;
    readonly title: string;
    readonly name: string;
    readonly declared: string;
    readonly tested: string;
    readonly ends: Readonly<Record<LineEnd, string>>;
  };
  readonly tactics: { readonly title: string; readonly none: string };
  readonly answers: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly spread: (mean: string, low: string, high: string) => string;
    readonly few: (mean: string) => string;
    readonly n: (count: string) => string;
    readonly nobody: string;
    readonly clear: (direction: 'up' | 'down') => string;
    readonly unclear: string;
    readonly note: string;
    readonly texts: string;
  };
  readonly columns: Readonly<
    Record<
      | 'table'
      | 'student'
      | 'played'
      | 'file'
      | 'state'
      | 'end'
      | 'round'
      | 'failedVotes'
      | 'left'
      | 'tactics'
      | 'attempts'
      | 'undos'
      | 'reloads',
      string
    >
  >;
}
