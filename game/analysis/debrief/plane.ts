import type { Ground } from '../../rules/index.ts';
import type { Draft, Scenario, Seat } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import { type Domain, domainOf, MOST_OUTCOMES, outcomeAt } from '../domain.ts';
import { countDrafts } from '../drafts.ts';
import { tailHarm } from '../harm.ts';
import { noDealPoints } from '../hindsight.ts';
import { type PointSet, paretoFrontier } from '../pareto.ts';
import { sampleOf } from '../sample.ts';
import { type Solutions, solutions } from '../solutions.ts';
import { groundAtStart } from '../winSets.ts';
import { type BetterDraft, betterThan } from './better.ts';
import { type Course, closingState, endOf } from './course.ts';
import { type Vote, voteOf } from './votes.ts';

/** A draft as a point: its utility to every seat, in points of this game. */
export interface PlanePoint {
  readonly draft: Draft;
  /** By seat, cover prices included. */
  readonly utilities: readonly number[];
}

/** A draft that somebody tabled. */
export interface PathPoint extends PlanePoint {
  readonly by: Seat;
  readonly ply: number;
  readonly round: number;
  readonly quiet: boolean;
}

/**
 * Every possible agreement as its utilities, with the values drawn for this game and as things stood when the last word
 * was spoken (`closingState`): worth of the draft, less the tail harm of measures that stand and that it does not lift.
 * No agreement is worth what it leaves: its points, half of what was paid in advance, less the harm of all measures
 * that stand (Nash 1953: the threat point, which the talks themselves move). So no deal on the plane is the no deal of
 * the points; what else the talks cost or brought stands there and not here.
 *
 * With three or four seats all utilities are given and `frontier` and `solutions` are those of all of them together;
 * a plane shows two seats, `axes`, and `edge` is what nothing beats for these two alone: a line that the frontier of
 * all does not reach everywhere, because the others have to sign as well.
 */
export interface Plane {
  readonly domain: Domain;
  /** Seats shown: across and up. */
  readonly axes: readonly [Seat, Seat];
  readonly frontier: PointSet;
  readonly edge: PointSet;
  readonly solutions: Solutions;
  /**
   * By outcome: 1 where every vote would pass without covers on the meters of the last vote (without one: of the last
   * moment of the talks) with the mean swing, and no position lies below what was paid (Putnam 1988: the win-sets).
   */
  readonly ratifiable: Uint8Array;
  /** By seat: its drafts in the order in which it tabled them. */
  readonly paths: readonly (readonly PathPoint[])[];
  readonly deal: PlanePoint | null;
  /** Utility of no agreement by seat. */
  readonly breakdown: readonly number[];
  /** What really was agreed, on the measures of the first day; null where the scenario tells of no deal. */
  readonly history: PlanePoint | null;
  /** A draft that would have been better for some and worse for none (`betterThan`); null for none. */
  readonly better: BetterDraft | null;
  /** Drafts drawn, where they are too many to be counted; null where all are shown. */
  readonly sampled: number | null;
  /** Positions of the drafts drawn, one row after the other; null where outcomes are numbered as in the domain. */
  readonly drawn: Uint8Array | null;
}

/** @param axes the two seats to show where there are more */
export function planeOf(course: Course, axes: readonly [Seat, Seat] = [0, 1]): Plane {
  const { scenario } = course;
  const { agenda, history } = scenario;
  const last = endOf(course);
  const { briefs } = last.secrets;
  const closing = closingState(course);
  const found = outcomesOf({ ...scenario, briefs }, closing);
  const { drawn } = found;
  const domain: Domain = {
    ...found.domain,
    parties: found.domain.parties.map((party, seat) => ({
      ...party,
      reservation: noDealPoints(agenda, closing, briefs[seat]!, seat),
    })),
  };
  const point = pointer(course, closing);
  const deal = last.deal ? point(last.deal.draft) : null;
  const breakdown = domain.parties.map(({ reservation }) => reservation);
  const [across, up] = axes;
  const frontier = paretoFrontier(domain);
  const shown = {
    parties: [domain.parties[across]!, domain.parties[up]!],
    utilities: [domain.utilities[across]!, domain.utilities[up]!],
  };
  const positionsAt = positionsBy(domain, drawn);
  return {
    domain,
    axes,
    frontier,
    edge: agenda.principals.length === 2 && across === 0 ? frontier : paretoFrontier(shown),
    solutions: solutions(domain),
    ratifiable: ratifiableIn(domain, positionsAt, voteOf(course, [])),
    paths: agenda.principals.map((_, seat) => pathOf(course, seat, point)),
    deal,
    breakdown,
    history:
      history?.expected.end === 'ratified'
        ? // What stood between these two then, and not what stood between the players.
          pointer(
            course,
            groundAtStart(scenario),
          )({ positions: history.expected.positions, covers: history.expected.covers })
        : null,
    better: betterThan(course, domain, positionsAt, deal),
    sampled: drawn ? domain.utilities[0]!.length : null,
    drawn,
  };
}

