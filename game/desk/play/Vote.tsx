import { createSignal, For, onMount, Show } from 'solid-js';
import type { Ballot, BallotBar } from './ballot.ts';
import { DraftText } from './DraftText.tsx';
import { hueOf } from './hues.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The vote, staged: the text, then both bars fill, then who passed and by how much. */
export function Vote(props: { readonly ballot: Ballot; readonly onDone: () => void }) {
  const play = usePlay();
  const words = () => play.desk.words().vote;
  const author = () =>
    props.ballot.author === play.me() ? words().yours : words().of(play.names().prose(props.ballot.author));
  return (
    <Sheet title={words().title} kind="stage" closable={false} onClose={props.onDone}>
      <p class="vote-author">{author()}</p>
      <div class="vote-bars">
        <For each={props.ballot.bars}>{(bar, place) => <VoteBar bar={bar} place={place()} />}</For>
      </div>
      <p class="vote-outcome" role="status">
        {props.ballot.ratified ? words().ratified : words().rejected}
      </p>
      <details class="advice">
        <summary>{words().text}</summary>
        <DraftText draft={props.ballot.draft} />
      </details>
      <button type="button" class="primary" data-first onClick={() => props.onDone()}>
        {words().goOn}
      </button>
    </Sheet>
  );
}

function VoteBar(props: { readonly bar: BallotBar; readonly place: number }) {
  const play = usePlay();
  const words = () => play.desk.words().vote;
  const number = (value: number) => play.desk.format().number(value);
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
  const margin = () => {
    const reachedBy = result();
    return reachedBy === null ? null : Math.abs(reachedBy - props.bar.bar);
  };
  return (
    <figure class={`vote-bar ${hueOf(props.bar.seat)}`} style={{ '--place': props.place }}>
      <figcaption>
        <b>{words().bar(play.names().principal(props.bar.seat), props.bar.passed)}</b>
        <Show when={margin() !== null}> {words().by(number(margin()!))}</Show>
      </figcaption>
      <div class="approval-track" aria-hidden="true">
        <span class="approval-fill" classList={{ unknown: figures() === null }} style={{ width: width() }} />
        <span class="approval-tick" style={{ left: `${Math.max(0, Math.min(100, props.bar.bar))}%` }} />
      </div>
      <p class="note">
        <Show when={figures()} fallback={words().hidden}>
          {known =>
            words().approval(
              number(known().approval),
              play.desk.format().signed(known().mood),
              number(props.bar.bar),
            )
          }
        </Show>
      </p>
    </figure>
  );
}
