import { For, Match, Show, Switch } from 'solid-js';
import { describeMove, describeReason } from '../../present/index.ts';
import { textOf } from '../../wording/index.ts';
import type { Advice, Tally } from './counsel.ts';
import { createAdvice } from './delegation.ts';
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
  const reasons = () => play.names().wording.reasons;
  const name = () => {
    const { name: given, portfolio } = props.advice;
    return given === null ? reasons().portfolios[portfolio!] : textOf(given, play.desk.language());
  };
  const what = () => {
    const { move } = props.advice;
    return move ? describeMove(move, play.names()) : reasons().wait;
  };
  const draft = () => (props.advice.move?.kind === 'table' ? props.advice.move.draft : null);
  return (
    <li class="voice">
      <h3>{name()}</h3>
      <p class="voice-reason">{describeReason(props.advice.reason, play.names())}</p>
      <p>
        {words().wouldPlay} <b>{what()}</b>
      </p>
      <Show when={draft()}>
        {text => (
          <button
            type="button"
            class="secondary"
            aria-label={words().takeUpOf(name())}
            onClick={() => {
              play.change(text());
              play.turnTo('draft');
              queueMicrotask(() => document.querySelector<HTMLElement>('[data-draft-title]')?.focus());
            }}
          >
            {words().takeUp}
          </button>
        )}
      </Show>
      <Show when={props.tally}>
        {tally => (
          <p class="note">
            {tally().followed === 0 ? words().unproved : words().record(tally().right, tally().followed)}
          </p>
        )}
      </Show>
    </li>
  );
}
