import { type Approval, approvalOf } from '../rules/index.ts';
import type { Repair } from '../scenario/index.ts';
import type { Brief, Scenario, Seat } from '../scenario/types.ts';
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

/** A new value at one place of a file. */
export type NewValue = Extract<Repair, { readonly kind: 'replace' }>;

/**
 * The bar that has to come down least so that everything asked holds with no measure standing, as a repair; null where
 * lowering one alone is not enough. The new bar is given in tenths of a point.
 */
export function lowerBar(scenario: Scenario, asked: readonly Asked[]): NewValue | null {
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

/** What stops the draft that comes nearest to passing among those that fail on the best day. */
export interface Obstacle {
  /** The principal whose public lacks most. */
  readonly seat: Seat;
  /** What weighs most there: the bar over Support, Face below 50, red lines, or what the text is worth. */
  readonly weight: 'bar' | 'face' | 'lines' | 'values';
  /** Points of approval that it takes. */
  readonly points: number;
  /** Points by which every bar would have to come down for everything asked to hold, in tenths. */
  readonly cut: number;
}

/** What stands in the way where something asked for does not hold, with no measure standing. */
export function obstacleOf(scenario: Scenario, asked: readonly Asked[]): Obstacle {
  const { agenda, briefs } = scenario;
  const free = withoutMeasures(groundAtStart(scenario));
  const { swing } = agenda.constants;
  /** By draft, what the public lacks that lacks most, on a mean day. */
  const lacks: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let seat = 0;
  let heaviest: ReturnType<typeof heaviestOf> | null = null;
  for (const draft of eachDraft(agenda)) {
    const approvals = briefs.map((brief, of) => approvalOf(agenda, free, brief, of, draft));
    const own = approvals.map(({ total }, of) => briefs[of]!.bar - total);
    const most = Math.max(...own);
    lacks.push(most);
    if (most <= swing || most >= least) continue;
    least = most;
    seat = own.indexOf(most);
    heaviest = heaviestOf(briefs[seat]!, approvals[seat]!);
  }
  const cuts = asked.map(({ counts, needed, swing: day }) => {
    const sorted = lacks.filter((_, draft) => counts(draft)).sort((a, b) => a - b);
    return (sorted[needed - 1] ?? 0) - day;
  });
  return { seat, ...heaviest!, cut: Math.ceil(Math.max(...cuts) * 10) / 10 };
}

function heaviestOf(
  { bar }: Brief,
  { support, face, lines, value }: Approval,
): Pick<Obstacle, 'weight' | 'points'> {
  const weights = [
    { weight: 'bar', points: bar - support },
    { weight: 'face', points: -face },
    { weight: 'lines', points: lines },
    { weight: 'values', points: -value },
  ] as const;
  return weights.reduce((most, each) => (each.points > most.points ? each : most));
}
