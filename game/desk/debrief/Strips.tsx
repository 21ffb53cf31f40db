import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Mark } from '../../analysis/debrief/timeline.ts';
import { tellMark } from '../../present/debrief.ts';
import { linearScale } from '../../present/scale.ts';
import { hueOf } from '../play/hues.ts';
import { SideMark } from './Symbols.tsx';
import { figureAt, rangeOf, STRIPS, type StripName } from './series.ts';
import { createWidth, textWidth } from './size.ts';
import { markLabels, timeAxisOf } from './slots.ts';
import { useDebrief } from './state.ts';

const ROW = 17;
const STRIP = 46;
const FOOT = 26;
const FONT = 12.5;

/** All meters over the whole game, as strips on one axis of time; a slider moves through its moments. */
export function Strips() {
  const state = useDebrief();
  const words = () => state.words().strips;
  const { timeline, course } = state;
  const [width, watch] = createWidth(1340, 940);
  const [hovered, setHovered] = createSignal<number | null>(null);
  const axis = timeAxisOf(course);
  const seats = course.scenario.agenda.principals.map((_, seat) => seat);
  const narrow = () => width() < 620;
  const head = () => ROW * 2 + 8;
  const stripHeight = () => (narrow() ? STRIP + 18 : STRIP);
  const frame = createMemo(() => ({
    left: narrow() ? 4 : 104 + 26 * seats.length,
    right: width() - (narrow() ? 8 : 24 + 62 * seats.length),
    bottom: head() + STRIPS.length * stripHeight(),
  }));
  const x = createMemo(() => linearScale(0, Math.max(axis.length, 1), frame().left, frame().right));
  const at = (moment: number) => x()(axis.places[moment]!);
  const top = (strip: number) => head() + strip * stripHeight() + (narrow() ? 18 : 0);
  const scaleOf = (name: StripName, strip: number) => {
    const [low, high] = rangeOf(timeline, name);
    return linearScale(low, high, top(strip) + STRIP - 5, top(strip) + 5);
  };
  // A mark stands where its ply has led to.
  const markAt = (mark: Mark) => at(Math.min(mark.ply + 1, course.moves.length));
  const labels = createMemo(() =>
    markLabels(
      timeline.marks,
      markAt,
      mark => markText(mark),
      text => textWidth(text, FONT - 0.5, 400),
      frame().left,
      frame().right,
    ),
  );
  const shownMoment = () => hovered() ?? state.moment();
  const figure = (name: StripName, seat: number, moment: number) =>
    state.desk.format().number(figureAt(timeline.points[moment]!, name, seat), 0);
  const last = () => timeline.points.length - 1;

  return (
    <div class="strips">
      <div
        class="strips-chart"
        ref={watch}
        role="slider"
        tabIndex={0}
        aria-label={words().slider}
        aria-valuemin={0}
        aria-valuemax={last()}
        aria-valuenow={state.moment()}
        aria-valuetext={spoken(state.moment())}
        onKeyDown={move}
        onPointerMove={event => setHovered(momentAt(event))}
        onPointerLeave={() => setHovered(null)}
        onPointerDown={event => state.point(momentAt(event))}
      >
        <svg
          class="plot strips-plot"
          data-plot="strips"
          viewBox={`0 0 ${width()} ${frame().bottom + FOOT}`}
          aria-hidden="true"
        >
          <Show when={state.branchAt() !== null}>
            <rect
              class="branch-band"
              x={at(state.branchAt()!) - 9}
              y={head() - 4}
              width="18"
              height={frame().bottom - head() + 4}
            />
          </Show>
          <For each={axis.slots}>
            {(slot, place) => (
              <>
                <path class="grid" d={`M${x()(place())} ${head()}V${frame().bottom}`} />
                <Show when={place() % every() === 0}>
                  <text
                    class="tick"
                    x={x()(place())}
                    y={frame().bottom + 18}
                    text-anchor={place() === 0 ? 'start' : 'middle'}
                  >
                    {slot.is === 'round'
                      ? place() === 0
                        ? words().firstRound
                        : state.desk.format().number(slot.number)
                      : words().checkpoint(slot.number)}
                  </text>
                </Show>
              </>
            )}
          </For>
          <For each={labels()}>
            {({ mark, row }) => (
              <path class="mark" d={`M${markAt(mark)} ${(row + 1) * ROW}V${frame().bottom}`} />
            )}
          </For>
          <For each={labels()}>
            {({ mark, row, left, text }) => (
              <text
                class="mark-text"
                classList={{ strong: mark.kind === 'ratified' || mark.kind === 'breakdown' }}
                x={left}
                y={row * ROW + 13}
              >
                {text}
              </text>
            )}
          </For>
          <For each={STRIPS}>{(name, strip) => <Strip name={name} strip={strip()} />}</For>
          <path class="cursor" d={`M${at(shownMoment())} ${head() - 4}V${frame().bottom}`} />
          <For each={STRIPS}>
            {(name, strip) => (
              <For each={seats}>
                {seat => (
                  <SideMark
                    seat={seat}
                    size={3.6}
                    x={at(shownMoment())}
                    y={scaleOf(name, strip())(figureAt(timeline.points[shownMoment()]!, name, seat))}
                  />
                )}
              </For>
            )}
          </For>
        </svg>
      </div>
    </div>
  );

  function Strip(props: { readonly name: StripName; readonly strip: number }) {
    const y = () => scaleOf(props.name, props.strip);
    const line = (seat: number) =>
      timeline.points
        .map((point, moment) => {
          const place = `${at(moment).toFixed(1)} ${y()(figureAt(point, props.name, seat)).toFixed(1)}`;
          return `${moment === 0 ? 'M' : 'L'}${place}`;
        })
        .join('');
    const middle = () => top(props.strip) + STRIP / 2 + 4;
    const name = () => state.names().wording.terms.meters[props.name].name;
    return (
      <>
        <path class="strip-rule" d={`M0 ${top(props.strip) + STRIP}H${width()}`} />
        <text class="strip-name" x="0" y={narrow() ? top(props.strip) + 1 : middle()}>
          {name()}
        </text>
        <For each={seats}>{seat => <path class={`path thin ${hueOf(seat)}`} d={line(seat)} />}</For>
        <For each={seats}>
          {seat => (
            <Show
              when={!narrow()}
              fallback={
                <text
                  class={`strip-value ${hueOf(seat)}`}
                  x={width() - (seats.length - 1 - seat) * 96}
                  y={top(props.strip) + 1}
                  text-anchor="end"
                >
                  {course.scenario.agenda.principals[seat]!.code} {figure(props.name, seat, 0)} →{' '}
                  {figure(props.name, seat, last())}
                </text>
              }
            >
              <text
                class={`strip-value ${hueOf(seat)}`}
                x={frame().left - 10 - 26 * (seats.length - 1 - seat)}
                y={middle()}
                text-anchor="end"
              >
                {figure(props.name, seat, 0)}
              </text>
              <text class={`strip-value ${hueOf(seat)}`} x={frame().right + 16 + 62 * seat} y={middle()}>
                {course.scenario.agenda.principals[seat]!.code} {figure(props.name, seat, shownMoment())}
              </text>
            </Show>
          )}
        </For>
      </>
    );
  }

  /** Rounds are counted in steps where the axis is short. */
  function every(): number {
    const room = (frame().right - frame().left) / Math.max(1, axis.slots.length);
    return room > 34 ? 1 : 2;
  }

  function markText(mark: Mark): string {
    const code = mark.by === null ? '' : `${course.scenario.agenda.principals[mark.by]!.code}: `;
    return `${code}${tellMark(mark.kind, state.names())}`;
  }

  function momentAt(event: PointerEvent & { readonly currentTarget: Element }): number {
    const box = event.currentTarget.getBoundingClientRect();
    const place = x().invert(((event.clientX - box.left) / box.width) * width());
    let best = 0;
    axis.places.forEach((each, moment) => {
      if (Math.abs(each - place) < Math.abs(axis.places[best]! - place)) best = moment;
    });
    return best;
  }

  function move(event: KeyboardEvent): void {
    const now = state.moment();
    const slotNow = axis.slots.findLastIndex(({ from }) => from <= now);
    const next = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      PageUp: axis.slots[slotNow + 1]?.from ?? last(),
      PageDown: axis.slots[now === axis.slots[slotNow]!.from ? slotNow - 1 : slotNow]?.from ?? 0,
      Home: 0,
      End: last(),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    state.point(Math.max(0, Math.min(last(), next)));
  }

  function spoken(moment: number): string {
    const { round } = timeline.points[moment]!;
    const figures = STRIPS.map(name => {
      const values = seats.map(
        seat => `${course.scenario.agenda.principals[seat]!.code} ${figure(name, seat, moment)}`,
      );
      return `${state.names().wording.terms.meters[name].name}: ${values.join(', ')}`;
    });
    return [words().moment(moment, last(), state.when(round)), ...figures].join('. ');
  }
}
