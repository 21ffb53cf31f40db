import { For, Show } from 'solid-js';
import { readingOf } from '../../analysis/debrief/calibration.ts';
import { tellReading } from '../../present/debrief.ts';
import { linearScale } from '../../present/scale.ts';
import type { Stated } from './analyst.ts';
import type { Asking } from './asking.ts';
import { Fold, Part, WideTable } from './Fold.tsx';
import { useDebrief } from './state.ts';
import { Waits } from './Waits.tsx';

/** How well the other side was read: chances that were stated against what followed. */
export function Reading(props: { readonly asking: Asking<readonly Stated[]> }) {
  const state = useDebrief();
  const words = () => state.words().reading;
  return (
    <Part title={words().title} class="reading-part">
      <Waits asking={props.asking} what={words().reading}>
        {stated => {
          const told = () => tellReading(readingOf(stated), state.names());
          return (
            <>
              <p>
                <b>{told().verdict}</b> {told().figures.join(' ')}
              </p>
              <Show when={stated.length > 0}>
                <Rows stated={stated} />
                <p class="note">
                  {told().what} <cite lang="en">{told().reference}</cite>
                </p>
              </Show>
            </>
          );
        }}
      </Waits>
    </Part>
  );
}

function Rows(props: { readonly stated: readonly Stated[] }) {
  const state = useDebrief();
  const words = () => state.words().reading;
  const x = linearScale(0, 1, 4, 96);
  return (
    <Fold summary={words().all}>
      <WideTable label={words().all}>
        <table class="ruled">
          <thead>
            <tr>
              <th scope="col">{words().when}</th>
              <th scope="col">{words().question}</th>
              <th scope="col" class="figure">
                {words().stated}
              </th>
              <th scope="col">{words().happened}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.stated}>
              {({ ply, of, chance, happened, seat }) => (
                <tr>
                  <th scope="row">{state.when(state.course.states[ply]!.round)}</th>
                  <td>
                    {words()[of]}{' '}
                    <Show when={state.scenario.agenda.principals.length > 2}>
                      ({state.names().principal(seat)})
                    </Show>
                  </td>
                  <td class="figure tabular" data-text={words().stated}>
                    <span>
                      <svg class="chance" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true">
                        <path class="base" d="M4 5H96" />
                        <circle cx={x(chance)} cy="5" r="3.5" />
                        <path class="truth" d={`M${x(happened ? 1 : 0)} 0V10`} />
                      </svg>{' '}
                      {state.desk.format().percent(chance)}
                    </span>
                  </td>
                  <td data-text={words().happened}>{happened ? words().yes : words().no}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </WideTable>
    </Fold>
  );
}
