import { type Course, endOf } from '../analysis/debrief/course.ts';
import { pointer } from '../analysis/debrief/plane.ts';
import { groundAtStart } from '../analysis/winSets.ts';

/** Where one table stood at the end of a round, on the plane of the class. */
export interface Frame {
  readonly round: number;
  /** By seat: utilities of its draft then; null before it has tabled one, and after a vote has voided it. */
  readonly drafts: readonly (readonly number[] | null)[];
  /** Utilities of the deal, from the round on in which it was ratified. */
  readonly deal: readonly number[] | null;
  /** The game is over by then. */
  readonly over: boolean;
}

/**
 * A game round by round, for the film of the class: one frame a round of the agenda, from round 1 on.
 * @param ground from `classGround`
 */
export function filmOf(course: Course, ground: Course): Frame[] {
  const { scenario, states } = course;
  const end = endOf(course);
  const utilities = pointer(ground, groundAtStart(scenario));
  return scenario.agenda.rounds.map((_, index): Frame => {
    const round = index + 1;
    const state = states.filter(each => each.round <= round).at(-1) ?? states[0]!;
    const over = end.outcome !== null && end.outcome.round <= round;
    return {
      round,
      drafts: state.drafts.map(({ status, draft }) =>
        draft && status !== 'void' ? utilities(draft).utilities : null,
      ),
      deal: over && end.deal ? utilities(end.deal.draft).utilities : null,
      over,
    };
  });
}
