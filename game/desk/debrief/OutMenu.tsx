import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import { For } from 'solid-js';
import '../styles/outMenu.css';

/** Files to save, in a menu, and paper. */
export function OutMenu(props: {
  readonly words: { readonly export: string; readonly print: string };
  readonly files: readonly { readonly name: string; readonly save: () => void }[];
}) {
  let menu!: HTMLDetailsElement;
  return (
    <>
      <details
        class="out-menu"
        ref={menu}
        onKeyDown={event => {
          if (event.key !== 'Escape' || !menu.open) return;
          menu.open = false;
          menu.querySelector('summary')!.focus();
        }}
        onFocusOut={event => {
          if (!menu.contains(event.relatedTarget as Node | null) && event.relatedTarget) menu.open = false;
        }}
      >
        <summary class="secondary">
          <Download size={16} aria-hidden="true" />
          {props.words.export}
        </summary>
        <ul>
          <For each={props.files}>
            {file => (
              <li>
                <button type="button" onClick={() => file.save()}>
                  {file.name}
                </button>
              </li>
            )}
          </For>
        </ul>
      </details>
      <button type="button" class="secondary" onClick={() => window.print()}>
        <Printer size={16} aria-hidden="true" />
        {props.words.print}
      </button>
    </>
  );
}
