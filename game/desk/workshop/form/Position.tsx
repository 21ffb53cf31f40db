import { createMemo, For, Show } from 'solid-js';
import type { Path } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop, type WorkshopState } from '../state.ts';
import { idOf, listOf, looseText, type Place, reach } from './reach.ts';

/** What the positions of an issue are called, by its id; none for an issue that is not there. */
export function positionNames({ value, hall }: WorkshopState, id: unknown): readonly string[] {
  const issues = listOf(reach(value.root, ['agenda', 'issues']));
  const issue = issues.find(item => isObject(item) && item['id'] === id);
  return listOf(isObject(issue) ? issue['positions'] : null).map((position, index) => {
    const name = isObject(position) ? (position['short'] ?? position['name']) : '';
    return looseText(name, hall.language()) || String(index);
  });
}

/** Whether a place holds the number of a position of the issue beside it. */
export const isPosition = (root: unknown, path: Path): boolean =>
  path.at(-1) === 'from' && typeof reach(root, [...path.slice(0, -1), 'issue']) === 'string';

/** The number of a position of the issue that is named beside it, chosen by name. */
export function PositionEntry(props: { readonly place: Place; readonly label: string }) {
  const workshop = useWorkshop();
  const names = createMemo(() =>
    positionNames(workshop, reach(workshop.value.root, [...props.place.path.slice(0, -1), 'issue'])),
  );
  const value = () => String(props.place.value() ?? '');
  return (
    <label class="form-entry" id={idOf(props.place.path)}>
      <span>{props.label}</span>
      <select value={value()} onChange={event => props.place.set(Number(event.currentTarget.value))}>
        <Show when={names()[Number(value())] === undefined}>
          <option value={value()} selected>
            {workshop.words().form.unknown(value())}
          </option>
        </Show>
        <For each={names()}>
          {(name, index) => (
            <option value={index()} selected={String(index()) === value()}>
              {name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

/** Numbers of positions, ticked by name, in ascending order. */
export function PositionTicks(props: {
  readonly names: readonly string[];
  /** The first position that can be ticked. */
  readonly from: number;
  readonly ticked: readonly unknown[];
  readonly onChange: (positions: readonly number[]) => void;
}) {
  const change = (position: number, isOn: boolean) => {
    const others = props.ticked.map(Number).filter(other => other !== position);
    props.onChange([...others, ...(isOn ? [position] : [])].sort((a, b) => a - b));
  };
  return (
    <For each={props.names}>
      {(name, position) => (
        <Show when={position() >= props.from}>
          <label class="form-toggle">
            <input
              type="checkbox"
              checked={props.ticked.includes(position())}
              onChange={event => change(position(), event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        </Show>
      )}
    </For>
  );
}

/** Positions that can be paid in advance: of the issue that they stand in, and never what is there already. */
export function PayableEntry(props: { readonly place: Place; readonly label: string }) {
  const workshop = useWorkshop();
  const names = createMemo(() =>
    positionNames(workshop, reach(workshop.value.root, [...props.place.path.slice(0, -1), 'id'])),
  );
  return (
    <fieldset class="form-ticks" id={idOf(props.place.path)}>
      <legend class="visually-hidden">{props.label}</legend>
      <PositionTicks
        names={names()}
        from={1}
        ticked={listOf(props.place.value())}
        onChange={positions => props.place.set(positions)}
      />
    </fieldset>
  );
}
