import { chanceOfPassing, lifts, stands } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { crosses, worth } from '../scenario/worth.ts';
import type { Budget } from './budget.ts';
import type { Frontier } from './frontier.ts';
import type { Outlook, Terms } from './outlook.ts';
import { positionsAt } from './space.ts';

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

/** All packages of a moment, by number; figures of a seat stand at `number * seats + seat`. */
export interface Packages {
  readonly count: number;
  readonly groups: Int32Array;
  readonly places: Int32Array;
  readonly points: Float64Array;
  readonly margins: Float64Array;
  readonly chances: Float64Array;
  readonly joints: Float64Array;
}

/** Packages below this chance at home are never proposed. */
export const LEAST_OWN_CHANCE = 0.2;
/** Support at home that a move at the podium may bring: packages that lack no more than this are kept in mind. */
const REACH = 6;
/** Packages for which another's vote lacks more than this are not thought about. */
const HOPELESS = 25;
/** A cover that changes less than this at any vote is not worth a line in the text. */
const LEAST_RELIEF = 0.25;
/** Margins that need no further cover, in shares of the doubt: at home and elsewhere. */
const COMFORT = { own: 0.1, other: 0.3 };

interface CoverPlan {
  readonly cover: number;
  readonly relief: number;
  readonly prices: readonly number[];
  /** Points of its beneficiary that the same relief saves at the end. */
  readonly saved: number;
}

/** What a draft brings beyond its positions: the same for all drafts of one group. */
interface GroupTerms {
  readonly approvals: readonly number[];
  readonly points: readonly number[];
  /** Covers that help, by beneficiary, the most helpful first. */
  readonly plans: readonly (readonly CoverPlan[])[];
}

function groupTerms(
  { agenda, briefs }: Outlook,
  terms: Terms,
  lines: readonly number[],
  lifted: readonly number[],
  covers: readonly number[],
): GroupTerms {
  const { endFace, scoring } = agenda.constants;
  const seats = briefs.length;
  const approvals = terms.bases.slice();
  const points = new Array<number>(seats).fill(0);
  const freed = new Array<number>(seats).fill(0);
  const lineLoss = scoring.face * endFace.line;
  const stakeLoss = scoring.face * endFace.stake;
  for (const index of lines) {
    const { owner } = agenda.redLines[index]!;
    approvals[owner]! -= terms.lineCosts[index]!;
    points[owner]! -= lineLoss * terms.lineCosts[index]!;
  }
  for (let index = 0, next = 0; index < agenda.measures.length; index++) {
    const isLifted = lifted[next] === index;
    if (isLifted) next += 1;
    if (terms.duress[index] === 0) continue;
    const { holder, target } = agenda.measures[index]!;
    approvals[target]! -= terms.duress[index]!;
    if (isLifted) {
      freed[target]! += 1;
      approvals[holder]! -= terms.stakeCosts[index]!;
      points[holder]! -= stakeLoss * terms.stakeCosts[index]!;
    } else {
      points[target]! -= terms.tails[index]!.target;
      points[holder]! -= terms.tails[index]!.holder;
    }
  }
  const plans: CoverPlan[][] = [];
  for (let seat = 0; seat < seats; seat++) {
    if (terms.pressing[seat]! > 0 && freed[seat] === terms.pressing[seat])
      approvals[seat]! += terms.reliefs[seat]!;
    plans.push([]);
  }
  for (const index of covers) {
    const { kind, ref, share, price, for: seat } = agenda.covers[index]!;
    const cost =
      kind === 'line'
        ? terms.lineCosts[ref]!
        : kind === 'stake'
          ? terms.stakeCosts[ref]!
          : terms.duress[ref]!;
    let relief = share * cost;
    for (const { cover } of plans[seat]!) {
      const other = agenda.covers[cover]!;
      if (other.kind === kind && other.ref === ref) relief *= 1 - other.share;
    }
    if (relief < LEAST_RELIEF) continue;
    const saved = kind === 'duress' ? 0 : relief * (kind === 'line' ? lineLoss : stakeLoss);
    plans[seat]!.push({ cover: index, relief, prices: price, saved });
  }
  for (const list of plans)
    if (list.length > 1) list.sort((a, b) => b.relief - a.relief || a.cover - b.cover);
  return { approvals, points, plans };
}

