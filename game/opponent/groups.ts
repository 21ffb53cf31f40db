import type { Agenda } from '../scenario/types.ts';
import type { Space } from './space.ts';

/** Rows of a space by the lines that they cross and the measures that they lift. */
export interface Grouping {
  /** Group of every row. */
  readonly groupOf: Int32Array;
  /** Number of groups. */
  readonly count: number;
  /** Whether a group does a deed: deeds of all lines first, then of all measures. */
  readonly isDone: (group: number, deed: number) => boolean;
}

/** Whatever does not depend on worth is equal for all drafts of a group. */
export interface GroupDeeds {
  /** Lines crossed. */
  readonly lines: readonly number[];
  /** Measures lifted. */
  readonly lifts: readonly number[];
  /** By cover, whether it may have something to cover, once measures stand. */
  readonly covers: readonly boolean[];
}

/** Something that a position may do besides its worth: it crosses a red line, or lifts a measure. */
interface Deed {
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

/** Deeds of all lines, then of all measures. */
function deedsOf({ redLines, measures }: Agenda): Deed[] {
  return [
    ...redLines.map(({ crossedBy }) => ({
      isDone: (issue: number, position: number) =>
        crossedBy.some(item => item.issue === issue && item.positions.includes(position)),
      issues: new Set(crossedBy.map(({ issue }) => issue)),
    })),
    ...measures.map(({ liftedBy }) => ({
      isDone: (issue: number, position: number) =>
        liftedBy === 'anyDeal' || (issue === liftedBy.issue && position >= liftedBy.from),
      issues: liftedBy === 'anyDeal' ? new Set([0]) : new Set([liftedBy.issue]),
    })),
  ];
}

/**
 * Numbers the rows by what their positions do. Positions of an issue that do the same are one pattern, so that rows
 * are told apart by a plain number; what a pattern amounts to is looked at once and not for every row.
 */
export function groupingOf(agenda: Agenda, { rows, choices, order }: Space): Grouping {
  const deeds = deedsOf(agenda);
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
  const numbers = new Map<number | string, number>();
  const first: number[] = [];
  for (let row = 0; row < rows; row++) {
    const pattern = patternOf[row]!;
    if (groupOfPattern[pattern]! < 0) {
      const key = keyOf(marks, pattern);
      let group = numbers.get(key);
      if (group === undefined) {
        group = first.push(pattern) - 1;
        numbers.set(key, group);
      }
      groupOfPattern[pattern] = group;
    }
  }
  return {
    groupOf: patternOf.map(pattern => groupOfPattern[pattern]!),
    count: first.length,
    isDone: (group, deed) => (marks[Math.floor(deed / WORD)]![first[group]!]! & (1 << (deed % WORD))) !== 0,
  };
}

/** What a group crosses and lifts. */
export function deedsOfGroup(agenda: Agenda, { isDone }: Grouping, group: number): GroupDeeds {
  const { redLines, measures, covers } = agenda;
  const lines = redLines.flatMap((_, index) => (isDone(group, index) ? [index] : []));
  const lifts = measures.flatMap((_, index) => (isDone(group, redLines.length + index) ? [index] : []));
  return {
    lines,
    lifts,
    covers: covers.map(
      ({ kind, ref }) => kind === 'duress' || (kind === 'line' ? lines : lifts).includes(ref),
    ),
  };
}
