import { Show } from 'solid-js';
import { type Move, standingDraft } from '../../rules/index.ts';
import { isFinal } from './binding.ts';
import { MoodNote, OwnCrossings } from './Forecast.tsx';
import { createProspects } from './LastCall.tsx';
import { nameOfMove } from './naming.ts';
import { Sheet } from './Sheet.tsx';
import { type Question, usePlay } from './state.ts';

/** Asks once more before a word is given, or before moves of a turn are lost. */
export function Confirm(props: { readonly question: Question }) {
  const play = usePlay();
  const words = () => play.desk.words().confirm;
  const move = (): Move =>
    props.question.about === 'move' ? props.question.move : { kind: 'endTurn', by: play.me() };
  const prospects = createProspects(play, move);
  /** The text that would be accepted, if one would be. */
  const accepted = () => {
    const made = move();
    return made.kind === 'accept' ? standingDraft(play.view().negotiation, made.of) : null;
  };
  const name = () =>
    props.question.about === 'endTurn' ? words().endTurn : nameOfMove(move(), play.names());
  const unused = () => {
    const { turn, closedRound, round } = play.view().negotiation;
    const open = (['room', 'podium'] as const).filter(
      side => !turn[side] && !(side === 'room' && closedRound === round),
    );
    return open.map(side => words().slots[side]).join(words().and);
  };
  return (
    <Sheet title={words().ask(name())} kind="small" onClose={() => play.ask(null)}>
      <Show
        when={props.question.about === 'endTurn'}
        fallback={
          <>
            <p class="sheet-what">{play.names().wording.moves[move().kind].what}</p>
            <Show when={move().kind === 'accept' || move().kind === 'decline'}>
              <p class="confirm-prospects">{prospects().join(' · ')}</p>
            </Show>
            <Show when={accepted()}>
              {draft => (
                <>
                  <OwnCrossings draft={draft()} />
                  <MoodNote draft={draft()} />
                </>
              )}
            </Show>
            <p class="note">
              {isFinal(move().kind, play.session.scenario.teaching.undo) ? words().final : words().takeBack}
            </p>
          </>
        }
      >
        <p class="sheet-what">{words().unused(unused())}</p>
        <p class="note">{words().once}</p>
      </Show>
      <div class="confirm-buttons">
        <button type="button" class="secondary" onClick={() => play.ask(null)}>
          {words().no}
        </button>
        <button type="button" class="primary" data-first onClick={() => play.submit(move())}>
          {name()}
        </button>
      </div>
    </Sheet>
  );
}
