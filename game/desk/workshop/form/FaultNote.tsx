import { createMemo, Show } from 'solid-js';
import type { Path } from '../../../scenario/index.ts';
import { faultText } from '../../../wording/faults.ts';
import { useWorkshop } from '../state.ts';

/** What is wrong at one place of the form, in words below it. */
export function FaultNote(props: { readonly path: Path }) {
  const workshop = useWorkshop();
  const fault = createMemo(() => {
    const key = props.path.join('\n');
    return workshop.faults().find(({ path, severity }) => severity === 'error' && path.join('\n') === key);
  });
  return (
    <Show when={fault()}>
      {found => (
        <p class="form-fault">
          <span aria-hidden="true">▲ </span>
          {faultText(found(), workshop.hall.language())}
        </p>
      )}
    </Show>
  );
}
