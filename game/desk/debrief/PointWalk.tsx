import { createSignal, For } from 'solid-js';

/** A point of a drawing that the keyboard can reach. */
export interface WalkPoint {
  readonly key: string;
}

/**
 * The points of a drawing as one stop of the Tab key: arrow keys go from one to the next, in the order given. It lies
 * over the drawing; hands use that beneath.
 */
export function PointWalk<Point extends WalkPoint>(props: {
  readonly label: string;
  readonly describedBy?: string;
  readonly points: readonly Point[];
  /** Where a point lies, as shares of the width and the height of the drawing. */
  readonly shares: (point: Point) => { readonly x: number; readonly y: number };
  readonly spoken: (point: Point) => string;
  readonly onPoint: (point: Point) => void;
  readonly onLeave?: () => void;
}) {
  const [active, setActive] = createSignal('');
  return (
    <ul class="plane-points" aria-label={props.label} aria-describedby={props.describedBy}>
      <For each={props.points}>
        {point => (
          <li
            style={{
              left: `${props.shares(point).x * 100}%`,
              top: `${props.shares(point).y * 100}%`,
            }}
          >
            <button
              type="button"
              aria-label={props.spoken(point)}
              tabindex={entry() === point.key ? 0 : -1}
              data-key={point.key}
              onFocus={() => {
                setActive(point.key);
                props.onPoint(point);
              }}
              onBlur={() => props.onLeave?.()}
              onKeyDown={event => step(event, point)}
            />
          </li>
        )}
      </For>
    </ul>
  );

  /** The point that Tab arrives at: the one that was left, else the first. */
  function entry(): string {
    return props.points.some(({ key }) => key === active()) ? active() : (props.points[0]?.key ?? '');
  }

  function step(event: KeyboardEvent, point: Point): void {
    const all = props.points;
    const place = all.findIndex(({ key }) => key === point.key);
    const next = {
      ArrowRight: place + 1,
      ArrowDown: place + 1,
      ArrowLeft: place - 1,
      ArrowUp: place - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = all[(next + all.length) % all.length]!;
    const list = (event.currentTarget as Element).closest('ul')!;
    for (const button of list.querySelectorAll('button'))
      if (button.dataset['key'] === to.key) button.focus();
  }
}
