import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import Trash from 'lucide-solid/icons/trash';
import { Show } from 'solid-js';
import { useWorkshop } from '../state.ts';

/** Up, down, away: what can be done with an item of a list. */
export function Tools(props: {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove?: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const { words } = useWorkshop();
  return (
    <span class="form-tools">
      <Show when={props.onMove}>
        {move => (
          <>
            <button
              type="button"
              aria-label={words().form.up(props.name)}
              disabled={props.index === 0}
              onClick={() => move()(props.index - 1)}
            >
              <ArrowUp size={15} aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={words().form.down(props.name)}
              disabled={props.index === props.count - 1}
              onClick={() => move()(props.index + 1)}
            >
              <ArrowDown size={15} aria-hidden="true" />
            </button>
          </>
        )}
      </Show>
      <button type="button" aria-label={words().form.remove(props.name)} onClick={() => props.onRemove()}>
        <Trash size={15} aria-hidden="true" />
      </button>
    </span>
  );
}
