import type { Scenario } from '../../scenario/types.ts';
import { domainOf, MOST_OUTCOMES } from '../domain.ts';
import { countDrafts } from '../drafts.ts';
import { lowerBar, ON_A_MEAN_DAY } from '../lowerBar.ts';
import { groundAtStart, winSetsOf, withoutMeasures } from '../winSets.ts';
import type { Rule } from './rule.ts';
import { remark } from './rule.ts';

/** What every draft is worth to every seat, what each has without a deal, and which drafts every public could approve. */
export interface Zone {
  /** Points by seat and draft. */
  readonly utilities: readonly Float64Array[];
  /** Points of no deal, by seat. */
  readonly reservations: readonly number[];
  /** By draft: 1 where every vote passes on the best day and with no measure standing. */
  readonly passes: Uint8Array;
  /** Drafts that pass on the best day, and those of them that pass on a mean one as well. */
  readonly passing: { readonly onBestDay: number; readonly onMeanDay: number };
  /** Drafts that each public alone approves on a mean day. */
  readonly approved: readonly number[];
}

/** The drafts of a scenario as the rules about them need them; null for more drafts than can be counted. */
export function zoneOf(scenario: Scenario): Zone | null {
  const { agenda, briefs } = scenario;
  if (countDrafts(agenda) > MOST_OUTCOMES) return null;
  const free = withoutMeasures(groundAtStart(scenario));
  const onBestDay = briefs.map(brief => ({ ...brief, bar: brief.bar - agenda.constants.swing }));
  const best = winSetsOf(agenda, free, onBestDay);
  const mean = winSetsOf(agenda, free, briefs);
  const { parties, utilities } = domainOf(scenario);
  return {
    utilities,
    reservations: parties.map(party => party.reservation),
    passes: best.all,
    passing: { onBestDay: best.common, onMeanDay: mean.common },
    approved: mean.counts,
  };
}

/**
 * Something to agree on: a draft that is worth more than no deal to everybody (the zone of agreement: Raiffa 1982), that
 * every public could approve (the win-sets: Putnam 1988), and, for each seat, one of those that would pass.
 */
export const agreement: Rule = ({ file, scenario, zone }) => {
  if (!zone) return [];
  const { utilities, reservations, passes, passing } = zone;
  const seats = reservations.map((_, seat) => seat);
  const isBetter = (seat: number, draft: number) => utilities[seat]![draft]! > reservations[seat]!;
  const drafts = [...passes.keys()];
  const rational = drafts.filter(draft => seats.every(seat => isBetter(seat, draft)));
  const losers = seats.filter(seat => !drafts.some(draft => passes[draft] === 1 && isBetter(seat, draft)));
  // Where it is one side alone that has nothing to win, the talks are not without a zone: that side is mistaken.
  if (rational.length === 0 && losers.length !== 1) return [remark('noZone', ['briefs'], {})];
  // Where nothing passes, that is the fault, and not what a side would have without a deal.
  if (losers.length > 0 && passing.onBestDay > 0)
    return losers.map(seat => {
      const { id } = file.agenda.principals[seat]!;
      const most = drafts.reduce(
        (best, draft) => (passes[draft] === 1 ? Math.max(best, utilities[seat]![draft]!) : best),
        Number.NEGATIVE_INFINITY,
      );
      const path = ['briefs', id, 'noDeal'];
      const value = Math.floor(file.briefs[id]!.noDeal - (reservations[seat]! - most)) - 2;
      return remark('cannotWin', path, { seat: id }, { kind: 'replace', path, value });
    });
  if (rational.some(draft => passes[draft] === 1)) return [];
  const good = new Set(rational);
  const counts = (draft: number) => good.has(draft);
  const repair = lowerBar(scenario, [{ counts, needed: 1, swing: scenario.agenda.constants.swing }]);
  return [
    remark(
      'noneRatifiable',
      repair?.path ?? ['agenda', 'principals'],
      { found: rational.length },
      repair ?? undefined,
    ),
  ];
};

/** Drafts that pass only if every public has a good day: what no skill can bring about. */
export const meanDay: Rule = ({ scenario, zone }) => {
  if (!zone || zone.passing.onMeanDay > 0 || zone.passing.onBestDay === 0) return [];
  const repair = lowerBar(scenario, [ON_A_MEAN_DAY]);
  const data = { found: zone.passing.onBestDay, drafts: zone.passes.length };
  return [remark('onlyOnBestDay', repair?.path ?? ['agenda', 'principals'], data, repair ?? undefined)];
};

/** From this share of all drafts on, a public approves whatever is signed. The shipped tables stay below 0.9. */
const NEARLY_ALL = 0.95;

/** Bars that next to every draft passes on a mean day: no win-set (Putnam 1988) to mind, and no vote to win. */
export const everyVote: Rule = ({ file, zone }) =>
  (zone?.approved ?? []).flatMap((count, seat) => {
    const share = count / zone!.passes.length;
    if (share < NEARLY_ALL) return [];
    const data = { seat: file.agenda.principals[seat]!.id, share: Math.floor(share * 100) };
    return [remark('barTooLow', ['agenda', 'principals', seat, 'bar'], data)];
  });
