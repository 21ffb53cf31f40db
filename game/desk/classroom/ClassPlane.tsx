import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { planeOf } from '../../analysis/debrief/plane.ts';
import { classGround } from '../../classroom/index.ts';
import { linearScale, ticks } from '../../present/scale.ts';
import { around, dotPath, FEW, line } from '../debrief/dots.ts';
import { FrameClip, PlaneAxes } from '../debrief/PlaneAxes.tsx';
import { PointWalk } from '../debrief/PointWalk.tsx';
import { SideMark } from '../debrief/Symbols.tsx';
import { createSize } from '../debrief/size.ts';
import { isNamed, useClass } from './classContext.ts';
import { FilmBar } from './FilmBar.tsx';
import { createFilm } from './filmState.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { PlaneMarks, PlaneNames } from './PlaneMarks.tsx';
import { MOST_NUMBERS, radiusOf, TableDots } from './TableDots.tsx';

const MARGIN = { left: 44, right: 16, top: 24, bottom: 44 } as const;
const NONE = new Float64Array(0);
/** How near the pointer has to be to the middle of a mark, in pixels. */
const REACH = 16;

/** All outcomes of a class on one plane, and the film of how its tables came there. */
export function ClassPlane() {
  const { set, scenario, state, words, names, format, nameOf } = useClass();
  const plane = planeOf(classGround(set, scenario));
  const [size, watch] = createSize({ width: 640, height: 460 }, { width: 620, height: 440 });
  const width = () => size().width;
  const height = () => size().height;
  const [pointed, setPointed] = createSignal<string | null>(null);
  const film = createFilm(scenario.agenda.rounds.length);
  const id = createUniqueId();
  const xs = plane.domain.utilities[0]!;
  const ys = plane.domain.utilities[1]!;
  /** Points of the frontier that are better than no deal for both. */
  const sensible = plane.edge.points.filter(
    ([a, b]) => a! >= plane.breakdown[0]! && b! >= plane.breakdown[1]!,
  );
  const inside = () => ({
    left: MARGIN.left,
    right: width() - MARGIN.right,
    top: MARGIN.top,
    bottom: height() - MARGIN.bottom,
  });
  const scales = createMemo(() => {
    const deals = state
      .tables()
      .flatMap(({ counted }) => (counted.table.utilities ? [counted.table.utilities] : []));
    // What nobody would sign lies far off: the drawing is about the rest.
    const shown = [...deals, plane.breakdown, ...sensible];
    const [fromX, toX] = around(
      NONE,
      shown.map(each => each[0]!),
    );
    const [fromY, toY] = around(
      NONE,
      shown.map(each => each[1]!),
    );
    return {
      x: linearScale(fromX, toX, inside().left, inside().right),
      y: linearScale(fromY, toY, inside().bottom, inside().top),
      ticksX: ticks(fromX, toX, 6),
      ticksY: ticks(fromY, toY, 6),
    };
  });
  const drawn = createMemo(() => {
    const { x, y } = scales();
    return {
      dots: dotPath(plane.ratifiable, 0, xs, ys, x, y) + dotPath(plane.ratifiable, 1, xs, ys, x, y),
      edge: line(plane.edge.points.map(([a, b]) => [x(a!), y(b!)])),
    };
  });
  const at = (utilities: readonly number[]) => ({
    x: scales().x(utilities[0]!),
    y: scales().y(utilities[1]!),
  });
  const noDeals = () => state.tables().filter(({ counted }) => counted.table.end === 'breakdown').length;
  const frames = () => {
    const now = film.frame();
    return now === null
      ? []
      : state.tables().map(({ counted, ...table }) => ({ ...table, frame: counted.film[now]! }));
  };
  const signed = () => frames().filter(({ frame: { deal } }) => deal).length;

  const meetings = createMemo(() =>
    meetingsOf(
      film.frame() === null
        ? state.tables().map(({ counted, place }) => ({ place, deal: counted.table.utilities }))
        : frames().map(({ place, frame: { deal } }) => ({ place, deal })),
    ),
  );
  const numbered = () => meetings().length <= MOST_NUMBERS;
  const taken = () =>
    meetings().map(meeting => {
      const { x, y } = at(meeting.worth);
      const radius = radiusOf(meeting, numbered());
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    });
  const worthOf = (worth: readonly number[]) =>
    worth
      .slice(0, 2)
      .map((value, seat) => `${words().plane.axis(names().prose(seat))} ${format().signed(value)}`)
      .join(', ');
  /** Its tables by number, with their names where these are shown. */
  const told = ({ places, worth }: Meeting) => {
    const signs = places.map(place => {
      const name = nameOf(state.entries[place]!, place);
      return isNamed(name, place, words()) ? `${place + 1} ${name}` : `${place + 1}`;
    });
    return words().plane.at(format().list(signs), places.length, worthOf(worth));
  };
  const target = () => meetings().find(({ key }) => key === pointed());
  /** What the pointer is at: of several the nearest. */
  function follow(event: PointerEvent): void {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width();
    const y = ((event.clientY - box.top) / box.height) * height();
    let nearest: string | null = null;
    let least = REACH * REACH;
    for (const { key, worth } of meetings()) {
      const mark = at(worth);
      const away = (mark.x - x) * (mark.x - x) + (mark.y - y) * (mark.y - y);
      if (away >= least) continue;
      least = away;
      nearest = key;
    }
    setPointed(nearest);
  }

  return (
    <section class="class-plane" aria-labelledby="class-plane">
      <h2 id="class-plane">{words().plane.title}</h2>
      <div class="plane-chart class-chart" ref={watch}>
        <svg
          class="plot plane"
          data-plot="class"
          viewBox={`0 0 ${width()} ${height()}`}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerDown={follow}
          onPointerLeave={() => setPointed(null)}
        >
          <PlaneAxes
            scales={scales()}
            frame={inside()}
            format={format()}
            across={words().plane.axis(names().prose(0))}
            up={words().plane.axis(names().prose(1))}
          />
          <FrameClip id={`${id}-frame`} frame={inside()} />
          <g clip-path={`url(#${id}-frame)`}>
            <path class="dots" classList={{ few: xs.length < FEW }} d={drawn().dots} />
            <path class="edge" d={drawn().edge} />
          </g>
          <PlaneMarks plane={plane} at={at} frame={inside()} />
          <g clip-path={`url(#${id}-frame)`}>
            <For each={frames()}>
              {({ frame: { drafts, deal } }) => (
                <Show when={!deal}>
                  <Show when={drafts[0] && drafts[1]}>
                    <path
                      class="film-gap"
                      d={`M${at(drafts[0]!).x} ${at(drafts[0]!).y}L${at(drafts[1]!).x} ${at(drafts[1]!).y}`}
                    />
                  </Show>
                  <For each={drafts}>
                    {(draft, seat) => (
                      <Show when={draft}>
                        {there => <SideMark seat={seat()} {...at(there())} size={4} />}
                      </Show>
                    )}
                  </For>
                </Show>
              )}
            </For>
          </g>
          <TableDots meetings={meetings()} at={at} numbered={numbered()} pointed={pointed()} />
          <PlaneNames plane={plane} at={at} frame={inside()} noDeals={noDeals()} taken={taken()} />
        </svg>
        <PointWalk
          label={words().plane.title}
          points={meetings()}
          shares={({ worth }) => ({ x: at(worth).x / width(), y: at(worth).y / height() })}
          spoken={told}
          onPoint={({ key }) => setPointed(key)}
          onLeave={() => setPointed(null)}
        />
      </div>
      <FilmBar film={film} signed={signed()} />
      <p class="set-note class-reading">
        <Show
          when={target()}
          fallback={
            <>
              {numbered() ? words().plane.note : words().plane.noteMany}{' '}
              <span class="screen-only">{words().plane.point}</span> {words().plane.cross}{' '}
              <Show when={set.seeds.kind !== 'same'}>{words().plane.values}</Show>
            </>
          }
        >
          {there => told(there())}
        </Show>
      </p>
      <Show when={meetings().some(({ places }) => places.length > 1)}>
        <h3>{words().plane.meetings}</h3>
        <ul class="class-meetings">
          <For each={meetings().filter(({ places }) => places.length > 1)}>
            {meeting => (
              <li>
                <b class="tabular">×{meeting.places.length}</b> {told(meeting)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ul class="visually-hidden" aria-label={words().plane.list}>
        <For each={state.tables()}>
          {({ entry, counted: { table }, place }) => (
            <li>
              {table.utilities
                ? `${words().plane.deal(nameOf(entry, place))}: ${worthOf(table.utilities)}`
                : `${nameOf(entry, place)}: ${words().ends.breakdown(table.round)}`}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
