import { Show } from 'solid-js';
import { type Beside, resultOf } from '../../analysis/debrief/result.ts';
import { difference, isWritten } from '../../present/figures.ts';
import { hueOf } from '../play/hues.ts';
import { useDebrief } from './state.ts';

/** What the reader came away with, what it can be held against, and how it goes with the point on the plane. */
export function Result() {
  const state = useDebrief();
  const words = () => state.words().answers;
  const signed = (value: number) => state.desk.format().signed(value);
  const result = () => resultOf(state.course, state.me());
  const scale = () => state.hindsight.scales[state.me()]!;
  const hasCovers = state.scenario.agenda.covers.length > 0;
  return (
    <div class="answer-result">
      <dt>{words().result}</dt>
      <dd>
        <ul class="answer-figures">
          <li class={hueOf(state.me())}>
            <b class="tabular">{signed(result().total)}</b>{' '}
            {words().resultPoints(state.names().prose(state.me()))}
          </li>
          <Show when={state.last.deal}>
            <li>
              <b class="tabular">{signed(scale().breakdown)}</b> {words().withoutDeal}
            </li>
          </Show>
          <li>
            <Show when={scale().best !== null} fallback={words().noText(hasCovers)}>
              <b class="tabular">{signed(scale().best!)}</b> {words().bestText(hasCovers)}
            </Show>
          </li>
        </ul>
        <p>{madeOf()}</p>
      </dd>
    </div>
  );

  function madeOf(): string {
    const { total, outcome, beside } = result();
    const isDeal = state.last.deal !== null;
    // Of what is written: both add up to the figure above.
    const rest = difference(total, outcome);
    const terms = (Object.keys(beside) as Beside[])
      .filter(term => isWritten(beside[term]))
      .sort((a, b) => Math.abs(beside[b]) - Math.abs(beside[a]))
      .map(term => (term === 'delivery' ? words().delivery : state.names().wording.terms.points[term].name));
    if (rest === 0 || terms.length === 0) return words().allOfIt(isDeal);
    const noDeal = isDeal ? signed(state.plane().breakdown[state.me()]!) : null;
    return words().madeOf(signed(outcome), noDeal, signed(rest), state.desk.format().list(terms));
  }
}
