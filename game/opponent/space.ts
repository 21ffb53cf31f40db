import type { Agenda, Brief, Linkage } from '../scenario/types.ts';

/** All drafts that are thought about, one row each, in the order of a walk through `order`, last issue fastest. */
export interface Space {
  readonly rows: number;
  /** Positions that come into question, by issue. */
  readonly choices: readonly (readonly number[])[];
  /** Issues as the rows run through them: those that are settled first. */
  readonly order: readonly number[];
}

/** The drafts of a table that what is paid still allows, thinned out where there are more than `most`. */
export function spaceOf(
  agenda: Agenda,
  paid: readonly number[],
  briefs: readonly Brief[],
  most: number,
): Space {
  const choices = thinned(
    agenda.issues.map((issue, index) => range(paid[index]!, issue.positions.length)),
    agenda,
    briefs,
    most,
  );
  const issues = choices.map((_, issue) => issue);
  const order = [
    ...issues.filter(issue => choices[issue]!.length === 1),
    ...issues.filter(issue => choices[issue]!.length > 1),
  ];
  return { rows: sizeOf(choices), choices, order };
}

export const sizeOf = (choices: readonly (readonly unknown[])[]): number =>
  choices.reduce((product, list) => product * list.length, 1);

/**
 * Worth of every row to one seat, before covers. The table grows in its own place, issue by issue and from its end:
 * every row so far is continued with every position. Linkages are added to exactly the rows that fulfil them, however
 * many there are.
 * @param table where it is written; as long as there are rows
 */
export function worthsOf(
  space: Space,
  brief: Brief,
  table: Float64Array = new Float64Array(space.rows),
): Float64Array {
  table[0] = 0;
  let rows = 1;
  for (const issue of space.order) {
    const list = space.choices[issue]!;
    const count = list.length;
    const values = brief.values[issue]!;
    const points = new Float64Array(count);
    for (let place = 0; place < count; place++) points[place] = values[list[place]!]!;
    let next = rows * count;
    for (let row = rows - 1; row >= 0; row--) {
      const sum = table[row]!;
      for (let place = count - 1; place >= 0; place--) table[--next] = sum + points[place]!;
    }
    rows *= count;
  }
  for (const linkage of brief.linkages)
    for (const row of rowsWith(space, linkage)) table[row]! += linkage.points;
  return table;
}

/** Rows of the drafts that fulfil a linkage. */
function rowsWith({ choices, order }: Space, { when }: Linkage): Int32Array {
  let rows = new Int32Array(1);
  for (const issue of order) {
    const list = choices[issue]!;
    const parts = when.filter(part => part.issue === issue);
    const places = list.flatMap((position, place) =>
      parts.every(part => part.positions.includes(position)) ? [place] : [],
    );
    const next = new Int32Array(rows.length * places.length);
    let count = 0;
    for (const row of rows) for (const place of places) next[count++] = row * list.length + place;
    rows = next;
  }
  return rows;
}

/** Positions of a row, by issue. */
export function positionsAt({ choices, order }: Space, row: number): number[] {
  const positions = new Array<number>(choices.length).fill(0);
  let rest = row;
  for (let step = order.length - 1; step >= 0; step--) {
    const list = choices[order[step]!]!;
    positions[order[step]!] = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
  }
  return positions;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Lists of positions that are not thinned further as long as small issues can be settled instead. */
const SHORT = 3;

/**
 * Makes a space small enough to look at all of it: first the longest lists are halved (their ends stay), then the
 * issues about which least is at stake are settled where they bring most to all. Only laboratory scenarios need it.
 */
function thinned(
  choices: number[][],
  agenda: Agenda,
  briefs: readonly Brief[],
  most: number,
): readonly (readonly number[])[] {
  if (sizeOf(choices) <= most) return choices;
  const isLong = (list: readonly number[]) => list.length > SHORT;
  while (sizeOf(choices) > most && choices.some(isLong)) {
    const length = choices.reduce((longest, list) => Math.max(longest, list.length), 0);
    for (let issue = 0; issue < choices.length && sizeOf(choices) > most; issue++) {
      const list = choices[issue]!;
      if (list.length === length)
        choices[issue] = list.filter((_, index) => index % 2 === 0 || index === list.length - 1);
    }
  }
  const sums = choices.map((list, issue) => list.map(position => sumOf(agenda, briefs, issue, position)));
  const stakes = choices.map((list, issue) => stakeOf(agenda, briefs, issue, list));
  const least = choices.map((_, issue) => issue).sort((a, b) => stakes[a]! - stakes[b]! || a - b);
  for (const issue of least) {
    if (sizeOf(choices) <= most) break;
    const best = sums[issue]!.reduce((a, sum, place) => (sum > sums[issue]![a]! ? place : a), 0);
    choices[issue] = [choices[issue]![best]!];
  }
  return choices;
}

/** What a position brings to all together, less the weight of the lines that it crosses. */
function sumOf(agenda: Agenda, briefs: readonly Brief[], issue: number, position: number): number {
  let sum = 0;
  for (const brief of briefs) sum += brief.values[issue]![position]!;
  agenda.redLines.forEach((line, index) => {
    if (line.crossedBy.some(part => part.issue === issue && part.positions.includes(position)))
      sum -= briefs[line.owner]!.lines[index]?.weight ?? 0;
  });
  return sum;
}

/** How far apart the positions of an issue are for all seats, with the lines, measures and linkages that it decides. */
function stakeOf(agenda: Agenda, briefs: readonly Brief[], issue: number, list: readonly number[]): number {
  let stake = 0;
  for (const { values, linkages } of briefs) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const position of list) {
      low = Math.min(low, values[issue]![position]!);
      high = Math.max(high, values[issue]![position]!);
    }
    stake += high - low;
    for (const { when, points } of linkages)
      if (when.some(part => part.issue === issue)) stake += Math.abs(points);
  }
  agenda.redLines.forEach((line, index) => {
    if (line.crossedBy.some(part => part.issue === issue))
      stake += briefs[line.owner]!.lines[index]?.weight ?? 0;
  });
  for (const { liftedBy, levels } of agenda.measures)
    if (liftedBy !== 'anyDeal' && liftedBy.issue === issue) stake += levels.at(-1)!.tail.target;
  return stake;
}
