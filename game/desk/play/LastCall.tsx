import { type Accessor, createMemo, For } from 'solid-js';
import { noDealPoints } from '../../analysis/hindsight.ts';
import { describeMove, forecastOf, menuOf } from '../../present/index.ts';
import { isForm, type Move, standingDraft } from '../../rules/index.ts';
import { worth } from '../../scenario/worth.ts';
import { MoveIcon } from '../icons.tsx';
import { ShortChips } from './Chips.tsx';
import { createReading } from './delegation.ts';
import { PhaseTray } from './PhaseTray.tsx';
import { type PlayState, usePlay } from './state.ts';

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
    <PhaseTray title={words().title} about={play.mine() ? play.names().wording.table.yourLastCall : ''}>
      <div class="tray-cards last-call-cards">
        <For each={moves()}>{move => <LastCallCard move={move} />}</For>
      </div>
    </PhaseTray>
  );
}

/** A draft that may be accepted: what it is worth and the chance of the votes. Its text is on the paper beside. */
function LastCallCard(props: { readonly move: Move }) {
  const play = usePlay();
  const prospects = createProspects(play, () => props.move);
  return (
    <button type="button" class="move-card" data-card={props.move.kind} onClick={() => play.make(props.move)}>
      <span class="move-card-name">
        <MoveIcon kind={props.move.kind} />
        <span>{describeMove(props.move, play.names())}</span>
      </span>
      <span class="move-card-foot">
        <ShortChips chips={prospects().map(text => ({ direction: null, text }))} />
      </span>
    </button>
  );
}

/** What a word given in the last call would mean, as far as the person can tell. Needs a Solid root. */
export function createProspects(play: PlayState, move: Accessor<Move>): Accessor<readonly string[]> {
  const words = () => play.desk.words().lastCall;
  const draft = createMemo(() => {
    const made = move();
    return made.kind === 'accept' ? standingDraft(play.view().negotiation, made.of) : null;
  });
  const reading = createReading(play, draft);
  return () => {
    const { percent, signed } = play.desk.format();
    const { agenda, negotiation, brief } = play.view();
    const me = play.me();
    if (move().kind === 'decline')
      return [words().noDeal(signed(noDealPoints(agenda, negotiation, brief!, me)))];
    const text = draft();
    const forecast = text && forecastOf(play.view(), text);
    if (!forecast) return [];
    const theirs = reading().reduce((product, { ratification }) => product * ratification.likely, 1);
    return [
      words().worth(signed(worth(agenda, brief!, me, text))),
      `${words().ownVote} ${percent(forecast.chance)}`,
      ...(reading().length === 0 ? [] : [`${words().theirVote} ${percent(theirs)}`]),
    ];
  };
}
