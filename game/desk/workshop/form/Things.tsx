import { createEffect, createMemo, createSignal, Index, type JSX, on, Show } from 'solid-js';
import {
  addItem,
  addPrincipal,
  FORM_LISTS,
  type FormField,
  formAt,
  type ListName,
  removeItem,
  renameId,
} from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { blankBrief, blankThing } from './blanks.ts';
import { FaultNote } from './FaultNote.tsx';
import { Fields } from './Fields.tsx';
import { idOf, labelOf, listOf, looseText, type Place, placeAt, reach } from './reach.ts';
import { Tools } from './Tools.tsx';

/** A list of things with ids: one line each, which opens. */
export function Things(props: {
  readonly list: ListName;
  /** Keys that come before `extra`; all of them if left out. */
  readonly first?: readonly string[];
  /** Keys that `extra` shows in its own way. */
  readonly without?: readonly string[];
  readonly extra?: (index: number) => JSX.Element;
}) {
  const workshop = useWorkshop();
  const { path, kind } = FORM_LISTS[props.list];
  const words = () => workshop.words().form;
  const list = placeAt(path);
  const items = () => listOf(list.value());
  const [open, setOpen] = createSignal<number | null>(items().length === 1 ? 0 : null);
  const fields = createMemo((): readonly FormField[] => {
    const shape = formAt(path, null);
    return shape?.is === 'list' && shape.of.is === 'group' ? shape.of.fields : [];
  });
  const elsewhere = () => ['id', ...(props.without ?? [])];
  const isFirst = (wanted: boolean) =>
    fields().filter(({ key }) => (props.first?.includes(key) ?? true) === wanted);
  // Whoever is led to a place of an item finds it open.
  createEffect(
    on(workshop.shown, shown => {
      const index = shown ? indexIn(shown.path, workshop.value.root, props.list) : null;
      if (index !== null) setOpen(index);
    }),
  );
  const title = (index: number) => {
    const item = items()[index];
    const name = isObject(item) ? looseText(item['name'] ?? item['title'], workshop.hall.language()) : '';
    return name || (isObject(item) ? String(item['id'] ?? '') : '') || String(index + 1);
  };
  function add(): void {
    const { root } = workshop.value;
    const index = items().length;
    const thing = blankThing(root, props.list);
    workshop.revise(
      props.list === 'principals'
        ? addPrincipal(root, thing, blankBrief())
        : addItem(root, props.list, thing),
    );
    setOpen(index);
    requestAnimationFrame(() => {
      const place = document.getElementById(idOf([...path, index]));
      place?.querySelector<HTMLElement>('summary')?.focus();
    });
  }
  return (
    <div class="form-things" id={idOf(path)}>
      <Index each={items()}>
        {(_, index) => (
          <details
            id={idOf([...path, index])}
            open={open() === index}
            onToggle={event => {
              if (event.currentTarget.open) setOpen(index);
              else if (open() === index) setOpen(null);
            }}
          >
            <summary>
              <span class="form-thing-name">{title(index)}</span>
              <code>{String(reach(items()[index], ['id']) ?? '')}</code>
            </summary>
            <Show when={open() === index}>
              <div class="form-thing">
                <Fields fields={isFirst(true)} place={list.part(index)} without={elsewhere()} />
                {props.extra?.(index)}
                <Show when={props.first}>
                  <Fields fields={isFirst(false)} place={list.part(index)} without={elsewhere()} />
                </Show>
                <IdEntry list={props.list} index={index} place={list.part(index)} />
                <Tools
                  name={title(index)}
                  index={index}
                  count={items().length}
                  onMove={to => {
                    workshop.revise([{ kind: 'move', path: [...path, index], to }]);
                    setOpen(to);
                  }}
                  onRemove={() => {
                    workshop.revise(removeItem(workshop.value.root, props.list, index));
                    setOpen(null);
                    workshop.hall.announce(words().removed(title(index)));
                  }}
                />
              </div>
            </Show>
          </details>
        )}
      </Index>
      <button type="button" class="secondary form-add-thing" onClick={add}>
        <span aria-hidden="true">+ </span>
        {words().addThing[kind] ?? words().add}
      </button>
    </div>
  );
}

/** The item of a list that a place is about: its own, or a row or weight of a brief that is shown with it. */
function indexIn(path: readonly (string | number)[], root: unknown, list: ListName): number | null {
  const own = FORM_LISTS[list].path;
  if (own.every((key, place) => path[place] === key)) {
    const index = path[own.length];
    return typeof index === 'number' ? index : null;
  }
  const key = list === 'issues' ? 'values' : list === 'redLines' ? 'lines' : null;
  if (path[0] !== 'briefs' || key === null || path[2] !== key) return null;
  const index = listOf(reach(root, own)).findIndex(item => isObject(item) && item['id'] === path[3]);
  return index < 0 ? null : index;
}

/** An id is changed wherever it is named, and only when it is done being typed. */
function IdEntry(props: { readonly list: ListName; readonly index: number; readonly place: Place }) {
  const workshop = useWorkshop();
  const place = props.place.part('id');
  const value = () => String(place.value() ?? '');
  const label = () => labelOf(workshop, 'id', '');
  return (
    <div class="form-id" id={idOf(place.path)}>
      <label class="form-entry">
        <span>{label()}</span>
        <input
          type="text"
          spellcheck={false}
          value={value()}
          aria-describedby={`${idOf(place.path)}-note`}
          onChange={event => {
            const id = event.currentTarget.value.trim();
            if (id !== '') workshop.revise(renameId(workshop.value.root, props.list, props.index, id));
            event.currentTarget.value = value();
          }}
        />
      </label>
      <FaultNote path={place.path} />
      <p class="form-note" id={`${idOf(place.path)}-note`}>
        {workshop.words().form.idNote}
      </p>
    </div>
  );
}
