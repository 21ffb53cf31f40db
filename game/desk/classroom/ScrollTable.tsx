import type { JSX } from 'solid-js';
import '../styles/sideways.css';

/** A table that may be wider than the page: then it is moved sideways, by keyboard as well. */
export function ScrollTable(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of figures is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <div class="scroll-table" role="group" aria-label={props.label} tabIndex={0}>
      {props.children}
    </div>
  );
}
