import X from 'lucide-solid/icons/x';
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';
import { useHall } from './hall.ts';

/** A paper sheet over a screen around the table: a native dialog, so that the page behind it rests. */
export function Dialog(props: {
  readonly title: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  const hall = useHall();
  const id = createUniqueId();
  const opener = document.activeElement;
  let dialog!: HTMLDialogElement;
  let heading!: HTMLHeadingElement;
  onMount(() => {
    dialog.showModal();
    heading.focus();
  });
  onCleanup(() => {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
  return (
    <dialog
      ref={dialog}
      class={`dialog paper ${props.class ?? ''}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={event => {
        if (event.target === dialog) props.onClose();
      }}
      onKeyDown={event => event.stopPropagation()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={id} ref={heading} tabindex="-1">
            {props.title}
          </h2>
          <button type="button" class="tool" aria-label={hall.words().close} onClick={() => props.onClose()}>
            <X size={20} aria-hidden="true" />
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
