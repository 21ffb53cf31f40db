import { Show } from 'solid-js';
import type { Plane } from '../../analysis/debrief/plane.ts';
import { NoDealLines } from '../debrief/PlaneAxes.tsx';
import { ConceptMark, HistoryMark } from '../debrief/Symbols.tsx';
import { useClass } from './classContext.ts';

/** What the deals of a class are seen against: no deal, the Nash point, what really happened. */
export function PlaneMarks(props: {
  readonly plane: Plane;
  readonly at: (utilities: readonly number[]) => { readonly x: number; readonly y: number };
  readonly frame: Parameters<typeof NoDealLines>[0]['frame'];
  readonly noDeals: number;
}) {
  const context = useClass();
  const { format } = context;
  const words = () => context.words().plane;
  const nash = () => props.plane.solutions.nash.points[0];
  return (
    <>
      <NoDealLines {...props.at(props.plane.breakdown)} frame={props.frame} />
      <path
        class="cross-mark"
        d={`M${props.at(props.plane.breakdown).x - 6} ${props.at(props.plane.breakdown).y - 6}l12 12m0 -12l-12 12`}
      />
      <text
        class="label label-name"
        x={props.at(props.plane.breakdown).x + 12}
        y={props.at(props.plane.breakdown).y + 18}
      >
        {words().noDeal(format().number(props.noDeals))}
      </text>
      <Show when={nash()}>
        {point => (
          <>
            <ConceptMark concept="nash" {...props.at(point())} />
            <text class="label label-name" x={props.at(point()).x + 12} y={props.at(point()).y - 8}>
              {words().nash}
            </text>
          </>
        )}
      </Show>
      <Show when={props.plane.history}>
        {point => (
          <>
            <HistoryMark {...props.at(point().utilities)} />
            <text
              class="label label-name"
              x={props.at(point().utilities).x - 12}
              y={props.at(point().utilities).y + 20}
              text-anchor="end"
            >
              {words().history}
            </text>
          </>
        )}
      </Show>
    </>
  );
}
