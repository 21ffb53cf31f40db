import { Show } from 'solid-js';
import type { Asking } from './asking.ts';
import { shortMove } from './shortMove.ts';
import { useDebrief } from './state.ts';
import type { Tried } from './WhatIf.tsx';

/** The three questions that everybody asks first, answered in a sentence or two each. */
export function Answers(props: { readonly suggestions: Asking<readonly Tried[]> }) {
  const state = useDebrief();
  const words = () => state.words().answers;
  const { format } = state.desk;
  const both = (values: readonly number[]) =>
    format().list(
      values.map((value, seat) => words().gain(state.names().prose(seat), format().signed(value))),
    );
  return (
    <dl class="answers">
      <div>
        <dt>{words().cost}</dt>
        <dd>
          <Show when={props.suggestions.answer()} fallback={<Searching />} keyed>
            {found => {
              const [first] = found;
              if (!first) return words().noCost;
              const { round } = state.course.states[first.ply]!;
              return (
                <>
                  {words().costMove(state.when(round), shortMove(first.made, state.names()))}{' '}
                  {words().costOther(
                    shortMove(first.move, state.names()),
                    format().signed(first.other.median - first.before.median),
                  )}
                </>
              );
            }}
          </Show>
        </dd>
      </div>
      <div>
        <dt>{state.last.deal ? words().better : words().betterThanNone}</dt>
        <dd>
          <Show when={state.plane().better} fallback={words().nothingBetter}>
            {better => (
              <>
                {words().betterGives(both(better().gains))}{' '}
                {better().passes ? words().wouldPass : words().wouldFail}{' '}
                <span class="quiet-figure">{differences(better().draft.positions)}</span>
              </>
            )}
          </Show>
        </dd>
      </div>
      <Show when={state.plane().history}>
        {history => (
          <div>
            <dt>{words().history(state.historyDate())}</dt>
            <dd>
              {words().than(
                state.historyDate(),
                both(
                  history().utilities.map(
                    (value, seat) =>
                      (state.plane().deal?.utilities[seat] ?? state.plane().breakdown[seat]!) - value,
                  ),
                ),
              )}{' '}
              <Show when={state.last.deal}>
                {words().same(
                  state.comparison.issues.filter(({ deal, history: then }) => deal === then).length,
                  state.comparison.issues.length,
                )}
              </Show>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );

  function Searching() {
    return (
      <Show when={props.suggestions.share() !== null} fallback={words().notLooked}>
        {words().looking(format().percent(props.suggestions.share()!))}
      </Show>
    );
  }

  /** What the better text says otherwise than the deal; without a deal, all that it changes. */
  function differences(positions: readonly number[]): string {
    const had = state.last.deal?.draft.positions ?? positions.map(() => 0);
    return positions
      .flatMap((position, issue) =>
        position === had[issue]
          ? []
          : [`${state.names().issue(issue)}: ${state.names().position(issue, position)}`],
      )
      .join('; ');
  }
}
