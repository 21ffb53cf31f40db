import { createMemo, For, type JSX, Show } from 'solid-js';
import { type Section, summary } from '../../present/index.ts';
import { usePlay } from './state.ts';
import type { Topic } from './things.ts';
import { topicOf } from './things.ts';

/**
 * The table in words, in the order of the canvas: what the canvas shows, for whoever reads or hears it. Focus in it
 * lights the thing on the canvas up.
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
  return (
    <div class="twin" classList={{ tucked: !props.shown }} data-twin tabindex="-1">
      {props.children}
      <div class="twin-columns">
        <h3 class="twin-title">{words().twin.title}</h3>
        <Lines section={find('round')} />
        <Meters section={find('meters')} />
        <Calendar />
        <Things
          section={find('measures')}
          ids={play.view().agenda.measures.map(({ id }) => `measure:${id}`)}
        />
        <Things section={find('benchmarks')} ids={[]} />
        <Show when={play.view().agenda.metric}>
          <Thing id="benchmark" text={words().sheet.figures} />
        </Show>
        <Issues section={find('issues')} />
        <Things section={find('lines')} ids={[]} />
        <Lines section={find('deeds')} />
        <Lines section={find('home')} />
      </div>
    </div>
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

/** Sides with their meters, then trust and channels. */
function Meters(props: { readonly section: Section | null }) {
  const play = usePlay();
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
                {(row, seat) => (
                  <tr>
                    <th scope="row">
                      <Thing
                        id={`seat:${play.view().agenda.principals[seat()]!.id}`}
                        text={row[0]!}
                        detail={detailOf(grid().head, row)}
                      />
                    </th>
                    <For each={row.slice(1)}>{cell => <td class="tabular">{cell}</td>}</For>
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

function Issues(props: { readonly section: Section | null }) {
  const play = usePlay();
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
                {(row, issue) => (
                  <tr>
                    <th scope="row">
                      <Thing
                        id={`issue:${play.view().agenda.issues[issue()]!.id}`}
                        text={row[0]!}
                        detail={detailOf(grid().head, row)}
                      />
                    </th>
                    <For each={row.slice(1)}>{cell => <td>{cell}</td>}</For>
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

/** The rounds with their dates; what takes effect when stands with the measures. */
function Calendar() {
  const play = usePlay();
  return (
    <section>
      <h4>{play.desk.words().twin.calendar}</h4>
      <Thing id="calendar" text={play.names().date(play.view().negotiation.round)} />
    </section>
  );
}
