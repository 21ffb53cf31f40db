import { For, Show } from 'solid-js';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The deal of a table, by the number of the table. */
interface Dot extends Spot {
  readonly number: number;
}

/** How far apart the numbers of tables must lie to be read, in pixels. */
const APART = 20;
/** Width of a letter of a name in the drawing, about, in pixels. */
export const LETTER = 7;
/** Where a number goes that finds its place taken: around it, near first. */
const WAYS = [1, 2, 3, 4].flatMap(ring =>
  Array.from({ length: ring * 6 }, (_, turn) => {
    const angle = (turn / (ring * 6)) * 2 * Math.PI;
    return { x: Math.cos(angle) * ring * (APART + 2), y: Math.sin(angle) * ring * (APART + 2) };
  }),
);

/** The places that a name takes, from its first letter on. */
export const written = (name: string, x: number, y: number): Spot[] =>
  Array.from({ length: Math.ceil((name.length * LETTER) / APART) }, (_, part) => ({
    x: x + (part + 0.5) * APART,
    y,
  }));

/** Numbers that find room; of more tables the dots stand where the deals lie, without numbers. */
export const MOST_NUMBERS = 48;

/** Gives every table a place of its own near its deal, beside what is there already. */
export function fanOut(dots: readonly Dot[], there: readonly Spot[]) {
  const taken = [...there];
  const isFree = (x: number, y: number) =>
    taken.every(other => Math.abs(other.x - x) > APART || Math.abs(other.y - y) > APART);
  return dots.map(dot => {
    const way = [{ x: 0, y: 0 }, ...WAYS].find(({ x, y }) => isFree(dot.x + x, dot.y + y)) ?? { x: 0, y: 0 };
    const shown = { x: dot.x + way.x, y: dot.y + way.y };
    taken.push(shown);
    return { ...dot, shownX: shown.x, shownY: shown.y };
  });
}

/** Numbers of tables, with a line to where the deal lies if the number had to move; or the bare spots. */
export function TableDots(props: { readonly dots: ReturnType<typeof fanOut>; readonly numbered: boolean }) {
  return (
    <Show
      when={props.numbered}
      fallback={
        <For each={props.dots}>{({ x, y }) => <circle class="table-spot" cx={x} cy={y} r="4.5" />}</For>
      }
    >
      <For each={props.dots}>
        {({ x, y, shownX, shownY }) => <path class="table-leader" d={`M${x} ${y}L${shownX} ${shownY}`} />}
      </For>
      <For each={props.dots}>
        {({ number, shownX, shownY }) => (
          <g class="table-dot" style={{ transform: `translate(${shownX}px, ${shownY}px)` }}>
            <circle r="9.5" />
            <text text-anchor="middle" y="4">
              {number}
            </text>
          </g>
        )}
      </For>
    </Show>
  );
}
