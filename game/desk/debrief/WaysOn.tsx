import { For, Show } from 'solid-js';
import { useHall } from '../hall.ts';
import { useDebrief } from './state.ts';

/** Where to go from here: another game, the other seat, home. */
export function WaysOn(props: { readonly label: string; readonly class?: string }) {
  const state = useDebrief();
  const hall = useHall();
  const words = () => state.desk.words().result;
  const { input } = state;
  return (
    <nav class={`debrief-doors ${props.class ?? ''}`} aria-label={props.label}>
      <Show when={input.next}>
        {next => (
          <button type="button" class="primary" onClick={() => next().go()}>
            {next().name()}
          </button>
        )}
      </Show>
      <Show when={input.onAgain}>
        <button
          type="button"
          class={input.next ? 'secondary' : 'primary'}
          onClick={() => input.onAgain?.(state.me())}
        >
          {input.free?.again() ?? words().again}
        </button>
        <For each={state.others()}>
          {seat => (
            <button type="button" class="secondary" onClick={() => input.onAgain?.(seat)}>
              {words().other(state.names().prose(seat))}
            </button>
          )}
        </For>
      </Show>
      <button type="button" class="secondary" onClick={() => hall.go(input.from?.route ?? { at: 'home' })}>
        {input.from?.name() ?? words().home}
      </button>
      <Show when={input.free}>{free => <p class="debrief-doors-note">{free().note()}</p>}</Show>
    </nav>
  );
}
