import { createMemo, createSignal, For, Show } from 'solid-js';
import { type FormShape, idsFor } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { blankAt } from './blanks.ts';
import { Entry, titleOfId } from './Entry.tsx';
import { idOf, type Place, reach } from './reach.ts';

type RecordShape = Extract<FormShape, { is: 'record' }>;

/** Entries by name: one for each side, issue or line, or under keys of one's own. */
export function RecordEntry(props: {
  readonly shape: RecordShape;
  readonly place: Place;
  readonly label: string;
}) {
  const workshop = useWorkshop();
  const [name, setName] = createSignal('');
  const there = createMemo(() => {
    const value = props.place.value();
    return isObject(value) ? Object.keys(value) : [];
  });
  const missing = createMemo(() => {
    const { by } = props.shape;
    // Nobody trusts or mistrusts itself.
    const own = reach(workshop.value.root, [...props.place.path.slice(0, -1), 'id']);
    const ids = by ? idsFor(workshop.value.root, by, props.place.path) : [];
    return ids.filter(id => id !== own && !there().includes(id));
  });
  const title = (key: string) =>
    (props.shape.by && titleOfId(workshop.value.root, props.shape.by, key, workshop.hall.language())) || key;
  function add(key: string): void {
    const place = props.place.part(key);
    place.set(blankAt(props.shape.of, props.shape.schema, workshop.value.root, place.path));
  }
  return (
    <div class="form-record" id={idOf(props.place.path)}>
      <For each={there()}>
        {key => (
          <div class="form-field">
            <Entry shape={props.shape.of} place={props.place.part(key)} label={title(key)} />
            <button
              type="button"
              class="form-remove"
              aria-label={workshop.words().form.remove(title(key))}
              onClick={() => props.place.part(key).remove()}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )}
      </For>
      <Show when={missing().length > 0}>
        <p class="form-more">
          <For each={missing()}>
            {key => (
              <button type="button" class="form-add" onClick={() => add(key)}>
                <span aria-hidden="true">+ </span>
                <span class="visually-hidden">{workshop.words().form.add} </span>
                {title(key)}
              </button>
            )}
          </For>
        </p>
      </Show>
      <Show when={props.shape.by === null}>
        <p class="form-more">
          <input
            type="text"
            aria-label={workshop.words().form.newKey(props.label)}
            value={name()}
            spellcheck={false}
            onInput={event => setName(event.currentTarget.value)}
          />
          <button
            type="button"
            class="form-add"
            disabled={name() === '' || there().includes(name())}
            onClick={() => {
              add(name());
              setName('');
            }}
          >
            {workshop.words().form.add}
          </button>
        </p>
      </Show>
    </div>
  );
}
