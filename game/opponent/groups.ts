import { approvalOf, type Ground, linesCost, stands } from '../rules/index.ts';
import type { Agenda, Brief, Seat } from '../scenario/types.ts';
import { highest } from './budget.ts';
import { positionsAt, type Space } from './space.ts';

/** Rows of a space by what they cross and lift. */
export interface Grouping {
  /** Group of every row. */
  readonly groupOf: Int32Array;
  /** The first row of every group. */
  readonly first: readonly number[];
}

/**
 * Something that a position may do besides its worth: it crosses a red line, or lifts a measure that stands. To which
 * principal's vote it does harm, how much, and how much of that the best cover would take away.
 */
interface Deed {
  readonly seat: Seat;
  readonly cost: number;
  readonly saved: number;
  /** Who is relieved by it, if it is the last measure that presses it. */
  readonly frees: Seat | null;
  readonly isDone: (issue: number, position: number) => boolean;
  /** Issues that decide. */
  readonly issues: ReadonlySet<number>;
}

/** Bits of one word; two words are still an exact number. */
const WORD = 26;
const NEXT_WORD = 0x4000000;

/** One name for all words of a mark, so that equal marks can be found; a number as long as there are few deeds. */
function keyOf(marks: readonly Int32Array[], pattern: number): number | string {
  if (marks.length > 2) return marks.map(bits => bits[pattern]!).join();
  return marks[0]![pattern]! + (marks.length === 2 ? NEXT_WORD * marks[1]![pattern]! : 0);
}

/** All deeds on which drafts of a space may differ. */
function deedsOf(agenda: Agenda, ground: Ground, briefs: readonly Brief[], { choices }: Space): Deed[] {
  const best = (kind: 'line' | 'stake', ref: number, seat: Seat) =>
    agenda.covers.reduce(
      (share, cover) =>
        cover.kind === kind && cover.ref === ref && cover.for === seat ? Math.max(share, cover.share) : share,
      0,
    );
  const deeds: Deed[] = [];
  agenda.redLines.forEach((line, index) => {
    const { owner, crossedBy } = line;
    const part = crossedBy.find(({ positions }) => positions.length > 0);
    if (!part) return;
    const positions = choices.map(() => 0);
    positions[part.issue] = part.positions[0]!;
    const lines = briefs[owner]!.lines.map((brief, other) => (other === index ? brief : null));
    const cost = linesCost(agenda, ground, { ...briefs[owner]!, lines }, { positions, covers: [] }, owner);
    deeds.push({
      seat: owner,
      cost,
      saved: cost * best('line', index, owner),
      frees: null,
      isDone: (issue, position) =>
        crossedBy.some(item => item.issue === issue && item.positions.includes(position)),
      issues: new Set(crossedBy.map(({ issue }) => issue)),
    });
  });
  agenda.measures.forEach(({ liftedBy, holder, target }, index) => {
    const state = ground.measures[index]!;
    if (liftedBy === 'anyDeal' || !stands(state)) return;
    const cost = Math.max(0, state.stake - state.credit);
    deeds.push({
      seat: holder,
      cost,
      saved: cost * best('stake', index, holder),
      frees: target,
      isDone: (issue, position) => issue === liftedBy.issue && position >= liftedBy.from,
      issues: new Set([liftedBy.issue]),
    });
  });
  return deeds;
}

/**
 * Numbers the rows by what their positions do. Positions of an issue that do the same are one pattern, so that rows
 * are told apart by a plain number; what a pattern amounts to is looked at once and not for every row.
 */
