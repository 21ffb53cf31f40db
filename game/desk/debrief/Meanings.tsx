import { Show } from 'solid-js';
import type { Change } from '../../rules/index.ts';
import { useDebrief } from './state.ts';

/** What is counted and no strip shows: its names are met in the changes first. */
const ELSEWHERE = ['boost', 'stake', 'credit'] as const;

/** Says what names among some changes mean that the page has not shown before. */
export function Meanings(props: { readonly changes: readonly Change[] }) {
  const state = useDebrief();
  const said = () => {
    const { meters } = state.names().wording.terms;
    return ELSEWHERE.filter(meter => props.changes.some(change => change.meter === meter)).map(
      meter => `${meters[meter].name}: ${meters[meter].means}.`,
    );
  };
  return (
    <Show when={said().length > 0}>
      <p class="note">{said().join(' ')}</p>
    </Show>
  );
}
