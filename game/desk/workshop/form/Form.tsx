import { createEffect, createMemo, createSignal, For, Match, on, onMount, Show, Switch } from 'solid-js';
import {
  blankOf,
  FORM_LISTS,
  type FormField,
  type FormShape,
  formAt,
  type Path,
  scenarioForm,
} from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { addRound, removeRound } from './blanks.ts';
import { Entry } from './Entry.tsx';
import { Fields, focusIn } from './Fields.tsx';
import { Positions } from './Positions.tsx';
import { idOf, labelOf, listOf, looseText, placeAt, reach } from './reach.ts';
import { AGENDA_KEYS, otherKeys, ROOT_KEYS, SECTIONS, type SectionId, sectionOf } from './sections.ts';
import { Things } from './Things.tsx';
import { Tools } from './Tools.tsx';
import '../../styles/workshop-things.css';
import '../../styles/workshop-form.css';

/** The part that is open outlives a look at the code. */
const [section, setSection] = createSignal<SectionId>('table');

/** The file as a form: the same text, filled in instead of written. */
export function Form() {
  const workshop = useWorkshop();
  const words = () => workshop.words().form;
  const faultsIn = (of: SectionId) =>
    workshop.faults().filter(({ path, severity }) => severity === 'error' && sectionOf(path) === of).length;
  createEffect(
    on(workshop.shown, shown => {
      if (!shown) return;
      setSection(sectionOf(shown.path));
      // First the part is drawn, then what lies in it.
      requestAnimationFrame(() => requestAnimationFrame(() => lead(shown.path)));
    }),
  );
  const [meaning, setMeaning] = createSignal('');
  let root!: HTMLDivElement;
  // What a field would take back by itself is not what the text would take back.
  onMount(() =>
    root.addEventListener('keydown', event => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) workshop.document.redo();
      else workshop.document.undo();
    }),
  );
  return (
    <div class="form" ref={root}>
      <nav class="form-sections" aria-label={words().sections}>
        <For each={SECTIONS}>
          {of => (
            <button
              type="button"
              aria-current={section() === of ? 'true' : undefined}
              onClick={() => setSection(of)}
            >
              {words().section[of]}
              <Show when={faultsIn(of) > 0}>
                {' '}
                <span class="form-section-faults">
                  <span aria-hidden="true">▲</span>
                  {faultsIn(of)}
                  <span class="visually-hidden"> {words().errors}</span>
                </span>
              </Show>
            </button>
          )}
        </For>
      </nav>
      <Show
        when={workshop.isWhole()}
        fallback={
          <div class="form-rests" role="status">
            <p>{words().rests}</p>
            <button type="button" class="secondary" onClick={() => workshop.setMode('code')}>
              {words().toCode}
            </button>
          </div>
        }
      >
        <section
          class="form-section"
          aria-labelledby="form-section"
          onFocusIn={event => setMeaning(meaningAround(event.target))}
          onFocusOut={() => setMeaning('')}
        >
          <h3 id="form-section">{words().section[section()]}</h3>
          <p class="form-note">{words().notes[section()]}</p>
          <Part of={section()} />
          <p class="form-meaning" role="status" classList={{ said: meaning() !== '' }}>
            {meaning()}
          </p>
        </section>
      </Show>
    </div>
  );
}

/** What the field means in which an element stands. */
const meaningAround = (element: Element): string =>
  element.closest<HTMLElement>('[data-meaning]')?.dataset['meaning'] ?? '';

/** Brings a place of the form, or the nearest around it, into sight and gives it the focus. */
function lead(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const found = document.getElementById(idOf(path.slice(0, length)));
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    (found.querySelector<HTMLElement>('input, textarea, select, summary, button') ?? found).focus({
      preventScroll: true,
    });
    return;
  }
}

function Part(props: { readonly of: SectionId }) {
  return (
    <Switch fallback={<Keys of={props.of} />}>
      <Match when={props.of === 'sides'}>
        <Things list="principals" />
      </Match>
      <Match when={props.of === 'issues'}>
        <Things
          list="issues"
          first={['name']}
          without={['positions']}
          extra={index => <Positions issue={index} />}
        />
      </Match>
      <Match when={props.of === 'calendar'}>
        <Rounds />
        <Keys of="calendar" without={['rounds']} />
      </Match>
      <Match when={props.of === 'lines'}>
        <Things list="redLines" extra={index => <Weight line={index} />} />
      </Match>
      <Match when={props.of === 'measures'}>
        <Things list="measures" />
      </Match>
      <Match when={props.of === 'covers'}>
        <Things list="covers" />
      </Match>
      <Match when={props.of === 'events'}>
        <Things list="events" />
      </Match>
      <Match when={props.of === 'figures'}>
        <Keys of="figures" without={['indicators', 'benchmarks']} />
        <Named list="indicators" />
        <Named list="benchmarks" />
      </Match>
      <Match when={props.of === 'briefs'}>
        <Briefs />
      </Match>
      <Match when={props.of === 'lessons'}>
        <Keys of="lessons" without={['sources']} />
        <Named list="sources" />
      </Match>
    </Switch>
  );
}

