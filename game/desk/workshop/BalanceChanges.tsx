import { For, Show } from 'solid-js';
import type { BalanceChanges } from '../../analysis/balance/changes.ts';
import type { BalanceReport } from '../../analysis/balance/report.ts';
import { changeCells } from '../../present/balance.ts';
import type { Asking } from '../debrief/asking.ts';
import { BalancePart, BalanceTable } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

/** What is different from the version that was saved last; that version is played when it is asked for. */
export function BalanceChangesPart(props: {
  readonly changes: BalanceChanges | 'identical' | null;
  readonly asking: Asking<BalanceReport>;
}) {
  const { words, format } = useBalance();
  const known = () => (typeof props.changes === 'object' ? props.changes : null);
  return (
    <BalancePart title={words().changes.title} class="balance-changes">
      <Show when={props.changes === 'identical'}>
        <p>{words().changes.identical}</p>
      </Show>
      <Show when={known()}>
        {changes => (
          <Show when={changes().beyond.length > 0} fallback={<p>{words().changes.same}</p>}>
            <Beyond changes={changes()} />
          </Show>
        )}
      </Show>
      <Show when={props.changes === null}>
        <p class="balance-doors">
          <Show when={props.asking.share() !== null}>
            <progress max="1" value={props.asking.share()!} aria-label={words().playing}>
              {format().percent(props.asking.share()!)}
            </progress>
          </Show>
          <Show when={props.asking.failed()}>{words().failed} </Show>
          <button
            type="button"
            class="secondary"
            onClick={() => (props.asking.share() === null ? props.asking.start() : props.asking.cancel())}
          >
            {props.asking.share() === null ? words().changes.compare : words().cancel}
          </button>
        </p>
      </Show>
    </BalancePart>
  );
}

function Beyond(props: { readonly changes: BalanceChanges }) {
  const { words, names, format } = useBalance();
  return (
    <>
      <BalanceTable label={words().changes.title}>
        <thead>
          <tr>
            <th scope="col">{words().changes.what}</th>
            <For each={[words().changes.before, words().changes.after, words().changes.difference]}>
              {head => (
                <th scope="col" class="figure">
                  {head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.changes.beyond.map(change => changeCells(change, names()))}>
            {([what, ...figures]) => (
              <tr>
                <th scope="row">{what}</th>
                <For each={figures}>{figure => <td class="figure tabular">{figure}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </BalanceTable>
      <p class="balance-note">{words().changes.note(format().number(props.changes.compared))}</p>
    </>
  );
}
