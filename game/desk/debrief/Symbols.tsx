import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Concept } from '../../analysis/solutions.ts';
import type { Seat } from '../../scenario/types.ts';
import { hueOf } from '../play/hues.ts';
import type { NamedPoint } from './planePoints.ts';

/** The token of a side: square, round, hexagon, triangle, as on the table. */
export function SideMark(props: {
  readonly seat: Seat;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}) {
  const size = () => props.size ?? 5;
  return (
    <g
      class={`side-mark ${hueOf(props.seat)}`}
      transform={`translate(${props.x} ${props.y}) scale(${size() / 5})`}
    >
      <Dynamic component="path" d={SHAPES[props.seat] ?? SHAPES[3]!} />
    </g>
  );
}

const SHAPES = [
  'M-5 -5H5V5H-5z',
  'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z',
  'M-3 -5.2H3L6 0L3 5.2H-3L-6 0z',
  'M0 -6L5.8 4.5H-5.8z',
] as const;

const CONCEPT_SHAPES: Readonly<Record<Concept, string>> = {
  nash: 'M0 -8L8 0L0 8L-8 0z',
  ks: 'M0 -8.5L8 5.5H-8z',
  egalitarian: 'M0 8.5L8 -5.5H-8z',
  utilitarian: 'M-2.4 -7.5H2.4V-2.4H7.5V2.4H2.4V7.5H-2.4V2.4H-7.5V-2.4H-2.4z',
};

export function ConceptMark(props: { readonly concept: Concept; readonly x: number; readonly y: number }) {
  return (
    <path
      class="concept-mark"
      transform={`translate(${props.x} ${props.y})`}
      d={CONCEPT_SHAPES[props.concept]}
    />
  );
}

/** What really happened. */
export function HistoryMark(props: { readonly x: number; readonly y: number }) {
  return (
    <>
      <circle class="history-ring" cx={props.x} cy={props.y} r="6.5" />
      <circle class="history-core" cx={props.x} cy={props.y} r="2.2" />
    </>
  );
}

/** The sign of a point with a name; each kind has its own shape. */
export function NamedMark(props: { readonly point: NamedPoint; readonly x: number; readonly y: number }) {
  const kind = () => props.point.kind;
  return (
    <>
      <Show when={kind() === 'deal'}>
        <circle class="deal-ring" cx={props.x} cy={props.y} r="10.5" />
        <circle class="deal-core" cx={props.x} cy={props.y} r="7.5" />
      </Show>
      <Show when={kind() === 'breakdown'}>
        <path class="cross-mark" d={`M${props.x - 5.5} ${props.y - 5.5}l11 11m0 -11l-11 11`} />
      </Show>
      <Show when={kind() === 'history'}>
        <HistoryMark x={props.x} y={props.y} />
      </Show>
      <Show when={kind() === 'better'}>
        <circle class="better-ring" cx={props.x} cy={props.y} r="7" />
        <path class="better-plus" d={`M${props.x - 4} ${props.y}h8M${props.x} ${props.y - 4}v8`} />
      </Show>
      <Show when={kind() === 'concepts'}>
        <ConceptMark concept={props.point.concepts[0]!} x={props.x} y={props.y} />
      </Show>
      <Show when={kind() === 'path'}>
        <SideMark seat={props.point.by!} x={props.x} y={props.y} />
      </Show>
    </>
  );
}
