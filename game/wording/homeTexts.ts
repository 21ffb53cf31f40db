import type { MeterName } from '../scenario/types.ts';
import type { Plural } from './format.ts';

/** Words of the screens around the table. */
export interface HomeWording {
  readonly wordmark: readonly [string, string];
  readonly languages: Readonly<Record<'en' | 'es', string>>;
  readonly tagline: readonly [string, string];
  readonly nav: Readonly<
    Record<'howToPlay' | 'teach' | 'workshop' | 'sources' | 'settings' | 'home', string>
  >;
  readonly skip: string;
  readonly language: string;
  readonly scenarios: string;
  choose(title: string): string;
  readonly rounds: Plural;
  readonly issues: Plural;
  readonly redLines: Plural;
  readonly agreements: Plural;
  readonly announced: string;
  readonly guided: Readonly<Record<'title' | 'text' | 'start' | 'first' | 'short', string>>;
  readonly ownFile: string;
  /** The tab of a table without a year. */
  readonly invented: string;
  readonly wants: string;
  readonly twoBriefs: string;
  readonly setTable: string;
  readonly seat: string;
  readonly across: string;
  readonly machine: string;
  readonly machineNote: string;
  readonly two: string;
  readonly twoNote: string;
  readonly several: string;
  readonly opponent: string;
  /** Opponents to choose from, each with a line about it. */
  readonly machines: Readonly<
    Record<'guided' | 'even' | 'hard' | 'severe', { readonly name: string; readonly note: string }>
  >;
  readonly options: string;
  readonly events: string;
  readonly knownTypes: string;
  readonly advisors: string;
  readonly audienceCosts: string;
  readonly strengths: Readonly<Record<'off' | 'weak' | 'normal' | 'strong', string>>;
  readonly seed: string;
  readonly seedNote: string;
  readonly seedInvalid: string;
  readonly takeSeat: string;
  readonly fair: string;
  readonly unfinished: string;
  resume(title: string, name: string, round: number, rounds: number): string;
  readonly removeGame: string;
  readonly finished: string;
  readonly saveFile: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkLong: string;
  readonly linkByHand: string;
  readonly more: string;
  removed(title: string): string;
  readonly undo: string;
  readonly openFile: string;
  readonly openFileNote: string;
  readonly dropHere: string;
  readonly loading: string;
  /** That something other than a scenario is on its way. */
  readonly coming: string;
  notOpened(name: string): string;
  readonly openInWorkshop: string;
  readonly faults: Plural;
  opened(name: string): string;
  readonly close: string;
  readonly update: Readonly<Record<'text' | 'reload', string>>;
  readonly failed: Readonly<Record<'title' | 'text' | 'again' | 'home', string>>;
  readonly brief: Readonly<
    Record<
      | 'situation'
      | 'wants'
      | 'fears'
      | 'lines'
      | 'lineTrue'
      | 'linePosture'
      | 'knows'
      | 'values'
      | 'confidential'
      | 'begin'
      | 'back'
      | 'points'
      | 'issue'
      | 'position'
      | 'today'
      | 'crosses'
      | 'estimates'
      | 'linkages'
      | 'sources'
      | 'none',
      string
    >
  > & {
    title(name: string): string;
    weight(weight: string): string;
    noDeal(points: string): string;
    bar(bar: string): string;
    estimate(code: string, points: string): string;
  };
  readonly curtain: { title(name: string): string; readonly text: string; lift(name: string): string };
  readonly settings: Readonly<
    Record<
      | 'title'
      | 'language'
      | 'motion'
      | 'full'
      | 'reduced'
      | 'sound'
      | 'textSize'
      | 'projector'
      | 'plainTable'
      | 'keys'
      | 'speed'
      | 'on'
      | 'off',
      string
    >
  > & { readonly sizes: Readonly<Record<1 | 1.15 | 1.3, string>> };
  readonly how: Readonly<
    Record<
      | 'title'
      | 'intro'
      | 'basics'
      | 'round'
      | 'ends'
      | 'signs'
      | 'moves'
      | 'rightWhen'
      | 'wrongWhen'
      | 'effects'
      | 'theory'
      | 'keys'
      | 'notices',
      string
    >
  > & {
    readonly points: readonly (readonly [title: string, text: string])[];
    readonly rounds: readonly string[];
    readonly endings: readonly string[];
    /** What each meter means, in one sentence for a newcomer. */
    readonly meters: Readonly<Record<MeterName | 'trust' | 'stake' | 'credit', string>>;
    readonly things: readonly (readonly [
      thing: 'draft' | 'measure' | 'line' | 'cover',
      name: string,
      text: string,
    ])[];
  };
  readonly sources: Readonly<
    Record<
      | 'title'
      | 'intro'
      | 'assumptions'
      | 'reading'
      | 'list'
      | 'none'
      | 'rests'
      | 'brief'
      | 'event'
      | 'measure'
      | 'figures'
      | 'history'
      | 'noLink'
      | 'newTab',
      string
    >
  >;
  readonly storage: Readonly<
    Record<
      | 'denied'
      | 'full'
      | 'otherVersion'
      | 'otherRules'
      | 'newer'
      | 'linkBroken'
      | 'faulty'
      | 'faultyScenario'
      | 'noGame'
      | 'noGameText'
      | 'unreadableGame'
      | 'startAnew'
      | 'moves'
      | 'notOpened',
      string
    >
  > & {
    missing(scenario: string): string;
    damaged(ply: number, reason: string): string;
    unreadable(line: string): string;
    rescue(ply: number): string;
  };
  readonly otherTab: Readonly<
    Record<'taken' | 'removed', { readonly title: string; readonly text: string }>
  > & {
    readonly takeBack: string;
  };
  readonly broken: Readonly<Record<'title' | 'text' | 'again', string>>;
  readonly machineTrouble: string;
}
