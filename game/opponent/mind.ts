import { draftIn, isTabledBy, standingDraft, type View } from '../rules/index.ts';
import type { Brief, Draft, Seat } from '../scenario/types.ts';
import { power, timeUsed } from './aspiration.ts';
import { type Belief, beliefOf } from './belief.ts';
import { type Budget, budgetOf } from './budget.ts';
import { unlikenessOf } from './constancy.ts';
import { frontierOf } from './frontier.ts';
import { type Outlook, type Terms, termsOf } from './outlook.ts';
import {
  type Package,
  type Packages,
  packageAt,
  packagesOf,
  positionsOf,
  Weigher,
  weighDraft,
} from './packages.ts';
import { promising, settlementOf } from './settlement.ts';
import { type MindOptions, SKILLS, type Temperament, temperamentOf } from './temperament.ts';
import { shiftsOf } from './threshold.ts';

/** What a mind thinks at one moment: everything that its decisions are taken from. */
export interface Mind {
  readonly view: View;
  readonly me: Seat;
  readonly options: MindOptions;
  readonly temper: Temperament;
  readonly belief: Belief;
  readonly briefs: readonly Brief[];
  readonly outlook: Outlook;
  readonly budget: Budget;
  readonly weigher: Weigher;
  /** Packages that could pass at home with some help from the podium. */
  readonly packages: Packages;
  /** Share of the time used. */
  readonly t: number;
  readonly terms: Terms;
  /** Own points at breakdown. */
  readonly breakdown: number;
  /** Points of the others at breakdown, as far as known; the own entry too. */
  readonly breakdowns: readonly number[];
  /** Own points that it asks for at this moment, and that it would ask for in the last round. */
  readonly target: number;
  readonly reserve: number;
  /** The most that it may hope for. */
  readonly hope: number;
  /** Own points at the agreement that all would settle on (Nash 1950); at breakdown where there is none. */
  readonly fair: number;
  /** Own points below which it refuses even at the end. */
  readonly least: () => number;
  /** What it would table now, or null if nothing could pass at home. */
  readonly bid: Package | null;
  /** Standing drafts of the others. */
  readonly offers: readonly { readonly author: Seat; readonly found: Package }[];
  /** The own standing draft. */
  readonly own: Package | null;
  /** Share of the way from their first drafts to a fair agreement that the others have come. */
  readonly conceded: () => number;
}

/** Chance at home that makes a package worth hoping for. */
const HOPEFUL_CHANCE = 0.5;
/** How far the others' votes may be short of such a package: time, gestures and payments bring them nearer. */
const HOPEFUL_SHORTFALL = { early: 1, late: -1 };
/** Chance at home below which nothing is tabled while time remains, and in the last round. */
const LEAST_CHANCE = { early: 0.4, last: 0.2 };
/** Share of its dignity that it lets go for somebody who has come all the way (reciprocity: Osgood 1962). */
const RECIPROCITY = 0.5;
/** Margin of the others' vote beyond which more is not needed, and what a point of theirs counts beside it. */
const CONTENT = { margin: 2, short: 1, point: 0.3, harm: 1 };
/** The same for somebody whose declared line has told where its vote passes. */
const SEALED = { ...CONTENT, point: 0 };

