import { Show } from 'solid-js';
import { meaningsIn } from '../../present/debriefReceipt.ts';
import type { Change } from '../../rules/index.ts';
import { useDebrief } from './state.ts';

/** Says what names among some changes mean that the page has not shown before. */
export function Meanings(props: { readonly changes: readonly Change[] }) {
  const state = useDebrief();
  const said = () => meaningsIn(props.changes, state.names()).join(' ');
  return (
    <Show when={said()}>
      <p class="note">{said()}</p>
    </Show>
  );
}
