import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { type FormShape, idsFor, setOwner } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { Crossing } from './Crossing.tsx';
import { Fields } from './Fields.tsx';
import { ListEntry } from './ListEntry.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import { isPosition, PayableEntry, PositionEntry } from './Position.tsx';
import { RecordEntry } from './RecordEntry.tsx';
import { idOf, looseText, type Place } from './reach.ts';
import { TextEntry } from './TextEntry.tsx';
import { VariantEntry } from './VariantEntry.tsx';

export interface EntryProps {
  readonly shape: FormShape;
  readonly place: Place;
  readonly label: string;
  /** What counts where nothing is written. */
  readonly initial?: unknown;
  /** The label is there already, for the eyes. */
  readonly quiet?: boolean;
}

/** The control for one place of the file, by its shape. */
export function Entry(props: EntryProps) {
  const { value } = useWorkshop();
  const shape = () => props.shape;
  return (
    <Switch>
      <Match when={shape().is === 'text'}>
        <TextEntry place={props.place} label={props.label} quiet={props.quiet === true} />
      </Match>
      <Match when={shape().is === 'number' && isPosition(value.root, props.place.path)}>
        <PositionEntry place={props.place} label={props.label} />
      </Match>
      <Match when={narrow(shape(), 'number')}>
        {number => (
          <NumberEntry shape={number()} place={props.place} label={props.label} initial={props.initial} />
        )}
      </Match>
      <Match when={narrow(shape(), 'line')}>
        {line => (
          <LineEntry form={line().form} place={props.place} label={props.label} initial={props.initial} />
        )}
      </Match>
      <Match when={shape().is === 'toggle'}>
        <ToggleEntry place={props.place} label={props.label} initial={props.initial} />
      </Match>
      <Match when={narrow(shape(), 'choice')}>
        {choice => (
          <ChoiceEntry of={choice().of} place={props.place} label={props.label} initial={props.initial} />
        )}
      </Match>
      <Match when={narrow(shape(), 'ref')}>
        {ref => <RefEntry to={ref().to} place={props.place} label={props.label} />}
      </Match>
      <Match when={props.place.path.at(-1) === 'payable'}>
        <PayableEntry place={props.place} label={props.label} />
      </Match>
      <Match when={narrow(shape(), 'list')}>
        {list => <ListEntry shape={list()} place={props.place} label={props.label} />}
      </Match>
      <Match when={narrow(shape(), 'tuple')}>
        {tuple => (
          <div class="form-row">
            <For each={tuple().of}>
              {(part, index) => (
                <Entry
                  shape={part}
                  place={props.place.part(index())}
                  label={`${props.label} ${index() + 1}`}
                />
              )}
            </For>
          </div>
        )}
      </Match>
      <Match when={crossing(shape())}>
        <Crossing place={props.place} label={props.label} />
      </Match>
      <Match when={narrow(shape(), 'record')}>
        {record => <RecordEntry shape={record()} place={props.place} label={props.label} />}
      </Match>
      <Match when={narrow(shape(), 'group')}>
        {group => <Fields fields={group().fields} place={props.place} />}
      </Match>
      <Match when={narrow(shape(), 'variants')}>
        {variants => <VariantEntry shape={variants()} place={props.place} />}
      </Match>
      <Match when={narrow(shape(), 'either')}>
        {either => <EitherEntry shape={either()} place={props.place} label={props.label} />}
      </Match>
    </Switch>
  );
}

function narrow<Kind extends FormShape['is']>(
  shape: FormShape,
  is: Kind,
): Extract<FormShape, { is: Kind }> | false {
  return shape.is === is && (shape as Extract<FormShape, { is: Kind }>);
}

/** Positions by issue: chosen by name, not by number. */
const crossing = (shape: FormShape): boolean =>
  shape.is === 'record' && shape.by === 'issue' && shape.of.is === 'list' && shape.of.of.is === 'number';

function LineEntry(props: {
  readonly form: Extract<FormShape, { is: 'line' }>['form'];
  readonly place: Place;
  readonly label: string;
  readonly initial: unknown;
}) {
  const value = () => String(props.place.value() ?? props.initial ?? '');
  return (
    <label class="form-entry" id={idOf(props.place.path)}>
      <span>{props.label}</span>
      <input
        type={props.form === 'date' ? 'date' : 'text'}
        value={value()}
        spellcheck={false}
        onInput={event => props.place.set(event.currentTarget.value)}
      />
    </label>
  );
}