export function mindOf(view: View, options: MindOptions): Mind {
  const me = view.me as Seat;
  const { agenda, negotiation } = view;
  const temper = temperamentOf(view, options);
  const skill = SKILLS[options.difficulty];
  const belief = beliefAt(view, temper, skill.sharp);
  const { briefs, doubts } = belief;
  const outlook: Outlook = { agenda, ground: negotiation, briefs, me, doubts };
  const budget = budgetOf(agenda, briefs[me]!);
  const frontier = frontierOf(agenda, negotiation.paid, briefs, me, budget);
  const terms = termsOf(outlook, 0);
  const weigher = new Weigher(outlook, terms, frontier);
  const packages = packagesOf(weigher, budget);
  const t = timeUsed(negotiation.round, agenda.rounds.length);
  const { breakdowns } = terms;
  const breakdown = breakdowns[me]!;
  const leastChance = t < 1 ? LEAST_CHANCE.early : LEAST_CHANCE.last;
  const sealed = agenda.principals.map((_, seat) => hasSealed(view, seat));
  const generous = bestBid(packages, breakdowns, me, breakdown, leastChance, { sealed });
  const lowest = generous < 0 ? breakdown : packages.points[generous * briefs.length + me]!;
  const hope = highestHope(packages, breakdowns, me, t, skill.bold);
  const range = Math.max(0, hope - lowest);
  const fair = fairPoints(packages, breakdowns, me);
  const weighed = (draft: Draft | null) => draft && weighDraft(outlook, terms, draft);
  const offers = agenda.principals.flatMap((_, author) => {
    const found = author === me ? null : weighed(standingDraft(negotiation, author));
    return found ? [{ author, found }] : [];
  });
  const concededShare = () => conceded(view, outlook, terms, offers, fair);
  const dignity = () => temper.dignity * (1 - RECIPROCITY * concededShare());
  const least = dignifiedPoints(outlook, weigher, packages, budget, dignity, fair);
  const asked = askedOf(temper, t, concededShare);
  const target = lowest + range * asked.now;
  const reluctance = reluctanceOf(view, weigher, packages);
  const bid = bestBid(packages, breakdowns, me, target, leastChance, { reluctance });
  return {
    view,
    me,
    options,
    temper,
    belief,
    briefs,
    outlook,
    budget,
    weigher,
    packages,
    t,
    terms,
    breakdown,
    breakdowns,
    target,
    reserve: lowest + range * asked.last,
    hope,
    fair,
    least,
    bid: bid < 0 ? null : packageAt(weigher, packages, bid),
    offers,
    own: weighed(standingDraft(negotiation, me)),
    conceded: concededShare,
  };
}

/**
 * Shares of the way from its lowest bid to its hope that it asks for at this moment, and would ask for in the last round:
 * less with time, and more as long as the others have not come to meet it.
 */
function askedOf({ floor, concession, matching }: Temperament, t: number, concededShare: () => number) {
  const unmet = matching > 0 ? 1 - concededShare() : 0;
  const byTime = floor + (1 - floor) * (1 - power(t, concession));
  return {
    now: byTime + matching * Math.max(0, unmet - byTime),
    last: floor + matching * Math.max(0, unmet - floor),
  };
}

/** How unlike its own standing draft each package is, by number; null without such a draft. */
function reluctanceOf(view: View, weigher: Weigher, packages: Packages): ((number: number) => number) | null {
  const unlikeness = unlikenessOf(view);
  return unlikeness && (number => unlikeness(positionsOf(weigher.frontier, packages, number)));
}

/** What it believes, with what drafts and refusals have told it about the others' votes if it learns. */
function beliefAt(view: View, { belief }: Temperament, sharp: boolean): Belief {
  const read = beliefOf(view, { belief, sharp });
  if (belief !== 'learns') return read;
  const { briefs, doubts } = read;
  const shifts = shiftsOf(view, {
    agenda: view.agenda,
    ground: view.negotiation,
    briefs,
    me: view.me as Seat,
    doubts,
  });
  return {
    ...read,
    briefs: briefs.map((brief, seat) =>
      shifts[seat] === 0 ? brief : { ...brief, bar: brief.bar - shifts[seat]! },
    ),
  };
}

/** Share of the way from their first drafts to a fair agreement that the others have come: the least of them. */
function conceded(view: View, outlook: Outlook, terms: Terms, offers: Mind['offers'], fair: number): number {
  const me = outlook.me;
  let least = 1;
  for (let author = 0; author < terms.breakdowns.length; author++) {
    if (author === me) continue;
    const first = view.log.find(isTabledBy(author));
    const now = offers.find(offer => offer.author === author);
    if (!first || !now) return 0;
    const from = weighDraft(outlook, terms, draftIn(first)).points[me]!;
    const way = fair - from;
    if (way > 0) least = Math.min(least, Math.max(0, (now.found.points[me]! - from) / way));
  }
  return least;
}

/** The best that it may hope for: own points of a package that passes at home, and that nobody loses by. */
function highestHope(
  packages: Packages,
  breakdowns: readonly number[],
  me: Seat,
  t: number,
  bold: number,
): number {
  const { count, points, chances, margins } = packages;
  const seats = breakdowns.length;
  const shortfall =
    bold + HOPEFUL_SHORTFALL.late + (HOPEFUL_SHORTFALL.early - HOPEFUL_SHORTFALL.late) * (1 - t);
  let best = breakdowns[me]!;
  for (let number = 0, at = 0; number < count; number++, at += seats) {
    if (points[at + me]! <= best || chances[at + me]! < HOPEFUL_CHANCE) continue;
    let isHopeful = true;
    for (let seat = 0; seat < seats && isHopeful; seat++)
      isHopeful =
        seat === me || (margins[at + seat]! >= -shortfall && points[at + seat]! >= breakdowns[seat]!);
    if (isHopeful) best = points[at + me]!;
  }
  return best;
}

