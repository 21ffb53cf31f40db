import { createUniqueId, For } from 'solid-js';
import { linearScale, ticks } from '../../present/scale.ts';
import { createWidth, textWidth } from './size.ts';
import { binned, type Spread } from './spread.ts';
import { useDebrief } from './state.ts';

/** Height of one distribution, and of what stands over and under it. */
const ROW = 38;
const HEAD = 22;
const FOOT = 20;
const EDGE = 8;
const BINS = 36;
const FONT = 12;

/** Two distributions of points on one axis, each with its median: after the other move, and after the one made. */
export function Histogram(props: { readonly other: Spread; readonly made: Spread; readonly label: string }) {
  const state = useDebrief();
  const id = createUniqueId();
  const [width, watch] = createWidth(300, 210);
  const range = () => {
    const low = Math.min(props.other.least, props.made.least);
    const high = Math.max(props.other.most, props.made.most);
    const air = Math.max(1, (high - low) * 0.03);
    return [low - air, high + air] as const;
  };
  const x = () => linearScale(range()[0], range()[1], EDGE, width() - EDGE);
  const rows = () => [
    { spread: props.other, kind: 'other', base: HEAD + ROW },
    { spread: props.made, kind: 'made', base: 2 * (HEAD + ROW) },
  ];
  const bars = ({ points }: Spread) => {
    const counts = binned(points, range()[0], range()[1], BINS);
    const most = Math.max(...counts);
    const wide = (width() - 2 * EDGE) / BINS;
    return counts.flatMap((count, bin) =>
      // One replay in 200 is still to be seen.
      count === 0
        ? []
        : [{ left: EDGE + bin * wide, wide: wide - 1, high: Math.max(1.5, (count / most) * ROW) }],
    );
  };
  /** The figure of a median stands over it, within the drawing. */
  const labelAt = (median: number, text: string) => {
    const half = textWidth(text, FONT, 700) / 2 + 1;
    return Math.max(half, Math.min(width() - half, x()(median)));
  };
  const bottom = 2 * (HEAD + ROW);
  return (
    <div class="histogram" ref={watch}>
      <svg
        class="plot"
        viewBox={`0 0 ${width()} ${bottom + FOOT}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{props.label}</title>
        <For each={ticks(range()[0], range()[1], 5)}>
          {value => (
            <>
              <path class="grid" d={`M${x()(value)} ${HEAD}V${bottom}`} />
              <text class="tick" x={x()(value)} y={bottom + 15} text-anchor="middle">
                {state.desk.format().signed(value)}
              </text>
            </>
          )}
        </For>
        <For each={rows()}>
          {({ spread, kind, base }) => {
            const text = () => state.desk.format().signed(spread.median);
            return (
              <>
                <For each={bars(spread)}>
                  {bar => (
                    <rect
                      class={`column ${kind}`}
                      x={bar.left}
                      y={base - bar.high}
                      width={bar.wide}
                      height={bar.high}
                    />
                  )}
                </For>
                <path class="base" d={`M0 ${base}H${width()}`} />
                <path class="median" d={`M${x()(spread.median)} ${base - ROW - 2}V${base}`} />
                <text
                  class="median-text"
                  x={labelAt(spread.median, text())}
                  y={base - ROW - 6}
                  text-anchor="middle"
                >
                  {text()}
                </text>
              </>
            );
          }}
        </For>
      </svg>
    </div>
  );
}