function ToggleEntry(props: { readonly place: Place; readonly label: string; readonly initial: unknown }) {
  const value = () => (props.place.value() ?? props.initial) === true;
  return (
    <label class="form-toggle" id={idOf(props.place.path)}>
      <input
        type="checkbox"
        checked={value()}
        onChange={event => props.place.set(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

function ChoiceEntry(props: {
  readonly of: readonly (string | number)[];
  readonly place: Place;
  readonly label: string;
  readonly initial: unknown;
}) {
  const { words } = useWorkshop();
  const value = () => String(props.place.value() ?? props.initial ?? '');
  return (
    <Show when={props.of.length > 1}>
      <label class="form-entry" id={idOf(props.place.path)}>
        <span>{props.label}</span>
        <select
          value={value()}
          onChange={event => {
            const chosen = props.of.find(choice => String(choice) === event.currentTarget.value);
            if (chosen !== undefined) props.place.set(chosen);
          }}
        >
          <Show when={!props.of.some(choice => String(choice) === value())}>
            <option value={value()}>{value()}</option>
          </Show>
          <For each={props.of}>
            {choice => (
              <option value={String(choice)} selected={String(choice) === value()}>
                {words().choices[String(choice)] ?? String(choice)}
              </option>
            )}
          </For>
        </select>
      </label>
    </Show>
  );
}

/** One of the things of the file, by its name. */
function RefEntry(props: {
  readonly to: Extract<FormShape, { is: 'ref' }>['to'];
  readonly place: Place;
  readonly label: string;
}) {
  const workshop = useWorkshop();
  const value = () => String(props.place.value() ?? '');
  const ids = createMemo(() => idsFor(workshop.value.root, props.to, props.place.path));
  function choose(id: string): void {
    const { path } = props.place;
    const [, list, line] = path;
    if (list === 'redLines' && path.at(-1) === 'owner')
      workshop.revise(setOwner(workshop.value.root, Number(line), id));
    else props.place.set(id);
  }
  return (
    <label class="form-entry" id={idOf(props.place.path)}>
      <span>{props.label}</span>
      <select value={value()} onChange={event => choose(event.currentTarget.value)}>
        <Show when={!ids().includes(value())}>
          <option value={value()} selected>
            {value() === '' ? '' : workshop.words().form.unknown(value())}
          </option>
        </Show>
        <For each={ids()}>
          {name => (
            <option value={name} selected={name === value()}>
              {titleOfId(workshop.value.root, props.to, name, workshop.hall.language()) || name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  principal: ['principals'],
  issue: ['issues'],
  redLine: ['redLines'],
  measure: ['measures'],
  benchmark: ['benchmarks'],
  indicator: ['indicators'],
  covered: ['redLines', 'measures'],
};

/** What a thing with this id is called; empty if it has no name. */
export function titleOfId(root: unknown, to: string, id: string, language: 'en' | 'es'): string {
  const agenda = isObject(root) ? root['agenda'] : undefined;
  for (const list of LISTS[to] ?? []) {
    const items = isObject(agenda) ? agenda[list] : undefined;
    const found = Array.isArray(items) ? items.find(item => isObject(item) && item['id'] === id) : undefined;
    if (isObject(found)) return looseText(found['name'], language);
  }
  return '';
}

/** One word, or a group in its place. */
function EitherEntry(props: {
  readonly shape: Extract<FormShape, { is: 'either' }>;
  readonly place: Place;
  readonly label: string;
}) {
  const workshop = useWorkshop();
  const isWord = () => !isObject(props.place.value());
  const first = () => idsFor(workshop.value.root, 'issue', props.place.path)[0] ?? '';
  return (
    <div class="form-group" id={idOf(props.place.path)}>
      <label class="form-entry">
        <span>{props.label}</span>
        <select
          value={isWord() ? 'word' : 'group'}
          onChange={event =>
            props.place.set(
              event.currentTarget.value === 'word' ? props.shape.word : { issue: first(), from: 1 },
            )
          }
        >
          <option value="word" selected={isWord()}>
            {workshop.words().choices[props.shape.word] ?? props.shape.word}
          </option>
          <option value="group" selected={!isWord()}>
            {workshop.words().form.fromPosition}
          </option>
        </select>
      </label>
      <Show when={!isWord()}>
        <Entry shape={props.shape.group} place={props.place} label={props.label} />
      </Show>
    </div>
  );
}
