import type { JSX } from 'solid-js';

/** The table's edge around a whole screen: walnut, a brass hairline, brass corners. */
export function Frame(props: { readonly class?: string; readonly children: JSX.Element }) {
  return (
    <div class={`frame ${props.class ?? ''}`}>
      <div class="frame-leather">
        <i class="frame-corner" aria-hidden="true" />
        <i class="frame-corner" aria-hidden="true" />
        <i class="frame-corner" aria-hidden="true" />
        <i class="frame-corner" aria-hidden="true" />
        {props.children}
      </div>
    </div>
  );
}
