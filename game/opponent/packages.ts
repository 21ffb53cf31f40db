import { approvalOf, bites, chanceOfPassing, type Ground, lifts, stands } from '../rules/index.ts';
import type { Agenda, Brief, Draft, Seat } from '../scenario/types.ts';
import { coverPrices, crosses, worth } from '../scenario/worth.ts';
import { type Budget, budgetOf, highest } from './budget.ts';
import type { Group } from './frontier.ts';

/** A draft as one seat weighs it: by seat, the points it would bring and the vote it would meet. */
export interface Package {
  readonly draft: Draft;
  /** Points if it is ratified, with the harm of measures that it leaves standing. */
  readonly points: readonly number[];
  /** Approval less bar. */
  readonly margins: readonly number[];
  readonly chances: readonly number[];
  /** Product of the chances. */
  readonly joint: number;
}

/** How a seat looks at a state: what it knows or guesses of every brief, and how sure it is of each vote. */
export interface Outlook {
  readonly agenda: Agenda;
  readonly ground: Ground;
  readonly briefs: readonly Brief[];
  readonly me: Seat;
  /** Half-width of the uncertainty of each vote. */
  readonly doubts: readonly number[];
}

/** Covers tried per group of drafts; those with the smallest effect are left out first. */
const MOST_COVERS_TRIED = 8;
/** A cover that changes less than this at any vote is not worth a line in the text. */
const LEAST_RELIEF = 0.25;
/** Packages below this chance at home are never proposed. */
const LEAST_OWN_CHANCE = 0.2;
/** Support at home that a move at the podium may bring: packages that lack no more than this are kept in mind. */
const REACH = 6;

/** What a draft brings beyond its positions: the same for all drafts of one group with the same covers. */
interface Constants {
  readonly points: readonly number[];
  readonly approvals: readonly number[];
}

function constantsOf({ agenda, ground, briefs }: Outlook, draft: Draft): Constants {
  const weight = agenda.constants.approval.value;
  const { endFace, scoring } = agenda.constants;
  const points: number[] = [];
  const approvals: number[] = [];
  briefs.forEach((brief, seat) => {
    const approval = approvalOf(agenda, ground, brief, seat, draft);
    const prices = coverPrices(agenda, draft, seat);
    const positions = approval.worth - prices;
    approvals.push(approval.total - weight * positions);
    points.push(
      prices -
        harmOf(agenda, ground, seat, draft) -
        scoring.face * (endFace.line * approval.lines + endFace.stake * approval.stakes),
    );
  });
  return { points, approvals };
}

/** Harm at the end from measures that bite and that a deal (or none) leaves standing. */
function harmOf(agenda: Agenda, ground: Ground, seat: Seat, draft: Draft | null): number {
  let sum = 0;
  agenda.measures.forEach((measure, index) => {
    if (!bites(agenda, ground, index) || (draft && lifts(measure, draft))) return;
    const { tail } = measure.levels[ground.measures[index]!.level]!;
    sum += measure.target === seat ? tail.target : measure.holder === seat ? tail.holder : 0;
  });
  return sum;
}

/** Points of a seat if the talks fail: kept down payments, the unsolved problem, measures, faces and kept words. */
export function breakdownPoints({ agenda, ground, briefs }: Outlook, seat: Seat): number {
  const { breakdownFace, carryOut, downPayment, scoring } = agenda.constants;
  const brief = briefs[seat]!;
  let sum = brief.noDeal - harmOf(agenda, ground, seat, null) - scoring.face * breakdownFace;
  ground.paid.forEach((position, issue) => {
    sum += downPayment.kept * brief.values[issue]![position]!;
  });
  agenda.measures.forEach((measure, index) => {
    const state = ground.measures[index]!;
    if (measure.holder !== seat || state.status === 'inForce' || !bites(agenda, ground, index)) return;
    sum += scoring.credibility * carryOut.credibility + scoring.face * carryOut.face * state.stake;
  });
  return sum;
}

/** Weighs one given draft. */
export function weigh(outlook: Outlook, draft: Draft): Package {
  const worths = outlook.briefs.map(
    (brief, seat) => worth(outlook.agenda, brief, seat, draft) - coverPrices(outlook.agenda, draft, seat),
  );
  return pack(outlook, draft, worths, constantsOf(outlook, draft));
}

function pack(outlook: Outlook, draft: Draft, worths: readonly number[], constants: Constants): Package {
  const { agenda, briefs, doubts } = outlook;
  const points: number[] = [];
  const margins: number[] = [];
  const chances: number[] = [];
  let joint = 1;
  for (let seat = 0; seat < briefs.length; seat++) {
    const own = worths[seat]!;
    points.push(own + constants.points[seat]!);
    const margin = agenda.constants.approval.value * own + constants.approvals[seat]! - briefs[seat]!.bar;
    const chance = chanceOfPassing(margin, 0, doubts[seat]!);
    margins.push(margin);
    chances.push(chance);
    joint *= chance;
  }
  return { draft, points, margins, chances, joint };
}

