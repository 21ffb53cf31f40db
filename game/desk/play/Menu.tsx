import { For, Show } from 'solid-js';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The menu: the file of the game, the settings, the ways out. */
export function Menu(props: {
  readonly onLeave: () => void;
  readonly onExport?: (() => void) | undefined;
  readonly onHowTo?: (() => void) | undefined;
  readonly onSettings?: (() => void) | undefined;
}) {
  const play = usePlay();
  const words = () => play.desk.words().menu;
  const close = () => play.open(null);
  return (
    <Sheet title={words().title} onClose={close}>
      <ul class="menu-list">
        <Show when={props.onExport}>
          <li>
            <button type="button" data-first onClick={() => props.onExport?.()}>
              {words().save}
            </button>
          </li>
        </Show>
        <Show when={props.onHowTo}>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                props.onHowTo?.();
              }}
            >
              {words().howTo}
            </button>
          </li>
        </Show>
        <Show when={props.onSettings}>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                props.onSettings?.();
              }}
            >
              {words().settings}
            </button>
          </li>
        </Show>
        <li>
          <button type="button" onClick={() => play.open({ about: 'keys' })}>
            {words().keys}
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              props.onLeave();
            }}
          >
            {words().leave} <small>{words().leaveNote}</small>
          </button>
        </li>
      </ul>
    </Sheet>
  );
}

/** The keys of the play screen. */
export function Keys() {
  const play = usePlay();
  const words = () => play.desk.words().keys;
  return (
    <Sheet title={words().title} onClose={() => play.open(null)}>
      <dl class="keys">
        <For each={Object.values(words().list)}>
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
      <p class="note">{words().note}</p>
    </Sheet>
  );
}