function groupRows({ rows, choices, order }: Space, deeds: readonly Deed[]) {
  const words = Math.max(1, Math.ceil(deeds.length / WORD));
  const decisive = choices.map((_, issue) =>
    deeds.flatMap((deed, index) => (deed.issues.has(issue) ? [index] : [])),
  );
  const patterns = choices.map((list, issue) => {
    const own: (readonly number[])[] = [];
    const names = new Map<string, number>();
    const places = list.map(position => {
      const mark = new Array<number>(words).fill(0);
      for (const index of decisive[issue]!)
        if (deeds[index]!.isDone(issue, position)) mark[Math.floor(index / WORD)]! |= 1 << (index % WORD);
      const name = mark.join();
      if (!names.has(name)) names.set(name, own.push(mark) - 1);
      return names.get(name)!;
    });
    return { own, places };
  });
  let patternOf = new Int32Array(1);
  // What each pattern of the whole draft amounts to, word by word.
  let marks = Array.from({ length: words }, () => new Int32Array(1));
  for (const issue of order) {
    const { own, places } = patterns[issue]!;
    const next = new Int32Array(patternOf.length * places.length);
    let row = 0;
    for (const pattern of patternOf) for (const place of places) next[row++] = pattern * own.length + place;
    patternOf = next;
    marks = marks.map((before, word) => {
      const after = new Int32Array(before.length * own.length);
      let pattern = 0;
      for (const bits of before) for (const mark of own) after[pattern++] = bits | mark[word]!;
      return after;
    });
  }
  const groupOfPattern = new Int32Array(marks[0]!.length).fill(-1);
  const groups = new Map<number | string, number>();
  const first: number[] = [];
  for (let row = 0; row < rows; row++) {
    const pattern = patternOf[row]!;
    if (groupOfPattern[pattern]! < 0) {
      const key = keyOf(marks, pattern);
      let group = groups.get(key);
      if (group === undefined) {
        group = first.push(row) - 1;
        groups.set(key, group);
      }
      groupOfPattern[pattern] = group;
    }
  }
  const done = marks.map(bits => Int32Array.from(first, row => bits[patternOf[row]!]!));
  return { groupOf: patternOf.map(pattern => groupOfPattern[pattern]!), first, done };
}

/**
 * The groups of a space. Of more than `most` only those are kept in which some draft comes nearest to passing
 * everywhere, as far as covers may help; rows of the others belong to group -1.
 */
export function groupingOf(
  agenda: Agenda,
  ground: Ground,
  briefs: readonly Brief[],
  space: Space,
  most: number,
): Grouping {
  const deeds = deedsOf(agenda, ground, briefs, space);
  const { groupOf, first, done } = groupRows(space, deeds);
  if (first.length <= most) return { groupOf, first };
  const seats = briefs.length;
  const { maxCovers, approval: weights } = agenda.constants;
  const plain = new Float64Array(first.length * seats);
  const covered = new Float64Array(first.length * seats);
  const pressing = briefs.map((_, seat) => deeds.filter(({ frees }) => frees === seat).length);
  const saved = new Float64Array(seats);
  const largest = new Float64Array(seats);
  const freed = new Int32Array(seats);
  for (let group = 0; group < first.length; group++) {
    saved.fill(0);
    largest.fill(0);
    freed.fill(0);
    for (let index = 0; index < deeds.length; index++) {
      if (!(done[Math.floor(index / WORD)]![group]! & (1 << (index % WORD)))) continue;
      const deed = deeds[index]!;
      plain[group * seats + deed.seat]! -= deed.cost;
      saved[deed.seat]! += deed.saved;
      if (deed.saved > largest[deed.seat]!) largest[deed.seat] = deed.saved;
      if (deed.frees !== null) freed[deed.frees]! += 1;
    }
    for (let seat = 0; seat < seats; seat++) {
      const at = group * seats + seat;
      if (pressing[seat]! > 0 && freed[seat] === pressing[seat])
        plain[at]! += weights.relief * ground.meters[seat]!.strain;
      covered[at] = plain[at]! + Math.min(saved[seat]!, maxCovers * largest[seat]!);
    }
  }
  const draft = { positions: positionsAt(space, first[0]!), covers: [] };
  const bases = briefs.map((brief, seat) => {
    const { total, value } = approvalOf(agenda, ground, brief, seat, draft);
    return total - value - brief.bar - plain[seat]!;
  });
  const nearest = new Float64Array(first.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < space.rows; row++) {
    const group = groupOf[row]!;
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < seats; seat++) {
      const margin =
        bases[seat]! + covered[group * seats + seat]! + weights.value * space.worths[seat]![row]!;
      if (margin < least) least = margin;
    }
    if (least > nearest[group]!) nearest[group] = least;
  }
  const kept = highest(nearest, most);
  const numbers = new Int32Array(first.length).fill(-1);
  for (const [number, group] of kept.entries()) numbers[group] = number;
  return { groupOf: groupOf.map(group => numbers[group]!), first: kept.map(group => first[group]!) };
}
