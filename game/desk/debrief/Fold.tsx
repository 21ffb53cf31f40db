import { createUniqueId, type JSX } from 'solid-js';

/** A part of the page with its heading. */
export function Part(props: {
  readonly title: string;
  readonly class?: string;
  readonly id?: string;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <section class={`part ${props.class ?? ''}`} id={props.id} aria-labelledby={id} tabindex="-1">
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Something that most readers need not see: folded up, with its own summary. */
export function Fold(props: {
  readonly summary: string;
  readonly class?: string;
  readonly children: JSX.Element;
}) {
  return (
    <details class={`fold ${props.class ?? ''}`}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}

/** A table that may be wider than the page: then it is moved sideways, by keyboard as well. */
export function WideTable(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section class="wide-table" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}
