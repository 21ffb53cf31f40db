import { For, Show } from 'solid-js';
import { TACTICS, tacticsOf } from '../../analysis/debrief/tactics.ts';
import { tellTactic } from '../../present/debrief.ts';
import { hueOf } from '../play/hues.ts';
import { Part } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The tactics of the literature that the game shows: each once, with all its moments. */
export function Tactics() {
  const state = useDebrief();
  const words = () => state.words().tactics;
  const all = tacticsOf(state.course, state.plane());
  const first = (id: string) => all.findIndex(tactic => tactic.id === id);
  const groups = TACTICS.flatMap(id => {
    const moments = all.filter(tactic => tactic.id === id);
    return moments.length === 0 ? [] : [{ id, moments }];
  }).sort((a, b) => first(a.id) - first(b.id));
  return (
    <Part title={words().title} class="tactics-part">
      <Show when={groups.length > 0} fallback={<p>{words().none}</p>}>
        <ul class="tactics">
          <For each={groups}>
            {({ moments }) => {
              const told = () => tellTactic(moments[0]!, state.names());
              return (
                <li>
                  <h3>{told().name}</h3>
                  <p class="tactic-lines">
                    {told().lines[0]} {told().lines[1]} <cite lang="en">{told().reference}</cite>
                  </p>
                  <ul class="tactic-moments">
                    <For each={moments}>
                      {tactic => {
                        const moment = () => tellTactic(tactic, state.names());
                        return (
                          <li class={hueOf(tactic.by)}>
                            <button type="button" class="moment-link" onClick={() => go(tactic.plies[0]!)}>
                              {moment().when}
                            </button>
                            <span class="tactic-seen">: {moment().seen}</span>
                          </li>
                        );
                      }}
                    </For>
                  </ul>
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
