import { createMemo, For, Index, Show } from 'solid-js';
import { type FormShape, idsFor } from '../../../scenario/index.ts';
import { useWorkshop } from '../state.ts';
import { blankAt } from './blanks.ts';
import { Entry, titleOfId } from './Entry.tsx';
import { focusIn } from './Fields.tsx';
import { idOf, isShort, listOf, nameOf, type Place } from './reach.ts';
import { Tools } from './Tools.tsx';

type ListShape = Extract<FormShape, { is: 'list' }>;

/** A list: words to choose among as boxes to tick, anything else one below the other. */
export function ListEntry(props: {
  readonly shape: ListShape;
  readonly place: Place;
  readonly label: string;
}) {
  const workshop = useWorkshop();
  const items = () => listOf(props.place.value());
  const choices = createMemo((): readonly string[] | null => {
    const { of } = props.shape;
    if (of.is === 'ref') return idsFor(workshop.value.root, of.to, props.place.path);
    return of.is === 'choice' ? of.of.map(String) : null;
  });
  return (
    <Show when={choices()} fallback={<Items shape={props.shape} place={props.place} label={props.label} />}>
      {words => (
        <fieldset class="form-ticks" id={idOf(props.place.path)}>
          <legend class="visually-hidden">{props.label}</legend>
          <For
            each={[
              ...words(),
              ...items()
                .map(String)
                .filter(item => !words().includes(item)),
            ]}
          >
            {word => (
              <label class="form-toggle">
                <input
                  type="checkbox"
                  checked={items().includes(word)}
                  onChange={event =>
                    props.place.set(
                      event.currentTarget.checked
                        ? [...items(), word]
                        : items().filter(item => item !== word),
                    )
                  }
                />
                <span>{nameOfWord(word)}</span>
              </label>
            )}
          </For>
        </fieldset>
      )}
    </Show>
  );

  function nameOfWord(word: string): string {
    const { of } = props.shape;
    if (of.is !== 'ref') return workshop.words().choices[word] ?? word;
    return titleOfId(workshop.value.root, of.to, word, workshop.hall.language()) || word;
  }
}

function Items(props: { readonly shape: ListShape; readonly place: Place; readonly label: string }) {
  const workshop = useWorkshop();
  const items = () => listOf(props.place.value());
  const isBox = () => !isShort(props.shape.of) && props.shape.of.is !== 'text';
  function add(): void {
    const place = props.place.part(items().length);
    place.set(blankAt(props.shape.of, props.shape.schema, workshop.value.root, place.path));
    focusIn(place);
  }
  return (
    <div class="form-list" id={idOf(props.place.path)}>
      <ol classList={{ inline: isShort(props.shape.of), boxes: isBox() }}>
        <Index each={items()}>
          {(_, index) => (
            <li>
              <Entry
                shape={props.shape.of}
                place={props.place.part(index)}
                label={`${props.label} ${index + 1}`}
                quiet
              />
              <Tools
                name={`${props.label} ${index + 1}`}
                index={index}
                count={items().length}
                onMove={to => workshop.revise([{ kind: 'move', path: [...props.place.path, index], to }])}
                onRemove={() => workshop.revise([{ kind: 'remove', path: [...props.place.path, index] }])}
              />
            </li>
          )}
        </Index>
      </ol>
      <button type="button" class="form-add" onClick={add}>
        <span aria-hidden="true">+ </span>
        <span class="visually-hidden">{workshop.words().form.add} </span>
        {workshop.words().items[nameOf(props.place.path)] ?? props.label}
      </button>
    </div>
  );
}
