import { For, Show } from 'solid-js';
import type { Draft } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { usePlay } from './state.ts';

/** A draft in words, issue by issue, with its covers. */
export function DraftText(props: { readonly draft: Draft }) {
  const play = usePlay();
  const worth = (issue: number, position: number) => {
    const points = play.view().brief?.values[issue]?.[position];
    return points === undefined ? '' : play.desk.format().signed(points);
  };
  return (
    <dl class="draft-text">
      <For each={props.draft.positions}>
        {(position, issue) => (
          <div classList={{ unchanged: position === 0 }}>
            <dt>{play.names().issue(issue())}</dt>
            <dd>
              {textOf(play.view().agenda.issues[issue()]!.positions[position]!.name, play.desk.language())}
            </dd>
            <dd class="tabular worth">{worth(issue(), position)}</dd>
          </div>
        )}
      </For>
      <Show when={props.draft.covers.length > 0}>
        <div>
          <dt>{play.desk.words().draft.covers}</dt>
          <dd>{props.draft.covers.map(cover => play.names().cover(cover)).join('; ')}</dd>
        </div>
      </Show>
    </dl>
  );
}
