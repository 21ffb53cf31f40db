import { For, type JSX, Show } from 'solid-js';
import { hueOf } from '../play/hues.ts';
import type { Asking } from './asking.ts';
import { shortMove } from './shortMove.ts';
import { useDebrief } from './state.ts';
import type { Tried } from './WhatIf.tsx';

/** The three questions that everybody asks first: a figure and a sentence or two each. */
export function Answers(props: { readonly suggestions: Asking<readonly Tried[]> }) {
  const state = useDebrief();
  const words = () => state.words().answers;
  const { format } = state.desk;
  const { comparison } = state;
  const seats = () => [state.me(), ...state.others()];
  const better = () => state.plane().better;
  /** What came of it, as the plane and the comparison count it. */
  const own = (seat: number) => comparison.deal?.totals.worth[seat] ?? state.plane().breakdown[seat]!;
  return (
    <dl class="answers">
      <Answer question={words().cost}>
        <Show when={props.suggestions.answer()} fallback={<Searching />} keyed>
          {([first]) => (
            <Show when={first} fallback={<p>{words().noCost}</p>}>
              {there => <Costliest tried={there()} />}
            </Show>
          )}
        </Show>
      </Answer>
      <Answer question={betterTitle()}>
        <Show
          when={better()}
          fallback={<p>{state.last.deal ? words().nothingBetter : words().nothingBetterThanNone}</p>}
        >
          {there => (
            <>
              <Figures of={seat => there().gains[seat]!} />
              <p>
                {there().passes ? words().wouldPass : words().wouldFail}{' '}
                {state.last.deal ? words().besideYours : words().below}
              </p>
            </>
          )}
        </Show>
      </Answer>
      <Show when={comparison.history?.totals}>
        {totals => (
          <Answer question={words().history(state.historyDate())}>
            <Figures of={seat => own(seat) - totals().worth[seat]!} />
            <p>
              {(comparison.deal ? words().toYou : words().noDealToYou)(
                format().signed(own(state.me())),
                format().signed(totals().worth[state.me()]!),
              )}{' '}
              <Show when={comparison.deal}>
                {words().same(
                  comparison.issues.filter(({ deal, history }) => deal === history).length,
                  comparison.issues.length,
                )}
              </Show>
            </p>
          </Answer>
        )}
      </Show>
    </dl>
  );

  function betterTitle(): string {
    if (!state.last.deal) return words().betterThanNone;
    return better()?.passes === false ? words().betterUnsigned : words().better(seats().length);
  }

  /** Points more or less by side, the reader's first. */
  function Figures(figures: { readonly of: (seat: number) => number }) {
    return (
      <ul class="answer-figures">
        <For each={seats()}>
          {seat => (
            <li class={hueOf(seat)}>
              <b class="tabular">{format().signed(figures.of(seat))}</b> {state.names().principal(seat)}
            </li>
          )}
        </For>
      </ul>
    );
  }

  function Costliest(costliest: { readonly tried: Tried }) {
    const { ply, made, move, other, before } = costliest.tried;
    return (
      <>
        <ul class="answer-figures">
          <li>
            <b class="tabular">{format().signed(before.median - other.median)}</b> {words().costFigure}
          </li>
        </ul>
        <p>
          {words().costMade(state.when(state.course.states[ply]!.round), shortMove(made, state.names()))}{' '}
          {words().costInstead(
            shortMove(move, state.names()),
            format().signed(other.median),
            format().signed(before.median),
          )}
        </p>
      </>
    );
  }

  function Searching() {
    return (
      <p>
        <Show when={props.suggestions.share() !== null} fallback={words().notLooked}>
          {words().looking(format().percent(props.suggestions.share()!))}
        </Show>
      </p>
    );
  }
}

function Answer(props: { readonly question: string; readonly children: JSX.Element }) {
  return (
    <div>
      <dt>{props.question}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
