import { For, Show } from 'solid-js';
import { type CheckpointWords, checkpointWords, metricValues } from '../../present/index.ts';
import { textOf } from '../../wording/index.ts';
import { usePlay } from './state.ts';

/** What is checked after the signature: one figure from day to day, or the tasks of a group, each with its own. */
export function AfterFigures() {
  const play = usePlay();
  const state = () => play.view().negotiation.implementation!;
  const rows = (): readonly CheckpointWords[] =>
    play
      .view()
      .agenda.benchmarks[state().benchmark]!.checkpoints.map((_, place) =>
        checkpointWords(state().benchmark, place, play.names()),
      );
  return (
    <Show when={rows().some(row => row.task !== null)} fallback={<Days rows={rows()} />}>
      <Tasks rows={rows()} />
    </Show>
  );
}

type Rows = { readonly rows: readonly CheckpointWords[] };

/** The figure at the signature and at each checkpoint, with its target. */
function Days(props: Rows) {
  const play = usePlay();
  const words = () => play.desk.words().after;
  const baseline = () => {
    const { date } = metricValues(play.view()).findLast(({ at }) => typeof at !== 'number')!;
    return words().baseline(date && play.desk.format().date(date));
  };
  return (
    <table class="after-figures">
      <caption>{textOf(play.view().agenda.metric!.name, play.desk.language())}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{play.desk.words().sheet.calendar}</span>
          </th>
          <th scope="col">{words().figure}</th>
          <th scope="col">{words().target}</th>
          <th scope="col">
            <span class="visually-hidden">{words().title}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{baseline()}</th>
          <td class="tabular">{play.desk.format().number(props.rows[0]!.start, 0)}</td>
          <td>–</td>
          <td />
        </tr>
        <For each={props.rows}>
          {(row, place) => (
            <tr>
              <th scope="row">{row.name}</th>
              <Reached place={place()} target={row.target} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** Who does what until which meeting, and by what it is judged. */
function Tasks(props: Rows) {
  const play = usePlay();
  const words = () => play.desk.words().after;
  return (
    <table class="after-figures after-tasks">
      <thead>
        <tr>
          <th scope="col">{words().task}</th>
          <th scope="col">{words().start}</th>
          <th scope="col">{words().figure}</th>
          <th scope="col">{words().target}</th>
          <th scope="col">
            <span class="visually-hidden">{words().title}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, place) => (
            <tr aria-current={place() === play.view().negotiation.implementation!.checkpoint || undefined}>
              <th scope="row">
                <b>{row.name}</b>
                <span>
                  {play.names().principal(row.responsible)}: {row.task}
                </span>
                <span class="after-measure">
                  {row.figure}, {row.unit}
                </span>
              </th>
              <td class="tabular">{play.desk.format().number(row.start, 0)}</td>
              <Reached place={place()} target={row.target} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** The figure of a checkpoint, its target, and what became of it. */
function Reached(props: { readonly place: number; readonly target: number }) {
  const play = usePlay();
  const words = () => play.desk.words().after;
  const state = () => play.view().negotiation.implementation!;
  const number = (value: number) => play.desk.format().number(value, 0);
  const status = () => {
    if (state().values[props.place] === undefined) return words().ahead;
    const result = state().results[props.place];
    return result ? play.names().wording.terms.checkpoints[result] : words().missed;
  };
  return (
    <>
      <td class="tabular">
        {state().values[props.place] === undefined ? '–' : number(state().values[props.place]!)}
      </td>
      <td class="tabular">{number(props.target)}</td>
      <td>{status()}</td>
    </>
  );
}
