import { createSignal, Show } from 'solid-js';
import type { FormShape } from '../../../scenario/index.ts';
import { useWorkshop } from '../state.ts';
import { idOf, type Place } from './reach.ts';

/** What may become a number yet. */
const BEGUN = /^\s*[-\u2212]?\d*[.,]?\d*\s*$/;

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
  const { hall, words } = useWorkshop();
  const [typed, setTyped] = createSignal<string | null>(null);
  /** Why what was typed last does not stand as it was typed; null where it does. */
  const [wrong, setWrong] = createSignal<string | null>(null);
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
  const read = (text: string): number | null => {
    const number = Number(text.replace('\u2212', '-').replace(',', '.'));
    return text.trim() !== '' && Number.isFinite(number) ? number : null;
  };
  function type(text: string): void {
    setTyped(text);
    const number = read(text);
    if (number !== null) write(number);
    warn(number === null && !BEGUN.test(text) ? reasonFor(text) : null);
  }
  function leave(): void {
    const text = typed();
    if (text !== null && text.trim() !== '') warn(reasonFor(text));
    setTyped(null);
  }
  function reasonFor(text: string): string | null {
    const { form } = words();
    const number = read(text);
    if (number === null) return form.noNumber(shown());
    if (number < least()) return form.least(least());
    return number > most() ? form.most(most()) : null;
  }
  function warn(reason: string | null): void {
    if (reason !== null && reason !== wrong()) hall.announce(reason);
    setWrong(reason);
  }
  const shown = () => String(value() ?? '').replace('-', '\u2212');
  function onKeyDown(event: KeyboardEvent): void {
    const times = event.shiftKey || event.key.startsWith('Page') ? 5 : 1;
    const up = event.key === 'ArrowUp' || event.key === 'PageUp';
    if (!up && event.key !== 'ArrowDown' && event.key !== 'PageDown') return;
    event.preventDefault();
    setTyped(null);
    setWrong(null);
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
      setWrong(null);
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
    <>
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
            aria-invalid={value() === null || wrong() !== null ? 'true' : undefined}
            aria-describedby={wrong() === null ? undefined : `${idOf(props.place.path)}-wrong`}
            value={typed() ?? shown()}
            onInput={event => type(event.currentTarget.value)}
            onBlur={leave}
            onKeyDown={onKeyDown}
          />
          <Show when={value() !== null}>
            <span class="form-handle" aria-hidden="true" title={words().form.drag} onPointerDown={drag} />
          </Show>
        </span>
      </label>
      <Show when={wrong()}>
        <p class="form-fault" id={`${idOf(props.place.path)}-wrong`}>
          {wrong()}
        </p>
      </Show>
    </>
  );
}