/**
 * Every candidate that what is paid still allows, with every sensible set of covers. Where that is more than the budget
 * has room for, each group gets fewer covers, and then every second or third candidate is left out.
 */
export function packagesOf(
  outlook: Outlook,
  frontier: readonly Group[],
  budget: Budget = budgetOf(outlook.agenda, outlook.briefs[outlook.me]!),
): Package[] {
  const { agenda, ground, briefs, me, doubts } = outlook;
  const weight = agenda.constants.approval.value;
  const groups = frontier
    .map(({ candidates }) =>
      candidates.filter(({ positions }) =>
        positions.every((position, issue) => position >= ground.paid[issue]!),
      ),
    )
    .filter(open => open.length > 0)
    .slice(0, budget.sets);
  const mostSets = Math.floor(budget.sets / groups.length);
  const plans = groups.map(open => ({ open, sets: coverSets(outlook, open[0]!.positions, mostSets) }));
  const count = plans.reduce((sum, { open, sets }) => sum + open.length * sets.length, 0);
  const stride = Math.ceil(count / budget.packages);
  const packages: Package[] = [];
  for (const { open, sets } of plans)
    for (const covers of sets) {
      const constants = constantsOf(outlook, { positions: open[0]!.positions, covers });
      for (let place = 0; place < open.length; place += stride) {
        const { positions, worths } = open[place]!;
        const margin = weight * worths[me]! + constants.approvals[me]! - briefs[me]!.bar;
        if (chanceOfPassing(margin + REACH, 0, doubts[me]!) >= LEAST_OWN_CHANCE)
          packages.push(pack(outlook, { positions, covers }, worths, constants));
      }
    }
  return packages;
}

/** Whether a package has any chance at home as things are. */
export const isProposable = ({ chances }: Package, me: Seat): boolean => chances[me]! >= LEAST_OWN_CHANCE;

/**
 * The packages that come nearest to an agreement, in their order: by the product of gains and chances (Nash 1950), and
 * where that is nothing by how little is missing to it. What a small change may make the best is among them.
 */
export function promising(
  outlook: Outlook,
  packages: readonly Package[],
  breakdowns: readonly number[],
  most: number,
): Package[] {
  const ranks = Float64Array.from(packages, ({ points, margins, joint }) => {
    let product = joint;
    let missing = 0;
    for (let seat = 0; seat < points.length; seat++) {
      const gain = points[seat]! - breakdowns[seat]!;
      product *= Math.max(0, gain);
      missing += Math.max(0, -gain) + Math.max(0, -margins[seat]! - outlook.doubts[seat]!);
    }
    return product > 0 ? product : -missing;
  });
  return highest(ranks, most).map(place => packages[place]!);
}

/**
 * Sets of covers that change some vote on these positions, at most as many as a draft may carry. So that there are no
 * more than `most` sets, those covers go first that change least.
 */
function coverSets(outlook: Outlook, positions: readonly number[], most: number): number[][] {
  const { agenda, ground, briefs } = outlook;
  const approval = (seat: Seat, covers: readonly number[]) =>
    approvalOf(agenda, ground, briefs[seat]!, seat, { positions, covers }).total;
  const plain = briefs.map((_, seat) => approval(seat, []));
  const atStake = agenda.covers.flatMap(({ kind, ref }, index) => {
    const isAtStake =
      kind === 'line'
        ? crosses(agenda.redLines[ref]!, { positions, covers: [] })
        : stands(ground.measures[ref]!);
    return isAtStake ? [index] : [];
  });
  const useful = atStake
    .slice(0, most)
    .map(index => {
      const seat = agenda.covers[index]!.for;
      return { index, relief: approval(seat, [index]) - plain[seat]! };
    })
    .filter(({ relief }) => relief >= LEAST_RELIEF)
    .sort((a, b) => b.relief - a.relief || a.index - b.index)
    .slice(0, MOST_COVERS_TRIED)
    .map(({ index }) => index);
  while (useful.length > 0 && countOfSets(useful.length, agenda.constants.maxCovers) > most) useful.pop();
  useful.sort((a, b) => a - b);
  const sets: number[][] = [[]];
  for (const cover of useful)
    for (const set of [...sets]) if (set.length < agenda.constants.maxCovers) sets.push([...set, cover]);
  return sets;
}

/** Number of sets of at most `largest` out of `count`. */
function countOfSets(count: number, largest: number): number {
  let sum = 1;
  let ofSize = 1;
  for (let size = 1; size <= largest; size++) {
    ofSize = (ofSize * (count - size + 1)) / size;
    sum += ofSize;
  }
  return sum;
}
