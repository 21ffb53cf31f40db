import { For } from 'solid-js';
import type { DeskWording } from '../wording/desk.ts';

/** Every key with what it does. */
export function KeyList(props: { readonly keys: DeskWording['keys']; readonly class: string }) {
  return (
    <dl class={props.class}>
      <For each={Object.values(props.keys.list)}>
        {([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
