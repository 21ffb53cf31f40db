import { createUniqueId, type JSX, Show } from 'solid-js';
import type { Path } from '../../scenario/index.ts';
import { useBalance } from './balanceContext.ts';
import '../styles/sideways.css';

/** A part of the report with its heading. */
export function BalancePart(props: {
  readonly title: string;
  readonly class?: string;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <section class={`balance-part ${props.class ?? ''}`} aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** A table that may be wider than its column: then it is moved sideways, by keyboard as well. */
export function BalanceTable(props: { readonly label: string; readonly children: JSX.Element }) {
  const { words } = useBalance();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section class="wide-table" aria-label={words().table(props.label)} tabIndex={0}>
      <table class="ruled">{props.children}</table>
    </section>
  );
}

/** A name of the scenario; leads to its line where there is a way. */
export function Place(props: { readonly name: string; readonly path: Path | null }) {
  const { onGo, words } = useBalance();
  return (
    <Show when={onGo && props.path} fallback={props.name}>
      {path => (
        <button
          type="button"
          class="balance-place"
          aria-label={`${props.name}. ${words().goTo(props.name)}`}
          onClick={() => onGo!(path())}
        >
          {props.name}
        </button>
      )}
    </Show>
  );
}

/** A bar beside its figure: it says nothing that the figure does not. */
export function Bar(props: { readonly share: number; readonly class?: string }) {
  return (
    <span class={`balance-bar ${props.class ?? ''}`} aria-hidden="true">
      <i style={{ width: `${Math.max(0, Math.min(1, props.share)) * 100}%` }} />
    </span>
  );
}
