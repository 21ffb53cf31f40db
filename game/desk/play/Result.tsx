import { createMemo, For, onMount, Show } from 'solid-js';
import { type Points, pointsOf } from '../../analysis/points.ts';
import { describeDraft } from '../../present/index.ts';
import type { Negotiation } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { type PointsTerm, textOf } from '../../wording/index.ts';
import { DraftText } from './DraftText.tsx';
import { hueOf } from './hues.ts';
import { Languages } from './Languages.tsx';
import { LogTab } from './LogTab.tsx';
import { Secrets } from './Secrets.tsx';
import { usePlay } from './state.ts';

export interface ResultDoors {
  readonly onLeave: () => void;
  readonly onAgain?: ((seat: Seat) => void) | undefined;
  readonly onExport?: (() => void) | undefined;
}

/** The end: how it came out, in words and points, and what had been hidden. Read, not played: paper all over. */
export function Result(props: ResultDoors) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const end = createMemo((): Negotiation | null => {
    play.session.frame();
    return play.session.reveal()?.negotiation ?? null;
  });
  let title!: HTMLHeadingElement;
  onMount(() => title.focus());
  return (
    <main class="result paper">
      <header>
        <h1 ref={title} tabindex="-1">
          {outcome()}
        </h1>
        <Doors {...props} />
      </header>
      <Show when={end()}>
        {n => (
          <div class="result-columns">
            <section aria-labelledby="result-deal">
              <h2 id="result-deal">{words().deal}</h2>
              <Show when={n().deal} fallback={<p>{words().noDeal}</p>}>
                {deal => <DraftText draft={deal().draft} />}
              </Show>
              <History />
            </section>
            <section aria-labelledby="result-points">
              <h2 id="result-points">{words().points}</h2>
              <p class="note">{words().pointsNote}</p>
              <For each={ownFirst(pointsOf(play.view().agenda, n()))}>
                {({ points, seat }) => <SeatPoints seat={seat} points={points} />}
              </For>
            </section>
            <section aria-labelledby="result-secrets">
              <h2 id="result-secrets">{words().secrets}</h2>
              <Secrets briefs={n().secrets.briefs} />
            </section>
          </div>
        )}
      </Show>
      <details class="result-log">
        <summary>{words().log}</summary>
        <LogTab />
      </details>
    </main>
  );

  function ownFirst(all: readonly Points[]): { readonly points: Points; readonly seat: Seat }[] {
    const seats = all.map((points, seat) => ({ points, seat }));
    return [
      ...seats.filter(({ seat }) => seat === play.me()),
      ...seats.filter(({ seat }) => seat !== play.me()),
    ];
  }

  function outcome(): string {
    const found = play.view().negotiation.outcome;
    const { outcomes } = play.names().wording.terms;
    if (!found) return words().title;
    if (found.end === 'breakdown') return outcomes.breakdown[found.why];
    const deal = outcomes.ratified({ round: found.round, date: play.names().date(found.round) });
    return found.snappedBack === null
      ? deal
      : `${deal} ${outcomes.snappedBack({ measure: play.names().measure(found.snappedBack) })}`;
  }
}

function Doors(props: ResultDoors) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const others = () => play.view().agenda.principals.flatMap((_, seat) => (seat === play.me() ? [] : [seat]));
  return (
    <div class="result-doors">
      <Show when={props.onAgain}>
        <button type="button" class="primary" onClick={() => props.onAgain?.(play.me())}>
          {words().again}
        </button>
        <For each={others()}>
          {seat => (
            <button type="button" class="secondary" onClick={() => props.onAgain?.(seat)}>
              {words().other(play.names().prose(seat))}
            </button>
          )}
        </For>
      </Show>
      <Show when={props.onExport}>
        <button type="button" class="secondary" onClick={() => props.onExport?.()}>
          {words().save}
        </button>
      </Show>
      <button type="button" class="secondary" onClick={() => props.onLeave()}>
        {words().home}
      </button>
      <Languages />
    </div>
  );
}

/** Points of one side, term by term. Sides stand under each other: they are not compared. */
function SeatPoints(props: { readonly seat: Seat; readonly points: Points }) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const terms = () =>
    (Object.entries(props.points) as [PointsTerm, number][]).filter(
      ([term, value]) => term !== 'total' && Math.abs(value) >= 0.05,
    );
  const wording = () => play.names().wording.terms.points;
  return (
    <table class={`points ${hueOf(props.seat)}`}>
      <caption>
        {play.names().principal(props.seat)}
        <Show when={props.seat === play.me()}>, {words().you}</Show>
      </caption>
      <tbody>
        <For each={terms()}>
          {([term, value]) => (
            <tr>
              <th scope="row">
                {wording()[term].name} <small>{wording()[term].means}</small>
              </th>
              <td class="tabular">{play.desk.format().signed(value)}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words().total}</th>
          <td class="tabular">{play.desk.format().signed(props.points.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What really happened, in one line and its epilogue. */
function History() {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const year = () => play.view().agenda.rounds[0]!.date.slice(0, 4);
  return (
    <Show when={play.session.scenario.history}>
      {history => {
        const { expected, epilogue } = history();
        const deal = () => describeDraft(expected, play.names());
        return (
          <section class="history" aria-labelledby="result-history">
            <h2 id="result-history">{words().historyOf(year())}</h2>
            <p>
              {expected.end === 'ratified'
                ? words().historyLine(expected.round, deal())
                : words().historyNone(expected.round)}
            </p>
            <details class="advice">
              <summary>{words().followed}</summary>
              <p>{textOf(epilogue, play.desk.language())}</p>
            </details>
          </section>
        );
      }}
    </Show>
  );
}
