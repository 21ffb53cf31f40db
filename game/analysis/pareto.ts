import type { Outcomes } from './domain.ts';
import { least, most, pick, ranked, stepper } from './ranks.ts';

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
 * somebody, both by more than the tolerance. Two parties take n log n steps; three or four at most n times the size of
 * the frontier, and there chains of differences below the tolerance are settled in favour of the larger sum.
 */
export function paretoFrontier({ utilities }: Outcomes): PointSet {
  const [first, second] = utilities;
  const outcomes =
    utilities.length === 2 ? frontierOfTwo(first!, second!) : inOrder(frontierOfMany(utilities), utilities);
  return { points: outcomes.map(outcome => utilities.map(utility => utility[outcome]!)), outcomes };
}

/** Outcomes of the frontier of two utilities, one for each point, ascending in the first. */
export function frontierOfTwo(first: Float64Array, second: Float64Array, tolerance = TOLERANCE): number[] {
  const open = candidates(first, second, tolerance);
  const { levels, ranks } = ranked(pick(first, open));
  const best = new Float64Array(levels.length).fill(Number.NEGATIVE_INFINITY);
  const at = new Int32Array(levels.length);
  for (let place = 0; place < open.length; place++) {
    const level = ranks[place]!;
    const value = second[open[place]!]!;
    if (value <= best[level]!) continue;
    best[level] = value;
    at[level] = open[place]!;
  }
  const kept: number[] = [];
  let above = levels.length - 1;
  let beside = levels.length - 1;
  let bestAbove = Number.NEGATIVE_INFINITY;
  let bestBeside = Number.NEGATIVE_INFINITY;
  for (let level = levels.length - 1; level >= 0; level--) {
    for (; above >= 0 && levels[above]! > levels[level]! + tolerance; above--)
      bestAbove = Math.max(bestAbove, best[above]!);
    for (; beside >= 0 && levels[beside]! >= levels[level]! - tolerance; beside--)
      bestBeside = Math.max(bestBeside, best[beside]!);
    if (bestAbove >= best[level]! - tolerance || bestBeside > best[level]! + tolerance) continue;
    const last = kept.at(-1);
    // What is undominated and as good for the first as its neighbour is as good for the second, too: the same point.
    if (last === undefined || levels[last]! > levels[level]! + tolerance) kept.push(level);
  }
  return kept.reverse().map(level => at[level]!);
}

/** Steps of the first utility in which the best of the second is looked for before anything is sorted. */
const STEPS = 4096;

/** Outcomes that nothing in a higher step of the first utility beats in the second: all of the frontier, and little else. */
function candidates(first: Float64Array, second: Float64Array, tolerance: number): Int32Array {
  const stepOf = stepper(least(first), most(first), STEPS);
  const best = new Float64Array(STEPS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let outcome = 0; outcome < first.length; outcome++) {
    const step = stepOf(first[outcome]!);
    if (second[outcome]! > best[step]!) best[step] = second[outcome]!;
  }
  for (let step = STEPS - 1; step >= 0; step--) best[step] = Math.max(best[step]!, best[step + 1]!);
  const open = new Int32Array(first.length);
  let count = 0;
  for (let outcome = 0; outcome < first.length; outcome++) {
    const step = stepOf(first[outcome]!);
    if (best[step + 1]! <= second[outcome]! + tolerance) open[count++] = outcome;
  }
  return open.subarray(0, count);
}

/** Points of the frontier that lie in one cell of a grid over all utilities but the last. */
interface Cell {
  /** The most of each party among the members. */
  readonly most: Float64Array;
  readonly members: number[];
}

/** Cells by one utility, where the grid is over two or three: some hundred in all. */
const CELLS: Readonly<Record<number, number>> = { 2: 24, 3: 10 };

/**
 * By falling sum of utilities nothing is dominated by what comes later. Cells whose best is too little are passed over
 * as a whole; in the others, what has just dominated something is asked early.
 */
function frontierOfMany(utilities: readonly Float64Array[]): number[] {
  const cellOf = gridOver(utilities.slice(0, -1));
  const byNumber = new Map<number, Cell>();
  const cells: Cell[] = [];
  for (const outcome of byFallingSum(utilities)) {
    if (cells.some(cell => reaches(cell, utilities, outcome) && isCovered(cell.members, utilities, outcome)))
      continue;
    const number = cellOf(outcome);
    let cell = byNumber.get(number);
    if (!cell) {
      cell = { most: new Float64Array(utilities.length).fill(Number.NEGATIVE_INFINITY), members: [] };
      byNumber.set(number, cell);
      cells.push(cell);
    }
    cell.members.push(outcome);
    for (let party = 0; party < utilities.length; party++)
      cell.most[party] = Math.max(cell.most[party]!, utilities[party]![outcome]!);
  }
  return cells.flatMap(({ members }) => members);
}

function byFallingSum(utilities: readonly Float64Array[]): Int32Array {
  const sums = new Float64Array(utilities[0]!.length);
  for (const utility of utilities)
    for (let outcome = 0; outcome < sums.length; outcome++) sums[outcome]! += utility[outcome]!;
  const order = new Int32Array(sums.length);
  for (let outcome = 0; outcome < order.length; outcome++) order[outcome] = outcome;
  return order.sort((a, b) => sums[b]! - sums[a]! || a - b);
}

/** Number of the cell of an outcome in a grid over some utilities. */
function gridOver(utilities: readonly Float64Array[]): (outcome: number) => number {
  const cells = CELLS[utilities.length] ?? 1;
  const steppers = utilities.map(utility => stepper(least(utility), most(utility), cells));
  return outcome => {
    let number = 0;
    for (let party = 0; party < utilities.length; party++)
      number = number * cells + steppers[party]!(utilities[party]![outcome]!);
    return number;
  };
}

function reaches({ most }: Cell, utilities: readonly Float64Array[], outcome: number): boolean {
  for (let party = 0; party < most.length; party++)
    if (most[party]! < utilities[party]![outcome]! - TOLERANCE) return false;
  return true;
}

function isCovered(members: number[], utilities: readonly Float64Array[], outcome: number): boolean {
  const place = members.findIndex(other => covers(utilities, other, outcome));
  if (place > 0) {
    const before = place >> 1;
    const other = members[place]!;
    members[place] = members[before]!;
    members[before] = other;
  }
  return place >= 0;
}

/** Whether the first outcome is worse for nobody: it dominates the second, or is the same point. */
function covers(utilities: readonly Float64Array[], first: number, second: number): boolean {
  for (const utility of utilities) if (utility[first]! < utility[second]! - TOLERANCE) return false;
  return true;
}

function inOrder(outcomes: number[], utilities: readonly Float64Array[]): number[] {
  return outcomes.sort((a, b) => {
    for (const utility of utilities) if (utility[a] !== utility[b]) return utility[a]! - utility[b]!;
    return a - b;
  });
}
