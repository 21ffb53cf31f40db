import { approvalOf, sumApproval } from '../../rules/index.ts';
import { coverPrices } from '../../scenario/worth.ts';
import type { Outcomes } from '../domain.ts';
import { tailHarm } from '../harm.ts';
import { type Course, closingState, decisiveState } from './course.ts';

/** The votes of all seats on any text, on the meters of the last vote of a game and with the mean swing. */
export interface Vote {
  /** No position lies below what was paid. */
  isPossible(positions: readonly number[]): boolean;
  /** Every public would approve, and the text is possible. */
  passes(positions: readonly number[]): boolean;
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
    mayPass({ utilities }, outcome) {
      for (let seat = 0; seat < least.length; seat++)
        if (utilities[seat]![outcome]! < least[seat]!) return false;
      return true;
    },
  };
}

const KINDS = ['line', 'stake', 'duress'] as const;

/**
 * Which of some texts might pass every vote with some covers: covers of a kind are taken to save their share of all that
 * lines, stakes or pressure cost a side at home, which is at least what they save.
 * @returns the outcomes that are left, in their order, for a choice of covers
 */
export function passableWith(
  course: Course,
  outcomes: Int32Array,
  positionsAt: (outcome: number) => readonly number[],
): (covers: readonly number[]) => Int32Array {
  const { agenda } = course.scenario;
  const ground = decisiveState(course);
  const { briefs } = ground.secrets;
  const possible = outcomes.filter(outcome =>
    positionsAt(outcome).every((position, issue) => position >= ground.paid[issue]!),
  );
  const rows = briefs.map((brief, seat) => {
    const row = {
      spare: new Float64Array(possible.length),
      costs: KINDS.map(() => new Float64Array(possible.length)),
    };
    for (const [place, outcome] of possible.entries()) {
      const sum = approvalOf(agenda, ground, brief, seat, { positions: positionsAt(outcome), covers: [] });
      row.spare[place] = sum.total - brief.bar + MARGIN;
      for (const [kind, cost] of [sum.lines, sum.stakes, sum.duress].entries())
        row.costs[kind]![place] = cost;
    }
    return row;
  });
  return covers => {
    const chosen = covers.map(cover => agenda.covers[cover]!);
    const sides = rows.map(({ spare, costs }, seat) => ({
      spare,
      price: agenda.constants.approval.value * coverPrices(agenda, { positions: [], covers }, seat),
      saved: costs.map((cost, kind) => ({
        cost,
        share:
          1 -
          chosen
            .filter(cover => cover.for === seat && cover.kind === KINDS[kind])
            .reduce((open, { share }) => open * (1 - share), 1),
      })),
    }));
    return possible.filter((_, place) =>
      sides.every(({ spare, price, saved }) => {
        let sum = spare[place]! + price;
        for (const { cost, share } of saved) sum += share * cost[place]!;
        return sum >= 0;
      }),
    );
  };
}
