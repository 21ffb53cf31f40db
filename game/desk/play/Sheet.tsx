import X from 'lucide-solid/icons/x';
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';
import { Announcer } from '../Announcer.tsx';
import { useDesk } from '../context.ts';
import { rescueFocus } from './focus.ts';

/**
 * A paper sheet from the right, or from below on a phone: a native dialog, so that the rest of the page rests and the
 * focus goes back to where it came from.
 */
export function Sheet(props: {
  readonly title: string;
  readonly kind?: 'sheet' | 'small' | 'stage';
  readonly closable?: boolean;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  const desk = useDesk();
  const id = createUniqueId();
  const opener = document.activeElement;
  let dialog!: HTMLDialogElement;
  let gone = false;
  onMount(() => {
    dialog.showModal();
    // A press beside the paper puts it away; Escape does the same.
    dialog.addEventListener('click', event => {
      if (event.target === dialog && props.closable !== false) props.onClose();
    });
    const first =
      dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('h2');
    first?.focus();
  });
  onCleanup(() => {
    gone = true;
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    queueMicrotask(rescueFocus);
  });
  return (
    <dialog
      ref={dialog}
      class={`sheet paper sheet-${props.kind ?? 'sheet'}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        if (props.closable !== false) props.onClose();
      }}
      onClose={() => {
        // The browser may close a dialog by itself after a second Escape.
        if (!gone) props.onClose();
      }}
    >
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id={id} tabindex="-1">
            {props.title}
          </h2>
          {props.closable !== false && (
            <button
              type="button"
              class="icon-button"
              aria-label={desk.words().sheet.close}
              onClick={() => props.onClose()}
            >
              <X size={20} aria-hidden="true" />
            </button>
          )}
        </header>
        {props.children}
        <Announcer />
      </div>
    </dialog>
  );
}