/** Weighs drafts of a frontier in one state; its last result stands in its fields until the next one. */
export class Weigher {
  readonly points: Float64Array;
  readonly margins: Float64Array;
  readonly chances: Float64Array;
  /** Covers of the draft; only the first `count` count. */
  readonly covers: number[] = [];
  count = 0;
  joint = 0;
  private readonly kept: (GroupTerms | undefined)[] = [];
  private readonly used: Int32Array;
  private readonly wants: number[];
  private readonly weight: number;

  constructor(
    readonly outlook: Outlook,
    readonly terms: Terms,
    readonly frontier: Frontier,
  ) {
    const seats = outlook.briefs.length;
    this.points = new Float64Array(seats);
    this.margins = new Float64Array(seats);
    this.chances = new Float64Array(seats);
    this.used = new Int32Array(seats);
    this.weight = outlook.agenda.constants.approval.value;
    this.wants = outlook.doubts.map(
      (doubt, seat) => doubt * (seat === outlook.me ? COMFORT.own : COMFORT.other),
    );
  }

  termsOf(group: number): GroupTerms {
    const kept = this.kept[group];
    if (kept) return kept;
    const { lines, lifts: lifted, covers } = this.frontier.groups[group]!;
    const made = groupTerms(this.outlook, this.terms, lines, lifted, covers);
    this.kept[group] = made;
    return made;
  }

  /** The most that the margin of a seat could be in a group without its worth. */
  bestBase(group: number, seat: Seat): number {
    const { agenda } = this.outlook;
    const { approvals, plans } = this.termsOf(group);
    const list = plans[seat]!;
    let sum = approvals[seat]!;
    for (let place = 0; place < list.length && place < agenda.constants.maxCovers; place++)
      sum += list[place]!.relief;
    return sum;
  }

  /** Weighs a draft with the covers that it needs: the one first whose public is furthest from content. */
  weigh(group: number, place: number): void {
    const { points, margins, chances, used, wants, weight, covers } = this;
    const { approvals, points: extra, plans } = this.termsOf(group);
    const { worths } = this.frontier.groups[group]!;
    const { maxCovers } = this.outlook.agenda.constants;
    const { doubts } = this.outlook;
    const seats = points.length;
    for (let seat = 0; seat < seats; seat++) {
      const own = worths[seat]![place]!;
      points[seat] = own + extra[seat]!;
      margins[seat] = weight * own + approvals[seat]!;
      used[seat] = 0;
    }
    let count = 0;
    while (count < maxCovers) {
      let neediest = -1;
      let need = 0;
      for (let seat = 0; seat < seats; seat++) {
        if (used[seat]! >= plans[seat]!.length) continue;
        const missing = wants[seat]! - margins[seat]!;
        if (missing <= need) continue;
        need = missing;
        neediest = seat;
      }
      if (neediest < 0) break;
      const plan = plans[neediest]![used[neediest]!]!;
      used[neediest]! += 1;
      covers[count] = plan.cover;
      count += 1;
      margins[neediest]! += plan.relief;
      points[neediest]! += plan.saved;
      for (let seat = 0; seat < seats; seat++) {
        const price = plan.prices[seat]!;
        if (price === 0) continue;
        points[seat]! += price;
        margins[seat]! += weight * price;
      }
    }
    let joint = 1;
    for (let seat = 0; seat < seats; seat++) {
      const chance = chanceOfPassing(margins[seat]!, 0, doubts[seat]!);
      chances[seat] = chance;
      joint *= chance;
    }
    this.joint = joint;
    this.count = count;
  }
}

