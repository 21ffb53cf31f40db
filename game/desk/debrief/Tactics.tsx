import { For, Show } from 'solid-js';
import { tacticsOf } from '../../analysis/debrief/tactics.ts';
import { tellTactic } from '../../present/debrief.ts';
import { hueOf } from '../play/hues.ts';
import { Part } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The tactics of the literature that the game shows, each with its moment. */
export function Tactics() {
  const state = useDebrief();
  const words = () => state.words().tactics;
  const tactics = tacticsOf(state.course, state.plane());
  return (
    <Part title={words().title} class="tactics-part">
      <Show when={tactics.length > 0} fallback={<p>{words().none}</p>}>
        <ul class="tactics">
          <For each={tactics}>
            {tactic => {
              const told = () => tellTactic(tactic, state.names());
              return (
                <li class={hueOf(tactic.by)}>
                  <h3>
                    {told().name} <span class="owner">{state.names().principal(tactic.by)}</span>
                  </h3>
                  <p>
                    <button type="button" class="moment-link" onClick={() => go(tactic.plies[0]!)}>
                      {told().when}
                    </button>
                    <span class="tactic-seen">: {told().seen}</span>
                  </p>
                  <p class="tactic-lines">
                    {told().lines[0]} {told().lines[1]}
                  </p>
                  <cite lang="en">{told().reference}</cite>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </Part>
  );

  /** To the moment on the strips. */
  function go(ply: number): void {
    state.point(ply + 1);
    const strips = document.querySelector<HTMLElement>('.strips-chart');
    strips?.scrollIntoView({ block: 'center' });
    strips?.focus({ preventScroll: true });
  }
}
