import { chanceOfPassing, lifts, stands } from '../rules/index.ts';
import type { Agenda, Cover, Draft, Seat } from '../scenario/types.ts';
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
  readonly groups: readonly number[];
  readonly places: readonly number[];
  readonly points: readonly number[];
  readonly margins: readonly number[];
  readonly chances: readonly number[];
  readonly joints: readonly number[];
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
const COMFORT = { own: 0.8, other: 0.6 };

interface CoverPlan {
  readonly cover: number;
  readonly relief: number;
  readonly prices: readonly number[];
  /** Points of its beneficiary that the same relief saves at the end. */
  readonly saved: number;
}

/** Covers that help, by beneficiary, the most helpful first. */
type Plans = readonly (readonly CoverPlan[])[];

/** Points of a principal that a point of cost at its own vote takes away at the end. */
function lossesOf({ endFace, scoring }: Agenda['constants']): Readonly<Record<Cover['kind'], number>> {
  return { line: scoring.face * endFace.line, stake: scoring.face * endFace.stake, duress: 0 };
}

/** Writes what a draft brings beyond its positions, before covers: the same for all drafts of one group. */
function writeTerms(
  { agenda }: Outlook,
  terms: Terms,
  lines: readonly number[],
  lifted: readonly number[],
  approvals: number[],
  points: number[],
  from = 0,
): void {
  const losses = lossesOf(agenda.constants);
  const seats = terms.bases.length;
  for (let seat = 0; seat < seats; seat++) {
    approvals[from + seat] = terms.bases[seat]!;
    points[from + seat] = 0;
  }
  for (const index of lines) {
    const { owner } = agenda.redLines[index]!;
    approvals[from + owner]! -= terms.lineCosts[index]!;
    points[from + owner]! -= losses.line * terms.lineCosts[index]!;
  }
  for (let index = 0; index < agenda.measures.length; index++) {
    if (terms.duress[index] === 0) continue;
    const { holder, target } = agenda.measures[index]!;
    approvals[from + target]! -= terms.duress[index]!;
    if (lifted.includes(index)) {
      approvals[from + holder]! -= terms.stakeCosts[index]!;
      points[from + holder]! -= losses.stake * terms.stakeCosts[index]!;
    } else {
      points[from + target]! -= terms.tails[index]!.target;
      points[from + holder]! -= terms.tails[index]!.holder;
    }
  }
  for (let seat = 0; seat < seats; seat++)
    if (terms.pressing[seat]! > 0 && isFreed(agenda, terms, seat, lifted))
      approvals[from + seat]! += terms.reliefs[seat]!;
}

/** Whether all that presses somebody is lifted. */
function isFreed({ measures }: Agenda, terms: Terms, seat: Seat, lifted: readonly number[]): boolean {
  let freed = 0;
  for (const index of lifted) if (measures[index]!.target === seat && terms.duress[index] !== 0) freed += 1;
  return freed === terms.pressing[seat];
}

/** What some covers do in a state, where all that they are for is touched. */
function plansOf({ agenda, briefs }: Outlook, terms: Terms, covers: readonly number[]): Plans {
  const losses = lossesOf(agenda.constants);
  const costs = { line: terms.lineCosts, stake: terms.stakeCosts, duress: terms.duress };
  const plans = briefs.map((): CoverPlan[] => []);
  for (const index of covers) {
    const { kind, ref, share, price, for: seat } = agenda.covers[index]!;
    let relief = share * costs[kind][ref]!;
    for (const { cover } of plans[seat]!) {
      const other = agenda.covers[cover]!;
      if (other.kind === kind && other.ref === ref) relief *= 1 - other.share;
    }
    if (relief < LEAST_RELIEF) continue;
    plans[seat]!.push({ cover: index, relief, prices: price, saved: relief * losses[kind] });
  }
  for (const list of plans) sortByRelief(list);
  return plans;
}

/** The most helpful first, of equal ones the first in the catalogue; by insertion, for the lists are short and many. */
function sortByRelief(list: CoverPlan[]): void {
  for (let next = 1; next < list.length; next++) {
    const plan = list[next]!;
    let place = next;
    for (; place > 0 && list[place - 1]!.relief < plan.relief; place--) list[place] = list[place - 1]!;
    list[place] = plan;
  }
}

