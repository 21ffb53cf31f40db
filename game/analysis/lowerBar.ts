import { approvalOf } from '../rules/index.ts';
import type { Repair } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { eachDraft } from './drafts.ts';
import { groundAtStart, withoutMeasures } from './winSets.ts';

/** What has to pass once a bar is lower. */
export interface Asked {
  /** Which drafts count, numbered as in `eachDraft`. */
  readonly counts: (draft: number) => boolean;
  /** How many of them have to be ratified by all. */
  readonly needed: number;
  /** Points that the day gives each public: the swing for the best day, 0 for a mean one. */
  readonly swing: number;
}

/** One draft, whichever, that every public approves on a mean day. */
export const ON_A_MEAN_DAY: Asked = { counts: () => true, needed: 1, swing: 0 };

/** The new value of one bar. */
export type LowerBar = Extract<Repair, { readonly kind: 'replace' }>;

/**
 * The bar that has to come down least so that everything asked holds with no measure standing, as a repair; null where
 * lowering one alone is not enough. The new bar is given in tenths of a point.
 */
export function lowerBar(scenario: Scenario, asked: readonly Asked[]): LowerBar | null {
  const { briefs } = scenario;
  const cutsBy = asked.map(each => cutsFor(scenario, each));
  const cuts = briefs.flatMap((_, seat) => {
    const own = cutsBy.flatMap(by => by[seat] ?? []);
    return own.length < asked.length ? [] : [{ seat, cut: Math.max(...own) }];
  });
  const [least] = cuts.sort((a, b) => a.cut - b.cut);
  if (!least) return null;
  return {
    kind: 'replace',
    path: ['agenda', 'principals', least.seat, 'bar'],
    value: Math.floor((briefs[least.seat]!.bar - least.cut) * 10) / 10,
  };
}

/** By seat, how far its bar alone has to come down; undefined where that is not enough. */
function cutsFor(scenario: Scenario, { counts, needed, swing }: Asked): (number | undefined)[] {
  const { agenda, briefs } = scenario;
  const free = withoutMeasures(groundAtStart(scenario));
  /** By seat, what it lacks of the drafts that nobody else stops. */
  const missing: number[][] = briefs.map(() => []);
  let number = -1;
  for (const draft of eachDraft(agenda)) {
    number += 1;
    if (!counts(number)) continue;
    const lacks = briefs.map(
      (brief, seat) => brief.bar - swing - approvalOf(agenda, free, brief, seat, draft).total,
    );
    const short = lacks.flatMap((lack, seat) => (lack > 0 ? [seat] : []));
    if (short.length === 0) for (const list of missing) list.push(0);
    else if (short.length === 1) missing[short[0]!]!.push(lacks[short[0]!]!);
  }
  return missing.map(list => list.sort((a, b) => a - b)[needed - 1]);
}
