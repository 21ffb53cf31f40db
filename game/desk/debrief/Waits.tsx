import { type JSX, Show } from 'solid-js';
import type { Asking } from './asking.ts';
import { useDebrief } from './state.ts';

/** What is being reckoned: how far it is, and a way to stop it; then the answer, or another try. */
export function Waits<Answer>(props: {
  readonly asking: Asking<Answer>;
  readonly what: string;
  readonly children: (answer: Answer) => JSX.Element;
}) {
  const state = useDebrief();
  const words = () => state.words().waiting;
  return (
    <>
      <Show when={props.asking.share() !== null}>
        <p class="reckoning">
          <label>
            {props.what}{' '}
            <progress max="1" value={props.asking.share()!}>
              {state.desk.format().percent(props.asking.share()!)}
            </progress>
          </label>
          <button type="button" class="quiet" onClick={() => props.asking.cancel()}>
            {words().cancel}
          </button>
        </p>
      </Show>
      <Show when={props.asking.share() === null && props.asking.answer() === null}>
        <p class="reckoning">
          <Show when={props.asking.failed()}>{words().failed} </Show>
          <button type="button" class="secondary" onClick={() => props.asking.start()}>
            {props.asking.failed() ? words().again : words().start}
          </button>
        </p>
      </Show>
      <Show when={props.asking.answer()} keyed>
        {answer => props.children(answer as Answer)}
      </Show>
    </>
  );
}
