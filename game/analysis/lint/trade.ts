import type { Brief, Scenario } from '../../scenario/types.ts';
import { type Rule, remark } from './rule.ts';

/** Points that a trade must bring each of the two: less is within what nobody would notice. */
const LEAST_GAIN = 1;

/**
 * Something to trade (a logroll: Pruitt 1981): a step on one issue that costs one side little and another much, for a
 * step the other way on a second issue, so that both gain by the two together and not by either alone.
 */
export const trade: Rule = ({ scenario }) =>
  hasTrade(scenario) ? [] : [remark('nothingToTrade', ['agenda', 'issues'], {})];

const hasTrade = ({ briefs, agenda }: Scenario) =>
  briefs.some((one, seat) =>
    briefs.slice(seat + 1).some(other => {
      const steps = agenda.issues.map((_, issue) => stepsOf(one, other, issue));
      return steps.some((first, issue) =>
        first.some(
          ([gain, loss]) =>
            gain > 0 &&
            loss < 0 &&
            steps.some(
              (second, place) =>
                place !== issue &&
                second.some(([cost, win]) => {
                  return cost < 0 && win > 0 && gain + cost >= LEAST_GAIN && loss + win >= LEAST_GAIN;
                }),
            ),
        ),
      );
    }),
  );

/** What every step from a position of an issue to another is worth to two sides. */
function stepsOf(one: Brief, other: Brief, issue: number): (readonly [one: number, other: number])[] {
  const mine = one.values[issue]!;
  const theirs = other.values[issue]!;
  return mine.flatMap((_, from) =>
    mine.map((_, to) => [mine[to]! - mine[from]!, theirs[to]! - theirs[from]!] as const),
  );
}
