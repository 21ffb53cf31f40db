import { least, most } from '../analysis/ranks.ts';
import type { Agenda, Brief, Seat } from '../scenario/types.ts';
import { type Budget, highest } from './budget.ts';
import { deedsOfGroup, type GroupDeeds, type Grouping, groupingOf } from './groups.ts';
import { type Space, sizeOf, spaceOf, worthsOf } from './space.ts';

/**
 * Drafts that cross the same lines and lift the same measures: the ones worth talking about, from the best for
 * oneself downwards. Whatever does not depend on worth is equal for all of them, so within a group a draft that is
 * worse for everybody is never needed.
 */
export interface Group extends GroupDeeds {
  /** Rows of the space. */
  readonly rows: readonly number[];
  /** Worth before covers: `worths[seat][place]`. */
  readonly worths: readonly (readonly number[])[];
}

export interface Frontier {
  readonly space: Space;
  readonly groups: readonly Group[];
}

/** Steps of own worth by which drafts are compared; finer ones find hardly better drafts. */
const BANDS = 80;
/** Places of one group in the tables of steps. */
const SIZE = BANDS + 1;

/** What of a table does not depend on any brief, by what has been paid. */
interface Ways {
  readonly space: Space;
  readonly grouping: Grouping;
  /** Numbers of all groups. */
  readonly all: readonly number[];
  /** Filled in when they are first asked for. */
  readonly deeds: (GroupDeeds | undefined)[];
}

/** Tables kept for one agenda; more payments than these are hardly ever combined. */
const MOST_WAYS = 24;
const waysOfAgenda = new WeakMap<Agenda, Map<string, Ways>>();

/** Room for tables that are read at once: to claim it anew costs as much as to fill it. Each is at least as long as asked. */
interface Room {
  /** Worth of every row, by seat. */
  readonly worths: Float64Array[];
  /** By group and step of own worth, the most that is left to the others, and the row that leaves it. */
  best: Float64Array;
  found: Int32Array;
}

const roomOfAgenda = new WeakMap<Agenda, Room>();

/** What of a frontier depends on the own brief alone. */
interface Own {
  readonly worths: Float64Array;
  /** Step of own worth of every row. */
  readonly bands: Uint8Array;
}

/** Last frontier of a brief: beliefs and payments change a few times a game, and are asked for at every move. */
interface Kept {
  readonly ways: Ways;
  readonly briefs: readonly Brief[];
  readonly own: Own;
  readonly frontier: Frontier;
}

const keptOfBrief = new WeakMap<Brief, Kept>();

/**
 * The estimated Pareto frontier of a negotiation, by group: for every step of own worth the positions with which the
 * least content of the others fares best. Looks at every draft of the table once, and never at more than the budget.
 * What it has worked out is kept and looked up again; that changes no answer.
 */
export function frontierOf(
  agenda: Agenda,
  paid: readonly number[],
  briefs: readonly Brief[],
  me: Seat,
  budget: Budget,
): Frontier {
  const ways = waysOf(agenda, paid, briefs, budget);
  const kept = keptOfBrief.get(briefs[me]!);
  const isSame = kept !== undefined && kept.ways === ways;
  if (isSame && sameBeliefs(kept.briefs, briefs)) return kept.frontier;
  const own = isSame ? kept.own : ownOf(ways.space, briefs[me]!);
  const room = roomFor(agenda, ways.space.rows, Math.min(ways.grouping.count, budget.groups) * SIZE);
  const worths = briefs.map((brief, seat) =>
    seat === me ? own.worths : worthsOf(ways.space, brief, room.worths[seat]!),
  );
  const frontier = bestOf(agenda, ways, briefs, worths, own.bands, me, budget, room);
  keptOfBrief.set(briefs[me]!, { ways, briefs, own, frontier });
  return frontier;
}

