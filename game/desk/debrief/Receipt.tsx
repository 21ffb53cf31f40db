import { createMemo, For, Show } from 'solid-js';
import { receiptOf } from '../../analysis/debrief/receipts.ts';
import type { Moved } from '../../analysis/debrief/timeline.ts';
import { type ReceiptNode, tellReceipt } from '../../present/debriefReceipt.ts';
import { useDebrief } from './state.ts';

/** Why a number changed: the move or the event, the rule, the amounts, and who set them. */
export function Receipt(props: { readonly moved: Moved }) {
  const state = useDebrief();
  const told = createMemo(() =>
    tellReceipt(receiptOf(state.receipts, props.moved.at, props.moved.place), state.names()),
  );
  return (
    <section class="receipt" aria-label={told().title}>
      <p>
        <b>{told().title}</b>
      </p>
      <p>{told().move}</p>
      <p>{told().rule}</p>
      <Nodes nodes={told().parts} />
    </section>
  );
}

function Nodes(props: { readonly nodes: readonly ReceiptNode[] }) {
  return (
    <ul>
      <For each={props.nodes}>
        {node => (
          <li>
            <span class="receipt-row">
              <span>
                {node.label}
                <Show when={node.how}> · {node.how}</Show>
              </span>
              <span class="tabular">{node.value}</span>
            </span>
            <Show when={node.setBy}>
              <span class="quiet-figure">
                {node.setBy} <code>{node.pointer ?? node.constant}</code>
              </span>
            </Show>
            <Show when={node.parts.length > 0}>
              <Nodes nodes={node.parts} />
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