/** The plans for the covers of a group. */
function someOf(plans: readonly CoverPlan[], covers: readonly boolean[]): readonly CoverPlan[] {
  const found: CoverPlan[] = [];
  for (let place = 0; place < plans.length; place++)
    if (covers[plans[place]!.cover]) found.push(plans[place]!);
  return found;
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
  // What is read for every draft is copied into lists of one kind: code for several kinds is compiled again and again.
  private readonly seats: number;
  private readonly used: Int32Array;
  private readonly maxCovers: number;
  private readonly doubts: Float64Array;
  private readonly wants: Float64Array;
  private readonly weight: number;
  /** Plans of all covers, by beneficiary. */
  private readonly allPlans: Plans;
  /** By group and seat, filled in when the group is first asked about: what its drafts bring, and the covers that help. */
  private readonly approvals: number[];
  private readonly extras: number[];
  private readonly plans: (readonly CoverPlan[])[];

  constructor(
    readonly outlook: Outlook,
    readonly terms: Terms,
    readonly frontier: Frontier,
  ) {
    const { agenda, doubts, briefs, me } = outlook;
    const seats = briefs.length;
    this.seats = seats;
    this.points = new Float64Array(seats);
    this.margins = new Float64Array(seats);
    this.chances = new Float64Array(seats);
    this.used = new Int32Array(seats);
    this.weight = agenda.constants.approval.value;
    this.maxCovers = agenda.constants.maxCovers;
    this.doubts = new Float64Array(seats);
    this.wants = new Float64Array(seats);
    for (let seat = 0; seat < seats; seat++) {
      this.doubts[seat] = doubts[seat]!;
      this.wants[seat] = doubts[seat]! * (seat === me ? COMFORT.own : COMFORT.other);
    }
    this.allPlans = plansOf(
      outlook,
      terms,
      agenda.covers.map((_, cover) => cover),
    );
    this.approvals = new Array(frontier.groups.length * seats);
    this.extras = new Array(frontier.groups.length * seats);
    this.plans = new Array(frontier.groups.length * seats);
  }

  /** Place of a group in the tables, once they hold it. */
  private placeOf(group: number): number {
    const at = group * this.seats;
    if (this.plans[at]) return at;
    const { lines, lifts: lifted, covers } = this.frontier.groups[group]!;
    writeTerms(this.outlook, this.terms, lines, lifted, this.approvals, this.extras, at);
    for (let seat = 0; seat < this.seats; seat++)
      this.plans[at + seat] = someOf(this.allPlans[seat]!, covers);
    return at;
  }

  /** The most that the margin of a seat could be in a group without its worth. */
  bestBase(group: number, seat: Seat): number {
    const at = this.placeOf(group) + seat;
    const list = this.plans[at]!;
    let sum = this.approvals[at]!;
    for (let place = 0; place < list.length && place < this.maxCovers; place++) sum += list[place]!.relief;
    return sum;
  }

  /** Weighs a draft with the covers that it needs: the one first whose public is furthest from content. */
  weigh(group: number, place: number): void {
    const { points, margins, chances, used, wants, weight, covers, approvals, extras, plans, seats } = this;
    const { maxCovers, doubts } = this;
    const at = this.placeOf(group);
    const { worths } = this.frontier.groups[group]!;
    for (let seat = 0; seat < seats; seat++) {
      const own = worths[seat]![place]!;
      points[seat] = own + extras[at + seat]!;
      margins[seat] = weight * own + approvals[at + seat]!;
      used[seat] = 0;
    }
    let count = 0;
    while (count < maxCovers) {
      let neediest = -1;
      let need = 0;
      for (let seat = 0; seat < seats; seat++) {
        const missing = wants[seat]! - margins[seat]!;
        if (missing <= need || used[seat]! >= plans[at + seat]!.length) continue;
        need = missing;
        neediest = seat;
      }
      if (neediest < 0) break;
      const plan = plans[at + neediest]![used[neediest]!]!;
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
  const packages = roomFor(
    starts.reduce((sum, start, group) => sum + Math.ceil((ends[group]! - start) / stride), 0),
    seats,
  );
  const { groups, places, points, margins, chances, joints } = packages;
  let number = 0;
  for (let group = 0; group < ends.length; group++) {
    for (let place = starts[group]!; place < ends[group]!; place += stride) {
      weigher.weigh(group, place);
      groups[number] = group;
      places[number] = place;
      joints[number] = weigher.joint;
      for (let seat = 0, at = number * seats; seat < seats; seat++, at++) {
        points[at] = weigher.points[seat]!;
        margins[at] = weigher.margins[seat]!;
        chances[at] = weigher.chances[seat]!;
      }
      number += 1;
    }
  }
  return packages;
}

/** Lists of the length that they will have: lists that grow are copied several times. */
function roomFor(count: number, seats: number) {
  return {
    count,
    groups: new Array<number>(count),
    places: new Array<number>(count),
    points: new Array<number>(count * seats),
    margins: new Array<number>(count * seats),
    chances: new Array<number>(count * seats),
    joints: new Array<number>(count),
  };
}

export function positionsOf(
  { space, groups }: Frontier,
  packages: Pick<Packages, 'groups' | 'places'>,
  number: number,
): number[] {
  return positionsAt(space, groups[packages.groups[number]!]!.rows[packages.places[number]!]!);
}

/** One package of a moment, with its text. */
export function packageAt(weigher: Weigher, packages: Packages, number: number): Package {
  weigher.weigh(packages.groups[number]!, packages.places[number]!);
  return {
    draft: {
      positions: positionsOf(weigher.frontier, packages, number),
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
  const approvals: number[] = [];
  const extra: number[] = [];
  writeTerms(outlook, terms, lines, lifted, approvals, extra);
  const plans = plansOf(outlook, terms, covers);
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
