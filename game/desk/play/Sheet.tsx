import type { JSX } from 'solid-js';
import { Announcer } from '../Announcer.tsx';
import { useDesk } from '../context.ts';
import { Modal } from '../Modal.tsx';
import { rescueFocus } from './focus.ts';

/** A paper sheet at the table, from the right, or from below on a phone. What is said is said in it, too. */
export function Sheet(props: {
  readonly title: string;
  readonly kind?: 'sheet' | 'small' | 'stage' | 'wide';
  readonly closable?: boolean;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  const desk = useDesk();
  return (
    <Modal
      title={props.title}
      look="sheet"
      class={`sheet-${props.kind ?? 'sheet'}`}
      closeName={desk.words().sheet.close}
      closable={props.closable}
      onClose={props.onClose}
      onGone={() => queueMicrotask(rescueFocus)}
    >
      {props.children}
      <Announcer />
    </Modal>
  );
}
