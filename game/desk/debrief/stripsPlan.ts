import { type Accessor, createMemo } from 'solid-js';
import type { Mark } from '../../analysis/debrief/timeline.ts';
import { tellMark } from '../../present/debrief.ts';
import { linearScale, type Scale } from '../../present/scale.ts';
import type { Seat } from '../../scenario/types.ts';
import { figureAt, rangeOf, STRIPS, type StripName } from './series.ts';
import { textWidth } from './size.ts';
import { type MarkLabel, markLabels, type TimeAxis, timeAxisOf } from './slots.ts';
import type { DebriefState } from './state.ts';

/** Heights of a row of labels, of a strip, and of what stands below the strips. */
export const ROW = 17;
export const STRIP = 46;
export const FOOT = 26;
const FONT = 12.5;

/** Where everything on the strips lies, in pixels of the drawing, and what its figures say. */
export interface StripsPlan {
  readonly axis: TimeAxis;
  readonly seats: readonly Seat[];
  readonly width: Accessor<number>;
  readonly narrow: Accessor<boolean>;
  /** Height of what stands above the strips. */
  readonly head: number;
  readonly frame: Accessor<{ readonly left: number; readonly right: number; readonly bottom: number }>;
  /** From slots of the axis to the right place, and back. */
  readonly x: Accessor<Scale>;
  readonly labels: Accessor<readonly MarkLabel[]>;
  /** Where a moment lies. */
  at(moment: number): number;
  markAt(mark: Mark): number;
  top(strip: number): number;
  scaleOf(name: StripName, strip: number): Scale;
  figure(name: StripName, seat: Seat, moment: number): string;
  /** The last moment. */
  readonly last: number;
}

/** Lays the strips out for a width. Needs a Solid root. */
export function createStripsPlan(state: DebriefState, width: Accessor<number>): StripsPlan {
  const { timeline, course } = state;
  const { principals } = course.scenario.agenda;
  const axis = timeAxisOf(course);
  const narrow = () => width() < 620;
  const head = ROW * 2 + 8;
  const stripHeight = () => (narrow() ? STRIP + 18 : STRIP);
  const top = (strip: number) => head + strip * stripHeight() + (narrow() ? 18 : 0);
  const frame = createMemo(() => ({
    left: narrow() ? 4 : 104 + 26 * principals.length,
    right: width() - (narrow() ? 8 : 24 + 62 * principals.length),
    bottom: head + STRIPS.length * stripHeight(),
  }));
  const x = createMemo(() => linearScale(0, Math.max(axis.length, 1), frame().left, frame().right));
  const at = (moment: number) => x()(axis.places[moment]!);
  // A mark stands where its ply has led to.
  const markAt = (mark: Mark) => at(Math.min(mark.ply + 1, course.moves.length));
  const markText = ({ by, kind }: Mark) =>
    `${by === null ? '' : `${principals[by]!.code}: `}${tellMark(kind, state.names())}`;
  return {
    axis,
    seats: principals.map((_, seat) => seat),
    width,
    narrow,
    head,
    frame,
    x,
    labels: createMemo(() =>
      markLabels(
        timeline.marks,
        markAt,
        markText,
        text => textWidth(text, FONT - 0.5, 400),
        frame().left,
        frame().right,
      ),
    ),
    at,
    markAt,
    top,
    scaleOf(name, strip) {
      const [low, high] = rangeOf(timeline, name);
      return linearScale(low, high, top(strip) + STRIP - 5, top(strip) + 5);
    },
    figure: (name, seat, moment) =>
      state.desk.format().number(figureAt(timeline.points[moment]!, name, seat), 0),
    last: timeline.points.length - 1,
  };
}
