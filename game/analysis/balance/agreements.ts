import { approvalOf } from '../../rules/index.ts';
import type { Draft, Scenario } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import { outcomesOf, positionsBy } from '../debrief/plane.ts';
import { tailHarm } from '../harm.ts';
import { paretoFrontier } from '../pareto.ts';
import { solutions } from '../solutions.ts';
import { groundAtStart, withoutMeasures } from '../winSets.ts';
import type { AgreementCloud, BalanceAgreements } from './report.ts';

/** Dots of a cloud at most: more than that nobody tells apart. */
const MOST_DOTS = 50_000;
/** Nash points that are told: where nobody can gain, all rational agreements tie. */
const MOST_TIES = 6;

/**
 * All agreements of a scenario without covers, by the values of the file: how many every public would approve
 * (Putnam 1988: the win-sets) at the start meters with no measure standing, the frontier and the Nash point. Of more
 * agreements than can be counted a sample is looked at, in which good ones are more frequent than they are.
 */
export function agreementsOf(scenario: Scenario): {
  readonly agreements: BalanceAgreements;
  readonly cloud: AgreementCloud;
} {
  const { domain, drawn } = outcomesOf(scenario);
  const count = domain.utilities[0]!.length;
  const positionsAt = positionsBy(domain, drawn);
  const votes = voterOf(scenario);
  const step = Math.ceil(count / MOST_DOTS);
  const dots = Math.ceil(count / step);
  const utilities = domain.utilities.map(() => new Float64Array(dots));
  const passes = new Uint8Array(dots);
  let [passOnMeanDay, passOnBestDay] = [0, 0];
  for (let outcome = 0; outcome < count; outcome++) {
    const margin = votes(positionsAt(outcome));
    if (margin >= -scenario.agenda.constants.swing) passOnBestDay += 1;
    if (margin >= 0) passOnMeanDay += 1;
    if (outcome % step > 0) continue;
    const dot = outcome / step;
    passes[dot] = margin >= 0 ? 1 : 0;
    domain.utilities.forEach((utility, seat) => {
      utilities[seat]![dot] = utility[outcome]!;
    });
  }
  const frontier = paretoFrontier(domain).points;
  return {
    agreements: {
      count,
      drawn: drawn !== null,
      passOnMeanDay,
      passOnBestDay,
      frontier: frontier.length,
      nash: solutions(domain).nash.points.slice(0, MOST_TIES),
      noDeal: domain.parties.map(({ reservation }) => reservation),
    },
    cloud: { utilities, passes, frontier },
  };
}

/** By how much the worst of all votes on some positions would be won: below 0 one is lost on a mean day. */
function voterOf(scenario: Scenario): (positions: readonly number[]) => number {
  const { agenda, briefs } = scenario;
  const ground = withoutMeasures(groundAtStart(scenario));
  return positions => {
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < briefs.length; seat++) {
      const brief = briefs[seat]!;
      const { total } = approvalOf(agenda, ground, brief, seat, { positions, covers: [] });
      least = Math.min(least, total - brief.bar);
    }
    return least;
  };
}

/** Where drafts lie among all agreements: utilities by seat, cover prices included. */
export function utilitiesOf(scenario: Scenario): (draft: Draft) => number[] {
  const { agenda, briefs } = scenario;
  const start = groundAtStart(scenario);
  return draft =>
    briefs.map((brief, seat) => worth(agenda, brief, seat, draft) - tailHarm(agenda, start, seat, draft));
}
