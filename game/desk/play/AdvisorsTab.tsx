import { For, Match, Show, Switch } from 'solid-js';
import { describeReason } from '../../present/index.ts';
import type { Move } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { capital } from '../../wording/text.ts';
import type { Advice, Tally } from './counsel.ts';
import { createAdvice } from './delegation.ts';
import { ownStanding, today } from './drafts.ts';
import { changesIn, nameOfMove } from './naming.ts';
import { usePlay } from './state.ts';

const UNPROVED: Tally = { right: 0, followed: 0 };

/** The voices of the own delegation: each judges from what it answers for, and they may disagree. */
export function AdvisorsTab() {
  const play = usePlay();
  const words = () => play.desk.words().advisors;
  const { advice, failed, tallies } = createAdvice(play);
  /** Null until the record is known. */
  const tallyOf = ({ advisor }: Advice) => {
    const known = tallies();
    return known && (known[advisor] ?? UNPROVED);
  };
  return (
    <div class="advisors-tab">
      <div class="panel-title">
        <h2 tabindex="-1">{words().title}</h2>
      </div>
      <Switch fallback={<p class="note">{words().thinking}</p>}>
        <Match when={failed()}>
          <p class="note">{words().failed}</p>
        </Match>
        <Match when={!play.mine() || advice()?.length === 0}>
          <p class="note">{words().later}</p>
        </Match>
        <Match when={advice()}>
          {found => (
            <>
              <ul class="voices">
                <For each={found()}>{item => <Voice advice={item} tally={tallyOf(item)} />}</For>
              </ul>
              <p class="note">{words().note}</p>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function Voice(props: { readonly advice: Advice; readonly tally: Tally | null }) {
  const play = usePlay();
  const words = () => play.desk.words().advisors;
  const name = () => {
    const { name: given, portfolio } = props.advice;
    const { portfolios } = play.names().wording.reasons;
    return capital(given === null ? portfolios[portfolio!] : textOf(given, play.desk.language()));
  };
  const reason = () => describeReason(props.advice.reason, play.names());
  return (
    <Show
      when={props.advice.move}
      fallback={
        <li class="voice">
          <h3>{name()}</h3>
          <p class="note">{reason()}</p>
        </li>
      }
    >
      {move => (
        <li class="voice">
          <h3>{name()}</h3>
          <p class="voice-reason">{reason()}</p>
          <Suggested move={move()} name={name()} />
          <Show when={props.tally}>
            {tally => (
              <p class="note">
                {tally().followed === 0 ? words().unproved : words().record(tally().right, tally().followed)}
              </p>
            )}
          </Show>
        </li>
      )}
    </Show>
  );
}

/** What a voice would play, and the way there: a text goes into the draft in hand, any other move has its card. */
function Suggested(props: { readonly move: Move; readonly name: string }) {
  const play = usePlay();
  const words = () => play.desk.words().advisors;
  const tabled = () => (props.move.kind === 'table' ? props.move : null);
  const base = () => ownStanding(play.view());
  const changes = (draft: Draft) =>
    changesIn(draft, base() ?? today(play.view()), play.names(), words().without);
  const card = () => play.cards().find(({ kinds }) => kinds.includes(props.move.kind));
  return (
    <Show
      when={tabled()}
      fallback={
        <p class="voice-move">
          {words().wouldPlay}{' '}
          <button
            type="button"
            class="secondary"
            onClick={() => {
              const found = play.view().negotiation.phase === 'turn' && card();
              if (found) play.open({ about: 'card', key: found.key, wanted: props.move });
              else play.make(props.move);
            }}
          >
            {nameOfMove(props.move, play.names())}
          </button>
        </p>
      }
    >
      {move => (
        <>
          <p>{words().wouldTable(base() !== null, move().quiet)}</p>
          <p class="voice-text">
            <For each={changes(move().draft)}>{change => <span>{change}</span>}</For>
          </p>
          <button
            type="button"
            class="secondary"
            aria-label={words().takeUpOf(props.name)}
            onClick={() => {
              play.change(move().draft);
              play.setQuiet(move().quiet);
              play.turnTo('draft');
              queueMicrotask(() => document.querySelector<HTMLElement>('[data-draft-title]')?.focus());
            }}
          >
            {words().takeUp}
          </button>
        </>
      )}
    </Show>
  );
}
