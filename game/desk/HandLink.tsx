import { onMount } from 'solid-js';

/** A link to be copied by hand, where the browser gives no clipboard. A field, so that nobody has it read out. */
export function HandLink(props: { readonly link: string; readonly label: string }) {
  let field!: HTMLInputElement;
  onMount(() => {
    field.focus();
    field.select();
  });
  return (
    <label class="hand-link">
      <span>{props.label}</span>
      <input ref={field} type="text" readonly value={props.link} onFocus={() => field.select()} />
    </label>
  );
}