function waysOf(agenda: Agenda, paid: readonly number[], briefs: readonly Brief[], budget: Budget): Ways {
  const isWhole = sizeOf(agenda.issues.map(issue => issue.positions)) <= budget.drafts;
  const make = (): Ways => {
    const space = spaceOf(agenda, paid, briefs, budget.drafts);
    const grouping = groupingOf(agenda, space);
    return { space, grouping, all: Array.from({ length: grouping.count }, (_, group) => group), deeds: [] };
  };
  // A table that has to be thinned out is thinned by what the briefs say.
  if (!isWhole) return make();
  const kept = waysOfAgenda.get(agenda) ?? new Map<string, Ways>();
  waysOfAgenda.set(agenda, kept);
  const key = paid.join();
  const ways = kept.get(key) ?? make();
  if (kept.size >= MOST_WAYS) kept.clear();
  kept.set(key, ways);
  return ways;
}

function roomFor(agenda: Agenda, rows: number, slots: number): Room {
  let room = roomOfAgenda.get(agenda);
  if (!room) {
    const none = new Float64Array(0);
    room = { worths: agenda.principals.map(() => none), best: none, found: new Int32Array(0) };
    roomOfAgenda.set(agenda, room);
  }
  for (let seat = 0; seat < room.worths.length; seat++)
    if (room.worths[seat]!.length < rows) room.worths[seat] = new Float64Array(rows);
  if (room.best.length < slots) {
    room.best = new Float64Array(slots);
    room.found = new Int32Array(slots);
  }
  return room;
}

/** Whether two sets of beliefs lead to the same frontier. */
const sameBeliefs = (a: readonly Brief[], b: readonly Brief[]): boolean =>
  a.every((brief, seat) => brief === b[seat] || (sameValues(brief, b[seat]!) && sameLines(brief, b[seat]!)));

function sameValues(a: Brief, b: Brief): boolean {
  for (let issue = 0; issue < a.values.length; issue++) {
    const row = a.values[issue]!;
    const other = b.values[issue]!;
    if (row === other) continue;
    for (let position = 0; position < row.length; position++)
      if (row[position] !== other[position]) return false;
  }
  return true;
}

const sameLines = (a: Brief, b: Brief): boolean =>
  a.lines.every((line, index) => line?.weight === b.lines[index]?.weight);

/** Approval less bar of every seat at the start of the game, for a deal worth 0. */
const baseOf = ({ constants, principals }: Agenda, seat: Seat): number => {
  const { start, bar } = principals[seat]!;
  return start.support + constants.approval.face * (start.face - 50) - bar;
};

/** Cost of crossing each line as it stands at the start. */
const lineCosts = ({ constants, redLines }: Agenda, briefs: readonly Brief[]): number[] =>
  redLines.map(({ owner }, index) => constants.line.latentTrue * (briefs[owner]!.lines[index]?.weight ?? 0));

function bestOf(
  agenda: Agenda,
  { space, grouping, deeds, all }: Ways,
  briefs: readonly Brief[],
  worths: readonly Float64Array[],
  bands: Uint8Array,
  me: Seat,
  budget: Budget,
  { best, found }: Room,
): Frontier {
  const seats = briefs.length;
  const weight = agenda.constants.approval.value;
  // Between two, what is left to the other does not need its base: it is the same throughout a group.
  const isWhole = grouping.count <= budget.groups;
  const bases = seats === 2 && isWhole ? [] : basesOf(agenda, grouping, briefs);
  const kept = isWhole ? all : nearestGroups(grouping.groupOf, bases, worths, weight, budget.groups);
  const groupOf = kept.length === grouping.count ? grouping.groupOf : renumbered(grouping, kept);
  best.fill(Number.NEGATIVE_INFINITY, 0, kept.length * SIZE);
  const left = seats === 2 ? worths[1 - me]! : leastContent(grouping.groupOf, bases, worths, me, weight);
  fillBands(groupOf, bands, left, best, found);
  const deedsAt = (group: number) => {
    const done = deeds[group] ?? deedsOfGroup(agenda, grouping, group);
    deeds[group] = done;
    return done;
  };
  const groups = kept.map((group, place) => undominated(deedsAt(group), best, found, place * SIZE, worths));
  return { space, groups };
}

