import { createUniqueId, For } from 'solid-js';
import { linearScale, ticks } from '../../present/scale.ts';
import { binned, type Spread } from './spread.ts';
import { useDebrief } from './state.ts';

const WIDTH = 320;
const HALF = 34;
const FOOT = 18;
const BINS = 32;

/** Two distributions of points on one axis: what followed the other move above it, what followed the move made below. */
export function Histogram(props: { readonly other: Spread; readonly made: Spread; readonly label: string }) {
  const state = useDebrief();
  const id = createUniqueId();
  const range = () => {
    const low = Math.min(props.other.least, props.made.least);
    const high = Math.max(props.other.most, props.made.most);
    const air = Math.max(1, (high - low) * 0.03);
    return [low - air, high + air] as const;
  };
  const x = () => linearScale(range()[0], range()[1], 6, WIDTH - 6);
  const bars = (spread: Spread, up: boolean) => {
    const counts = binned(spread.points, range()[0], range()[1], BINS);
    const most = Math.max(...counts);
    const wide = (WIDTH - 12) / BINS;
    return counts.map((count, bin) => {
      const high = (count / most) * (HALF - 4);
      return { left: 6 + bin * wide, wide: wide - 1, high, top: up ? HALF - high : HALF + 1 };
    });
  };
  const median = (spread: Spread, up: boolean) =>
    `M${x()(spread.median)} ${up ? 0 : HALF + 1}V${up ? HALF : HALF * 2 + 1}`;
  return (
    <svg
      class="plot histogram"
      viewBox={`0 0 ${WIDTH} ${HALF * 2 + FOOT}`}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{props.label}</title>
      <For each={bars(props.other, true)}>
        {bar => <rect class="column other" x={bar.left} y={bar.top} width={bar.wide} height={bar.high} />}
      </For>
      <For each={bars(props.made, false)}>
        {bar => <rect class="column made" x={bar.left} y={bar.top} width={bar.wide} height={bar.high} />}
      </For>
      <path class="base" d={`M0 ${HALF + 0.5}H${WIDTH}`} />
      <path class="median" d={median(props.other, true)} />
      <path class="median" d={median(props.made, false)} />
      <For each={ticks(range()[0], range()[1], 5)}>
        {value => (
          <text class="tick" x={x()(value)} y={HALF * 2 + 14} text-anchor="middle">
            {state.desk.format().signed(value)}
          </text>
        )}
      </For>
    </svg>
  );
}
