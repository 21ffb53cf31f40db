import { createSignal, Show } from 'solid-js';
import type { FormShape } from '../../../scenario/index.ts';
import { useWorkshop } from '../state.ts';
import { idOf, type Place } from './reach.ts';

/** Pixels of dragging that are one step. */
const PIXELS_A_STEP = 6;

export interface NumberProps {
  readonly shape: Extract<FormShape, { is: 'number' }>;
  readonly place: Place;
  readonly label: string;
  readonly initial?: unknown;
  /** The label is read out, and not shown. */
  readonly quiet?: boolean;
  /** Letters of the side whose number it is, before it. */
  readonly mark?: string;
  /** Classes of that side. */
  readonly class?: string;
}

/** A number: typed, stepped with the arrow keys, or dragged by its handle to the left and the right. */
export function NumberEntry(props: NumberProps) {
  const { words } = useWorkshop();
  const [typed, setTyped] = createSignal<string | null>(null);
  const value = () => {
    const there = props.place.value() ?? props.initial;
    return typeof there === 'number' ? there : null;
  };
  const least = () => props.shape.least ?? Number.NEGATIVE_INFINITY;
  const most = () => props.shape.most ?? Number.POSITIVE_INFINITY;
  const step = () => (!props.shape.whole && most() <= 1 ? 0.05 : 1);
  const tidy = (number: number) => {
    const rounded = Math.round(number * 1000) / 1000;
    return Math.min(most(), Math.max(least(), props.shape.whole ? Math.round(rounded) : rounded));
  };
  function write(number: number, join = false): void {
    const next = tidy(number);
    if (next !== value() || props.place.value() === undefined) props.place.set(next, join);
  }
  function type(text: string): void {
    setTyped(text);
    const number = Number(text.replace('\u2212', '-').replace(',', '.'));
    if (text.trim() !== '' && Number.isFinite(number)) write(number);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const times = event.shiftKey || event.key.startsWith('Page') ? 5 : 1;
    const up = event.key === 'ArrowUp' || event.key === 'PageUp';
    if (!up && event.key !== 'ArrowDown' && event.key !== 'PageDown') return;
    event.preventDefault();
    setTyped(null);
    write((value() ?? 0) + (up ? 1 : -1) * times * (event.altKey && !props.shape.whole ? 0.1 : step()));
  }
  function drag(event: PointerEvent): void {
    const handle = event.currentTarget as HTMLElement;
    const start = { x: event.clientX, value: value() ?? 0 };
    let isFirst = true;
    handle.setPointerCapture(event.pointerId);
    const move = (now: PointerEvent) => {
      const steps = Math.trunc((now.clientX - start.x) / PIXELS_A_STEP);
      if (isFirst && steps === 0) return;
      write(start.value + steps * step(), !isFirst);
      isFirst = false;
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  }
  return (
    <label
      class={`form-entry form-number ${props.class ?? ''}`}
      id={idOf(props.place.path)}
      classList={{ quiet: props.quiet === true }}
    >
      <span classList={{ 'visually-hidden': props.quiet === true }}>{props.label}</span>
      <Show when={props.mark}>
        <span class="form-mark" aria-hidden="true">
          {props.mark}
        </span>
      </Show>
      <span class="form-number-box">
        <input
          type="text"
          role="spinbutton"
          inputmode="decimal"
          autocomplete="off"
          aria-valuenow={value() ?? undefined}
          aria-valuemin={props.shape.least ?? undefined}
          aria-valuemax={props.shape.most ?? undefined}
          aria-invalid={value() === null ? 'true' : undefined}
          value={typed() ?? String(value() ?? '').replace('-', '\u2212')}
          onInput={event => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        <Show when={value() !== null}>
          <span class="form-handle" aria-hidden="true" title={words().form.drag} onPointerDown={drag} />
        </Show>
      </span>
    </label>
  );
}
