import type { Agenda, Brief } from '../scenario/types.ts';

/**
 * How much the opponent may think about one decision, counted in things looked at and never in time, so that a replay
 * finds the same move on any machine. All of it together takes a fraction of a second.
 */
export interface Budget {
  /** Drafts in the table of a negotiation; larger spaces are thinned out. */
  readonly drafts: number;
  /** Groups of drafts that are kept. */
  readonly groups: number;
  /** Packages that are looked at. */
  readonly packages: number;
  /** Packages that are weighed again for each idea at the podium, and for all ideas together. */
  readonly again: number;
  readonly allAgain: number;
}

const FULL: Budget = {
  drafts: 200_000,
  groups: 128,
  packages: 6_000,
  again: 64,
  allAgain: 1_200,
};

/** Issues, lines, measures, covers and own linkages up to which all of the budget may be spent. */
const USUAL_SIZE = 100;

/** Weighing a draft takes longer where there is more to look up, so a laboratory scenario gets fewer of everything. */
export function budgetOf(agenda: Agenda, brief: Brief): Budget {
  const { issues, redLines, measures, covers } = agenda;
  const parts = brief.linkages.reduce((sum, { when }) => sum + when.length, 0);
  const size = issues.length + redLines.length + measures.length + covers.length + parts;
  const share = (count: number) => Math.max(1, Math.floor(count * Math.min(1, USUAL_SIZE / size)));
  return {
    drafts: share(FULL.drafts),
    groups: share(FULL.groups),
    packages: share(FULL.packages),
    again: share(FULL.again),
    allAgain: share(FULL.allAgain),
  };
}

/** Places of the highest ranks, in their order in the list; of equal ranks the first. */
export function highest(ranks: Float64Array, count: number): number[] {
  const places: number[] = [];
  if (ranks.length <= count) {
    for (let place = 0; place < ranks.length; place++) places.push(place);
    return places;
  }
  const limit = inOrderAt(ranks.slice(), ranks.length - count);
  let above = 0;
  for (let place = 0; place < ranks.length; place++) if (ranks[place]! > limit) above += 1;
  let equals = count - above;
  for (let place = 0; place < ranks.length; place++) {
    if (ranks[place]! < limit || (ranks[place] === limit && equals === 0)) continue;
    if (ranks[place] === limit) equals -= 1;
    places.push(place);
  }
  return places;
}

/** The value that would stand at a place if the values were in order; moves them about (Hoare 1961, Algorithm 65: Find). */
function inOrderAt(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let low = from;
    let high = to;
    while (low <= high) {
      while (values[low]! < pivot) low += 1;
      while (values[high]! > pivot) high -= 1;
      if (low > high) break;
      const value = values[low]!;
      values[low] = values[high]!;
      values[high] = value;
      low += 1;
      high -= 1;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else break;
  }
  return values[place]!;
}
