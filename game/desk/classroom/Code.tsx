import { encode } from 'uqr';

/** A code to scan, drawn as one path on a square of so many cells a side. */
export interface DrawnCode {
  readonly path: string;
  readonly size: number;
}

/** The code of a text, or null if it is too long for one. */
export function codeOf(text: string): DrawnCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: 4 });
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return { path, size };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function Code(props: { readonly code: DrawnCode; readonly name: string }) {
  return (
    <svg
      class="code"
      viewBox={`0 0 ${props.code.size} ${props.code.size}`}
      role="img"
      aria-label={props.name}
    >
      <rect width={props.code.size} height={props.code.size} fill="#fff" />
      <path d={props.code.path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
