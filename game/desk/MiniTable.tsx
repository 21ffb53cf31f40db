import { createMemo, For, Show } from 'solid-js';
import weight from '../../assets/table/weight.svg?inline';
import type { CardRail, ScenarioCard } from '../present/card.ts';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';

const WIDTH = 420;
const HEIGHT = 172;
const LEFT = 44;
const TOP = 26;
const BOTTOM = 146;
/** A weight hangs on the right, over this much of the table. */
const WEIGHT_WIDTH = 124;
const MOST_BEADS = 7;
const MOST_LETTERS = 10;

/** A small picture of a table: where each side begins, the red lines that somebody may hold, and what hangs over it. */
export function MiniTable(props: { readonly card: ScenarioCard }) {
  const hall = useHall();
  const right = () => (props.card.threat ? WIDTH - LEFT - WEIGHT_WIDTH + 24 : WIDTH - LEFT);
  const x = (place: number) => LEFT + 12 + place * (right() - LEFT - 24);
  const y = (index: number) => {
    const count = props.card.rails.length;
    return count === 1 ? (TOP + BOTTOM) / 2 : TOP + ((BOTTOM - TOP) * index) / (count - 1);
  };
  /** The first words of the level if they fit on the iron: the rest is told at the table. */
  const level = createMemo(() => {
    const whole = props.card.threat ? textIn(props.card.threat.level, hall.language()) : '';
    const first = whole.split(/[,;:(]/)[0]!.trim();
    return first.length > MOST_LETTERS ? '' : first;
  });
  return (
    <div class="mini-table">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <For each={props.card.rails}>
          {(rail, index) => <MiniRail rail={rail} y={y(index())} x={x} from={LEFT} to={right()} />}
        </For>
        <Show when={props.card.threat}>
          {threat => (
            <g transform={`translate(${WIDTH - LEFT - 34} 0)`} class="mini-weight">
              <path d="M0 -12V28" stroke="#B79A5E" stroke-width="2.4" />
              <image href={weight} x="-46" y="20" width="92" height="92" />
              <text
                y="80"
                text-anchor="middle"
                class="mini-level"
                classList={{ 'mini-long': level().length > 5 }}
              >
                {level()}
              </text>
              <text y="97" text-anchor="middle" class="mini-word">
                {hall.words().announced}
              </text>
              <For each={Array.from({ length: Math.min(threat().rounds, MOST_BEADS) })}>
                {(_, bead) => <circle cy={117 + bead() * 7} r="2.4" fill="#CFD6D4" />}
              </For>
            </g>
          )}
        </Show>
      </svg>
    </div>
  );
}

interface RailProps {
  readonly rail: CardRail;
  readonly y: number;
  readonly x: (place: number) => number;
  readonly from: number;
  readonly to: number;
}

function MiniRail(props: RailProps) {
  const least = () => Math.min(...props.rail.stands);
  const most = () => Math.max(...props.rail.stands);
  const isAgreed = () => most() - least() < 0.01;
  return (
    <g transform={`translate(0 ${props.y})`}>
      <path
        d={`M${props.from} 0H${props.to}`}
        stroke={isAgreed() ? 'var(--accord)' : '#4D5C55'}
        stroke-width={isAgreed() ? 2.2 : 1.2}
      />
      <Show when={!isAgreed()} fallback={<circle cx={props.x(least())} r="5.8" fill="var(--accord)" />}>
        <path
          d={`M${props.x(least())} 0H${props.x(most())}`}
          stroke="#C3CBC4"
          stroke-width="3"
          stroke-linecap="round"
        />
        <For each={props.rail.stands}>{(place, seat) => <Mark seat={seat()} x={props.x(place)} />}</For>
      </Show>
      <For each={props.rail.lines}>
        {place => (
          <path
            d={`M${props.x(place) + 2} -9.5 ${props.x(place) - 2} 9.5`}
            stroke="var(--line-night)"
            stroke-width="2.6"
            stroke-dasharray="4 2.6"
          />
        )}
      </For>
    </g>
  );
}

/** The token of a side: square, round, hexagon, triangle. */
function Mark(props: { readonly seat: number; readonly x: number }) {
  const shapes = ['M-5.5 -5.5h11v11h-11z', '', 'M-6 0-3-5.500H3L6 0 3 5.500H-3z', 'M0-6.500 6 5H-6z'];
  const fill = () => `var(--side-${'abcd'[props.seat] ?? 'a'}-night)`;
  return (
    <g transform={`translate(${props.x} 0)`}>
      <Show when={shapes[props.seat]} fallback={<circle r="6" fill={fill()} />}>
        {shape => <path d={shape()} fill={fill()} />}
      </Show>
    </g>
  );
}

/** The sign of a side beside its words. */
export function SideMark(props: { readonly seat: number; readonly size?: number }) {
  const shapes = ['M1 1h12v12H1z', '', 'M0 7 3.500 1h7L14 7l-3.500 6h-7z', 'M7 0l7 13H0z'];
  return (
    <svg
      class={`side-mark side-${'abcd'[props.seat] ?? 'a'}`}
      width={props.size ?? 13}
      height={props.size ?? 13}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <Show when={shapes[props.seat]} fallback={<circle cx="7" cy="7" r="6.6" fill="var(--side-fill)" />}>
        {shape => <path d={shape()} fill="var(--side-fill)" />}
      </Show>
    </svg>
  );
}
