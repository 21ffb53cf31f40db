import { coverPrices } from '../../scenario/worth.ts';
import { distanceTo, normaliserOf } from '../distance.ts';
import { type ShortVote, shortVotes } from '../hindsight.ts';
import { TOLERANCE } from '../pareto.ts';
import { type Course, endOf } from './course.ts';
import type { Plane, PlanePoint } from './plane.ts';

/** Where a deal lies: on the frontier, close to it, or well inside. */
export type Place = 'frontier' | 'inside' | 'farInside';

interface Facts {
  readonly round: number;
  /** Votes that failed on the way. */
  readonly failedVotes: number;
  /** Number of drafts that would have passed every vote at the end; of those looked at, where they are a sample. */
  readonly ratifiable: number;
}

/** The game in one sentence, as data. */
export type Headline =
  | (Facts & {
      readonly code: 'deal';
      readonly place: Place;
      /** Seats that would have been better off without this deal, in its points on the plane. */
      readonly below: readonly number[];
      /** The measure that came back afterwards, or null. */
      readonly snappedBack: number | null;
    })
  | (Facts & { readonly code: 'breakdown'; readonly why: 'deadline' })
  | (Facts & {
      readonly code: 'breakdown';
      readonly why: 'failedVote';
      /** Whose publics refused. */
      readonly short: readonly ShortVote[];
    });

/** Distance to the frontier, in utilities normalised to 0 … 1, up to which a deal lies just inside. */
const NEAR = 0.1;

/** @throws RangeError while the game is not over */
export function headlineOf(course: Course, plane: Plane): Headline {
  const last = endOf(course);
  const { outcome } = last;
  if (!outcome) throw new RangeError('a headline exists when the game is over');
  const facts = {
    round: outcome.round,
    failedVotes: course.log.filter(({ kind }) => kind === 'rejected').length,
    ratifiable: plane.ratifiable.reduce((sum, passes) => sum + passes, 0),
  };
  if (outcome.end === 'breakdown')
    return outcome.why === 'deadline'
      ? { code: 'breakdown', why: 'deadline', ...facts }
      : { code: 'breakdown', why: 'failedVote', short: shortVotes(course), ...facts };
  const { utilities } = plane.deal!;
  return {
    code: 'deal',
    ...facts,
    place: placeOf(course, plane, plane.deal!),
    below: utilities.flatMap((points, seat) => (points < plane.breakdown[seat]! - TOLERANCE ? [seat] : [])),
    snappedBack: outcome.snappedBack,
  };
}

/**
 * Where the deal lies. It is looked at without its covers, as are the drafts of the frontier: what covers cost is the
 * price of a signature and no waste.
 */
function placeOf(course: Course, { domain, frontier }: Plane, { draft, utilities }: PlanePoint): Place {
  const { agenda } = course.scenario;
  const point = utilities.map((points, seat) => points - coverPrices(agenda, draft, seat));
  if (!frontier.points.some(other => dominates(other, point))) return 'frontier';
  const normalise = normaliserOf(domain);
  const distance = distanceTo(normalise(point), frontier.points.map(normalise));
  return distance !== null && distance <= NEAR ? 'inside' : 'farInside';
}

const dominates = (first: readonly number[], second: readonly number[]): boolean =>
  first.every((points, seat) => points >= second[seat]! - TOLERANCE) &&
  first.some((points, seat) => points > second[seat]! + TOLERANCE);
