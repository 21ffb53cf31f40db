import { For, Show } from 'solid-js';
import { type LineRecord, linesOf } from '../../analysis/debrief/lines.ts';
import { tellLine } from '../../present/debrief.ts';
import { hueOf } from '../play/hues.ts';
import { Part, WideTable } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The ledger of red lines: whose, meant or not, declared when, tested by whom, how it ended, what it cost. */
export function Lines() {
  const state = useDebrief();
  const words = () => state.words().lines;
  const names = () => state.names();
  const records = linesOf(state.course);
  return (
    <Show when={records.length > 0}>
      <Part title={words().title} class="line-ledger">
        <WideTable label={words().title}>
          <table class="ruled">
            <thead>
              <tr>
                <th scope="col">{words().line}</th>
                <th scope="col">
                  <span class="visually-hidden">{words().sign}</span>
                </th>
                <th scope="col">{words().owner}</th>
                <th scope="col">{words().declared}</th>
                <th scope="col">{words().happened}</th>
                <th scope="col" class="figure">
                  {words().cost}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={records}>
                {record => {
                  const told = () => tellLine(record, names());
                  return (
                    <tr>
                      <th scope="row">{names().line(record.line)}</th>
                      <td class="line-sign-cell">
                        <LineSign record={record} />
                      </td>
                      <td class={hueOf(record.owner)} data-text={words().owner}>
                        <span class="owner">{names().principal(record.owner)}</span>
                      </td>
                      <td data-text={words().declared}>{told().declared}</td>
                      <td data-text={words().happened}>
                        <span>
                          {told().happened}{' '}
                          <span class="quiet-figure">({names().wording.terms.truth[record.truth]})</span>
                        </span>
                      </td>
                      <td class="figure tabular" data-text={words().cost}>
                        {told().cost}
                      </td>
                    </tr>
                  );
                }}
              </For>
            </tbody>
          </table>
        </WideTable>
      </Part>
    </Show>
  );
}

/** How a line stands at the end: whole, in two, a new stroke beside a pale one, or dashed where nobody heard of it. */
function LineSign(props: { readonly record: LineRecord }) {
  return (
    <svg class="line-sign" viewBox="0 0 44 22" width="44" height="22" aria-hidden="true">
      <path class="line-rail" d="M1 11H43" />
      <Show when={props.record.end === 'held'}>
        <path class="red-stroke" d="M25 1L19 21" />
        <circle class="seal-ring" cx="22" cy="11" r="7.5" />
      </Show>
      <Show when={props.record.end === 'private'}>
        <path class="red-stroke dashed" d="M25 1L19 21" />
      </Show>
      <Show when={props.record.end === 'crossed'}>
        <path class="red-stroke" d="M25 1L23 8M20.8 14L19 21M19 6L27 16" />
      </Show>
      <Show when={props.record.end === 'reinterpreted'}>
        <path class="red-stroke pale" d="M21 1L15 21" />
        <path class="red-stroke" d="M31 1L25 21" />
      </Show>
    </svg>
  );
}
