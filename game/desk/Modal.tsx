import X from 'lucide-solid/icons/x';
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';

export interface ModalProps {
  readonly title: string;
  /** Names the classes: a sheet at the table, a dialog elsewhere. */
  readonly look: 'sheet' | 'dialog';
  readonly class?: string;
  readonly closeName: string;
  /** Without it only what is on the paper puts it away. */
  readonly closable?: boolean | undefined;
  readonly onClose: () => void;
  /** After it is gone and the focus is back where it came from. */
  readonly onGone?: () => void;
  readonly children: JSX.Element;
}

/**
 * Paper over the page: a native dialog, so that the rest of the page rests. The focus goes to what is marked as first,
 * else to the heading.
 * Escape or a press beside the paper puts it away, and the focus goes back to where it came from.
 */
export function Modal(props: ModalProps) {
  const id = createUniqueId();
  const opener = document.activeElement;
  let dialog!: HTMLDialogElement;
  let heading!: HTMLHeadingElement;
  let gone = false;
  const close = () => props.closable !== false && props.onClose();
  onMount(() => {
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-first]') ?? heading).focus();
  });
  onCleanup(() => {
    gone = true;
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    props.onGone?.();
  });
  return (
    <dialog
      ref={dialog}
      class={`${props.look} paper ${props.class ?? ''}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
      onClose={() => {
        // The browser may close a dialog by itself after a second Escape.
        if (!gone) props.onClose();
      }}
      onClick={event => {
        if (event.target === dialog) close();
      }}
      onKeyDown={event => event.stopPropagation()}
    >
      <div class={`${props.look}-body`}>
        <header class={`${props.look}-head`}>
          <h2 id={id} ref={heading} tabindex="-1">
            {props.title}
          </h2>
          {props.closable !== false && (
            <button type="button" class="tool" aria-label={props.closeName} onClick={close}>
              <X size={20} aria-hidden="true" />
            </button>
          )}
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
