import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { positionsOf } from '../../analysis/debrief/plane.ts';
import { linearScale, ticks } from '../../present/scale.ts';
import { hueOf } from '../play/hues.ts';
import { around, dotPath, FEW, fieldPath, line, nearestDot } from './dots.ts';
import { FrameClip, NoDealLines, PlaneAxes } from './PlaneAxes.tsx';
import { PointWalk } from './PointWalk.tsx';
import { distance, FONT, NAMED_REACH, planeLabels } from './planeLabels.ts';
import { spokenPoint } from './planeNames.ts';
import { type Layer, type NamedPoint, namedPoints } from './planePoints.ts';
import { NamedMark } from './Symbols.tsx';
import { createWidth } from './size.ts';
import { useDebrief } from './state.ts';

/** What the reader points at: a point with a name, or one of the dots. */
export type Target =
  | { readonly is: 'named'; readonly point: NamedPoint }
  | { readonly is: 'dot'; readonly outcome: number; readonly positions: readonly number[] };

const MARGIN = { left: 44, right: 16, top: 24, bottom: 44 } as const;
const HEIGHT = { least: 300, most: 520, share: 0.8 } as const;
const NONE = new Float64Array(0);
/** How near the pointer has to be to a dot, in pixels. */
const REACH = 9;

