/**
 * A scenario as the rules read it: every reference resolved to an index, every default filled in.
 * The file that a designer writes is described in `schema.ts`; `resolve.ts` turns one into the other.
 * Principals are meant by their seat (0 … P-1), everything else by its place in its catalogue.
 */
import type { Constants } from './constants.ts';
import type { Style } from './style.ts';
import type { Benchmark, Indicator, Metric } from './verification.ts';

export type { Checkpoint } from './verification.ts';

/** A text of a scenario: one string for all languages, or one for each. */
export type Text = string | { readonly en: string; readonly es: string };

/** Index of a principal, in the order of the scenario file. */
export type Seat = number;

/** The five figures of a principal. Support, Face, Credibility and Strain run from 0 to 100; boost is at least 0. */
export interface Meters {
  support: number;
  boost: number;
  face: number;
  credibility: number;
  strain: number;
}

export type MeterName = keyof Meters;

export interface Principal {
  readonly id: string;
  /** Two or three letters for tokens and tables. */
  readonly code: string;
  readonly name: Text;
  /** The name inside a sentence: "the United States". */
  readonly prose: Text;
  readonly office: Text;
  /** Three muted bands over the nameplate, #RRGGBB; null for the side's own hue. */
  readonly ribbon: readonly [string, string, string] | null;
  /** How it is known to bargain, or null. */
  readonly style: Style | null;
  readonly start: Readonly<Meters>;
  /** Authored ratification bar: approval needed, before the private offset. */
  readonly bar: number;
  /** Trust at the start, by seat; the own entry is 0. */
  readonly trust: readonly number[];
}

export interface Round {
  /** ISO date of the first day. */
  readonly date: string;
  /** ISO date of the last day, where a round covers several. */
  readonly until: string | null;
  readonly note: Text | null;
  /** Figures come out, so `publish` is possible. */
  readonly dataRelease: boolean;
}

export interface IssuePosition {
  readonly name: Text;
  readonly short: Text;
  /** The benchmark that a deal with this position agrees, or null. */
  readonly benchmark: number | null;
}

export interface Issue {
  readonly id: string;
  readonly name: Text;
  readonly note: Text | null;
  readonly positions: readonly IssuePosition[];
  /** Who can act on this issue alone, with a down payment. */
  readonly doer: Seat | null;
  /** Positions that the doer may pay in advance, ascending. */
  readonly payable: readonly number[];
}

export interface RedLine {
  readonly id: string;
  readonly owner: Seat;
  readonly name: Text;
  readonly text: Text;
  /** A draft crosses the line when one of these holds. */
  readonly crossedBy: readonly { readonly issue: number; readonly positions: readonly number[] }[];
}

export interface MeasureLevel {
  readonly name: Text;
  /** What the holder has promised its public by announcing this level. */
  readonly stake: number;
  /** Points lost at breakdown. */
  readonly tail: { readonly target: number; readonly holder: number };
  /** Points lost at each dawn in force; Strain gains the same. */
  readonly perRound: { readonly target: number; readonly holder: number };
}

export interface Measure {
  readonly id: string;
  readonly name: Text;
  /** The name where there is little room; the name itself when the file has none. */
  readonly short: Text;
  readonly holder: Seat;
  readonly target: Seat;
  readonly levels: readonly MeasureLevel[];
  /** Rounds between announcement and effect. */
  readonly notice: number;
  /** The least position on an issue that lifts the measure, or 'anyDeal'. */
  readonly liftedBy: { readonly issue: number; readonly from: number } | 'anyDeal';
  /** How it stands at the start; null is idle. */
  readonly start: {
    readonly level: number;
    readonly effective: number;
    readonly stake: number;
    readonly credit: number;
  } | null;
  readonly sources: readonly string[];
}