/** Own points of the package with the largest product of gains and chances. */
function fairPoints({ count, points, joints }: Packages, breakdowns: readonly number[], me: Seat): number {
  const seats = breakdowns.length;
  let best = breakdowns[me]!;
  let most = 0;
  for (let number = 0, at = 0; number < count; number++, at += seats) {
    let product = joints[number]!;
    for (let seat = 0; seat < seats && product > 0; seat++)
      product *= Math.max(0, points[at + seat]! - breakdowns[seat]!);
    if (product <= most) continue;
    most = product;
    best = points[at + me]!;
  }
  return best;
}

/**
 * Own points below which signing would be a humiliation: a share of what it would gain by the agreement that all would
 * settle on, both as things are and if nobody threatened anybody. Worked out when it is first asked for. The share is
 * less for somebody who has moved than for somebody who takes his first word for the last.
 */
function dignifiedPoints(
  outlook: Outlook,
  weigher: Weigher,
  packages: Packages,
  budget: Budget,
  dignityOf: () => number,
  fair: number,
): () => number {
  let kept: number | null = null;
  return () => {
    if (kept !== null) return kept;
    const dignity = dignityOf();
    const measures = outlook.ground.measures.map(state => ({ ...state, status: 'idle' as const }));
    const free = { ...outlook, ground: { ...outlook.ground, measures } };
    const terms = termsOf(free, 0);
    const numbers = promising(weigher, packages, budget.again);
    const agreed = settlementOf(new Weigher(free, terms, weigher.frontier), packages, numbers);
    const without = terms.breakdowns[outlook.me]!;
    const unpressed = agreed ? without + dignity * (agreed.points - without) : Number.NEGATIVE_INFINITY;
    const pressed = weigher.terms.breakdowns[outlook.me]!;
    kept = Math.min(unpressed, pressed + dignity * (fair - pressed));
    return kept;
  };
}

/** Whether somebody has bound itself in public to a line of its own. */
const hasSealed = ({ agenda, negotiation }: View, seat: Seat): boolean =>
  agenda.redLines.some(({ owner }, line) => owner === seat && negotiation.lines[line]!.status === 'declared');

interface Leanings {
  /** Seats whose line has told where their vote passes (Schelling 1960): more than that is not offered them. */
  readonly sealed?: readonly boolean[];
  /** Contentment of the others that a package must bring to be worth tabling after the own last draft; at least 0. */
  readonly reluctance?: ((number: number) => number) | null;
}

/**
 * Of what meets the target and would pass at home, the package that the others like best; -1 for none.
 */
function bestBid(
  packages: Packages,
  breakdowns: readonly number[],
  me: Seat,
  target: number,
  leastChance: number,
  { sealed, reluctance }: Leanings,
): number {
  const { count, points, chances, margins } = packages;
  const seats = breakdowns.length;
  let best = -1;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (let number = 0, at = 0; number < count; number++, at += seats) {
    const own = points[at + me]!;
    if (chances[at + me]! < leastChance || own < breakdowns[me]!) continue;
    // Below the target only as a makeshift, where nothing at home would carry what it asks for.
    let rank = chances[at + me]! - 10 * Math.max(0, target - own);
    for (let seat = 0; seat < seats; seat++)
      if (seat !== me)
        rank += contentOf(
          points[at + seat]!,
          margins[at + seat]!,
          breakdowns[seat]!,
          sealed?.[seat] ? SEALED : CONTENT,
        );
    if (reluctance && rank > bestRank) rank -= reluctance(number);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = number;
  }
  return best;
}

const contentOf = (
  points: number,
  margin: number,
  breakdown: number,
  { margin: enough, short, point, harm }: typeof CONTENT,
): number =>
  short * Math.min(enough, margin) + point * points + (points < breakdown ? harm * (points - breakdown) : 0);

/** How content the others would be with a package: first their votes, then their points; the unhappiest counts most. */
export function contentment({ points, margins }: Package, breakdowns: readonly number[], me: Seat): number {
  let sum = 0;
  for (let seat = 0; seat < points.length; seat++)
    if (seat !== me) sum += contentOf(points[seat]!, margins[seat]!, breakdowns[seat]!, CONTENT);
  return sum;
}
