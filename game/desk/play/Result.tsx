import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { type FailedVote, type Hindsight, hindsight, type Scale } from '../../analysis/hindsight.ts';
import { type Points, pointsOf } from '../../analysis/points.ts';
import { describeDraft } from '../../present/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { type PointsTerm, textOf } from '../../wording/index.ts';
import { Wordmark } from './Bar.tsx';
import { DraftText } from './DraftText.tsx';
import { hueOf } from './hues.ts';
import { Languages } from './Languages.tsx';
import { LogTab } from './LogTab.tsx';
import { createMedia, PHONE } from './media.ts';
import { Secrets } from './Secrets.tsx';
import { usePlay } from './state.ts';

export interface ResultDoors {
  readonly onLeave: () => void;
  /** A new game on the same scenario, from this seat. Without it the result has no such button. */
  readonly onAgain?: (seat: Seat) => void;
  readonly onExport?: () => void;
  /** What may be played after this game. */
  readonly next?: { readonly title: string; readonly go: () => void } | undefined;
}

/** The end: how it came out, in words and points, and what had been hidden. Read, not played: paper all over. */
export function Result(props: { readonly doors: ResultDoors }) {
  const play = usePlay();
  const { session } = play;
  const words = () => play.desk.words().result;
  const phone = createMedia(PHONE);
  const end = createMemo(() => {
    session.frame();
    return session.reveal();
  });
  // It takes a moment, so the end shows first.
  const [seen, setSeen] = createSignal<Hindsight | null>(null);
  createEffect(() => {
    const found = end();
    if (!found) return;
    const timer = setTimeout(() => setSeen(hindsight(session.scenario, session, found.moves)));
    onCleanup(() => clearTimeout(timer));
  });
  let title!: HTMLHeadingElement;
  onMount(() => title.focus());
  return (
    <main class="result paper">
      <div class="result-bar">
        <button
          type="button"
          class="wordmark"
          aria-label={play.desk.words().bar.home}
          onClick={() => props.doors.onLeave()}
        >
          <Wordmark words={play.desk.words().bar.wordmark} />
        </button>
        <p>{textOf(session.scenario.title, play.desk.language())}</p>
        <Languages />
      </div>
      <header>
        <h1 ref={title} tabindex="-1">
          {outcome()}
        </h1>
        <Show when={!phone()}>
          <Doors doors={props.doors} />
        </Show>
      </header>
      <Show when={end()?.negotiation}>
        {n => (
          <div class="result-columns">
            <section aria-labelledby="result-deal">
              <h2 id="result-deal">{words().deal}</h2>
              <Show when={n().deal} fallback={<p>{words().noDeal}</p>}>
                {deal => <DraftText draft={deal().draft} />}
              </Show>
              <Show when={seen()?.failed}>{failed => <Failed vote={failed()} />}</Show>
              <History />
            </section>
            <section aria-labelledby="result-points">
              <h2 id="result-points">{words().points}</h2>
              <p class="note">{words().pointsNote}</p>
              <For each={ownFirst(pointsOf(play.view().agenda, n()))}>
                {({ points, seat }) => (
                  <SeatPoints
                    seat={seat}
                    points={points}
                    scale={seen()?.scales[seat]}
                    hasDeal={n().deal !== null}
                  />
                )}
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
      <Show when={phone()}>
        <Doors doors={props.doors} />
      </Show>
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

function Doors(props: { readonly doors: ResultDoors }) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const others = () => play.view().agenda.principals.flatMap((_, seat) => (seat === play.me() ? [] : [seat]));
  return (
    <div class="result-doors">
      <Show when={props.doors.next}>
        {next => (
          <button type="button" class="primary" onClick={() => next().go()}>
            {words().next(next().title)}
          </button>
        )}
      </Show>
      <Show when={props.doors.onAgain}>
        {again => (
          <>
            <button
              type="button"
              class={props.doors.next ? 'secondary' : 'primary'}
              onClick={() => again()(play.me())}
            >
              {words().again}
            </button>
            <For each={others()}>
              {seat => (
                <button type="button" class="secondary" onClick={() => again()(seat)}>
                  {words().other(play.names().prose(seat))}
                </button>
              )}
            </For>
          </>
        )}
      </Show>
      <Show when={props.doors.onExport}>
        {save => (
          <button type="button" class="secondary" onClick={() => save()()}>
            {words().save}
          </button>
        )}
      </Show>
      <button type="button" class="secondary" onClick={() => props.doors.onLeave()}>
        {words().home}
      </button>
    </div>
  );
}

/** The last vote that failed: whose, by how much, and the least that would have carried it. */
function Failed(props: { readonly vote: FailedVote }) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const wouldHave = () => {
    const { draft, nearest } = props.vote;
    if (!nearest) return words().nothingNear;
    const cover = nearest.covers.find(index => !draft.covers.includes(index));
    if (cover !== undefined) return words().nearCover(play.names().cover(cover));
    const issue = nearest.positions.findIndex((position, index) => position !== draft.positions[index]);
    return words().nearStep(
      play.names().issue(issue),
      play.names().position(issue, draft.positions[issue]!),
      play.names().position(issue, nearest.positions[issue]!),
    );
  };
  return (
    <section class="result-failed" aria-labelledby="result-failed">
      <h3 id="result-failed" class="small-title">
        {words().failed(props.vote.round)}
      </h3>
      <For each={props.vote.short}>
        {({ seat, by }) => (
          <p>{words().short(play.names().principal(seat), play.desk.format().number(by))}</p>
        )}
      </For>
      <p>{wouldHave()}</p>
      <details class="advice">
        <summary>{words().failedText}</summary>
        <DraftText draft={props.vote.draft} />
      </details>
    </section>
  );
}

/** Points of one side, term by term. Sides stand under each other: they are not compared. */
function SeatPoints(props: {
  readonly seat: Seat;
  readonly points: Points;
  readonly scale: Scale | undefined;
  readonly hasDeal: boolean;
}) {
  const play = usePlay();
  const words = () => play.desk.words().result;
  const terms = () =>
    (Object.entries(props.points) as [PointsTerm, number][]).filter(
      ([term, value]) => term !== 'total' && Math.abs(value) >= 0.05,
    );
  const wording = () => play.names().wording.terms.points;
  const signed = (value: number) => play.desk.format().signed(value);
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
              <td class="tabular">{signed(value)}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr class="points-total">
          <th scope="row">{words().total}</th>
          <td class="tabular">{signed(props.points.total)}</td>
        </tr>
        <Show when={props.scale}>
          {scale => (
            <>
              <Show when={props.hasDeal}>
                <tr>
                  <th scope="row">{words().breakdown}</th>
                  <td class="tabular">{signed(scale().breakdown)}</td>
                </tr>
              </Show>
              <tr>
                <th scope="row">{words().best}</th>
                <td class="tabular">{scale().best === null ? words().noBest : signed(scale().best!)}</td>
              </tr>
            </>
          )}
        </Show>
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
