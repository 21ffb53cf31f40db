import { createSignal, For, Show } from 'solid-js';
import { StripLines } from './StripLines.tsx';
import { SideMark } from './Symbols.tsx';
import { figureAt, STRIPS } from './series.ts';
import { createWidth, textWidth } from './size.ts';
import { useDebrief } from './state.ts';
import { createStripsPlan, FOOT, ROW, type StripsPlan } from './stripsPlan.ts';

/** Size of the figures under the strips, in pixels. */
const TICK = 12.5;

/** All meters over the whole game, as strips on one axis of time; a slider moves through its moments. */
export function Strips() {
  const state = useDebrief();
  const [width, watch] = createWidth(1340, 940);
  const [hovered, setHovered] = createSignal<number | null>(null);
  const plan = createStripsPlan(state, width);
  const shown = () => hovered() ?? state.moment();
  return (
    <div class="strips">
      <div
        class="strips-chart"
        ref={watch}
        role="slider"
        tabIndex={0}
        aria-label={state.words().strips.slider}
        aria-valuemin={0}
        aria-valuemax={plan.last}
        aria-valuenow={state.moment()}
        aria-valuetext={spoken(state.moment())}
        onKeyDown={event => {
          const next = momentAfter(plan, event.key, state.moment());
          if (next === null) return;
          event.preventDefault();
          state.point(next);
        }}
        onPointerMove={event => setHovered(momentAt(plan, event))}
        onPointerLeave={() => setHovered(null)}
        onPointerDown={event => state.point(momentAt(plan, event))}
      >
        <svg
          class="plot strips-plot"
          data-plot="strips"
          viewBox={`0 0 ${width()} ${plan.frame().bottom + FOOT}`}
          aria-hidden="true"
        >
          <Show when={state.branchAt() !== null}>
            <rect
              class="branch-band"
              x={plan.at(state.branchAt()!) - 9}
              y={plan.head - 4}
              width="18"
              height={plan.frame().bottom - plan.head + 4}
            />
          </Show>
          <Axis plan={plan} />
          <Marks plan={plan} />
          <path class="cursor" d={`M${plan.at(shown())} ${plan.head - 4}V${plan.frame().bottom}`} />
          <For each={STRIPS}>
            {(name, strip) => <StripLines plan={plan} name={name} strip={strip()} moment={shown()} />}
          </For>
          <Sides plan={plan} moment={shown()} />
        </svg>
      </div>
    </div>
  );

  function spoken(moment: number): string {
    const { principals } = state.scenario.agenda;
    const { round } = state.timeline.points[moment]!;
    const figures = STRIPS.map(name => {
      const values = principals.map(({ code }, seat) => `${code} ${plan.figure(name, seat, moment)}`);
      return `${state.names().wording.terms.meters[name].name}: ${values.join(', ')}`;
    });
    return [state.words().strips.moment(moment, plan.last, state.when(round)), ...figures].join('. ');
  }
}

/** The moment of the game nearest to a pointer. */
function momentAt(
  { x, width, axis }: StripsPlan,
  event: PointerEvent & { readonly currentTarget: Element },
): number {
  const box = event.currentTarget.getBoundingClientRect();
  const place = x().invert(((event.clientX - box.left) / box.width) * width());
  let best = 0;
  axis.places.forEach((each, moment) => {
    if (Math.abs(each - place) < Math.abs(axis.places[best]! - place)) best = moment;
  });
  return best;
}

/** Where a key of a slider leads to, or null for any other key. */
function momentAfter({ axis, last }: StripsPlan, key: string, now: number): number | null {
  const slotNow = axis.slots.findLastIndex(({ from }) => from <= now);
  const next = {
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    PageUp: axis.slots[slotNow + 1]?.from ?? last,
    PageDown: axis.slots[now === axis.slots[slotNow]!.from ? slotNow - 1 : slotNow]?.from ?? 0,
    Home: 0,
    End: last,
  }[key];
  return next === undefined ? null : Math.max(0, Math.min(last, next));
}

/** Rounds and checkpoints from left to right. */
function Axis(props: { readonly plan: StripsPlan }) {
  const state = useDebrief();
  const words = () => state.words().strips;
  const { axis, frame, head, x } = props.plan;
  /** Rounds are counted in steps where the axis is short. */
  const every = () => ((frame().right - frame().left) / Math.max(1, axis.slots.length) > 34 ? 1 : 2);
  /** The first name is longer than the figures after it. */
  const isFree = (place: number) =>
    place === 0 || x()(place) - x()(0) > textWidth(words().firstRound, TICK, 400) + TICK;
  return (
    <For each={axis.slots}>
      {(slot, place) => (
        <>
          <path class="grid" d={`M${x()(place())} ${head}V${frame().bottom}`} />
          <Show when={place() % every() === 0 && isFree(place())}>
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
  );
}

/** What happened, over the strips. */
function Marks(props: { readonly plan: StripsPlan }) {
  const { labels, markAt, frame } = props.plan;
  return (
    <>
      <For each={labels()}>
        {({ mark, row }) => <path class="mark" d={`M${markAt(mark)} ${(row + 1) * ROW}V${frame().bottom}`} />}
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
    </>
  );
}

/** Where every side stands on every strip at the moment that is looked at. */
function Sides(props: { readonly plan: StripsPlan; readonly moment: number }) {
  const { timeline } = useDebrief();
  const { at, scaleOf, seats } = props.plan;
  return (
    <For each={STRIPS}>
      {(name, strip) => (
        <For each={seats}>
          {seat => (
            <SideMark
              seat={seat}
              size={3.6}
              x={at(props.moment)}
              y={scaleOf(name, strip())(figureAt(timeline.points[props.moment]!, name, seat))}
            />
          )}
        </For>
      )}
    </For>
  );
}
