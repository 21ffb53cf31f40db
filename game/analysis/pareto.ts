import type { Outcomes } from './domain.ts';
import { ascending, least, listOf, most, pick, type Ranks, stepper, vectorsAt } from './ranks.ts';

/** Utilities that differ by no more than this are the same: a strict comparison of doubles invents frontier points. */
export const TOLERANCE = 1e-9;

/** Utility vectors, and for each an outcome that has it. */
export interface PointSet {
  readonly points: number[][];
  readonly outcomes: number[];
}

/**
 * The Pareto frontier: the distinct utility vectors that no outcome dominates, over all outcomes, ascending in the
 * first party's utility (and then in the next). One outcome dominates another if it is worse for nobody and better for
 * somebody, both by more than the tolerance. Two parties take n log n steps; three or four as many where few boxes
 * overlap, as in practice, and there chains of differences below the tolerance are settled in favour of the larger sum.
 * @param known points that are there already, by outcome: they are given and not made again
 */
export function paretoFrontier({ utilities }: Outcomes, known?: readonly number[][]): PointSet {
  const [first, second] = utilities;
  const outcomes =
    utilities.length === 2 ? frontierOfTwo(first!, second!) : inOrder(frontierOfMany(utilities), utilities);
  return { points: vectorsAt(utilities, outcomes, known), outcomes: listOf(outcomes) };
}

/** Outcomes of the frontier of two utilities, one for each point, ascending in the first. */
export function frontierOfTwo(first: Float64Array, second: Float64Array, tolerance = TOLERANCE): Int32Array {
  const { values, places } = candidates(first, second, tolerance);
  // Of the candidates with the same first utility the first with the most of the second stays.
  const { values: levels, places: at } = ascending(values, places);
  const best = new Float64Array(at.length);
  let top = -1;
  for (let rank = 0; rank < at.length; rank++) {
    const value = second[at[rank]!]!;
    if (top < 0 || levels[rank]! > levels[top]!) top += 1;
    else if (value <= best[top]!) continue;
    levels[top] = levels[rank]!;
    best[top] = value;
    at[top] = at[rank]!;
  }
  // Written from the end, over what is done with: never more is kept than was looked at.
  let start = at.length;
  let above = top;
  let beside = top;
  let lowest = Number.POSITIVE_INFINITY;
  let bestAbove = Number.NEGATIVE_INFINITY;
  let bestBeside = Number.NEGATIVE_INFINITY;
  for (let level = top; level >= 0; level--) {
    for (; above >= 0 && levels[above]! > levels[level]! + tolerance; above--)
      bestAbove = Math.max(bestAbove, best[above]!);
    for (; beside >= 0 && levels[beside]! >= levels[level]! - tolerance; beside--)
      bestBeside = Math.max(bestBeside, best[beside]!);
    if (bestAbove >= best[level]! - tolerance || bestBeside > best[level]! + tolerance) continue;
    // What is undominated and as good for the first as its neighbour is as good for the second, too: the same point.
    if (lowest <= levels[level]! + tolerance) continue;
    lowest = levels[level]!;
    at[--start] = at[level]!;
  }
  return at.subarray(start);
}

/** Steps of the first utility in which the best of the second is looked for before anything is sorted. */
const STEPS = 4096;

/** Outcomes that nothing in a higher step of the first utility beats in the second: all of the frontier, and little else. */
function candidates(first: Float64Array, second: Float64Array, tolerance: number): Ranks {
  const stepOf = stepper(least(first), most(first), STEPS);
  const best = new Float64Array(STEPS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let outcome = 0; outcome < first.length; outcome++) {
    const step = stepOf(first[outcome]!);
    if (second[outcome]! > best[step]!) best[step] = second[outcome]!;
  }
  for (let step = STEPS - 1; step >= 0; step--) best[step] = Math.max(best[step]!, best[step + 1]!);
  const places = new Int32Array(first.length);
  const values = new Float64Array(first.length);
  let count = 0;
  for (let outcome = 0; outcome < first.length; outcome++) {
    const value = first[outcome]!;
    if (best[stepOf(value) + 1]! > second[outcome]! + tolerance) continue;
    places[count] = outcome;
    values[count++] = value;
  }
  return { values: values.subarray(0, count), places: places.subarray(0, count) };
}

