import { For, Show } from 'solid-js';
import { measureLines } from '../../present/summaryLines.ts';
import { stands } from '../../rules/index.ts';
import { usePlay } from './state.ts';

const MOST_COINS = 12;

/** A measure with its two stacks of coins: what was promised at home, and what can be shown. */
export function Ledger(props: { readonly measure: number }) {
  const play = usePlay();
  const state = () => play.view().negotiation.measures[props.measure]!;
  const meters = () => play.names().wording.terms.meters;
  return (
    <div class="ledger">
      <Show when={stands(state())}>
        <Coins label={meters().stake.name} value={state().stake} />
        <Coins label={meters().credit.name} value={state().credit} />
      </Show>
      <p>{measureLines(play.view(), play.names())[props.measure]}</p>
    </div>
  );
}

function Coins(props: { readonly label: string; readonly value: number }) {
  const play = usePlay();
  const coins = () =>
    Array.from({ length: Math.min(MOST_COINS, Math.round(props.value)) }, (_, place) => place);
  return (
    <figure class="coins">
      <svg width="34" height="52" viewBox="0 0 34 52" aria-hidden="true">
        <ellipse cx="17" cy="47" rx="15" ry="4" class="coin-ground" />
        <For each={coins()}>
          {place => <ellipse cx="17" cy={46 - place * 3.6} rx="13" ry="3.6" class="coin" />}
        </For>
      </svg>
      <figcaption>
        {props.label} <b>{play.desk.format().number(props.value)}</b>
      </figcaption>
    </figure>
  );
}
