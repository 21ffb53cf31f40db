import { highest } from './budget.ts';
import { LEAST_OWN_CHANCE, type Packages, type Weigher } from './packages.ts';

/**
 * Numbers of the packages that come nearest to an agreement, in their order: by the product of gains and chances
 * (Nash 1950), and where that is nothing by how little is missing to it. What a small change may make the best is
 * among them.
 */
export function promising(weigher: Weigher, packages: Packages, most: number): number[] {
  const { breakdowns } = weigher.terms;
  const { doubts } = weigher.outlook;
  const seats = breakdowns.length;
  const ranks = new Float64Array(packages.count);
  for (let number = 0; number < packages.count; number++) {
    let product = packages.joints[number]!;
    let missing = 0;
    for (let seat = 0, at = number * seats; seat < seats; seat++, at++) {
      const gain = packages.points[at]! - breakdowns[seat]!;
      const short = -packages.margins[at]! - doubts[seat]!;
      product *= gain > 0 ? gain : 0;
      if (gain < 0) missing -= gain;
      if (short > 0) missing += short;
    }
    ranks[number] = product > 0 ? product : -missing;
  }
  return highest(ranks, most);
}

/** The agreement that all would settle on in a state, by the largest product of gains and chances (Nash 1950). */
export interface Settlement {
  /** Own points, and the chance that it passes everywhere. */
  readonly points: number;
  readonly chance: number;
}

/** The settlement among some packages, weighed anew in the state of the weigher; null where nobody would gain. */
export function settlementOf(
  weigher: Weigher,
  packages: Packages,
  numbers: readonly number[],
): Settlement | null {
  const { breakdowns } = weigher.terms;
  const { me } = weigher.outlook;
  let most = 0;
  let points = 0;
  let chance = 0;
  for (const number of numbers) {
    weigher.weigh(packages.groups[number]!, packages.places[number]!);
    let product = weigher.joint;
    if (product === 0 || weigher.chances[me]! < LEAST_OWN_CHANCE) continue;
    for (let seat = 0; seat < breakdowns.length; seat++) {
      const gain = weigher.points[seat]! - breakdowns[seat]!;
      product *= gain > 0 ? gain : 0;
    }
    if (product <= most) continue;
    most = product;
    points = weigher.points[me]!;
    chance = weigher.joint;
  }
  return most > 0 ? { points, chance } : null;
}
