import bust from '../../assets/table/bust.svg?raw';
import light from '../../assets/table/bust-light.svg?inline';
import chair from '../../assets/table/chair.svg?raw';

/** The one drawing of a principal, in the cloth of its side: no features, no likeness. */
export function Bust(props: { readonly seat: number; readonly lit?: boolean }) {
  return (
    <span
      class={`bust side-${'abcd'[props.seat] ?? 'a'}`}
      classList={{ lit: props.lit !== false }}
      aria-hidden="true"
    >
      <span class="bust-cone" />
      <span class="bust-chair" innerHTML={chair} />
      <span class="bust-person" innerHTML={bust} />
      <img class="bust-light" src={light} alt="" />
    </span>
  );
}
