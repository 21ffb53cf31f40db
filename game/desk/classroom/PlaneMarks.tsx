import { createMemo, For, Show } from 'solid-js';
import type { Plane } from '../../analysis/debrief/plane.ts';
import { type Box, placeLabels, type Wish } from '../debrief/labels.ts';
import { NoDealLines, type PlaneFrame } from '../debrief/PlaneAxes.tsx';
import { ConceptMark, HistoryMark } from '../debrief/Symbols.tsx';
import { textWidth } from '../debrief/size.ts';
import { useClass } from './classContext.ts';

/** Pixels between two points that stand for a line. */
const STEP = 8;

type At = (utilities: readonly number[]) => { readonly x: number; readonly y: number };

/** Size of the names in the drawing, in pixels. */
const FONT = { size: 12.5, weight: 600, line: 16 } as const;

/** What the deals of a class are seen against: no deal, the Nash point, what really happened. */
export function PlaneMarks(props: { readonly plane: Plane; readonly at: At; readonly frame: PlaneFrame }) {
  const nash = () => props.plane.solutions.nash.points[0];
  const cross = () => props.at(props.plane.breakdown);
  return (
    <>
      <NoDealLines {...cross()} frame={props.frame} />
      <path class="cross-mark" d={`M${cross().x - 6} ${cross().y - 6}l12 12m0 -12l-12 12`} />
      <Show when={nash()}>{point => <ConceptMark concept="nash" {...props.at(point())} />}</Show>
      <Show when={props.plane.history}>{point => <HistoryMark {...props.at(point().utilities)} />}</Show>
    </>
  );
}

/**
 * Their names, where they cover no deal.
 * @param props.taken what the deals take
 */
export function PlaneNames(props: {
  readonly plane: Plane;
  readonly at: At;
  readonly frame: PlaneFrame;
  readonly noDeals: number;
  readonly taken: readonly Box[];
}) {
  const context = useClass();
  const { format } = context;
  /** The lines that a name had better not lie on. */
  const crowd = () => {
    const { plane, at, frame } = props;
    const cross = at(plane.breakdown);
    const along = (from: number, to: number) =>
      Array.from({ length: Math.max(0, Math.ceil((to - from) / STEP)) }, (_, step) => from + step * STEP);
    return [
      ...along(cross.x, frame.right).map(x => [x, cross.y] as const),
      ...along(frame.top, cross.y).map(y => [cross.x, y] as const),
      ...plane.edge.points.map(point => [at(point).x, at(point).y] as const),
    ];
  };
  const names = createMemo(() => {
    const { noDeal, nash, history } = context.words().plane;
    const { plane, at } = props;
    const [best] = plane.solutions.nash.points;
    const wanted = [
      { key: noDeal(format().number(props.noDeals)), ...at(plane.breakdown) },
      ...(best ? [{ key: nash, ...at(best) }] : []),
      ...(plane.history ? [{ key: history, ...at(plane.history.utilities) }] : []),
    ].map(
      (point): Wish => ({
        ...point,
        width: textWidth(point.key, FONT.size, FONT.weight),
        height: FONT.line,
        optional: false,
      }),
    );
    return placeLabels(wanted, props.frame, crowd(), [], props.taken);
  });
  return (
    <For each={names()}>
      {({ key, left, top }) => (
        <text class="label label-name" x={left} y={top + FONT.size}>
          {key}
        </text>
      )}
    </For>
  );
}
