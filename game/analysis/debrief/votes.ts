import { approvalOf, sumApproval } from '../../rules/index.ts';
import type { Outcomes } from '../domain.ts';
import { tailHarm } from '../harm.ts';
import { type Course, closingState, decisiveState } from './course.ts';

/** The votes of all seats on any text, on the meters of the last vote of a game and with the mean swing. */
export interface Vote {
  /** No position lies below what was paid. */
  isPossible(positions: readonly number[]): boolean;
  /** Every public would approve, and the text is possible. */
  passes(positions: readonly number[]): boolean;
  /** Every public would approve if covers took away all that a text costs at home, at no price. */
  couldPass(positions: readonly number[]): boolean;
  /** A quick look at the utilities of an outcome: what it rules out, `passes` would refuse. */
  mayPass(outcomes: Outcomes, outcome: number): boolean;
}

/** Far above the rounding of a sum. */
const MARGIN = 1e-6;

/** @param covers those of every text that is put to the vote */
export function voteOf(course: Course, covers: readonly number[]): Vote {
  const { agenda } = course.scenario;
  const ground = decisiveState(course);
  const { briefs } = ground.secrets;
  const closing = closingState(course);
  const { value, relief } = agenda.constants.approval;
  // Relief is at most all of it, lines and stakes cost at least nothing, and a utility is worth less tail harm.
  const least = briefs.map((brief, seat) => {
    const none = sumApproval(agenda, ground, seat, { positions: ground.paid, covers }, 0, 0);
    const most = none.support + none.boost + none.face - none.duress + relief * ground.meters[seat]!.strain;
    return (brief.bar - most) / value - tailHarm(agenda, closing, seat, null) - MARGIN;
  });
  const isPossible = (positions: readonly number[]) =>
    positions.every((position, issue) => position >= ground.paid[issue]!);
  return {
    isPossible,
    passes: positions =>
      isPossible(positions) &&
      briefs.every(
        (brief, seat) => approvalOf(agenda, ground, brief, seat, { positions, covers }).total >= brief.bar,
      ),
    couldPass: positions =>
      isPossible(positions) &&
      briefs.every((brief, seat) => {
        const sum = approvalOf(agenda, ground, brief, seat, { positions, covers: [] });
        return sum.total + sum.duress + sum.lines + sum.stakes >= brief.bar - MARGIN;
      }),
    mayPass({ utilities }, outcome) {
      for (let seat = 0; seat < least.length; seat++)
        if (utilities[seat]![outcome]! < least[seat]!) return false;
      return true;
    },
  };
}
