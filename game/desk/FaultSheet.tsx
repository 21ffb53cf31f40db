import { For, Show } from 'solid-js';
import type { Fault } from '../scenario/index.ts';
import { faultText } from '../wording/faults.ts';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';
import './styles/faults.css';

/** Everything that is wrong with a file, each thing at its place and with what would mend it. */
export function FaultSheet(props: {
  readonly file: string;
  readonly faults: readonly Fault[];
  /** Takes the file to the workshop; null for what is no scenario. */
  readonly onMend: (() => void) | null;
  readonly onClose: () => void;
}) {
  const hall = useHall();
  const errors = () => props.faults.filter(fault => fault.severity === 'error').length;
  return (
    <Dialog title={hall.words().notOpened(props.file)} class="fault-sheet" onClose={props.onClose}>
      <p>{hall.format().count(errors(), hall.words().faults)}</p>
      <Show when={props.onMend}>
        {mend => (
          <button type="button" class="secondary" onClick={() => mend()()}>
            {hall.words().openInWorkshop}
          </button>
        )}
      </Show>
      <FaultList file={props.file} faults={props.faults} />
    </Dialog>
  );
}

export function FaultList(props: { readonly file: string; readonly faults: readonly Fault[] }) {
  const hall = useHall();
  return (
    <ol class="faults">
      <For each={props.faults}>
        {fault => (
          <li class={`fault fault-${fault.severity}`}>
            <p class="fault-place">
              {fault.place ? `${props.file}:${fault.place.line}:${fault.place.column}` : props.file}
            </p>
            <p class="fault-text">{faultText(fault, hall.language())}</p>
            <Show when={fault.excerpt}>{excerpt => <pre>{excerpt()}</pre>}</Show>
          </li>
        )}
      </For>
    </ol>
  );
}
