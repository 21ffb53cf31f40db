import { createMemo, For, Show } from 'solid-js';
import type { FormField, Path } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { blankAt } from './blanks.ts';
import { Entry } from './Entry.tsx';
import { FaultNote } from './FaultNote.tsx';
import { idOf, isShort, keysOf, labelOf, meaningOf, nameOf, type Place } from './reach.ts';

export interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly place: Place;
  /** Keys that are shown elsewhere. */
  readonly without?: readonly string[];
}

/** The entries of a group: what is there, and below it what could be added. */
export function Fields(props: FieldsProps) {
  const workshop = useWorkshop();
  const within = () => nameOf(props.place.path);
  const order = createMemo(() => keysOf(props.fields));
  const fields = createMemo(() => props.fields.filter(({ key }) => props.without?.includes(key) !== true));
  const has = (key: string) => {
    const value = props.place.value();
    return isObject(value) && value[key] !== undefined;
  };
  const isThere = (field: FormField) => !field.optional || has(field.key) || field.shape().is === 'toggle';
  const absent = createMemo(() => fields().filter(field => !isThere(field)));
  return (
    <div class="form-fields">
      <For each={fields()}>
        {field => (
          <Show when={isThere(field)}>
            <Field field={field} place={props.place.part(field.key, order())} within={within()} />
          </Show>
        )}
      </For>
      <Show when={absent().length > 0}>
        <p class="form-more">
          <For each={absent()}>
            {field => (
              <button
                type="button"
                class="form-add"
                onClick={() => {
                  const place = props.place.part(field.key, order());
                  place.set(beginning(field, workshop.value.root, place.path));
                  focusIn(place);
                }}
              >
                <span aria-hidden="true">+ </span>
                <span class="visually-hidden">{workshop.words().form.add} </span>
                {labelOf(workshop, field.key, within())}
              </button>
            )}
          </For>
        </p>
      </Show>
    </div>
  );
}

/** What an optional entry begins with: something to fill in, rather than the empty list that it is without it. */
function beginning({ schema, shape, initial }: FormField, root: unknown, path: Path): unknown {
  const isEmpty = initial === undefined || (Array.isArray(initial) && initial.length === 0);
  return isEmpty ? (blankAt(shape(), schema, root, path) ?? initial) : initial;
}

/** Puts the focus into an entry that has just come. */
export function focusIn({ path }: Pick<Place, 'path'>): void {
  requestAnimationFrame(() =>
    document
      .getElementById(idOf(path))
      ?.querySelector<HTMLElement>('input, textarea, select, button')
      ?.focus(),
  );
}

function Field(props: { readonly field: FormField; readonly place: Place; readonly within: string }) {
  const workshop = useWorkshop();
  const shape = createMemo(() => props.field.shape());
  const label = () => labelOf(workshop, props.field.key, props.within);
  const isBox = () => !isShort(shape()) && shape().is !== 'text';
  const mayGo = () => props.field.optional && props.place.value() !== undefined && shape().is !== 'toggle';
  return (
    <>
      <div
        class="form-field"
        classList={{ wide: !isShort(shape()), boxed: isBox() }}
        data-meaning={meaningOf(props.field.schema, workshop.hall.language())}
      >
        <Show when={isBox()}>
          <h4 class="form-label">{label()}</h4>
        </Show>
        <Entry shape={shape()} place={props.place} label={label()} initial={props.field.initial} />
        <Show when={mayGo()}>
          <button
            type="button"
            class="form-remove"
            aria-label={workshop.words().form.remove(label())}
            title={workshop.words().form.remove(label())}
            onClick={() => props.place.remove()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </Show>
      </div>
      <FaultNote path={props.place.path} />
    </>
  );
}
