import { createMemo, For, Show } from 'solid-js';
import { type ReceiptSource, receiptOf } from '../../analysis/debrief/receipts.ts';
import { type ReceiptNode, tellReceipt } from '../../present/debriefReceipt.ts';
import type { Names } from '../../present/index.ts';
import '../styles/debriefReceipt.css';

/**
 * Why a number changed: the move or the event, the rule, the amounts, and who set them.
 * @param props.at place of the entry in the log of the source
 * @param props.place place of the change in the entry
 */
export function Receipt(props: {
  readonly source: ReceiptSource;
  readonly names: Names;
  readonly at: number;
  readonly place: number;
  /** The move or the event stands above it already. */
  readonly underMove?: boolean;
}) {
  const told = createMemo(() => tellReceipt(receiptOf(props.source, props.at, props.place), props.names));
  return (
    <section class="receipt" aria-label={told().title}>
      <p>
        <b>{told().title}</b>
      </p>
      <Show when={told().meaning}>
        <p class="quiet-figure">{told().meaning}</p>
      </Show>
      <Show when={!props.underMove}>
        <p>{told().move}</p>
      </Show>
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
              <span class="quiet-figure" title={node.pointer ?? node.constant ?? undefined}>
                {node.setBy}
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
