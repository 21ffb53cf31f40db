import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { planeOf } from '../../analysis/debrief/plane.ts';
import { classGround } from '../../classroom/index.ts';
import { linearScale, ticks } from '../../present/scale.ts';
import { around, dotPath, FEW, line } from '../debrief/dots.ts';
import { FrameClip, PlaneAxes } from '../debrief/PlaneAxes.tsx';
import { SideMark } from '../debrief/Symbols.tsx';
import { createWidth } from '../debrief/size.ts';
import { useHall } from '../hall.ts';
import { useClass } from './classContext.ts';
import { FilmBar } from './FilmBar.tsx';
import { createFilm } from './filmState.ts';
import { PlaneMarks } from './PlaneMarks.tsx';
import { fanOut, LETTER, MOST_NUMBERS, TableDots, written } from './TableDots.tsx';

const MARGIN = { left: 44, right: 16, top: 24, bottom: 44 } as const;
const NONE = new Float64Array(0);

/** All outcomes of a class on one plane, and the film of how its tables came there. */
export function ClassPlane() {
  const hall = useHall();
  const { set, scenario, state, words, names, format, nameOf } = useClass();
  const plane = planeOf(classGround(set, scenario));
  const [width, watch] = createWidth(640, 620);
  const film = createFilm(scenario.agenda.rounds.length);
  const id = createUniqueId();
  const xs = plane.domain.utilities[0]!;
  const ys = plane.domain.utilities[1]!;
  /** Points of the frontier that are better than no deal for both. */
  const sensible = plane.edge.points.filter(
    ([a, b]) => a! >= plane.breakdown[0]! && b! >= plane.breakdown[1]!,
  );
  const height = () => Math.max(300, Math.min(520, width() * 0.72));
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
  const nash = () => plane.solutions.nash.points[0];
  const noDeals = () => state.tables().filter(({ counted }) => counted.table.end === 'breakdown').length;
  const frames = () => {
    const now = film.frame();
    return now === null
      ? []
      : state.tables().map(({ counted, ...table }) => ({ ...table, frame: counted.film[now]! }));
  };
  const signed = () => frames().filter(({ frame: { deal } }) => deal).length;

  /** Names that the numbers of tables must not cover. */
  const named = () => {
    const { nash: nashName, history } = words().plane;
    const [best, past] = [nash(), plane.history];
    return [
      ...(best ? written(nashName, at(best).x + 12, at(best).y - 12) : []),
      ...(past
        ? written(history, at(past.utilities).x - 12 - history.length * LETTER, at(past.utilities).y + 16)
        : []),
    ];
  };
  const numbered = createMemo(
    () => state.tables().filter(({ counted }) => counted.table.utilities).length <= MOST_NUMBERS,
  );
  const dots = (tables: readonly { readonly place: number; readonly deal: readonly number[] | null }[]) =>
    fanOut(
      tables.flatMap(({ place, deal }) => (deal ? [{ number: place + 1, ...at(deal) }] : [])),
      named(),
    );

  return (
    <section class="class-plane" aria-labelledby="class-plane">
      <h2 id="class-plane">{words().plane.title}</h2>
      <p class="set-note">
        {numbered() ? words().plane.note : words().plane.noteMany} {words().plane.cross}{' '}
        <Show when={set.seeds.kind !== 'same'}>{words().plane.values}</Show>
      </p>
      <div ref={watch}>
        <svg
          class="plot plane"
          classList={{ still: hall.settings().motion === 'reduced' }}
          data-plot="class"
          viewBox={`0 0 ${width()} ${height()}`}
          aria-hidden="true"
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
          <PlaneMarks plane={plane} at={at} frame={inside()} noDeals={noDeals()} />
          <Show
            when={film.frame() !== null}
            fallback={
              <TableDots
                numbered={numbered()}
                dots={dots(
                  state.tables().map(({ counted, place }) => ({ place, deal: counted.table.utilities })),
                )}
              />
            }
          >
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
            <TableDots
              numbered={numbered()}
              dots={dots(frames().map(({ place, frame: { deal } }) => ({ place, deal })))}
            />
          </Show>
        </svg>
      </div>
      <FilmBar film={film} signed={signed()} />
      <ul class="visually-hidden" aria-label={words().plane.list}>
        <For each={state.tables()}>
          {({ entry, counted: { table }, place }) => (
            <li>
              {table.utilities
                ? `${words().plane.deal(nameOf(entry, place))}: ${table.utilities
                    .slice(0, 2)
                    .map(
                      (value, seat) => `${words().plane.axis(names().prose(seat))} ${format().signed(value)}`,
                    )
                    .join(', ')}`
                : `${nameOf(entry, place)}: ${words().ends.breakdown(table.round)}`}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
