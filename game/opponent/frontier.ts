import { approvalOf, type Ground } from '../rules/index.ts';
import type { Agenda, Brief, Draft, Seat } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';
import { type Budget, budgetOf } from './budget.ts';
import { groupingOf } from './groups.ts';
import { positionsAt, type Space, spaceOf } from './space.ts';

/** A choice of positions with what it is worth to every seat, before covers. */
export interface Candidate {
  readonly positions: readonly number[];
  readonly worths: readonly number[];
}

/**
 * Drafts that cross the same lines and lift the same measures. Whatever does not depend on worth is equal for all of
 * them, so within a group a draft that is worse for everybody is never needed.
 */
export interface Group {
  readonly candidates: readonly Candidate[];
}

/** Steps of own worth by which drafts are compared; finer ones find hardly better drafts. */
const BANDS = 80;

/** The best draft of a group at every step of own worth: what it leaves to the others, and its row. */
interface Forming {
  /** Approval less bar of each seat for points of 0. */
  readonly bases: readonly number[];
  readonly best: Float64Array;
  readonly found: Int32Array;
}

/**
 * The estimated Pareto frontier of a negotiation, by group: for every step of own worth the positions with which the
 * least content of the others fares best. Looks at every draft of the table once, and never at more than the budget.
 */
export function frontierOf(
  agenda: Agenda,
  ground: Ground,
  briefs: readonly Brief[],
  me: Seat,
  budget: Budget = budgetOf(agenda, briefs[me]!),
): Group[] {
  const seats = agenda.principals.length;
  const weight = agenda.constants.approval.value;
  const space = spaceOf(agenda, ground.paid, briefs, me, budget.drafts);
  const { groupOf, first } = groupingOf(agenda, ground, briefs, space, budget.groups);
  const groups = first.map(row =>
    form(agenda, ground, briefs, { positions: positionsAt(space, row), covers: [] }),
  );
  const own = space.worths[me]!;
  const { low, width } = bandsOf(own);
  for (let row = 0; row < space.rows; row++) {
    const number = groupOf[row]!;
    if (number < 0) continue;
    const { bases, best, found } = groups[number]!;
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < seats; seat++) {
      if (seat === me) continue;
      const margin = bases[seat]! + weight * space.worths[seat]![row]!;
      if (margin < least) least = margin;
    }
    const band = Math.floor((own[row]! - low) / width);
    if (least <= best[band]!) continue;
    best[band] = least;
    found[band] = row;
  }
  return groups.map(group => undominated(group, space));
}

function form(agenda: Agenda, ground: Ground, briefs: readonly Brief[], draft: Draft): Forming {
  const weight = agenda.constants.approval.value;
  return {
    bases: briefs.map(
      (brief, seat) =>
        approvalOf(agenda, ground, brief, seat, draft).total -
        weight * worth(agenda, brief, seat, draft) -
        brief.bar,
    ),
    best: new Float64Array(BANDS + 1).fill(Number.NEGATIVE_INFINITY),
    found: new Int32Array(BANDS + 1).fill(-1),
  };
}

/** From the best for oneself downwards, only what is better for the others than everything above it. */
function undominated({ best, found }: Forming, space: Space): Group {
  const candidates: Candidate[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (let band = BANDS; band >= 0; band--) {
    const row = found[band]!;
    if (row < 0 || best[band]! <= highest) continue;
    highest = best[band]!;
    candidates.push({
      positions: positionsAt(space, row),
      worths: space.worths.map(worths => worths[row]!),
    });
  }
  return { candidates };
}

/** Bounds of own worth, cut into steps. */
function bandsOf(own: Float64Array): { low: number; width: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of own) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // A little room at both ends, so that the highest falls into the last step and one step is never of no width.
  return { low: low - 0.001, width: (high - low + 0.002) / BANDS };
}
