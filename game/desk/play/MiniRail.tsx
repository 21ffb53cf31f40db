import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { standingDraft } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { hueOf, shapeOf } from './hues.ts';
import { smallRail } from './rail.ts';
import { usePlay } from './state.ts';

const WIDTH = 104;
const MIDDLE = 9;

/** An issue's rail, small, on paper: both stands, the lines, and the old place as a dashed ring. */
export function MiniRail(props: { readonly issue: number; readonly position: number }) {
  const play = usePlay();
  const rail = createMemo(() => smallRail(play.view(), props.issue, 7, WIDTH - 7));
  const placeOf = (position: number) => rail().places[rail().positions.indexOf(position)]!;
  const standOf = (seat: Seat) =>
    standingDraft(play.view().negotiation, seat)?.positions[props.issue] ?? null;
  const others = () =>
    play.view().agenda.principals.flatMap((_, seat) => {
      const position = seat === play.me() ? null : standOf(seat);
      return position === null ? [] : [{ seat, position }];
    });
  const agreed = () => others().length > 0 && others().every(({ position }) => position === props.position);
  const old = () => {
    const position = standOf(play.me());
    return position === null || position === props.position ? null : position;
  };
  return (
    <svg class="mini-rail" width={WIDTH} height="18" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
      <line x1="2" x2={WIDTH - 2} y1={MIDDLE} y2={MIDDLE} class="mini-line" />
      <For each={rail().positions}>
        {(position, place) => (
          <Show
            when={position === 0}
            fallback={<circle cx={rail().places[place()]} cy={MIDDLE} r="2.4" class="mini-notch" />}
          >
            <rect
              x={rail().places[place()]! - 2.4}
              y={MIDDLE - 2.4}
              width="4.8"
              height="4.8"
              transform={`rotate(45 ${rail().places[place()]} ${MIDDLE})`}
              class="mini-notch"
            />
          </Show>
        )}
      </For>
      <For each={rail().strokes}>
        {stroke => (
          <line
            x1={stroke.x + 2.5}
            x2={stroke.x - 2.5}
            y1="2"
            y2="16"
            class="mini-stroke"
            classList={{ private: stroke.private }}
          />
        )}
      </For>
      <Show when={old()}>
        {position => (
          <circle cx={placeOf(position())} cy={MIDDLE} r="4.6" class={`mini-old ${hueOf(play.me())}`} />
        )}
      </Show>
      <For each={others()}>
        {({ seat, position }) => <Mark seat={seat} x={placeOf(position)} agreed={false} />}
      </For>
      <Mark seat={play.me()} x={placeOf(props.position)} agreed={agreed()} />
    </svg>
  );
}

/** A side's mark: its hue and its outline. Where all stand on one notch it is the blackest thing on the paper. */
function Mark(props: { readonly seat: Seat; readonly x: number; readonly agreed: boolean }) {
  const look = () => `mini-mark ${hueOf(props.seat)}${props.agreed ? ' agreed' : ''}`;
  const points = (corners: readonly (readonly [number, number])[]) =>
    corners.map(([x, y]) => `${props.x + x},${MIDDLE + y}`).join(' ');
  return (
    <Switch>
      <Match when={props.agreed || shapeOf(props.seat) === 'round'}>
        <circle cx={props.x} cy={MIDDLE} r="5" class={look()} />
      </Match>
      <Match when={shapeOf(props.seat) === 'square'}>
        <rect x={props.x - 4.5} y={MIDDLE - 4.5} width="9" height="9" class={look()} />
      </Match>
      <Match when={shapeOf(props.seat) === 'hexagon'}>
        <polygon
          points={points([
            [-5, 0],
            [-2.5, -4.6],
            [2.5, -4.6],
            [5, 0],
            [2.5, 4.6],
            [-2.5, 4.6],
          ])}
          class={look()}
        />
      </Match>
      <Match when={true}>
        <polygon
          points={points([
            [0, -5],
            [5, 4],
            [-5, 4],
          ])}
          class={look()}
        />
      </Match>
    </Switch>
  );
}
