import { For, Show } from 'solid-js';
import { describeMove, describeObjection, describeReason } from '../../present/index.ts';
import { capital } from '../../wording/text.ts';
import { hueOf } from '../play/hues.ts';
import type { Expectation, Thought } from './analyst.ts';
import type { Asking } from './asking.ts';
import { Fold, Part } from './Fold.tsx';
import { useDebrief } from './state.ts';
import { Waits } from './Waits.tsx';

/** What the machine thought at each of its turns: the reason it gave itself, what it expected, what it left. */
export function Mind(props: { readonly asking: Asking<readonly Thought[]> }) {
  const state = useDebrief();
  const words = () => state.words().mind;
  return (
    <Part title={words().title} class="mind">
      <p class="note">{words().note}</p>
      <Waits asking={props.asking} what={words().thinking}>
        {thoughts => (
          <Show when={thoughts.length > 0} fallback={<p>{words().none}</p>}>
            <ol class="thoughts">
              <For each={thoughts.filter(isDeed)}>{thought => <One thought={thought} />}</For>
            </ol>
            <Fold summary={words().passed(thoughts.filter(thought => !isDeed(thought)).length)}>
              <ol class="thoughts">
                <For each={thoughts.filter(thought => !isDeed(thought))}>
                  {thought => <One thought={thought} />}
                </For>
              </ol>
            </Fold>
          </Show>
        )}
      </Waits>
    </Part>
  );
}

const isDeed = ({ move }: Thought) => move.kind !== 'endTurn';

function One(props: { readonly thought: Thought }) {
  const state = useDebrief();
  const words = () => state.words().mind;
  const names = () => state.names();
  const expected = ({ points, deal }: Expectation) =>
    words().expected(state.desk.format().signed(points), state.desk.format().percent(deal));
  const round = () => state.when(state.course.states[props.thought.ply]!.round);
  const hasMore = () => props.thought.alternatives.length + props.thought.objections.length > 0;
  return (
    <li class={hueOf(props.thought.seat)}>
      <p class="owner">{round()}</p>
      <p>
        <b>{describeMove(props.thought.move, names())}.</b>{' '}
        {capital(describeReason(props.thought.reason, names()))}{' '}
        <Show when={props.thought.estimate}>
          {there => <span class="quiet-figure">{expected(there())}</span>}
        </Show>
      </p>
      <Show when={hasMore()}>
        <Fold summary={words().more}>
          <ul>
            <For each={props.thought.alternatives}>
              {other => (
                <li>
                  {words().weighed(describeMove(other.move, names()))}{' '}
                  {capital(describeReason(other.reason, names()))}{' '}
                  <span class="quiet-figure">{expected(other.estimate)}</span>
                </li>
              )}
            </For>
            <For each={props.thought.objections}>
              {objection => (
                <li>
                  {words().refused(names().prose(objection.author))} {describeObjection(objection, names())}
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
    </li>
  );
}
