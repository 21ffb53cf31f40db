import { createMemo, For, Show } from 'solid-js';
import {
  benchmarksInPlay,
  checkpointLine,
  type MetricValue,
  metricValues,
  type Section,
  summary,
} from '../../present/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { dayOfRound } from './days.ts';
import { MeterMoves } from './MeterMoves.tsx';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

const METERS = ['support', 'boost', 'face', 'credibility', 'strain'] as const;

/** One side: its meters with what they mean, and why they moved. */
export function SeatSheet(props: { readonly seat: Seat }) {
  const play = usePlay();
  const principal = () => play.view().agenda.principals[props.seat]!;
  const meters = () => play.view().negotiation.meters[props.seat]!;
  const shown = () => METERS.filter(meter => meter !== 'boost' || meters().boost > 0);
  const terms = () => play.names().wording.terms.meters;
  return (
    <Sheet title={play.names().principal(props.seat)} onClose={() => play.open(null)}>
      <p class="note">
        {textOf(principal().office, play.desk.language())}
        <Show
          when={!play.session.people.includes(props.seat) && principal().style}
          fallback={<Show when={props.seat === play.me()}>, {play.desk.words().draft.you}</Show>}
        >
          {style => <>, {textOf(style().name, play.desk.language())}</>}
        </Show>
      </p>
      <dl class="meter-list">
        <For each={shown()}>
          {meter => (
            <div>
              <dt>{terms()[meter].name}</dt>
              <dd class="tabular">
                <b>{play.desk.format().number(meters()[meter])}</b>
              </dd>
              <dd class="note">{terms()[meter].means}</dd>
            </div>
          )}
        </For>
      </dl>
      <MeterMoves seat={props.seat} />
      <Show when={props.seat === play.me()}>
        <button type="button" class="secondary" onClick={() => play.open({ about: 'brief' })}>
          {play.desk.words().menu.brief}
        </button>
      </Show>
    </Sheet>
  );
}

/** One part of the table in words. */
export function SectionSheet(props: { readonly section: Section['id'] }) {
  const play = usePlay();
  const section = createMemo(() => summary(play.view(), play.names()).find(({ id }) => id === props.section));
  const title = () => (props.section === 'meters' ? play.desk.words().sheet.talks : (section()?.title ?? ''));
  return (
    <Sheet title={title()} onClose={() => play.open(null)}>
      <ul class="plain-list">
        <For each={section()?.lines ?? [play.desk.words().sheet.none]}>{line => <li>{line}</li>}</For>
      </ul>
    </Sheet>
  );
}

/** The rounds with their dates, their notes and what takes effect; then the days that a deal would set. */
export function CalendarSheet() {
  const play = usePlay();
  const agenda = () => play.view().agenda;
  const words = () => play.desk.words().twin;
  const language = () => play.desk.language();
  const dues = (round: number) =>
    play
      .view()
      .negotiation.measures.flatMap((state, index) =>
        state.due === round ? [play.names().measure(index)] : [],
      );
  const dateOf = (round: number) => dayOfRound(play.view(), round, play.desk.format());
  const rounds = () => [...agenda().rounds, agenda().aftermath];
  /** What a draft or the deal sets for the time after the signature. */
  const meetings = () =>
    benchmarksInPlay(play.view()).map(({ index }) => ({ index, ...agenda().benchmarks[index]! }));
  return (
    <Sheet title={play.desk.words().sheet.calendar} onClose={() => play.open(null)}>
      <p class="note">{dateOf(play.view().negotiation.round)}</p>
      <ol class="calendar-list">
        <For each={rounds()}>
          {(round, place) => (
            <li
              aria-current={place() + 1 === play.view().negotiation.round ? 'date' : undefined}
              classList={{ past: place() + 1 < play.view().negotiation.round }}
            >
              <b>{dateOf(place() + 1)}</b>
              <span>
                {place() === agenda().rounds.length
                  ? words().deadline
                  : play.desk.words().log.round(place() + 1)}
              </span>
              <Show when={round.note}>{note => <span>{textOf(note(), language())}</span>}</Show>
              <For each={dues(place() + 1)}>{name => <span>{name}</span>}</For>
            </li>
          )}
        </For>
      </ol>
      <For each={meetings()}>
        {({ index, name, checkpoints }) => (
          <>
            <h3>{textOf(name, language())}</h3>
            <ol class="calendar-list">
              <For each={checkpoints}>
                {(checkpoint, place) => (
                  <li>
                    <b>{play.desk.format().date(checkpoint.date)}</b>
                    <span>{checkpointLine(index, place(), play.names())}</span>
                  </li>
                )}
              </For>
            </ol>
          </>
        )}
      </For>
    </Sheet>
  );
}

/** The figure by which results are judged, with its history up to now and the benchmarks under way. */
export function FiguresSheet() {
  const play = usePlay();
  const metric = () => play.view().agenda.metric!;
  const language = () => play.desk.language();
  const benchmarks = createMemo(() =>
    summary(play.view(), play.names()).find(({ id }) => id === 'benchmarks'),
  );
  const dayOf = ({ at, date }: MetricValue) => {
    const day = date && play.desk.format().date(date);
    return at === 'signature' || day === null ? play.desk.words().after.baseline(day) : day;
  };
  return (
    <Sheet title={textOf(metric().name, language())} onClose={() => play.open(null)}>
      <table class="figures">
        <tbody>
          <For each={metricValues(play.view())}>
            {figure => (
              <tr>
                <th scope="row">{dayOf(figure)}</th>
                <td class="tabular">{play.desk.format().number(figure.value, 0)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="note">{textOf(metric().unit, language())}</p>
      <ul class="plain-list">
        <For each={benchmarks()?.lines}>{line => <li>{line}</li>}</For>
      </ul>
    </Sheet>
  );
}
