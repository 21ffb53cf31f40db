import { For, Show } from 'solid-js';
import type { Seat } from '../../scenario/types.ts';
import { hueOf } from '../play/hues.ts';
import { figureAt, type StripName } from './series.ts';
import { useDebrief } from './state.ts';
import { STRIP, type StripsPlan } from './stripsPlan.ts';

/** One meter over the game: a line for each side, with its first figure and the one at the moment looked at. */
export function StripLines(props: {
  readonly plan: StripsPlan;
  readonly name: StripName;
  readonly strip: number;
  readonly moment: number;
}) {
  const state = useDebrief();
  const { at, figure, frame, last, narrow, scaleOf, seats, top, width } = props.plan;
  const { principals } = state.scenario.agenda;
  const line = (seat: Seat) => {
    const y = scaleOf(props.name, props.strip);
    return state.timeline.points
      .map((point, moment) => {
        const place = `${at(moment).toFixed(1)} ${y(figureAt(point, props.name, seat)).toFixed(1)}`;
        return `${moment === 0 ? 'M' : 'L'}${place}`;
      })
      .join('');
  };
  const middle = () => top(props.strip) + STRIP / 2 + 4;
  return (
    <>
      <path class="strip-rule" d={`M0 ${top(props.strip) + STRIP}H${width()}`} />
      <text class="strip-name" x="0" y={narrow() ? top(props.strip) + 1 : middle()}>
        {state.names().wording.terms.meters[props.name].name}
      </text>
      <For each={seats}>{seat => <path class={`path thin ${hueOf(seat)}`} d={line(seat)} />}</For>
      <For each={seats}>
        {seat => (
          <Show
            when={!narrow()}
            fallback={
              <text
                class={`strip-value ${hueOf(seat)}`}
                x={width() - (seats.length - 1 - seat) * 96}
                y={top(props.strip) + 1}
                text-anchor="end"
              >
                {principals[seat]!.code} {figure(props.name, seat, 0)} → {figure(props.name, seat, last)}
              </text>
            }
          >
            <text
              class={`strip-value ${hueOf(seat)}`}
              x={frame().left - 10 - 26 * (seats.length - 1 - seat)}
              y={middle()}
              text-anchor="end"
            >
              {figure(props.name, seat, 0)}
            </text>
            <text class={`strip-value ${hueOf(seat)}`} x={frame().right + 16 + 62 * seat} y={middle()}>
              {principals[seat]!.code} {figure(props.name, seat, props.moment)}
            </text>
          </Show>
        )}
      </For>
    </>
  );
}