/** The utility plane: every possible agreement by what it is worth to two sides, and the points that have names. */
export function PlaneChart(props: {
  readonly shown: (layer: Layer) => boolean;
  /** The stretch around the points with names instead of all agreements. */
  readonly closer: boolean;
  readonly target: Target | null;
  readonly onTarget: (target: Target | null) => void;
}) {
  const state = useDebrief();
  const words = () => state.words().plane;
  const [width, watch] = createWidth(620, 560);
  const id = createUniqueId();
  const xs = () => state.plane().domain.utilities[state.plane().axes[0]]!;
  const ys = () => state.plane().domain.utilities[state.plane().axes[1]]!;
  const points = createMemo(() => namedPoints(state.plane()));
  const visible = createMemo(() =>
    points().filter(({ layers }) => layers.length === 0 || layers.some(props.shown)),
  );
  const walk = createMemo(() => [...visible()].sort((a, b) => a.x - b.x || b.y - a.y));
  const height = () => Math.min(HEIGHT.most, Math.max(HEIGHT.least, width() * HEIGHT.share));
  const frame = () => ({
    left: MARGIN.left,
    right: width() - MARGIN.right,
    top: MARGIN.top,
    bottom: height() - MARGIN.bottom,
  });
  const scales = createMemo(() => {
    const all = points();
    const [fromX, toX] = around(
      props.closer ? NONE : xs(),
      all.map(({ x }) => x),
    );
    const [fromY, toY] = around(
      props.closer ? NONE : ys(),
      all.map(({ y }) => y),
    );
    const { left, right, top, bottom } = frame();
    return {
      x: linearScale(fromX, toX, left, right),
      y: linearScale(fromY, toY, bottom, top),
      ticksX: ticks(fromX, toX, Math.max(3, Math.round(width() / 90))),
      ticksY: ticks(fromY, toY, Math.max(3, Math.round(height() / 60))),
    };
  });
  const placed = createMemo(() => {
    const { x, y } = scales();
    const { ratifiable } = state.plane();
    return {
      others: dotPath(ratifiable, 0, xs(), ys(), x, y),
      passing: dotPath(ratifiable, 1, xs(), ys(), x, y),
      field: fieldPath(ratifiable, xs(), ys(), x, y),
    };
  });
  const edge = () => {
    const { x, y } = scales();
    return line(state.plane().edge.points.map(([across, up]) => [x(across!), y(up!)]));
  };
  const pathOf = (seat: number) => {
    const { x, y } = scales();
    const [across, up] = state.plane().axes;
    return line(
      state.plane().paths[seat]!.map(({ utilities }) => [x(utilities[across]!), y(utilities[up]!)]),
    );
  };
  const spot = (point: NamedPoint) => ({ x: scales().x(point.x), y: scales().y(point.y) });
  const labels = createMemo(() =>
    planeLabels(state, { ...scales(), frame: frame(), width: width() }, visible(), props.shown),
  );
  const axisName = (axis: 0 | 1) => words().axis(state.names().prose(state.plane().axes[axis]));
  const pointed = () => (props.target?.is === 'named' ? props.target.point.key : null);

  return (
    <div class="plane-chart" ref={watch}>
      <svg
        class="plot plane"
        data-plot="plane"
        viewBox={`0 0 ${width()} ${height()}`}
        aria-hidden="true"
        onPointerMove={follow}
        onPointerLeave={() => props.onTarget(null)}
        onPointerDown={follow}
      >
        <FrameClip id={`${id}-frame`} frame={frame()} />
        <g>
          <PlaneAxes
            scales={scales()}
            frame={frame()}
            format={state.desk.format()}
            across={axisName(0)}
            up={axisName(1)}
          />
          <g clip-path={`url(#${id}-frame)`}>
            <Show when={props.shown('ratifiable')}>
              <path class="field-edge" d={placed().field} />
              <path class="field" d={placed().field} />
            </Show>
            <path class="dots" classList={{ few: xs().length < FEW }} d={placed().others} />
            <path
              class="dots"
              classList={{ few: xs().length < FEW, passing: props.shown('ratifiable') }}
              d={placed().passing}
            />
            <Show when={props.shown('frontier')}>
              <path class="edge" d={edge()} />
            </Show>
          </g>
          <NoDealLines
            x={scales().x(state.plane().breakdown[state.plane().axes[0]]!)}
            y={scales().y(state.plane().breakdown[state.plane().axes[1]]!)}
            frame={frame()}
          />
          <Show when={props.shown('paths')}>
            <For each={state.plane().paths}>
              {(_, seat) => (
                <>
                  <path class="path-halo" d={pathOf(seat())} />
                  <path class={`path ${hueOf(seat())}`} d={pathOf(seat())} />
                </>
              )}
            </For>
          </Show>
          <For each={labels()}>
            {({ leader, at }) => (
              <Show when={leader}>
                {end => <path class="leader" d={`M${at.x} ${at.y}L${end().x} ${end().y}`} />}
              </Show>
            )}
          </For>
        </g>
        <For each={[...visible()].reverse()}>
          {point => (
            <g class="named" classList={{ pointed: pointed() === point.key }}>
              <circle class="halo" cx={spot(point).x} cy={spot(point).y} r="14" />
              <NamedMark point={point} {...spot(point)} />
            </g>
          )}
        </For>
        <g class="labels">
          <For each={labels()}>
            {({ left, top, name, note, class: kind }) => (
              <text class={`label ${kind}`} x={left} y={top + FONT.size}>
                <tspan class="label-name">{name}</tspan>
                <Show when={note}>
                  <tspan class="label-note" x={left} dy={FONT.line}>
                    {note}
                  </tspan>
                </Show>
              </text>
            )}
          </For>
        </g>
        <Show when={props.target?.is === 'dot' && props.target}>
          {dot => (
            <rect
              class="dot-ring"
              x={scales().x(xs()[dot().outcome]!) - 4}
              y={scales().y(ys()[dot().outcome]!) - 4}
              width="8"
              height="8"
            />
          )}
        </Show>
      </svg>
      <p class="visually-hidden" id={`${id}-desc`}>
        {words().describe(walk().length)}
      </p>
      <PointWalk
        label={words().title}
        describedBy={`${id}-desc`}
        points={walk()}
        shares={point => ({ x: spot(point).x / width(), y: spot(point).y / height() })}
        spoken={point => spokenPoint(state, state.plane(), point)}
        onPoint={point => props.onTarget({ is: 'named', point })}
      />
    </div>
  );

  function follow(event: PointerEvent): void {
    const svg = event.currentTarget as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const place = {
      x: ((event.clientX - box.left) / box.width) * width(),
      y: ((event.clientY - box.top) / box.height) * height(),
    };
    const away = (point: NamedPoint) => distance(spot(point), place);
    const named = visible().reduce<NamedPoint | null>(
      (best, point) => (away(point) < (best ? away(best) : NAMED_REACH) ? point : best),
      null,
    );
    if (named) {
      props.onTarget({ is: 'named', point: named });
      return;
    }
    const outcome = nearestDot(xs(), ys(), scales().x, scales().y, place, REACH);
    props.onTarget(
      outcome < 0 ? null : { is: 'dot', outcome, positions: positionsOf(state.plane(), outcome) },
    );
  }
}