function Named(props: { readonly list: 'indicators' | 'benchmarks' | 'sources' }) {
  const workshop = useWorkshop();
  return (
    <section>
      <h4 class="form-label">{labelOf(workshop, props.list, '')}</h4>
      <Things list={props.list} />
    </section>
  );
}

const groupAt = (path: Path, root: unknown): readonly FormField[] => {
  const shape = path.length === 0 ? scenarioForm() : formAt(path, root);
  return shape?.is === 'group' ? shape.fields : [];
};

/** Entries of the file and of its agenda that belong to a part, one below the other. */
function Keys(props: { readonly of: SectionId; readonly without?: readonly string[] }) {
  const root = placeAt([]);
  const agenda = placeAt(['agenda']);
  const pick = (
    fields: readonly FormField[],
    shown: Readonly<Partial<Record<SectionId, readonly string[]>>>,
  ) => {
    const keys =
      props.of === 'rules'
        ? otherKeys(
            fields.map(({ key }) => key),
            shown,
          )
        : (shown[props.of] ?? []);
    return fields.filter(({ key }) => keys.includes(key) && props.without?.includes(key) !== true);
  };
  const ofRoot = createMemo(() => pick(groupAt([], null), ROOT_KEYS));
  const ofAgenda = createMemo(() => pick(groupAt(['agenda'], null), AGENDA_KEYS));
  return (
    <>
      <Show when={ofAgenda().length > 0}>
        <Fields fields={ofAgenda()} place={agenda} />
      </Show>
      <Show when={ofRoot().length > 0}>
        <Fields fields={ofRoot()} place={root} />
      </Show>
    </>
  );
}

/** The days on which the sides meet. */
function Rounds() {
  const workshop = useWorkshop();
  const path = ['agenda', 'rounds'];
  const place = placeAt(path);
  const rounds = () => listOf(place.value());
  const shape = createMemo((): FormShape | null => {
    const list = formAt(path, null);
    return list?.is === 'list' ? list.of : null;
  });
  const name = (index: number) => workshop.words().form.round(index + 1);
  return (
    <div class="form-rounds" id={idOf(path)}>
      <ol>
        <For each={rounds().map((_, index) => index)}>
          {index => (
            <li id={idOf([...path, index])}>
              <p class="form-position-head">{name(index)}</p>
              <Show when={shape()}>
                {of => <Entry shape={of()} place={place.part(index)} label={name(index)} />}
              </Show>
              <Tools
                name={name(index)}
                index={index}
                count={rounds().length}
                onRemove={() => workshop.revise(removeRound(workshop.value.root, index))}
              />
            </li>
          )}
        </For>
      </ol>
      <button
        type="button"
        class="form-add"
        onClick={() => {
          const added = place.part(rounds().length);
          workshop.revise(addRound(workshop.value.root));
          focusIn(added);
        }}
      >
        <span aria-hidden="true">+ </span>
        {workshop.words().form.addRound}
      </button>
    </div>
  );
}

/** What crossing a line costs its owner, which only the owner's brief says. */
function Weight(props: { readonly line: number }) {
  const workshop = useWorkshop();
  const line = placeAt(['agenda', 'redLines', props.line]);
  const briefs = placeAt(['briefs']);
  const id = () => String(line.part('id').value() ?? '');
  const owner = () => String(line.part('owner').value() ?? '');
  const entry = createMemo(() => briefs.part(owner()).part('lines').part(id()));
  const shape = createMemo(() => formAt(entry().path, workshop.value.root));
  return (
    <section class="form-private">
      <h4 class="form-label">{workshop.words().form.secret}</h4>
      <Show
        when={entry().value() !== undefined}
        fallback={
          <button type="button" class="form-add" onClick={() => entry().set({ weight: 10, truth: 'true' })}>
            + {workshop.words().form.addWeight}
          </button>
        }
      >
        <Show when={shape()}>
          {of => <Entry shape={of()} place={entry()} label={labelOf(workshop, 'lines', '')} />}
        </Show>
      </Show>
    </section>
  );
}

/** What every side alone knows. */
function Briefs() {
  const workshop = useWorkshop();
  const briefs = placeAt(['briefs']);
  const sides = createMemo(() =>
    listOf(reach(workshop.value.root, FORM_LISTS.principals.path)).flatMap(side =>
      isObject(side) ? [{ id: String(side['id'] ?? ''), name: side['name'] }] : [],
    ),
  );
  const schema = formAt(['briefs'], null);
  return (
    <For each={sides()}>
      {side => (
        <section class="form-brief" id={idOf(['briefs', side.id])}>
          <h4>{looseText(side.name, workshop.hall.language()) || side.id}</h4>
          <Show
            when={briefs.part(side.id).value() !== undefined}
            fallback={
              <button
                type="button"
                class="form-add"
                onClick={() => schema?.is === 'record' && briefs.part(side.id).set(blankOf(schema.schema))}
              >
                + {workshop.words().form.addBrief}
              </button>
            }
          >
            <Fields
              fields={schema?.is === 'record' && schema.of.is === 'group' ? schema.of.fields : []}
              place={briefs.part(side.id)}
              without={['values', 'lines']}
            />
          </Show>
        </section>
      )}
    </For>
  );
}
