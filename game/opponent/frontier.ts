import { approvalOf, type Ground } from '../rules/index.ts';
import type { Agenda, Brief, Draft, Seat } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';

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
/** Larger spaces are thinned out: only laboratory scenarios have them. */
const MOST_DRAFTS = 200_000;
const MOST_BITS = 30;

interface Forming {
  /** Approval less bar of each seat for points of 0. */
  readonly bases: readonly number[];
  readonly best: Float64Array;
  readonly found: (Candidate | null)[];
}

/**
 * The estimated Pareto frontier of a negotiation, by group: for every step of own worth the positions with which the
 * least content of the others fares best. One walk through all drafts, issue by issue, with running sums.
 */
export function frontierOf(agenda: Agenda, ground: Ground, briefs: readonly Brief[], me: Seat): Group[] {
  const seats = agenda.principals.length;
  const issues = agenda.issues.length;
  const choices = thinned(
    agenda.issues.map((issue, index) => range(ground.paid[index]!, issue.positions.length)),
  );
  const marks = marksOf(agenda, choices, briefs[me]!);
  const sums = Array.from({ length: issues + 1 }, () => new Float64Array(seats));
  const positions = new Array<number>(issues).fill(0);
  const { low, width } = bandsOf(choices, briefs[me]!);
  const weight = agenda.constants.approval.value;
  const groups = new Map<number, Forming>();

  const visit = (lines: number, lifted: number, parts: number) => {
    const worths = sums[issues]!;
    let own = worths[me]!;
    for (const { need, points } of marks.linkages) if ((parts & need) === need) own += points;
    const key = lines * 0x40000000 + lifted;
    let group = groups.get(key);
    if (!group) {
      group = form(agenda, ground, briefs, { positions: [...positions], covers: [] });
      groups.set(key, group);
    }
    let least = Number.POSITIVE_INFINITY;
    for (let seat = 0; seat < seats; seat++) {
      if (seat === me) continue;
      const margin = group.bases[seat]! + weight * worths[seat]!;
      if (margin < least) least = margin;
    }
    const band = Math.floor((own - low) / width);
    if (least <= group.best[band]!) return;
    group.best[band] = least;
    const copy = [...worths];
    copy[me] = own;
    group.found[band] = { positions: [...positions], worths: copy };
  };

  const walk = (issue: number, lines: number, lifted: number, parts: number) => {
    if (issue === issues) {
      visit(lines, lifted, parts);
      return;
    }
    const before = sums[issue]!;
    const after = sums[issue + 1]!;
    for (const position of choices[issue]!) {
      for (let seat = 0; seat < seats; seat++)
        after[seat] = before[seat]! + briefs[seat]!.values[issue]![position]!;
      positions[issue] = position;
      const mark = marks.bits[issue]![position]!;
      walk(issue + 1, lines | mark.lines, lifted | mark.lifted, parts | mark.parts);
    }
  };

  walk(0, 0, 0, 0);
  return [...groups.values()].map(undominated);
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
    found: new Array<Candidate | null>(BANDS + 1).fill(null),
  };
}

/** From the best for oneself downwards, only what is better for the others than everything above it. */
function undominated({ best, found }: Forming): Group {
  const candidates: Candidate[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (let band = BANDS; band >= 0; band--) {
    const candidate = found[band]!;
    if (!candidate || best[band]! <= highest) continue;
    highest = best[band]!;
    candidates.push(candidate);
  }
  return { candidates };
}

/** For every position, as bits: the lines it crosses, the measures it lifts, the parts of own linkages it fulfils. */
function marksOf(agenda: Agenda, choices: readonly (readonly number[])[], brief: Brief) {
  const bits = choices.map((_, issue) =>
    agenda.issues[issue]!.positions.map(() => ({ lines: 0, lifted: 0, parts: 0 })),
  );
  agenda.redLines.slice(0, MOST_BITS).forEach((line, index) => {
    for (const part of line.crossedBy)
      for (const position of part.positions) bits[part.issue]![position]!.lines |= 1 << index;
  });
  agenda.measures.slice(0, MOST_BITS).forEach(({ liftedBy }, index) => {
    if (liftedBy === 'anyDeal') return;
    bits[liftedBy.issue]!.forEach((mark, position) => {
      if (position >= liftedBy.from) mark.lifted |= 1 << index;
    });
  });
  let next = 0;
  const linkages = brief.linkages.map(({ when, points }) => {
    let need = 0;
    for (const part of when) {
      for (const position of part.positions) bits[part.issue]![position]!.parts |= 1 << next;
      need |= 1 << next;
      next += 1;
    }
    return { need, points };
  });
  return { bits, linkages };
}

/** Bounds of own worth, cut into steps. */
function bandsOf(choices: readonly (readonly number[])[], brief: Brief): { low: number; width: number } {
  let low = 0;
  let high = 0;
  choices.forEach((list, issue) => {
    const points = list.map(position => brief.values[issue]![position]!);
    low += Math.min(...points);
    high += Math.max(...points);
  });
  for (const { points } of brief.linkages) {
    low += Math.min(0, points);
    high += Math.max(0, points);
  }
  // A little room at both ends, because sums in another order differ in the last bit.
  return { low: low - 0.001, width: (high - low + 0.002) / BANDS };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Halves the longest lists of positions until the space can be walked through; ends of a list stay. */
function thinned(choices: number[][]): number[][] {
  const size = () => choices.reduce((product, list) => product * list.length, 1);
  while (size() > MOST_DRAFTS) {
    const longest = choices.reduce((a, b, issue) => (b.length > choices[a]!.length ? issue : a), 0);
    const list = choices[longest]!;
    if (list.length <= 2) break;
    choices[longest] = list.filter((_, index) => index % 2 === 0 || index === list.length - 1);
  }
  return choices;
}
