import { createMemo, For, Show } from 'solid-js';
import type { WorkshopLine, WorkshopNotch, WorkshopRail } from '../../present/workshopTable.ts';
import type { Text } from '../../scenario/types.ts';
import { textIn } from '../../wording/text.ts';
import { hueOf } from '../play/hues.ts';
import { useWorkshop } from './state.ts';
import '../styles/workshop-table.css';

/** The table as it will be played, with what every position is worth to every side. */
export function TablePreview() {
  const workshop = useWorkshop();
  const { hall, words, table } = workshop;
  const text = (of: Text) => textIn(of, hall.language());
  const hues = createMemo(() => (table()?.sides ?? []).map((_, seat) => hueOf(seat)));
  return (
    <section class="workshop-preview" aria-labelledby="workshop-preview">
      <header class="workshop-part-head">
        <h2 id="workshop-preview">{words().table.title}</h2>
        <p class="workshop-legend" aria-hidden="true">
          <For each={table()?.sides}>
            {(side, seat) => (
              <span class={hues()[seat()]}>
                {seat() % 2 === 0
                  ? words().table.above(text(side.prose))
                  : words().table.below(text(side.prose))}
              </span>
            )}
          </For>
        </p>
      </header>
      <Show
        when={table()}
        fallback={
          <p class="workshop-empty">{workshop.isOpening() ? words().faults.looking : words().table.none}</p>
        }
      >
        {there => (
          <>
            <Show when={workshop.isTableOld()}>
              <p class="workshop-old" role="status">
                {words().table.old}
              </p>
            </Show>
            <div
              class="workshop-table"
              classList={{ old: workshop.isTableOld(), many: there().sides.length > 2 }}
            >
              <ul class="workshop-rails" aria-hidden="true">
                <For each={there().rails}>
                  {(rail, index) => (
                    <Rail rail={rail} codes={there().sides.map(({ code }) => code)} index={index()} />
                  )}
                </For>
              </ul>
              <Show when={there().strays.length > 0}>
                <p class="workshop-strays" aria-hidden="true">
                  {words().table.strays(there().strays.map(line => text(line.name)))}
                </p>
              </Show>
            </div>
            <Values />
          </>
        )}
      </Show>
    </section>
  );
}

function Rail(props: {
  readonly rail: WorkshopRail;
  readonly codes: readonly string[];
  readonly index: number;
}) {
  const workshop = useWorkshop();
  const text = (of: Text) => textIn(of, workshop.hall.language());
  return (
    <li class="workshop-rail" classList={{ faulty: props.rail.faults > 0 }}>
      <button
        type="button"
        class="workshop-rail-name"
        tabindex="-1"
        onClick={() => workshop.show(['agenda', 'issues', props.index])}
      >
        <Show when={props.rail.faults > 0}>
          <span class="workshop-sign">▲</span>{' '}
        </Show>
        {text(props.rail.name)}
      </button>
      <div class="workshop-track">
        <For each={props.rail.notches}>{notch => <Notch notch={notch} codes={props.codes} />}</For>
        <For each={props.rail.lines}>{line => <Stroke line={line} />}</For>
      </div>
    </li>
  );
}

function Notch(props: { readonly notch: WorkshopNotch; readonly codes: readonly string[] }) {
  const workshop = useWorkshop();
  const written = (value: number | null) => (value === null ? '?' : workshop.hall.format().signed(value));
  const side = (half: number) =>
    props.notch.values.map((value, seat) => ({ value, seat })).filter(({ seat }) => seat % 2 === half);
  return (
    <span
      class="workshop-notch"
      classList={{
        today: props.notch.position === 0,
        best: props.notch.isBest,
        unknown: props.notch.values.includes(null),
      }}
      style={{ left: `${props.notch.place * 100}%` }}
      title={textIn(props.notch.name, workshop.hall.language())}
    >
      <For each={[0, 1]}>
        {half => (
          <span class={half === 0 ? 'workshop-worth above' : 'workshop-worth below'}>
            <For each={side(half)}>
              {({ value, seat }) => (
                <span class={hueOf(seat)}>
                  <Show when={props.codes.length > 2}>
                    <small>{props.codes[seat]} </small>
                  </Show>
                  {written(value)}
                </span>
              )}
            </For>
          </span>
        )}
      </For>
    </span>
  );
}

function Stroke(props: { readonly line: WorkshopLine }) {
  return (
    <span
      class="workshop-stroke"
      classList={{ stray: props.line.owner === null }}
      style={{ left: `${props.line.place * 100}%` }}
    />
  );
}

/** The same for whoever hears the page. */
function Values() {
  const { hall, table, words } = useWorkshop();
  const text = (of: Text) => textIn(of, hall.language());
  const written = (value: number | null) =>
    value === null ? words().table.noValue : hall.format().signed(value);
  return (
    // A table is as wide as its longest line, hidden or not: the box around it is not.
    <div class="visually-hidden">
      <For each={table()?.rails}>
        {rail => (
          <table>
            <caption>
              {text(rail.name)}
              {rail.lines.length > 0 && `. ${words().table.crossed(rail.lines.map(line => text(line.name)))}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words().table.position}</th>
                <For each={table()?.sides}>{side => <th scope="col">{text(side.name)}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={rail.notches}>
                {notch => (
                  <tr>
                    <th scope="row">{text(notch.name)}</th>
                    <For each={notch.values}>{value => <td>{written(value)}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        )}
      </For>
    </div>
  );
}
