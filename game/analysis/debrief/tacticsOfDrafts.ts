import { standingDraft } from '../../rules/index.ts';
import { coverRelief } from '../../rules/ratification.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import { TOLERANCE } from '../pareto.ts';
import { least, most } from '../ranks.ts';
import { type Course, endOf } from './course.ts';
import { type Offer, offersOf, worthsOf } from './offers.ts';
import type { Plane } from './plane.ts';
import type { Tactic, TacticId } from './tactics.ts';

/** A tactic that some drafts show. */
const shown = (
  id: TacticId,
  offers: readonly Offer[],
  to: Seat | null,
  facts: Tactic['facts'],
  by = offers[0]!.by,
): Tactic => ({
  id,
  by,
  to,
  plies: offers.map(({ ply }) => ply),
  rounds: offers.map(({ round }) => round),
  facts,
});

/** Share of the way from the worst to the best draft from which on a first draft is extreme. */
const EXTREME = 0.85;

/**
 * A first draft near the own best that somebody else could never sign: it would be better off without an agreement.
 * Source: Galinsky & Mussweiler 2001, First offers as anchors, J. of Personality and Social Psychology 81.
 */
export function anchoring(course: Course, plane: Plane): Tactic[] {
  const offers = offersOf(course);
  return course.scenario.agenda.principals.flatMap((_, seat) => {
    const first = offers.find(({ by }) => by === seat);
    if (!first) return [];
    const { utilities } = plane.paths[seat]![0]!;
    const column = plane.domain.utilities[seat]!;
    const [low, high] = [least(column), most(column)];
    const isExtreme = high > low && (utilities[seat]! - low) / (high - low) >= EXTREME;
    const losers = utilities.flatMap((points, other) =>
      other !== seat && points < plane.breakdown[other]! - TOLERANCE ? [other] : [],
    );
    if (!isExtreme || losers.length === 0) return [];
    const to = losers[0]!;
    return [shown('anchoring', [first], to, { points: utilities[seat]!, theirs: utilities[to]! })];
  });
}

/**
 * A swap over two or more issues that is worth more to its author and to somebody else, and less to nobody, than the
 * draft it is laid over: the author's own last one or another's standing one. Each gives on an issue that matters less
 * to it. Source: Pruitt 1981, Negotiation Behavior.
 */
export function logrolling(course: Course): Tactic[] {
  return offersOf(course).flatMap(offer => {
    const bases = [
      offer.old,
      ...offer.before.drafts.map((_, seat) => (seat === offer.by ? null : standingDraft(offer.before, seat))),
    ];
    for (const base of bases) {
      const swap = base && swapOf(course, offer, base);
      if (swap) return [swap];
    }
    return [];
  });
}

function swapOf(course: Course, offer: Offer, base: Draft): Tactic | null {
  const { by, draft } = offer;
  const [old, now] = [worthsOf(course, base), worthsOf(course, draft)];
  const gains = now.map((points, seat) => points - old[seat]!);
  const winner = gains.findIndex((points, seat) => seat !== by && points > TOLERANCE);
  if (winner < 0 || gains[by]! <= TOLERANCE || gains.some(points => points < -TOLERANCE)) return null;
  const rows = endOf(course).secrets.briefs;
  const movedFor = (seat: Seat) =>
    draft.positions.map((position, issue) => {
      const row = rows[seat]!.values[issue]!;
      return row[position]! - row[base.positions[issue]!]!;
    });
  const mine = movedFor(by);
  const theirs = movedFor(winner);
  const gave = mine.flatMap((points, issue) =>
    points < -TOLERANCE && theirs[issue]! > TOLERANCE ? [issue] : [],
  );
  const took = mine.flatMap((points, issue) =>
    points > TOLERANCE && theirs[issue]! < -TOLERANCE ? [issue] : [],
  );
  if (gave.length === 0 || took.length === 0) return null;
  return shown('logrolling', [offer], winner, { points: gains[by]!, theirs: gains[winner]!, gave, took });
}

/**
 * Concessions that answer each other: each within a round of the last one, by another side, with no retreat between.
 * Told once for each unbroken run; it is the answer's author that reciprocated. Source: Osgood 1962, An Alternative to
 * War or Surrender.
 */
