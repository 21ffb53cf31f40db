import { createMemo, For, Show } from 'solid-js';
import { type Forecast as Forecasted, writtenApproval } from '../../present/forecast.ts';
import { forecastOf, ownCrossings, tryDraft } from '../../present/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import { hueOf } from './hues.ts';
import { OthersForecast } from './OthersForecast.tsx';
import { usePlay } from './state.ts';

/** How a draft would fare at home: own approval term by term, and what can be told of the others. */
export function Forecast(props: { readonly draft: Draft; readonly withTerms?: boolean }) {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const forecast = createMemo(() => forecastOf(play.view(), props.draft));
  const constants = () => play.view().agenda.constants;
  const written = (seen: Forecasted) => writtenApproval(seen, play.desk.format());
  const headline = (seen: Forecasted) => {
    const name = play.names().principal(play.me());
    const { approval, margin } = written(seen);
    return seen.approval.total >= seen.bar
      ? words().passesBy(name, approval, margin)
      : words().failsBy(name, approval, margin);
  };
  return (
    <Show when={forecast()}>
      {seen => (
        <div class="forecast">
          <div class="forecast-head">
            <h3 class="small-title">{words().home}</h3>
            <b>{words().chance(play.desk.format().percent(seen().chance))}</b>
          </div>
          <ApprovalBar
            seat={play.me()}
            label={headline(seen())}
            aside={words().needs(written(seen()).bar)}
            low={seen().approval.total - constants().swing}
            middle={seen().approval.total}
            high={seen().approval.total + constants().swing}
            bar={seen().bar}
            boost={seen().approval.boost}
          />
          <Show when={seen().chance > 0 && seen().chance < constants().warnBelow}>
            <p class="forecast-low">{words().low}</p>
          </Show>
          <OthersForecast draft={props.draft} />
          <Show when={props.withTerms}>
            <ForecastTerms draft={props.draft} />
          </Show>
        </div>
      )}
    </Show>
  );
}

/** That the own public may vote either way on a draft, where it may. */
export function MoodNote(props: { readonly draft: Draft }) {
  const play = usePlay();
  const isUncertain = () => {
    const chance = forecastOf(play.view(), props.draft)?.chance;
    return chance !== undefined && chance > 0 && chance < 1;
  };
  return (
    <Show when={isUncertain()}>
      <p>{play.desk.words().confirm.mood(play.desk.format().number(play.view().agenda.constants.swing))}</p>
    </Show>
  );
}

/** The own lines that a draft crosses, and what each costs at home. */
export function OwnCrossings(props: { readonly draft: Draft }) {
  const play = usePlay();
  return (
    <For each={ownCrossings(play.view(), props.draft, play.names())}>
      {line => <p class="note">{line}</p>}
    </For>
  );
}

/** The terms of the own approval that are not 0. */
export function ForecastTerms(props: { readonly draft: Draft }) {
  const play = usePlay();
  const trial = createMemo(() => tryDraft(play.view(), props.draft, play.names()));
  return (
    <dl class="terms" aria-label={play.desk.words().draft.terms}>
      <For each={trial()?.terms}>
        {term => (
          <div title={term.means}>
            <dt>{term.name}</dt>
            <dd class="tabular">{term.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

const share = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

/** Approval from 0 to 100: what is sure, the hatched width of what is not, and a tick at the bar. */
function ApprovalBar(props: {
  readonly seat: Seat;
  readonly label: string;
  readonly aside: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly bar: number;
  readonly boost: number;
}) {
  return (
    <figure class={`approval ${hueOf(props.seat)}`}>
      <figcaption>
        <b>{props.label}</b>
        <span>{props.aside}</span>
      </figcaption>
      <div class="approval-track" aria-hidden="true">
        <span class="approval-fill" style={{ width: share(props.middle) }} />
        <span
          class="approval-boost"
          style={{
            left: share(props.middle - props.boost),
            width: share(Math.min(props.boost, props.middle)),
          }}
        />
        <span
          class="approval-mood"
          style={{ left: share(props.low), width: share(Math.min(100, props.high) - Math.max(0, props.low)) }}
        />
        <span class="approval-tick" style={{ left: share(props.bar) }} />
      </div>
    </figure>
  );
}
