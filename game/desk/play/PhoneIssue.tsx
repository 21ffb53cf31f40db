import { Show } from 'solid-js';
import { Stepper } from './DraftRow.tsx';
import { usePlay } from './state.ts';

/** On a phone: the issue at hand under the table, with its stepper. */
export function PhoneIssue() {
  const play = usePlay();
  const position = () => play.draft().positions[play.issue()]!;
  const points = () => play.view().brief?.values[play.issue()]?.[position()] ?? 0;
  return (
    <Show when={play.view().brief}>
      <section class="phone-issue paper" aria-label={play.names().issue(play.issue())}>
        <button
          type="button"
          class="phone-issue-name"
          onClick={() => play.open({ about: 'issue', issue: play.issue() })}
        >
          <b>{play.names().issue(play.issue())}</b>
        </button>
        <b class="tabular">{play.desk.format().signed(points())}</b>
        <Stepper issue={play.issue()} />
      </section>
    </Show>
  );
}
