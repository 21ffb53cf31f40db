import { For, Show } from 'solid-js';
import { promisesOf } from '../../analysis/debrief/promises.ts';
import { tellPromise, tellThreat } from '../../present/debrief.ts';
import { debriefWordingOf } from '../../wording/debrief.ts';
import { hueOf } from '../play/hues.ts';
import { Part } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** Every threat from its first word to its end, and what was promised for the time after the deal. */
export function Promises() {
  const state = useDebrief();
  const words = () => state.words().promises;
  const names = () => state.names();
  const { threats, efforts } = promisesOf(state.course);
  return (
    <Part title={words().title} class="promises">
      <Show
        when={threats.length > 0}
        fallback={<p>{debriefWordingOf(state.desk.language()).threats.none}</p>}
      >
        <ul class="threats">
          <For each={threats}>
            {threat => {
              const told = () => tellThreat(threat, names());
              return (
                <li class={hueOf(threat.holder)}>
                  <p>
                    <b>
                      {words().threatOf(
                        names().measure(threat.measure),
                        names().prose(threat.holder),
                        names().prose(threat.target),
                      )}
                    </b>
                    {': '}
                    <strong>{told().end}</strong>
                  </p>
                  <p>{told().steps.join(' → ')}</p>
                  <p class="quiet-figure">
                    {words().cost}: {told().effect}
                  </p>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
      <Show when={efforts.length > 0}>
        <h3>{words().promises}</h3>
        <ul class="threats">
          <For each={efforts}>
            {effort => (
              <li class={hueOf(effort.by)}>
                <span class="owner">{names().principal(effort.by)}</span>.{' '}
                {tellPromise(effort, state.course, names())}
                <Show when={effort.verdict}>
                  {verdict => <> → {names().wording.terms.verdicts[verdict()]}</>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Part>
  );
}
