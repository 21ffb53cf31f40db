import { For, Show } from 'solid-js';
import { noDealPoints } from '../../analysis/hindsight.ts';
import { sameDraft } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import { textOf } from '../../wording/index.ts';
import { linkagesIn, priceOf } from './draftPoints.ts';
import { ownStanding } from './drafts.ts';
import { usePlay } from './state.ts';

/** A draft in words, issue by issue, with its covers and what it all comes to. */
export function DraftText(props: { readonly draft: Draft }) {
  const play = usePlay();
  const signed = (points: number) => play.desk.format().signed(points);
  const worthOf = (issue: number, position: number) => {
    const points = play.view().brief?.values[issue]?.[position];
    return points === undefined ? '' : signed(points);
  };
  const price = () => props.draft.covers.reduce((sum, cover) => sum + priceOf(play.view(), cover), 0);
  return (
    <dl class="draft-text">
      <For each={props.draft.positions}>
        {(position, issue) => (
          <div classList={{ unchanged: position === 0 }}>
            <dt>{play.names().issue(issue())}</dt>
            <dd>
              {textOf(play.view().agenda.issues[issue()]!.positions[position]!.name, play.desk.language())}
            </dd>
            <dd class="tabular worth">{worthOf(issue(), position)}</dd>
          </div>
        )}
      </For>
      <Show when={props.draft.covers.length > 0}>
        <div>
          <dt>{play.desk.words().draft.covers}</dt>
          <dd>{props.draft.covers.map(cover => play.names().cover(cover)).join('; ')}</dd>
          <dd class="tabular worth">{price() === 0 ? '' : signed(price())}</dd>
        </div>
      </Show>
      <Show when={play.view().brief}>
        {brief => (
          <>
            <For each={linkagesIn(play.view(), props.draft)}>
              {({ name, points }) => (
                <div>
                  <dt>{textOf(name, play.desk.language())}</dt>
                  <dd />
                  <dd class="tabular worth">{signed(points)}</dd>
                </div>
              )}
            </For>
            <div class="draft-text-total">
              <dt>{play.desk.words().result.total}</dt>
              <dd>
                {besides()
                  .map(text => text.replaceAll(' ', '\u00a0'))
                  .join(' · ')}
              </dd>
              <dd class="tabular worth">
                {signed(worth(play.view().agenda, brief(), play.me(), props.draft))}
              </dd>
            </div>
          </>
        )}
      </Show>
    </dl>
  );

  /** What the text can be held against while nothing is signed: the own draft, and no deal. */
  function besides(): string[] {
    const { agenda, negotiation, brief } = play.view();
    const { own, noDeal } = play.desk.words().draft.besides;
    if (negotiation.deal) return [];
    const standing = ownStanding(play.view());
    const other = standing && !sameDraft(standing, props.draft) ? standing : null;
    return [
      ...(other ? [own(signed(worth(agenda, brief!, play.me(), other)))] : []),
      noDeal(signed(noDealPoints(agenda, negotiation, brief!, play.me()))),
    ];
  }
}
