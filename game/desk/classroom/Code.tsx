import { createMemo, Show } from 'solid-js';
import { encode } from 'uqr';

/** A code to scan, drawn as one path; a line of text where the link is too long for one. */
export function Code(props: { readonly text: string; readonly name: string; readonly tooLong: string }) {
  const drawn = createMemo(() => {
    try {
      const { data, size } = encode(props.text, { ecc: 'L', border: 4 });
      const path = data
        .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
        .join('');
      return { path, size };
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  });
  return (
    <Show when={drawn()} fallback={<p class="set-note">{props.tooLong}</p>}>
      {code => (
        <svg class="code" viewBox={`0 0 ${code().size} ${code().size}`} role="img" aria-label={props.name}>
          <rect width={code().size} height={code().size} fill="#fff" />
          <path d={code().path} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
    </Show>
  );
}