export interface Cover {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  /** The principal whose face it saves. */
  readonly for: Seat;
  readonly kind: 'line' | 'stake' | 'duress';
  /** Index of the red line (kind line) or the measure (kinds stake and duress). */
  readonly ref: number;
  /** Share of the cost that it takes away, 0.4 to 0.8. */
  readonly share: number;
  /** Points for each seat, at most 0. */
  readonly price: readonly number[];
  /** Chance of becoming public at each checkpoint; above 0 the cover is confidential. */
  readonly leakRisk: number;
}

export type Condition =
  | { readonly is: 'paid' | 'drafted'; readonly issue: number; readonly from: number }
  | { readonly is: 'measure'; readonly measure: number; readonly in: readonly string[] }
  | { readonly is: 'line'; readonly line: number; readonly in: readonly string[] }
  | {
      readonly is: 'meter';
      readonly principal: Seat;
      readonly meter: 'support' | 'face' | 'credibility' | 'strain';
      readonly from: number;
    }
  | { readonly is: 'any' | 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition };

export type Effect =
  | {
      readonly change: 'support' | 'face' | 'credibility' | 'strain';
      readonly of: Seat;
      readonly by: number;
    }
  | { readonly change: 'trust'; readonly of: Seat; readonly in: Seat; readonly by: number }
  | { readonly change: 'stake' | 'credit'; readonly of: number; readonly by: number }
  | { readonly change: 'metric'; readonly by: number }
  | { readonly change: 'row'; readonly issue: number; readonly of: Seat; readonly to: Seat }
  | { readonly change: 'nextRally'; readonly of: Seat; readonly by: number }
  | { readonly change: 'notice'; readonly of: number; readonly from: number };

export interface ScenarioEvent {
  readonly id: string;
  readonly round: number;
  readonly name: Text;
  readonly text: Text;
  /** Read when the event comes due; null always holds. */
  readonly when: Condition | null;
  readonly effects: readonly Effect[];
  /** Told after a ratified deal only. */
  readonly afterDeal: boolean;
  readonly sources: readonly string[];
}

/** A stand on every issue plus covers; the thing that is signed. */
export interface Draft {
  /** Position by issue. */
  readonly positions: readonly number[];
  /** Indices into the covers, ascending, without repeats. */
  readonly covers: readonly number[];
}

/** What all parties know. Events to come are not part of it. */
export interface Agenda {
  readonly principals: readonly Principal[];
  readonly firstSeat: Seat;
  readonly rounds: readonly Round[];
  /** The day after the last round, on which late measures bite. */
  readonly aftermath: Round;
  readonly issues: readonly Issue[];
  /** Public estimate: points by seat, issue and position. */
  readonly estimates: readonly (readonly (readonly number[])[])[];
  readonly redLines: readonly RedLine[];
  readonly measures: readonly Measure[];
  readonly covers: readonly Cover[];
  readonly metric: Metric | null;
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  /** Whether sides publish their own accounts of suspensions and of the deal. */
  readonly readouts: boolean;
  readonly constants: Constants;
}

export interface Linkage {
  readonly when: readonly { readonly issue: number; readonly positions: readonly number[] }[];
  readonly points: number;
  readonly name: Text;
}

/** What one principal alone knows. In a game the values carry the type factors and the bar its offset. */
export interface Brief {
  /** Points by issue and position. */
  readonly values: readonly (readonly number[])[];
  readonly linkages: readonly Linkage[];
  /** By red line; null for lines of others. */
  readonly lines: readonly ({ readonly weight: number; readonly truth: 'true' | 'posture' } | null)[];
  /** Points of no agreement before measures. */
  readonly noDeal: number;
  /** Exact bar: authored bar plus private offset. */
  readonly bar: number;
  /** Voices of the own delegation; missing from a brief that is only imagined. */
  readonly advisors?: readonly Advisor[];
}

/** Somebody in the own delegation who answers for some issues and watches some figures. */
export interface Advisor {
  readonly name: Text;
  readonly issues: readonly number[];
  readonly meters: readonly ('support' | 'face' | 'credibility' | 'strain' | 'trust')[];
}

