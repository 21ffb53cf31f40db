import { type Course, courseOf, endOf } from '../analysis/debrief/course.ts';
import { type LineEnd, linesOf } from '../analysis/debrief/lines.ts';
import { planeOf, pointer } from '../analysis/debrief/plane.ts';
import { TACTICS, type TacticId, tacticsOf } from '../analysis/debrief/tactics.ts';
import { pointsOf } from '../analysis/points.ts';
import { groundAtStart } from '../analysis/winSets.ts';
import type { Draft, Scenario, Seat } from '../scenario/types.ts';
import type { Assignment } from './assignment.ts';

/** One game of a class, as its debrief counts it. Every figure comes from playing it again. */
export interface ClassTable {
  /** Seats that students played. */
  readonly people: readonly Seat[];
  readonly deal: Draft | null;
  readonly end: 'ratified' | 'breakdown';
  readonly round: number;
  readonly failedVotes: number;
  /** By seat; never compared between seats. */
  readonly points: readonly number[];
  /** Utilities of the deal by seat, on the plane of the class. */
  readonly utilities: readonly number[] | null;
  /** Joint gain of the better deal that its debrief names (`Plane.better`), 0 where there is none; null without a deal. */
  readonly left: number | null;
  /** By line of the catalogue. */
  readonly lines: readonly { readonly declared: boolean; readonly tested: boolean; readonly end: LineEnd }[];
  /** Tactics used by students. */
  readonly tactics: readonly TacticId[];
}

/**
 * The opening on whose plane all tables of a class are shown: that of the game they share, or, where each has one of its
 * own, that of the authored values, so that the same deal lies on the same place.
 */
export function classGround({ seeds, options }: Assignment, scenario: Scenario): Course {
  const shared = seeds.kind === 'same';
  return courseOf(scenario, {
    seed: shared ? seeds.seed : 0,
    options: shared ? options : { ...options, knownTypes: true },
    moves: [],
  });
}

/**
 * @param players who played each seat: `person` or a machine
 * @param ground from `classGround`
 * @throws RangeError while the game is not over
 */
export function classTable(course: Course, players: readonly string[], ground: Course): ClassTable {
  const { scenario, log } = course;
  const { agenda } = scenario;
  const last = endOf(course);
  if (!last.outcome) throw new RangeError('a table counts when its game is over');
  const people = players.flatMap((player, seat) => (player === 'person' ? [seat] : []));
  const deal = last.deal?.draft ?? null;
  const plane = planeOf(course);
  const used = new Set(tacticsOf(course, plane).flatMap(({ id, by }) => (people.includes(by) ? [id] : [])));
  return {
    people,
    deal,
    end: last.outcome.end,
    round: last.outcome.round,
    failedVotes: log.filter(({ kind }) => kind === 'rejected').length,
    points: pointsOf(agenda, last).map(({ total }) => total),
    utilities: deal && pointer(ground, groundAtStart(scenario))(deal).utilities,
    left: deal && (plane.better?.gains.reduce((sum, gain) => sum + gain, 0) ?? 0),
    lines: linesOf(course).map(({ declared, tested, end }) => ({
      declared: declared.length > 0,
      tested: tested !== null,
      end,
    })),
    tactics: TACTICS.filter(id => used.has(id)),
  };
}
