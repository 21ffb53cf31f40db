import type { Plural } from './format.ts';

/** A lesson of some length: what happens from which minute on. */
export type Plan = readonly { readonly from: number; readonly text: string }[];

/** Words of the printed sheets and of the page for teachers. */
export interface PaperWording {
  readonly teach: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly { readonly title: string; readonly text: string; readonly link: string }[];
    readonly lesson: string;
    readonly lessonNote: string;
    readonly know: string;
    readonly knowList: readonly string[];
    readonly host: string;
    readonly hostText: string;
    readonly paper: string;
    readonly paperNote: string;
  };
  readonly title: string;
  readonly lead: string;
  readonly which: string;
  readonly sheets: Readonly<Record<'note' | 'roles' | 'offer' | 'result', string>>;
  readonly print: string;
  readonly confidential: (name: string) => string;
  readonly ownFile: string;
  readonly noDeal: string;
  readonly noDealPoints: (points: string) => string;
  readonly noDealSum: (points: string) => string;
  readonly covers: string;
  readonly coverCosts: (price: string) => string;
  readonly coverHalves: (line: string) => string;
  readonly coverGives: string;
  readonly howToPlay: string;
  readonly ownRules: readonly string[];
  readonly offer: {
    readonly title: string;
    readonly note: string;
    readonly from: string;
    readonly to: string;
    readonly round: string;
    readonly covers: string;
    readonly coversNote: string;
    readonly answer: string;
    readonly answers: readonly [string, string, string];
    readonly signed: string;
  };
  readonly result: {
    readonly title: string;
    readonly note: string;
    readonly issue: string;
    readonly agreed: string;
    readonly points: (name: string) => string;
    readonly covers: string;
    readonly linkages: string;
    readonly sum: string;
    readonly redLines: string;
    readonly lines: string;
    readonly compare: string;
  };
  readonly note: {
    readonly title: string;
    readonly facts: (words: { sides: string; rounds: string; issues: string }) => string;
    readonly aims: string;
    readonly generalAims: readonly string[];
    readonly before: string;
    readonly beforeList: readonly string[];
    readonly plans: string;
    /** Of a table that is too long for the shortest plan. */
    readonly long: (rounds: string) => string;
    readonly minutes: Plural;
    readonly plan: Readonly<Record<45 | 60 | 90, Plan>>;
    readonly watch: string;
    readonly generalWatch: readonly string[];
    readonly questions: string;
    readonly answer: string;
    readonly noQuestions: string;
    readonly theory: string;
    readonly theoryNote: string;
    readonly ends: string;
    readonly noEnds: string;
    readonly reading: string;
    readonly assumptions: string;
    readonly fair: string;
  };
}
