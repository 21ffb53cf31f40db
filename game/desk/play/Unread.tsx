import { Show } from 'solid-js';
import { usePlay } from './state.ts';

/** How much has come into the log since it was last read; nothing where nothing has. */
export function Unread(props: { readonly count: number }) {
  const play = usePlay();
  return (
    <Show when={props.count > 0}>
      <span class="badge" aria-hidden="true">
        {props.count}
      </span>
      <span class="visually-hidden">{play.desk.words().unread(props.count)}</span>
    </Show>
  );
}
