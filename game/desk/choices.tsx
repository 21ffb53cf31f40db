import { For } from 'solid-js';

/** One of a few, on a line with what it means. */
export function Line(props: {
  readonly name: string;
  readonly checked: boolean;
  readonly note: string;
  readonly onChange: () => void;
  readonly children: string;
}) {
  return (
    <label class="line">
      <input type="radio" name={props.name} checked={props.checked} onChange={() => props.onChange()} />
      <b>{props.children}</b>
      <span>{props.note}</span>
    </label>
  );
}

export function Check(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={event => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** One of a few names side by side. */
export function Segments<Value extends string>(props: {
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly textOf: (value: Value) => string;
  readonly describedBy?: string;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <div class="segments">
      <For each={props.values}>
        {value => (
          <label>
            <input
              type="radio"
              name={props.name}
              class="visually-hidden"
              checked={props.chosen === value}
              aria-describedby={props.describedBy}
              onChange={() => props.onChoose(value)}
            />
            <span>{props.textOf(value)}</span>
          </label>
        )}
      </For>
    </div>
  );
}