/** For every group, approval less bar of every seat at the start for a deal worth 0 that does the deeds of the group. */
function basesOf(agenda: Agenda, grouping: Grouping, briefs: readonly Brief[]): number[][] {
  const costs = lineCosts(agenda, briefs);
  return Array.from({ length: grouping.count }, (_, group) =>
    briefs.map((_, seat) => {
      let base = baseOf(agenda, seat);
      for (let line = 0; line < costs.length; line++)
        if (agenda.redLines[line]!.owner === seat && grouping.isDone(group, line)) base -= costs[line]!;
      return base;
    }),
  );
}

/** Group of every row by its place among those kept; -1 for the others. */
function renumbered({ groupOf, count }: Grouping, kept: readonly number[]): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let place = 0; place < kept.length; place++) places[kept[place]!] = place;
  return groupOf.map(group => places[group]!);
}

/** Margin at the start of whoever is least content with a row, without the viewer. */
function leastContent(
  groupOf: Int32Array,
  bases: readonly (readonly number[])[],
  worths: readonly Float64Array[],
  me: Seat,
  weight: number,
): Float64Array {
  const left = new Float64Array(groupOf.length);
  for (let row = 0; row < left.length; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < worths.length; seat++) {
      if (seat === me) continue;
      const margin = bases[groupOf[row]!]![seat]! + weight * worths[seat]![row]!;
      if (margin < least) least = margin;
    }
    left[row] = least;
  }
  return left;
}

/** The best row for the others in every group and at every step of own worth. */
function fillBands(
  groupOf: Int32Array,
  bands: Uint8Array,
  left: Float64Array,
  best: Float64Array,
  found: Int32Array,
): void {
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    if (group < 0) continue;
    const at = group * SIZE + bands[row]!;
    const value = left[row]!;
    if (value <= best[at]!) continue;
    best[at] = value;
    found[at] = row;
  }
}

/** From the best for oneself downwards, only what is better for the others than everything above it. */
function undominated(
  deeds: GroupDeeds,
  best: Float64Array,
  found: Int32Array,
  from: number,
  tables: readonly Float64Array[],
): Group {
  const rows: number[] = [];
  const worths = tables.map((): number[] => []);
  let highest = Number.NEGATIVE_INFINITY;
  for (let band = BANDS; band >= 0; band--) {
    if (best[from + band]! <= highest) continue;
    highest = best[from + band]!;
    const row = found[from + band]!;
    rows.push(row);
    for (let seat = 0; seat < tables.length; seat++) worths[seat]!.push(tables[seat]![row]!);
  }
  const { lines, lifts, covers } = deeds;
  return { lines, lifts, covers, rows, worths };
}

/** Of more than `most` groups those in which some draft comes nearest to passing everywhere. */
function nearestGroups(
  groupOf: Int32Array,
  bases: readonly (readonly number[])[],
  worths: readonly Float64Array[],
  weight: number,
  most: number,
): readonly number[] {
  const nearest = new Float64Array(bases.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < worths.length; seat++) {
      const margin = bases[group]![seat]! + weight * worths[seat]![row]!;
      if (margin < least) least = margin;
    }
    if (least > nearest[group]!) nearest[group] = least;
  }
  return highest(nearest, most);
}

/** Own worth of every row, cut into steps between its bounds. */
function ownOf(space: Space, brief: Brief): Own {
  const worths = worthsOf(space, brief);
  // A little room at both ends, so that the highest falls into the last step and one step is never of no width.
  const lowest = least(worths);
  const low = lowest - 0.001;
  const steps = 1 / ((most(worths) - lowest + 0.002) / BANDS);
  const bands = new Uint8Array(worths.length);
  for (let row = 0; row < bands.length; row++) bands[row] = Math.floor((worths[row]! - low) * steps);
  return { worths, bands };
}