/** What a brief says in words, for the delegation's eyes. */
export interface BriefText {
  readonly situation: Text;
  readonly wants: readonly Text[];
  readonly fears: readonly Text[];
  readonly knows: readonly Text[];
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  /** What rests on it, or why it is doubtful. */
  readonly note: Text | null;
}

/** Further reading: a source of the scenario by its id, or a work that it does not cite. */
export type Reading =
  | { readonly is: 'source'; readonly source: string; readonly note: Text }
  | {
      readonly is: 'work';
      readonly author: string;
      readonly title: string;
      /** Publisher, or journal with volume and number. */
      readonly in: string;
      readonly year: number;
      readonly note: Text;
    };

export interface HistoryTurn {
  readonly round: number;
  readonly moves: readonly string[];
  readonly text: Text;
  readonly sources: readonly string[];
}

export interface History {
  readonly seed: number;
  readonly options: { readonly events: boolean; readonly knownTypes: boolean };
  readonly line: readonly HistoryTurn[];
  /** Moves of the implementation, in notation, after the vote. */
  readonly implementation: readonly string[];
  readonly expected: {
    readonly end: 'ratified' | 'breakdown';
    readonly round: number;
    readonly positions: readonly number[];
    readonly covers: readonly number[];
    readonly checkpoints: readonly ('met' | 'extended' | 'snappedBack')[];
  };
  readonly epilogue: Text;
  /** What sides said themselves about the end, in seat order; empty where they did not differ. */
  readonly accounts: readonly {
    readonly of: Seat;
    readonly text: Text;
    readonly sources: readonly string[];
  }[];
  /** Sources of the epilogue. */
  readonly sources: readonly string[];
}

/** A principal's account of one moment in its own words, two sentences at most, by tone. */
export interface Account {
  readonly plain: Text;
  readonly generous: Text;
  readonly boastful: Text;
  readonly sources: readonly string[];
}

/** Names that a scenario gives to moves, by kind of move and seat: "letter of friendship" for a gesture. */
export type MoveNames = Readonly<Record<string, readonly (Text | null)[]>>;

export interface GuideStep {
  readonly text: Text;
  /** Id of the thing to point at: "issue:water", "move:call", "meter:face" …; null for none. */
  readonly show: string | null;
  /** Kind of move that completes the step; null where the reader goes on by hand. */
  readonly do: string | null;
  readonly round: number | null;
}

/** One rule at a time, on the real table. */
export interface Guide {
  readonly seat: Seat;
  readonly seed: number;
  readonly steps: readonly GuideStep[];
}

export interface Scenario {
  readonly format: number;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly agenda: Agenda;
  readonly briefs: readonly Brief[];
  readonly briefTexts: readonly BriefText[];
  readonly events: readonly ScenarioEvent[];
  readonly wording: {
    readonly moves: MoveNames;
    /** Who carries messages between two seats. */
    readonly envoys: readonly { readonly of: Seat; readonly name: Text }[];
    /** Accounts of each measure's suspension by seat, and of the deal by seat; null where the general words serve. */
    readonly readouts: {
      readonly suspension: readonly (readonly (Account | null)[])[];
      readonly ratification: readonly (Account | null)[];
    };
  };
  readonly history: History | null;
  readonly teaching: {
    readonly undo: boolean;
    readonly questions: readonly Text[];
    /** What in this file is a model and not a fact. */
    readonly assumptions: readonly Text[];
    readonly reading: readonly Reading[];
    /** For the printed teaching note; lists that the file leaves empty are empty. */
    readonly note: {
      readonly aims: readonly Text[];
      readonly watch: readonly Text[];
      /** To the questions, in their order. */
      readonly answers: readonly Text[];
      readonly ends: readonly Text[];
    };
    /** A guided first game; null where there is none. */
    readonly guide: Guide | null;
  };
  readonly sources: readonly Source[];
  /** SHA-256 of what decides play, hexadecimal; the same under other texts. */
  readonly digest: string;
}
