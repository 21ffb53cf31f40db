import type { Ground } from '../../rules/index.ts';
import type { Draft, History, Scenario, Seat, Text } from '../../scenario/types.ts';
import { coverPrices, worth } from '../../scenario/worth.ts';
import { tailHarm } from '../harm.ts';
import { pointsOf } from '../points.ts';
import { groundAtStart } from '../winSets.ts';
import { type Course, endOf } from './course.ts';

/** One draft beside another on one issue. */
export interface IssueComparison {
  readonly issue: number;
  /** Position in the deal; null without a deal. */
  readonly deal: number | null;
  /** Position of what really happened; null where the scenario tells of nothing or of a breakdown. */
  readonly history: number | null;
  /** Points by seat, in the values of this game. */
  readonly worth: readonly { readonly deal: number | null; readonly history: number | null }[];
}

export interface Totals {
  /** Points of the positions and the linkages that hold, by seat. */
  readonly positions: readonly number[];
  /** Points of the covers, by seat (at most 0). */
  readonly covers: readonly number[];
  /** Harm of measures that it left standing, or that came back after it, by seat (at most 0). */
  readonly measures: readonly number[];
  /** All of these together. */
  readonly worth: readonly number[];
}

/** The deal beside what really happened. */
export interface Comparison {
  readonly issues: readonly IssueComparison[];
  readonly deal: { readonly draft: Draft; readonly round: number; readonly totals: Totals } | null;
  readonly history: {
    readonly end: 'ratified' | 'breakdown';
    readonly round: number;
    readonly draft: Draft | null;
    readonly totals: Totals | null;
    readonly epilogue: Text;
    readonly sources: readonly string[];
    /** What each side said itself about it; empty where they did not differ. */
    readonly accounts: History['accounts'];
  } | null;
  /** Events of the scenario that are told after a deal, as places in it; none after a breakdown. */
  readonly afterwards: readonly number[];
  /** Sources of the whole line, each once: of its turns, then of its epilogue and the accounts. */
  readonly sources: readonly string[];
}

/** Issue by issue: the deal and what really happened, each worth what it is worth in this game. */
export function comparisonOf(course: Course): Comparison {
  const { scenario } = course;
  const last = endOf(course);
  const { briefs } = last.secrets;
  const { history } = scenario;
  const deal = last.deal;
  const real =
    history?.expected.end === 'ratified'
      ? { positions: history.expected.positions, covers: history.expected.covers }
      : null;
  return {
    issues: scenario.agenda.issues.map((_, issue) => {
      const dealt = deal?.draft.positions[issue] ?? null;
      const happened = real?.positions[issue] ?? null;
      const points = (seat: Seat, position: number | null) =>
        position === null ? null : briefs[seat]!.values[issue]![position]!;
      return {
        issue,
        deal: dealt,
        history: happened,
        worth: briefs.map((_, seat) => ({ deal: points(seat, dealt), history: points(seat, happened) })),
      };
    }),
    deal: deal && {
      draft: deal.draft,
      round: deal.round,
      totals: totalsOf(course, deal.draft, returned(course)),
    },
    history: history && {
      end: history.expected.end,
      round: history.expected.round,
      draft: real,
      totals: real && totalsOf(course, real, standing(course, groundAtStart(scenario), real)),
      epilogue: history.epilogue,
      sources: history.sources,
      accounts: history.accounts,
    },
    afterwards: deal ? scenario.events.flatMap(({ afterDeal }, event) => (afterDeal ? [event] : [])) : [],
    sources: sourcesOf(scenario),
  };
}

/** What a text is worth in the values of this game. */
export function totalsOf(course: Course, draft: Draft, measures: readonly number[]): Totals {
  const { agenda } = course.scenario;
  const { briefs } = endOf(course).secrets;
  const covers = briefs.map((_, seat) => coverPrices(agenda, draft, seat));
  const whole = briefs.map((brief, seat) => worth(agenda, brief, seat, draft));
  return {
    positions: whole.map((points, seat) => points - covers[seat]!),
    covers,
    measures,
    worth: whole.map((points, seat) => points + measures[seat]!),
  };
}

/** Harm by seat of the measures that stand at some moment and that a text leaves standing. */
export const standing = ({ scenario: { agenda } }: Course, ground: Ground, draft: Draft): number[] =>
  agenda.principals.map((_, seat) => 0 - tailHarm(agenda, ground, seat, draft));

/** Harm by seat of what a deal left standing, or of what came back after it. */
const returned = (course: Course): number[] =>
  endOf(course).outcome
    ? pointsOf(course.scenario.agenda, endOf(course)).map(({ measures }) => measures)
    : standing(course, endOf(course), endOf(course).deal!.draft);

function sourcesOf({ history }: Scenario): string[] {
  if (!history) return [];
  const { line, accounts, sources } = history;
  return [...new Set([...line, { sources }, ...accounts].flatMap(part => part.sources))];
}
