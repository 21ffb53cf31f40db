import { For, Show } from 'solid-js';
import { type FormShape, variantOf } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { ofKind } from './blanks.ts';
import { Fields } from './Fields.tsx';
import { idOf, labelOf, nameOf, type Place } from './reach.ts';

type VariantShape = Extract<FormShape, { is: 'variants' }>;

/** One of several kinds of entry; another kind keeps what both kinds have. */
export function VariantEntry(props: { readonly shape: VariantShape; readonly place: Place }) {
  const workshop = useWorkshop();
  const variant = () => variantOf(props.shape, props.place.value());
  const name = () => {
    const value = props.place.value();
    return isObject(value) ? String(value[props.shape.by] ?? '') : '';
  };
  function change(next: string): void {
    const { path, value, set } = props.place;
    set(ofKind(props.shape, next, value(), workshop.value.root, path));
  }
  return (
    <div class="form-group" id={idOf(props.place.path)}>
      <label class="form-entry">
        <span>{labelOf(workshop, props.shape.by, nameOf(props.place.path))}</span>
        <select value={name()} onChange={event => change(event.currentTarget.value)}>
          <For each={props.shape.of.flatMap(({ names }) => names)}>
            {choice => (
              <option value={choice} selected={choice === name()}>
                {workshop.words().choices[choice] ?? choice}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={variant()} keyed>
        {chosen => <Fields fields={chosen.group.fields} place={props.place} without={[props.shape.by]} />}
      </Show>
    </div>
  );
}
