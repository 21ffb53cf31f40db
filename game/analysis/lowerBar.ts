import { approvalOf } from '../rules/index.ts';
import type { Repair } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { eachDraft } from './drafts.ts';
import { groundAtStart, withoutMeasures } from './winSets.ts';

/**
 * The bar that has to come down least so that `needed` of the drafts that count can be ratified by all on their best day
 * and with no measure standing, as a repair; null where lowering one alone is not enough. Drafts are numbered as in
 * `eachDraft`; the new bar is given in tenths of a point.
 */
export function lowerBar(
  scenario: Scenario,
  counts: (draft: number) => boolean,
  needed: number,
): Repair | null {
  const { agenda, briefs } = scenario;
  const free = withoutMeasures(groundAtStart(scenario));
  /** By seat, what it lacks of the drafts that nobody else stops. */
  const missing: number[][] = briefs.map(() => []);
  let number = -1;
  for (const draft of eachDraft(agenda)) {
    number += 1;
    if (!counts(number)) continue;
    const lacks = briefs.map(
      (brief, seat) =>
        brief.bar - agenda.constants.swing - approvalOf(agenda, free, brief, seat, draft).total,
    );
    const short = lacks.flatMap((lack, seat) => (lack > 0 ? [seat] : []));
    if (short.length === 0) for (const list of missing) list.push(0);
    else if (short.length === 1) missing[short[0]!]!.push(lacks[short[0]!]!);
  }
  const cuts = missing.flatMap((list, seat) => {
    const cut = list.sort((a, b) => a - b)[needed - 1];
    return cut === undefined ? [] : [{ seat, cut }];
  });
  const [least] = cuts.sort((a, b) => a.cut - b.cut);
  if (!least) return null;
  return {
    kind: 'replace',
    path: ['agenda', 'principals', least.seat, 'bar'],
    value: Math.floor((briefs[least.seat]!.bar - least.cut) * 10) / 10,
  };
}
