import { type Course, endOf } from '../analysis/debrief/course.ts';
import type { Draft, Seat } from '../scenario/types.ts';

/** Where one table stood at the end of a round. */
export interface Frame {
  readonly round: number;
  /** By seat: its draft then; null before it has tabled one, and after a vote has voided it. */
  readonly drafts: readonly (Draft | null)[];
  /** The deal, from the round on in which it was ratified. */
  readonly deal: Draft | null;
  /** The game is over by then. */
  readonly over: boolean;
}

/** A game round by round, for the film of the class: one frame a round of the agenda, from round 1 on. */
export function filmOf(course: Course): Frame[] {
  const { scenario, states } = course;
  const end = endOf(course);
  const seats: readonly Seat[] = scenario.agenda.principals.map((_, seat) => seat);
  return scenario.agenda.rounds.map((_, index): Frame => {
    const round = index + 1;
    const state = states.filter(each => each.round <= round).at(-1) ?? states[0]!;
    const over = end.outcome !== null && end.outcome.round <= round;
    return {
      round,
      drafts: seats.map(seat => state.drafts[seat]?.draft ?? null),
      deal: over ? (end.deal?.draft ?? null) : null,
      over,
    };
  });
}
