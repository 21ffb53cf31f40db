import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { metricNow, type Section, summary } from '../../present/index.ts';
import { sittingOf } from '../../present/sceneCalendar.ts';
import { textOf } from '../../wording/index.ts';
import { dayOfRound } from './days.ts';
import { giveBackFocus } from './focus.ts';
import { usePlay } from './state.ts';
import type { Topic } from './things.ts';
import { topicOf } from './things.ts';

/**
 * The table in words, in the order of the canvas: what the canvas shows, for whoever reads or hears it. Focus in it
 * lights the thing on the canvas up. Behind the canvas it comes forward to be read when it takes the focus itself.
 */
export function TableTwin(props: {
  readonly shown: boolean;
  /** What is to be said above it. */
  readonly children?: JSX.Element;
}) {
  const play = usePlay();
  const words = () => play.desk.words();
  const sections = createMemo(() => summary(play.view(), play.names()));
  const find = (id: Section['id']) => sections().find(section => section.id === id) ?? null;
  const [reading, setReading] = createSignal(false);
  let root!: HTMLElement;
  let cameFrom: Element | null = null;
  function beginReading(event: FocusEvent): void {
    if (event.target !== root || props.shown || reading()) return;
    cameFrom = event.relatedTarget instanceof Element ? event.relatedTarget : null;
    setReading(true);
  }
  /** A sheet that is opened from the words lies over them: they are still there when it closes. */
  function leave({ relatedTarget }: FocusEvent): void {
    const stays =
      relatedTarget instanceof Element && (root.contains(relatedTarget) || relatedTarget.closest('dialog'));
    if (!stays && document.hasFocus()) setReading(false);
  }
  function endReading(): void {
    setReading(false);
    giveBackFocus(cameFrom);
  }
  return (
    <section
      ref={root}
      class="twin"
      classList={{ tucked: !props.shown && !reading(), forward: !props.shown && reading() }}
      aria-labelledby="twin-title"
      data-twin
      tabindex="-1"
      onFocusIn={beginReading}
      onFocusOut={leave}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !reading()) return;
        event.preventDefault();
        endReading();
      }}
    >
      {props.children}
      <Show when={!props.shown && reading()}>
        <button type="button" class="secondary twin-close" onClick={endReading}>
          {words().sheet.close}
        </button>
      </Show>
      <div class="twin-columns">
        <h3 class="twin-title" id="twin-title">
          {words().twin.title}
        </h3>
        <Lines section={find('round')} />
        <Grid
          section={find('meters')}
          idOf={seat => `seat:${play.view().agenda.principals[seat]!.id}`}
          figures
        />
        <Calendar />
        <Things
          section={find('measures')}
          ids={play.view().agenda.measures.map(({ id }) => `measure:${id}`)}
        />
        <Things section={find('benchmarks')} ids={[]} />
        <Figures />
        <Grid section={find('issues')} idOf={issue => `issue:${play.view().agenda.issues[issue]!.id}`} />
        <Things section={find('lines')} ids={[]} />
        <Things section={find('possible')} ids={[]} />
        <Lines section={find('deeds')} />
        <Lines section={find('home')} />
      </div>
    </section>
  );
}

/** Something on the table that has a sheet. */
function Thing(props: { readonly id: string; readonly text: string; readonly detail?: string }) {
  const play = usePlay();
  return (
    <button
      type="button"
      class="twin-thing"
      onFocus={() => play.light(props.id)}
      onBlur={() => play.light(null)}
      onClick={() => play.open(topicOf(play.view().agenda, props.id) as Topic)}
    >
      {props.text}
      <Show when={props.detail}>
        <span class="twin-detail" aria-hidden="true">
          {props.detail}
        </span>
      </Show>
    </button>
  );
}

function Lines(props: { readonly section: Section | null }) {
  return (
    <Show when={props.section}>
      {section => (
        <section>
          <h4>{section().title}</h4>
          <ul>
            <For each={section().lines}>{line => <li>{line}</li>}</For>
          </ul>
        </section>
      )}
    </Show>
  );
}

/** Lines of a section as buttons, where the thing that a line is about has a sheet. */
function Things(props: { readonly section: Section | null; readonly ids: readonly string[] }) {
  return (
    <Show when={props.section}>
      {section => (
        <section>
          <h4>{section().title}</h4>
          <ul>
            <For each={section().lines}>
              {(line, place) => (
                <li>
                  <Show when={props.ids[place()]} fallback={line}>
                    {id => <Thing id={id()} text={line} />}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  );
}

/** A table whose rows stand for things on the table, then what else there is to say. */
function Grid(props: {
  readonly section: Section | null;
  readonly idOf: (row: number) => string;
  readonly figures?: boolean;
}) {
  return (
    <Show when={props.section?.grid}>
      {grid => (
        <section>
          <h4>{props.section!.title}</h4>
          <table>
            <thead>
              <tr>
                <For each={grid().head}>{cell => <th scope="col">{cell}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={grid().rows}>
                {(row, place) => (
                  <tr>
                    <th scope="row">
                      <Thing id={props.idOf(place())} text={row[0]!} detail={detailOf(grid().head, row)} />
                    </th>
                    <For each={row.slice(1)}>
                      {cell => <td classList={{ tabular: props.figures === true }}>{cell}</td>}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <ul>
            <For each={props.section!.lines}>{line => <li>{line}</li>}</For>
          </ul>
        </section>
      )}
    </Show>
  );
}

/** A row of a grid in one line, for the slip that shows what has the focus. */
const detailOf = (head: readonly string[], row: readonly string[]): string =>
  row
    .slice(1)
    .map((cell, place) => `${head[place + 1]}: ${cell}`)
    .join(' · ');

/** The last figure that is out. */
function Figures() {
  const play = usePlay();
  const last = () => metricNow(play.view()) ?? 0;
  return (
    <Show when={play.view().agenda.metric}>
      {metric => (
        <section>
          <h4>{play.desk.words().sheet.figures}</h4>
          <Thing
            id="benchmark"
            text={`${textOf(metric().name, play.desk.language())}: ${play.desk.format().number(last(), 0)}`}
          />
        </section>
      )}
    </Show>
  );
}

/** The rounds with their dates; what takes effect when stands with the measures. */
function Calendar() {
  const play = usePlay();
  /** Rounds of one day by their time of day: on the calendar there is room for an initial at best. */
  const sittings = () =>
    play.view().agenda.rounds.flatMap((_, index) => {
      const sitting = sittingOf(play.view().agenda, index + 1, play.desk.language());
      return sitting ? [`${dayOfRound(play.view(), index + 1, play.desk.format())}: ${sitting}`] : [];
    });
  return (
    <section>
      <h4>{play.desk.words().twin.calendar}</h4>
      <Thing
        id="calendar"
        text={play.names().date(play.view().negotiation.round)}
        detail={sittings().join(' · ')}
      />
      <ul>
        <For each={sittings()}>{line => <li>{line}</li>}</For>
      </ul>
    </section>
  );
}
