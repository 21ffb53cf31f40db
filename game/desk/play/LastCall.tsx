import { createMemo, For, Show } from 'solid-js';
import { describeMove, forecastOf, menuOf } from '../../present/index.ts';
import { isForm, type Move, standingDraft } from '../../rules/index.ts';
import { MoveIcon } from '../icons.tsx';
import { ShortChips } from './Chips.tsx';
import { usePlay } from './state.ts';
import { Ticker } from './Ticker.tsx';

/** The last call: accept a draft that stands, or decline them all. */
export function LastCall() {
  const play = usePlay();
  const words = () => play.desk.words().lastCall;
  const moves = createMemo(() =>
    play.mine()
      ? menuOf(play.view(), play.names())
          .flatMap(group => group.choices)
          .flatMap(({ option }) => (isForm(option) ? [] : [option]))
      : [],
  );
  return (
    <section class="tray phase-tray" aria-labelledby="phase-title">
      <Show when={!play.mine()}>
        <Ticker />
      </Show>
      <div class="tray-head">
        <h2 id="phase-title" tabindex="-1" data-phase-title>
          {words().title}
        </h2>
        <p>{play.mine() ? play.names().wording.table.yourLastCall : ''}</p>
      </div>
      <div class="tray-cards last-call-cards">
        <For each={moves()}>{move => <LastCallCard move={move} />}</For>
      </div>
    </section>
  );
}

/** A draft that may be accepted, with the chance of both votes; its sheet has the text. */
function LastCallCard(props: { readonly move: Move }) {
  const play = usePlay();
  const words = () => play.desk.words().lastCall;
  const chips = () => {
    const { move } = props;
    const draft = move.kind === 'accept' ? standingDraft(play.view().negotiation, move.of) : null;
    const forecast = draft && forecastOf(play.view(), draft);
    if (!forecast) return [];
    const { percent } = play.desk.format();
    const theirs = forecast.others.reduce((product, other) => product * other.chance, 1);
    return [
      { direction: null, text: `${words().ownVote} ${percent(forecast.chance)}` },
      { direction: null, text: `${words().theirVote} ${percent(theirs)}` },
    ];
  };
  return (
    <button
      type="button"
      class="move-card"
      onClick={() =>
        props.move.kind === 'accept' ? play.open({ about: 'card', key: 'accept' }) : play.make(props.move)
      }
    >
      <span class="move-card-name">
        <MoveIcon kind={props.move.kind} />
        <span>{describeMove(props.move, play.names())}</span>
      </span>
      <span class="move-card-foot">
        <ShortChips chips={chips()} />
      </span>
    </button>
  );
}
