import { type Ground, type Move, standingDraft, type View } from '../rules/index.ts';
import type { Brief, Draft, Seat } from '../scenario/types.ts';
import { between, timeUsed } from './aspiration.ts';
import { type Budget, budgetOf } from './budget.ts';
import { drawFor } from './draw.ts';
import { frontierOf } from './frontier.ts';
import { imagineBriefs, unknownShare } from './imagine.ts';
import { breakdownPoints, isProposable, type Outlook, type Package, packagesOf, weigh } from './packages.ts';

/** Why the practice opponent does what it does; the wording files have a sentence for each. */
export type ReasonCode =
  | 'acceptsGoodOffer'
  | 'acceptsBeforeDeadline'
  | 'declinesWorseThanNothing'
  | 'opensChannel'
  | 'asksWhatMatters'
  | 'tablesFirst'
  | 'concedes'
  | 'replacesStale'
  | 'givesFace'
  | 'paysInAdvance'
  | 'weakensThreat'
  | 'showsFigures'
  | 'gathersSupport'
  | 'stepsBackCovered'
  | 'keepsWord'
  | 'makesUpLostTime'
  | 'givesTime'
  | 'sanctionsRepeatedMiss'
  | 'waits';

/** A reason as a code with its figures, in the manner of a refusal. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, number>>;
}

export interface Decision {
  readonly move: Move;
  readonly reason: Reason;
}

/** What the practice opponent thinks at one moment: everything that its decisions are taken from. */
export interface Mind {
  readonly view: View;
  readonly me: Seat;
  readonly briefs: readonly Brief[];
  readonly outlook: Outlook;
  readonly budget: Budget;
  /** Packages that could pass at home with some help from the podium, and those that could as things are. */
  readonly reachable: readonly Package[];
  readonly packages: readonly Package[];
  /** Share of the time used. */
  readonly t: number;
  /** Own points at breakdown. */
  readonly breakdown: number;
  /** Points of the others at breakdown, as far as known; the own entry too. */
  readonly breakdowns: readonly number[];
  /** Own points that it asks for at this moment, and that it would ask for in the last round. */
  readonly target: number;
  readonly reserve: number;
  /** What it would table now, or null if nothing could pass at home. */
  readonly bid: Package | null;
  /** Standing drafts of the others. */
  readonly offers: readonly { readonly author: Seat; readonly found: Package }[];
  /** The own standing draft. */
  readonly own: Package | null;
}

/** Evenness of concession, drawn per game: 0 is Boulware, 1 linear. */
const EVENNESS = { least: 0.7, steps: 31, step: 0.01 };
/** Share of its range that it keeps asking for to the end. */
const FLOOR = 0.2;
/** Chance at home that makes a package worth hoping for. */
const HOPEFUL_CHANCE = 0.5;
/** How far the others' votes may be short of such a package: time, gestures and payments bring them nearer. */
const HOPEFUL_SHORTFALL = { early: 6, late: 1 };
/** Chance at home below which nothing is tabled while time remains, and in the last round. */
const LEAST_CHANCE = { early: 0.5, last: 0.3 };
/** Margin of the others' vote beyond which more is not needed, and what a point of theirs counts beside it. */
const CONTENT = { margin: 6, short: 1, point: 0.15, harm: 1 };

export function outlookOf(view: View, briefs: readonly Brief[], ground: Ground): Outlook {
  const { swing, barNoise } = view.agenda.constants;
  return {
    agenda: view.agenda,
    ground,
    briefs,
    me: view.me as Seat,
    doubts: briefs.map((_, seat) =>
      seat === view.me ? swing : (swing + barNoise) * (1 + unknownShare(view, seat)),
    ),
  };
}

export function mindOf(view: View, seed: number): Mind {
  const me = view.me as Seat;
  const { agenda, negotiation } = view;
  const briefs = imagineBriefs(view);
  const outlook = outlookOf(view, briefs, negotiation);
  const budget = budgetOf(agenda, briefs[me]!);
  const reachable = packagesOf(outlook, frontierOf(agenda, negotiation, briefs, me, budget), budget);
  const packages = reachable.filter(found => isProposable(found, me));
  const t = timeUsed(negotiation.round, agenda.rounds.length);
  const breakdowns = briefs.map((_, seat) => breakdownPoints(outlook, seat));
  const breakdown = breakdowns[me]!;
  const leastChance = t < 1 ? LEAST_CHANCE.early : LEAST_CHANCE.last;
  const generous = bestBid(packages, breakdowns, me, breakdown, leastChance);
  const lowest = generous ? generous.points[me]! : breakdown;
  const highest = highestHope(packages, breakdowns, me, t);
  const evenness = EVENNESS.least + EVENNESS.step * drawFor(seed, -1 - me)(EVENNESS.steps);
  const range = Math.max(0, highest - lowest);
  const target = lowest + range * (FLOOR + (1 - FLOOR) * between(t, evenness));
  const weighed = (draft: Draft | null) => draft && weigh(outlook, draft);
  return {
    view,
    me,
    briefs,
    outlook,
    budget,
    reachable,
    packages,
    t,
    breakdown,
    breakdowns,
    target,
    reserve: lowest + range * FLOOR,
    bid: bestBid(packages, breakdowns, me, target, leastChance),
    offers: agenda.principals.flatMap((_, author) => {
      const found = author === me ? null : weighed(standingDraft(negotiation, author));
      return found ? [{ author, found }] : [];
    }),
    own: weighed(standingDraft(negotiation, me)),
  };
}

/** The best that it may hope for: own points of a package that passes at home, and that nobody loses by. */
function highestHope(
  packages: readonly Package[],
  breakdowns: readonly number[],
  me: Seat,
  t: number,
): number {
  const shortfall = HOPEFUL_SHORTFALL.late + (HOPEFUL_SHORTFALL.early - HOPEFUL_SHORTFALL.late) * (1 - t);
  let best = breakdowns[me]!;
  for (const { points, chances, margins } of packages) {
    if (points[me]! <= best || chances[me]! < HOPEFUL_CHANCE) continue;
    const isHopeful = points.every(
      (value, seat) => seat === me || (margins[seat]! >= -shortfall && value >= breakdowns[seat]!),
    );
    if (isHopeful) best = points[me]!;
  }
  return best;
}

/** Of what meets the target and would pass at home, the package that the others like best. */
function bestBid(
  packages: readonly Package[],
  breakdowns: readonly number[],
  me: Seat,
  target: number,
  leastChance: number,
): Package | null {
  let best: Package | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const candidate of packages) {
    const { points, chances } = candidate;
    if (chances[me]! < leastChance || points[me]! < breakdowns[me]!) continue;
    // Below the target only as a makeshift, where nothing at home would carry what it asks for.
    const missing = Math.max(0, target - points[me]!);
    const rank = contentment(candidate, breakdowns, me) + chances[me]! - 10 * missing;
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = candidate;
  }
  return best;
}

/** How content the others would be with a package: first their votes, then their points; the unhappiest counts most. */
export function contentment({ points, margins }: Package, breakdowns: readonly number[], me: Seat): number {
  let sum = 0;
  for (let seat = 0; seat < points.length; seat++) {
    if (seat === me) continue;
    const gain = points[seat]! - breakdowns[seat]!;
    sum += CONTENT.short * Math.min(CONTENT.margin, margins[seat]!) + CONTENT.point * points[seat]!;
    if (gain < 0) sum += CONTENT.harm * gain;
  }
  return sum;
}