/** Every candidate that may pass at home, with the covers that it needs; thinned out beyond the budget. */
export function packagesOf(weigher: Weigher, budget: Budget): Packages {
  const { outlook, frontier } = weigher;
  const { me, doubts } = outlook;
  const weight = outlook.agenda.constants.approval.value;
  const seats = outlook.briefs.length;
  // Margin at home below which not even a better day would help.
  const least = -REACH - doubts[me]! * 0.37;
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  for (let group = 0; group < frontier.groups.length; group++) {
    const { worths } = frontier.groups[group]!;
    const own = worths[me]!;
    const needed = (least - weigher.bestBase(group, me)) / weight;
    let end = 0;
    while (end < own.length && own[end]! >= needed) end += 1;
    // Between two, what is best for oneself is worst for the other: the first places may be beyond all hope.
    let start = 0;
    if (seats === 2) {
      const other = worths[1 - me]!;
      const wanted = (-HOPELESS - weigher.bestBase(group, 1 - me)) / weight;
      while (start < end && other[start]! < wanted) start += 1;
    }
    starts.push(start);
    ends.push(end);
    count += end - start;
  }
  const stride = Math.max(1, Math.ceil(count / budget.packages));
  const groups = new Int32Array(count);
  const places = new Int32Array(count);
  const points = new Float64Array(count * seats);
  const margins = new Float64Array(count * seats);
  const chances = new Float64Array(count * seats);
  const joints = new Float64Array(count);
  let next = 0;
  for (let group = 0; group < ends.length; group++) {
    for (let place = starts[group]!; place < ends[group]!; place += stride) {
      weigher.weigh(group, place);
      groups[next] = group;
      places[next] = place;
      joints[next] = weigher.joint;
      for (let seat = 0, at = next * seats; seat < seats; seat++, at++) {
        points[at] = weigher.points[seat]!;
        margins[at] = weigher.margins[seat]!;
        chances[at] = weigher.chances[seat]!;
      }
      next += 1;
    }
  }
  return { count: next, groups, places, points, margins, chances, joints };
}

/** One package of a moment, with its text. */
export function packageAt(weigher: Weigher, packages: Packages, number: number): Package {
  const group = packages.groups[number]!;
  weigher.weigh(group, packages.places[number]!);
  const { space, groups } = weigher.frontier;
  return {
    draft: {
      positions: positionsAt(space, groups[group]!.rows[packages.places[number]!]!),
      covers: weigher.covers.slice(0, weigher.count).sort((a, b) => a - b),
    },
    points: [...weigher.points],
    margins: [...weigher.margins],
    chances: [...weigher.chances],
    joint: weigher.joint,
  };
}

/** Weighs one given draft, with the covers that it has. */
export function weighDraft(outlook: Outlook, terms: Terms, draft: Draft): Package {
  const { agenda, briefs, doubts, ground } = outlook;
  const weight = agenda.constants.approval.value;
  const lines: number[] = [];
  for (let index = 0; index < agenda.redLines.length; index++)
    if (crosses(agenda.redLines[index]!, draft)) lines.push(index);
  const lifted: number[] = [];
  for (let index = 0; index < agenda.measures.length; index++)
    if (lifts(agenda.measures[index]!, draft)) lifted.push(index);
  const covers = draft.covers.filter(index => {
    const { kind, ref } = agenda.covers[index]!;
    if (kind === 'line') return lines.includes(ref);
    return stands(ground.measures[ref]!) && (kind === 'duress' || lifted.includes(ref));
  });
  const { approvals, points: extra, plans } = groupTerms(outlook, terms, lines, lifted, covers);
  const points: number[] = [];
  const margins: number[] = [];
  const chances: number[] = [];
  let joint = 1;
  for (let seat = 0; seat < briefs.length; seat++) {
    const own = worth(agenda, briefs[seat]!, seat, draft);
    let margin = weight * own + approvals[seat]!;
    let sum = own + extra[seat]!;
    for (const { relief, saved } of plans[seat]!) {
      margin += relief;
      sum += saved;
    }
    const chance = chanceOfPassing(margin, 0, doubts[seat]!);
    points.push(sum);
    margins.push(margin);
    chances.push(chance);
    joint *= chance;
  }
  return { draft, points, margins, chances, joint };
}
