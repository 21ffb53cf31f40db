import { For, Show } from 'solid-js';
import type { Agenda } from '../../scenario/types.ts';
import { textIn } from '../../wording/text.ts';
import { hueOf } from '../play/hues.ts';
import { useWorkshop } from './state.ts';
import { TEST_METERS, type TestMeters } from './testing.ts';

/** The meters with which a play-test begins, side by side. */
export function MeterTable(props: {
  readonly agenda: Agenda;
  readonly shown: TestMeters;
  readonly onChange: (meters: TestMeters) => void;
}) {
  const { hall, words } = useWorkshop();
  const { principals } = props.agenda;
  const name = (of: number) => textIn(principals[of]!.name, hall.language());
  const prose = (of: number) => textIn(principals[of]!.prose, hall.language());

  function change(of: number, meter: (typeof TEST_METERS)[number], value: number): void {
    const now = props.shown;
    props.onChange({
      ...now,
      meters: now.meters.map((row, index) => (index === of ? { ...row, [meter]: value } : row)),
    });
  }
  function changeTrust(of: number, inSeat: number, value: number): void {
    const now = props.shown;
    props.onChange({
      ...now,
      trust: now.trust.map((row, index) =>
        index === of ? row.map((trust, other) => (other === inSeat ? value : trust)) : row,
      ),
    });
  }

  return (
    <table class="test-meters">
      <caption>{words().test.meters}</caption>
      <thead>
        <tr>
          <td />
          <For each={principals}>
            {(_, of) => (
              <th scope="col" class={hueOf(of())}>
                {name(of())}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={TEST_METERS}>
          {meter => (
            <tr>
              <th scope="row">{words().keys[meter]}</th>
              <For each={principals}>
                {(_, of) => (
                  <td>
                    <MeterBox
                      label={`${words().keys[meter]}, ${name(of())}`}
                      value={props.shown.meters[of()]![meter]}
                      onChange={value => change(of(), meter, value)}
                    />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
        <For each={principals}>
          {(_, other) => (
            <tr>
              <th scope="row">{words().test.trustIn(prose(other()))}</th>
              <For each={principals}>
                {(__, of) => (
                  <td>
                    <Show when={of() !== other()} fallback="–">
                      <MeterBox
                        label={`${words().test.trustIn(prose(other()))}, ${name(of())}`}
                        value={props.shown.trust[of()]![other()]!}
                        onChange={value => changeTrust(of(), other(), value)}
                      />
                    </Show>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function MeterBox(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      min="0"
      max="100"
      step="any"
      aria-label={props.label}
      value={Math.round(props.value * 10) / 10}
      onChange={event => {
        const { valueAsNumber } = event.currentTarget;
        if (Number.isFinite(valueAsNumber)) props.onChange(Math.min(100, Math.max(0, valueAsNumber)));
        event.currentTarget.value = String(Math.round(props.value * 10) / 10);
      }}
    />
  );
}
