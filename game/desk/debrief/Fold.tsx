import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { useDebrief } from './state.ts';
import '../styles/sideways.css';

/** A part of the page with its heading. */
export function Part(props: {
  readonly title: string;
  readonly class?: string;
  readonly id?: string;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  const state = useDebrief();
  return (
    <section
      class={`part ${props.class ?? ''}`}
      id={props.id ?? `${id}-part`}
      ref={part => state.contents.list(part, () => props.title)}
      aria-labelledby={id}
      tabindex="-1"
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Something that most readers need not see: folded up, and made when it is first opened. */
export function Fold(props: {
  readonly summary: string;
  readonly class?: string;
  readonly children: JSX.Element;
}) {
  const [isMade, setMade] = createSignal(false);
  return (
    <details class={`fold ${props.class ?? ''}`} onToggle={() => setMade(true)}>
      <summary>{props.summary}</summary>
      <Show when={isMade()}>{props.children}</Show>
    </details>
  );
}

/** A table that may be wider than the page: then it is moved sideways, by keyboard as well. */
export function WideTable(props: { readonly label: string; readonly children: JSX.Element }) {
  const state = useDebrief();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section class="wide-table" aria-label={state.words().table(props.label)} tabIndex={0}>
      {props.children}
    </section>
  );
}
