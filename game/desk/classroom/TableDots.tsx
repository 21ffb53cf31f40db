import { For, Show } from 'solid-js';
import type { Meeting } from './meetings.ts';

/** Half of what a number takes in the drawing: of one table, and of a count. */
const RADIUS = { one: 9.5, several: 14 } as const;
/** Without a number, for the first table; the area grows with their count. */
const SPOT = 4.5;

/** Numbers that find room; of more places the marks stand without numbers. */
export const MOST_NUMBERS = 48;

export const radiusOf = ({ places }: Meeting, isNumbered: boolean): number => {
  if (!isNumbered) return Math.min(RADIUS.several, SPOT * Math.sqrt(places.length));
  return places.length === 1 ? RADIUS.one : RADIUS.several;
};

/** The deals of a class, each at its place: the number of its table, or how many tables meet there. */
export function TableDots(props: {
  readonly meetings: readonly Meeting[];
  readonly at: (worth: readonly number[]) => { readonly x: number; readonly y: number };
  readonly numbered: boolean;
  /** Key of the one that is pointed at. */
  readonly pointed: string | null;
}) {
  return (
    <For each={props.meetings}>
      {meeting => (
        <g
          class="table-dot"
          classList={{ pointed: props.pointed === meeting.key, spot: !props.numbered }}
          transform={`translate(${props.at(meeting.worth).x} ${props.at(meeting.worth).y})`}
        >
          <circle r={radiusOf(meeting, props.numbered)} />
          <Show when={props.numbered}>
            <text text-anchor="middle" y="4">
              {meeting.places.length === 1 ? meeting.places[0]! + 1 : `×${meeting.places.length}`}
            </text>
          </Show>
        </g>
      )}
    </For>
  );
}