export function reciprocalConcession(course: Course): Tactic[] {
  const runs: Offer[][] = [];
  for (const offer of offersOf(course)) {
    if (offer.step === 'level' || offer.step === 'first') continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const answers =
      offer.step === 'concession' &&
      last?.step === 'concession' &&
      last.by !== offer.by &&
      offer.round - last.round <= 1;
    if (answers) run!.push(offer);
    else runs.push([offer]);
  }
  return runs
    .filter(run => run.length > 1)
    .map(run => {
      const points = run.reduce((sum, { loss }) => sum + loss, 0);
      return shown('reciprocalConcession', run, run[0]!.by, { count: run.length, points }, run[1]!.by);
    });
}

/** Concessions in a row that make a side's giving one-sided, and the largest share that one slice may have. */
const SLICES = { count: 3, share: 0.5 } as const;

/**
 * Slice by slice: one side concedes three times or more, never much at once, while another, whose draft stands, gives
 * nothing. Source: Schelling 1966, Arms and Influence, chapter 2.
 */
export function salami(course: Course): Tactic[] {
  const offers = offersOf(course);
  const seats = course.scenario.agenda.principals.map((_, seat) => seat);
  return seats.flatMap(by =>
    seats.flatMap(to => {
      if (by === to) return [];
      const tabled = offers.find(offer => offer.by === by)?.ply ?? Number.POSITIVE_INFINITY;
      const run: Offer[] = [];
      let longest: Offer[] = [];
      for (const offer of offers) {
        if (offer.ply < tabled) continue;
        if (offer.by === by && offer.step === 'concession') run.length = 0;
        if (offer.by === to && offer.step === 'retreat') run.length = 0;
        if (offer.by === to && offer.step === 'concession') run.push(offer);
        if (run.length > longest.length) longest = [...run];
      }
      const points = longest.reduce((sum, { loss }) => sum + loss, 0);
      const isThin = longest.every(({ loss }) => loss <= SLICES.share * points);
      if (longest.length < SLICES.count || !isThin) return [];
      return [shown('salami', longest, to, { count: longest.length, points }, by)];
    }),
  );
}

/** Rounds at the end in which a concession is one of the deadline: a sixth of them, at least one. */
const lastRounds = (rounds: number): number => Math.max(1, Math.floor(rounds / 6));
const LARGE = 0.5;

/**
 * At least half of all that a side conceded, given in the last rounds. Source: Roth, Murnighan & Schoumaker 1988, The
 * deadline effect in bargaining, American Economic Review 78.
 */
export function deadlineConcession(course: Course): Tactic[] {
  const { agenda } = course.scenario;
  const rounds = agenda.rounds.length;
  const concessions = offersOf(course).filter(({ step }) => step === 'concession');
  return agenda.principals.flatMap((_, seat) => {
    const own = concessions.filter(({ by }) => by === seat);
    const late = own.filter(({ round }) => round > rounds - lastRounds(rounds));
    const sum = (offers: readonly Offer[]) => offers.reduce((total, { loss }) => total + loss, 0);
    if (late.length === 0 || sum(late) < LARGE * sum(own)) return [];
    return [shown('deadlineConcession', late, null, { points: sum(late), count: late.length })];
  });
}

/**
 * A draft with a cover for another side that takes a real cost off it at home, and that its author's own last draft did
 * not have. Source: Ury 1991, Getting Past No ("build them a golden bridge").
 */
export function goldenBridge(course: Course): Tactic[] {
  const { agenda } = course.scenario;
  const { briefs } = endOf(course).secrets;
  return offersOf(course).flatMap(offer => {
    const saved = coverRelief(agenda, offer.before, briefs, offer.draft);
    return offer.draft.covers.flatMap((cover, place) => {
      const { for: to } = agenda.covers[cover]!;
      const isNew = to !== offer.by && !offer.old?.covers.includes(cover);
      if (!isNew || saved[place]! <= TOLERANCE) return [];
      return [shown('goldenBridge', [offer], to, { cover, points: saved[place]! })];
    });
  });
}
