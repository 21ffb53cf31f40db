import type { Course } from '../analysis/debrief/course.ts';
import { endOf } from '../analysis/debrief/course.ts';
import { linesOf } from '../analysis/debrief/lines.ts';
import { type Plane, planeOf } from '../analysis/debrief/plane.ts';
import { TACTICS, type TacticId, tacticsOf } from '../analysis/debrief/tactics.ts';
import { leftOnTable } from '../analysis/leftOnTable.ts';
import { pointsOf } from '../analysis/points.ts';
import type { Draft, Seat } from '../scenario/types.ts';

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
  /** Utilities of the deal, or of no deal, by seat, on the plane of its own game. */
  readonly utilities: readonly number[];
  /** Joint gain in worth that would have hurt nobody; null without a deal. */
  readonly left: number | null;
  /** By line of the catalogue. */
  readonly lines: readonly { readonly declared: boolean; readonly tested: boolean; readonly end: string }[];
  /** Tactics used by students. */
  readonly tactics: readonly TacticId[];
}

/**
 * @param players who played each seat: `person` or a machine
 * @throws RangeError while the game is not over
 */
export function classTable(course: Course, players: readonly string[]): ClassTable {
  const { scenario, log } = course;
  const { agenda } = scenario;
  const last = endOf(course);
  if (!last.outcome) throw new RangeError('a table counts when its game is over');
  const people = players.flatMap((player, seat) => (player === 'person' ? [seat] : []));
  const plane: Plane = planeOf(course);
  const deal = last.deal?.draft ?? null;
  const used = new Set(tacticsOf(course, plane).flatMap(({ id, by }) => (people.includes(by) ? [id] : [])));
  return {
    people,
    deal,
    end: last.outcome.end,
    round: last.outcome.round,
    failedVotes: log.filter(({ kind }) => kind === 'rejected').length,
    points: pointsOf(agenda, last).map(({ total }) => total),
    utilities: plane.deal?.utilities ?? plane.breakdown,
    left: deal && leftOnTable(agenda, last.secrets.briefs, deal, last.paid).gain,
    lines: linesOf(course).map(({ declared, tested, end }) => ({
      declared: declared.length > 0,
      tested: tested !== null,
      end,
    })),
    tactics: TACTICS.filter(id => used.has(id)),
  };
}
