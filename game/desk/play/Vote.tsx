import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { type Ballot, type BallotBar, heldBy, stagingTime } from './ballot.ts';
import { DraftText } from './DraftText.tsx';
import { hueOf } from './hues.ts';
import { isStill } from './media.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The vote, staged: the text, then the bars fill, then who passed and by how much. */
export function Vote(props: {
  readonly ballot: Ballot;
  /** The result may be told: all bars have run, which takes no time without motion. */
  readonly onShown: () => void;
  readonly onDone: () => void;
}) {
  const play = usePlay();
  onMount(() => {
    const wait = isStill(play.desk.settings().motion) ? 0 : stagingTime(props.ballot);
    const timer = setTimeout(() => props.onShown(), wait);
    onCleanup(() => clearTimeout(timer));
  });
  const words = () => play.desk.words().vote;
  const author = () =>
    props.ballot.author === play.me() ? words().yours : words().of(play.names().prose(props.ballot.author));
  return (
    <Sheet title={words().title} kind="stage" closable={false} onClose={props.onDone}>
      <p class="vote-author">{author()}</p>
      <div class="vote-bars">
        <For each={props.ballot.bars}>{(bar, place) => <VoteBar bar={bar} place={place()} />}</For>
      </div>
      <p class="vote-outcome" style={{ '--bars': props.ballot.bars.length }}>
        {props.ballot.ratified ? words().ratified : props.ballot.last ? words().noDeal : words().rejected}
      </p>
      <details class="advice">
        <summary>{words().text}</summary>
        <DraftText draft={props.ballot.draft} />
      </details>
      <button type="button" class="primary" data-first onClick={() => props.onDone()}>
        {props.ballot.last ? words().toResult : words().goOn}
      </button>
    </Sheet>
  );
}

function VoteBar(props: { readonly bar: BallotBar; readonly place: number }) {
  const play = usePlay();
  const words = () => play.desk.words().vote;
  const [full, setFull] = createSignal(false);
  // The first frame shows the bar empty, so that it fills before everybody's eyes.
  onMount(() => requestAnimationFrame(() => requestAnimationFrame(() => setFull(true))));
  const figures = () => props.bar.figures;
  const result = () => {
    const known = figures();
    return known && known.approval + known.mood;
  };
  const reached = () => result() ?? (props.bar.passed ? props.bar.bar + 1 : props.bar.bar - 1);
  const width = () => `${full() ? Math.max(0, Math.min(100, reached())) : 0}%`;
  const written = createMemo(() => {
    const held = heldBy(props.bar);
    if (!held) return null;
    const { number, signed } = play.desk.format();
    const [approval, mood] = held.terms;
    return {
      margin: held.margin === 0 ? null : number(held.margin, held.digits),
      approval: number(approval!, held.digits),
      mood: signed(mood!, held.digits),
      bar: number(held.need, held.digits),
    };
  });
  return (
    <figure class={`vote-bar ${hueOf(props.bar.seat)}`} style={{ '--place': props.place }}>
      <figcaption>
        <b>{play.names().principal(props.bar.seat)}:</b>{' '}
        <span class="vote-told">
          <b>{props.bar.passed ? words().passed : words().failed}</b>
          <Show when={written()?.margin}>{margin => <> {words().by(margin())}</>}</Show>
        </span>
      </figcaption>
      <div class="approval-track" aria-hidden="true">
        <span class="approval-fill" classList={{ unknown: figures() === null }} style={{ width: width() }} />
        <span class="approval-tick" style={{ left: `${Math.max(0, Math.min(100, props.bar.bar))}%` }} />
      </div>
      <p class="note vote-told">
        <Show when={written()} fallback={words().hidden}>
          {known => words().approval(known().approval, known().mood, known().bar)}
        </Show>
      </p>
    </figure>
  );
}
