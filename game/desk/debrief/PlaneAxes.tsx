import { For } from 'solid-js';
import type { Scale } from '../../present/scale.ts';
import type { Format } from '../../wording/index.ts';

/** The rectangle of a plane in which things are drawn, in units of the drawing. */
export interface PlaneFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlaneScales {
  readonly x: Scale;
  readonly y: Scale;
  readonly ticksX: readonly number[];
  readonly ticksY: readonly number[];
}

/** The grid of a plane with its figures, and what its two axes measure. */
export function PlaneAxes(props: {
  readonly scales: PlaneScales;
  readonly frame: PlaneFrame;
  readonly format: Format;
  readonly across: string;
  readonly up: string;
}) {
  return (
    <>
      <For each={props.scales.ticksX}>
        {value => (
          <>
            <path
              class="grid"
              classList={{ zero: value === 0 }}
              d={`M${props.scales.x(value)} ${props.frame.top}V${props.frame.bottom}`}
            />
            <text class="tick" x={props.scales.x(value)} y={props.frame.bottom + 18} text-anchor="middle">
              {props.format.signed(value)}
            </text>
          </>
        )}
      </For>
      <For each={props.scales.ticksY}>
        {value => (
          <>
            <path
              class="grid"
              classList={{ zero: value === 0 }}
              d={`M${props.frame.left} ${props.scales.y(value)}H${props.frame.right}`}
            />
            <text class="tick" x={props.frame.left - 8} y={props.scales.y(value) + 4} text-anchor="end">
              {props.format.signed(value)}
            </text>
          </>
        )}
      </For>
      <text class="axis" x={props.frame.right} y={props.frame.bottom + 38} text-anchor="end">
        {props.across} →
      </text>
      <text class="axis" x="2" y="13">
        ↑ {props.up}
      </text>
    </>
  );
}

/** What nobody should accept less than: to the right of one line, above the other. */
export function NoDealLines(props: {
  readonly x: number;
  readonly y: number;
  readonly frame: Pick<PlaneFrame, 'top' | 'right'>;
}) {
  return <path class="no-deal" d={`M${props.x} ${props.frame.top}V${props.y}H${props.frame.right}`} />;
}

/** Keeps what reaches beyond the rectangle from being seen. */
export function FrameClip(props: { readonly id: string; readonly frame: PlaneFrame }) {
  return (
    <clipPath id={props.id}>
      <rect
        x={props.frame.left}
        y={props.frame.top}
        width={props.frame.right - props.frame.left}
        height={props.frame.bottom - props.frame.top}
      />
    </clipPath>
  );
}
