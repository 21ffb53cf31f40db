import type { JSX } from 'solid-js';
import { useHall } from './hall.ts';
import { Modal } from './Modal.tsx';

/** A paper sheet over a screen around the table. */
export function Dialog(props: {
  readonly title: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  const hall = useHall();
  return (
    <Modal look="dialog" closeName={hall.words().close} {...props}>
      {props.children}
    </Modal>
  );
}