/** Points of the frontier that lie close together: a part of a tree that is halved where it is widest (Bentley 1975). */
interface Box {
  /** The most of each party among the members. */
  readonly most: Float64Array;
  /** The members, one after the other: what is compared lies side by side. */
  readonly points: Float64Array;
  /** Members; none once the box is cut. */
  count: number;
  cut: { readonly party: number; readonly at: number; readonly below: Box; readonly above: Box } | null;
}

/** Members with which a box is cut. */
const CROWDED = 24;

/**
 * By falling sum of utilities nothing is dominated by what comes later. Boxes whose best is too little are passed over
 * as a whole.
 */
function frontierOfMany(utilities: readonly Float64Array[]): number[] {
  const root = emptyBox(utilities.length);
  const point = new Float64Array(utilities.length);
  const kept: number[] = [];
  const order = byFallingSum(utilities);
  for (let index = 0; index < order.length; index++) {
    const outcome = order[index]!;
    for (let party = 0; party < point.length; party++) point[party] = utilities[party]![outcome]!;
    if (isCovered(root, point)) continue;
    kept.push(outcome);
    insert(root, point);
  }
  return kept;
}

const emptyBox = (parties: number): Box => ({
  most: new Float64Array(parties).fill(Number.NEGATIVE_INFINITY),
  points: new Float64Array(CROWDED * parties),
  count: 0,
  cut: null,
});

function byFallingSum(utilities: readonly Float64Array[]): Int32Array {
  const lacks = new Float64Array(utilities[0]!.length);
  for (const utility of utilities)
    for (let outcome = 0; outcome < lacks.length; outcome++) lacks[outcome]! -= utility[outcome]!;
  return ascending(lacks).places;
}

function insert(root: Box, point: Float64Array): void {
  let box = root;
  for (;;) {
    for (let party = 0; party < point.length; party++)
      if (point[party]! > box.most[party]!) box.most[party] = point[party]!;
    if (!box.cut) break;
    box = point[box.cut.party]! < box.cut.at ? box.cut.below : box.cut.above;
  }
  box.points.set(point, box.count * point.length);
  box.count += 1;
  if (box.count === CROWDED) cutInTwo(box, point.length);
}

/** Halves a box between the ends of its widest side. */
function cutInTwo(box: Box, parties: number): void {
  const { points, most: highest } = box;
  let widest = 0;
  let width = 0;
  for (let party = 0; party < parties; party++) {
    let lowest = highest[party]!;
    for (let at = party; at < points.length; at += parties) lowest = Math.min(lowest, points[at]!);
    if (highest[party]! - lowest <= width) continue;
    widest = party;
    width = highest[party]! - lowest;
  }
  const [below, above] = [emptyBox(parties), emptyBox(parties)];
  box.cut = { party: widest, at: highest[widest]! - width / 2, below, above };
  box.count = 0;
  for (let at = 0; at < points.length; at += parties) insert(box, points.subarray(at, at + parties));
}

/** Whether some member of a box is worse for nobody than a point: it dominates it, or is the same point. */
function isCovered(box: Box, point: Float64Array): boolean {
  if (!reaches(box.most, 0, point)) return false;
  if (box.cut) return isCovered(box.cut.above, point) || isCovered(box.cut.below, point);
  for (let member = 0; member < box.count; member++)
    if (reaches(box.points, member * point.length, point)) return true;
  return false;
}

/** Whether the vector that begins somewhere in a list is worse for nobody. */
function reaches(list: Float64Array, from: number, point: Float64Array): boolean {
  for (let party = 0; party < point.length; party++)
    if (list[from + party]! < point[party]! - TOLERANCE) return false;
  return true;
}

/** Ascending in the first utility, then in the next, then in the number of the outcome. */
function inOrder(outcomes: readonly number[], utilities: readonly Float64Array[]): Int32Array {
  let order: Int32Array = Int32Array.from(outcomes).sort();
  for (let party = utilities.length - 1; party >= 0; party--)
    order = ascending(pick(utilities[party]!, order), order).places;
  return order;
}
