import type { Course } from '../../analysis/debrief/course.ts';
import type { Mark, MarkKind } from '../../analysis/debrief/timeline.ts';

/** A stretch of the axis of time: a round of the talks, or a checkpoint of the implementation. */
export interface Slot {
  readonly is: 'round' | 'checkpoint';
  readonly number: number;
  /** First of its moments. */
  readonly from: number;
}

export interface TimeAxis {
  readonly slots: readonly Slot[];
  /** Place of every moment, in slots from the left. */
  readonly places: readonly number[];
  readonly length: number;
}

/** Every round takes the same room, however much happened in it; its moments share that evenly. */
export function timeAxisOf({ states }: Course): TimeAxis {
  const slots: (Slot & { count: number })[] = [];
  const slotOf: number[] = [];
  states.forEach((state, moment) => {
    const checkpoint = state.implementation && state.phase !== 'ratification' ? state.implementation : null;
    const is = checkpoint ? 'checkpoint' : 'round';
    const number = checkpoint ? checkpoint.checkpoint + 1 : Math.max(1, state.round);
    const last = slots.at(-1);
    if (last?.is === is && last.number === number) last.count += 1;
    else slots.push({ is, number, from: moment, count: 1 });
    slotOf.push(slots.length - 1);
  });
  return {
    slots,
    places: states.map((_, moment) => {
      const slot = slots[slotOf[moment]!]!;
      return slotOf[moment]! + (moment - slot.from) / slot.count;
    }),
    length: slotOf.at(-1)! + (slots.at(-1)!.count - 1) / slots.at(-1)!.count,
  };
}

/** What is written over the strips first, where there is not room for all. */
const WEIGHTS: Readonly<Partial<Record<MarkKind, number>>> = {
  ratified: 12,
  breakdown: 12,
  rejected: 11,
  snapBack: 10,
  takeEffect: 9,
  carryOut: 9,
  walkOut: 8,
  threaten: 8,
  escalate: 7,
  declare: 7,
  suspend: 6,
  withdraw: 6,
  leak: 6,
  lineTested: 5,
  denounce: 4,
  downPayment: 4,
  rally: 3,
  gesture: 2,
  call: 1,
};

export interface MarkLabel {
  readonly mark: Mark;
  readonly row: number;
  readonly left: number;
  readonly text: string;
}

/** Marks with their words where they do not run into each other, the weightiest first; two rows at most. */
export function markLabels(
  marks: readonly Mark[],
  placeOf: (mark: Mark) => number,
  textOf: (mark: Mark) => string,
  widthOf: (text: string) => number,
  from: number,
  to: number,
): MarkLabel[] {
  const taken: { row: number; left: number; right: number }[] = [];
  const found: MarkLabel[] = [];
  const weight = ({ kind }: Mark) => WEIGHTS[kind] ?? 0;
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a) || a.ply - b.ply)) {
    if (weight(mark) === 0) continue;
    const text = textOf(mark);
    const wide = widthOf(text);
    const place = placeOf(mark);
    const left = Math.max(from, Math.min(to - wide, place - wide / 2));
    const row = [1, 0].find(
      each =>
        !taken.some(other => other.row === each && left < other.right + 10 && other.left < left + wide + 10),
    );
    if (row === undefined) continue;
    taken.push({ row, left, right: left + wide });
    found.push({ mark, row, left, text });
  }
  return found.sort((a, b) => a.mark.ply - b.mark.ply);
}