/** Positions of one outcome of a plane. */
export const positionsOf = ({ domain, drawn }: Plane, outcome: number): readonly number[] =>
  positionsBy(domain, drawn)(outcome);

/** Positions of the outcomes that `outcomesOf` gives, by their number. */
export const positionsBy =
  (domain: Domain, drawn: Uint8Array | null) =>
  (outcome: number): number[] => {
    const width = domain.sizes.length;
    return drawn ? [...drawn.subarray(outcome * width, (outcome + 1) * width)] : outcomeAt(domain, outcome);
  };

/** Drafts drawn where they are more than can be counted: more dots than that nobody tells apart. */
const MOST_DRAWN = 30_000;

/** All drafts of a scenario by its briefs, or a sample where they are more than can be counted. */
export function outcomesOf(
  scenario: Scenario,
  ground: Ground = groundAtStart(scenario),
): {
  readonly domain: Domain;
  /** Positions of the drafts drawn, one row after the other; null where all are there. */
  readonly drawn: Uint8Array | null;
} {
  const { agenda, briefs } = scenario;
  if (countDrafts(agenda) <= MOST_OUTCOMES) return { domain: domainOf(scenario, ground), drawn: null };
  const sizes = agenda.issues.map(issue => issue.positions.length);
  const parties = agenda.principals.map(({ id }, seat) => ({
    name: id,
    reservation: briefs[seat]!.noDeal - tailHarm(agenda, ground, seat, null),
  }));
  const issues = agenda.issues.map(issue => ({
    name: issue.id,
    values: issue.positions.map((_, position) => String(position)),
  }));
  const rows = briefs.map(brief => brief.values);
  const sample = sampleOf({ name: scenario.id, issues, sizes, parties, rows }, MOST_DRAWN);
  const { count } = sample;
  const drawn = new Uint8Array(count * sizes.length);
  const utilities = briefs.map(() => new Float64Array(count));
  for (let place = 0; place < count; place++) {
    const positions = sample.positionsAt(place);
    drawn.set(positions, place * sizes.length);
    const draft = { positions, covers: [] };
    for (let seat = 0; seat < briefs.length; seat++)
      utilities[seat]![place] =
        worth(agenda, briefs[seat]!, seat, draft) - tailHarm(agenda, ground, seat, draft);
  }
  return { domain: { name: scenario.id, issues, sizes, parties, utilities }, drawn };
}

/** Makes points of drafts, with the utilities of the plane of a course. */
export function pointer(course: Course, ground: Ground): (draft: Draft) => PlanePoint {
  const { agenda } = course.scenario;
  const { briefs } = endOf(course).secrets;
  return draft => ({
    draft,
    utilities: briefs.map(
      (brief, seat) => worth(agenda, brief, seat, draft) - tailHarm(agenda, ground, seat, draft),
    ),
  });
}

/** Drafts that a seat tabled; one that repeats the standing draft is none. */
function pathOf({ states, moves }: Course, seat: Seat, point: (draft: Draft) => PlanePoint): PathPoint[] {
  return moves.flatMap((move, ply) => {
    if (move.kind !== 'table' || move.by !== seat) return [];
    const before = states[ply]!;
    if (before.drafts[seat]!.version === states[ply + 1]!.drafts[seat]!.version) return [];
    return [{ ...point(move.draft), by: seat, ply, round: before.round, quiet: move.quiet }];
  });
}

function ratifiableIn(domain: Domain, positionsAt: (outcome: number) => number[], vote: Vote): Uint8Array {
  const [first] = domain.utilities;
  const passing = new Uint8Array(first!.length);
  for (let outcome = 0; outcome < passing.length; outcome++)
    if (vote.mayPass(domain, outcome) && vote.passes(positionsAt(outcome))) passing[outcome] = 1;
  return passing;
}
