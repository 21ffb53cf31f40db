import { createSignal, For, onCleanup } from 'solid-js';
import { useDebrief } from './state.ts';

/** Where there is room the list stands beside the page, and is always open. */
const BESIDE = '(min-width: 84rem)';

/** What is on the page, and the way to each part of it. */
export function ContentsList() {
  const state = useDebrief();
  const { contents } = state;
  const room = matchMedia(BESIDE);
  const [isBeside, setBeside] = createSignal(room.matches);
  const [isOpen, setOpen] = createSignal(false);
  const hear = () => setBeside(room.matches);
  room.addEventListener('change', hear);
  onCleanup(() => room.removeEventListener('change', hear));
  let button!: HTMLButtonElement;
  return (
    <nav
      class="contents"
      classList={{ open: isOpen() }}
      aria-label={state.words().contents}
      onKeyDown={event => {
        if (event.key !== 'Escape' || isBeside() || !isOpen()) return;
        setOpen(false);
        button.focus();
      }}
      onFocusOut={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null) && event.relatedTarget)
          setOpen(false);
      }}
    >
      <button
        type="button"
        class="contents-door"
        ref={button}
        aria-expanded={isOpen()}
        onClick={() => setOpen(!isOpen())}
      >
        {state.words().contents}
      </button>
      <ol>
        <For each={contents.entries()}>
          {({ part, title }) => (
            <li>
              <button
                type="button"
                aria-current={contents.current() === part ? 'location' : undefined}
                onClick={() => {
                  setOpen(false);
                  contents.go(part);
                }}
              >
                {title()}
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
