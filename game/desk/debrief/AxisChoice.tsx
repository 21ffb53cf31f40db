import { For } from 'solid-js';
import type { Seat } from '../../scenario/types.ts';

/** With three or four sides: which two a plane shows. */
export function AxisChoice(props: {
  readonly words: { readonly across: string; readonly up: string };
  /** Names of all sides, by seat. */
  readonly names: readonly string[];
  readonly axes: readonly [Seat, Seat];
  readonly onChoose: (axes: readonly [Seat, Seat]) => void;
}) {
  const choose = (place: 0 | 1, seat: Seat) => {
    const [across, up] = props.axes;
    // Two axes of one side would be a line: the other one makes way.
    props.onChoose(place === 0 ? [seat, seat === up ? across : up] : [seat === across ? up : across, seat]);
  };
  return (
    <div class="axis-choice">
      <For each={[0, 1] as const}>
        {place => (
          <label>
            {place === 0 ? props.words.across : props.words.up}{' '}
            <select onChange={event => choose(place, Number(event.currentTarget.value))}>
              <For each={props.names}>
                {(name, seat) => (
                  <option value={seat()} selected={props.axes[place] === seat()}>
                    {name}
                  </option>
                )}
              </For>
            </select>
          </label>
        )}
      </For>
    </div>
  );
}
