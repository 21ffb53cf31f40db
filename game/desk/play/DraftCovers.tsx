import Check from 'lucide-solid/icons/check';
import Plus from 'lucide-solid/icons/plus';
import X from 'lucide-solid/icons/x';
import { createMemo, For, Show } from 'solid-js';
import { savesIn } from '../../rules/index.ts';
import { textOf } from '../../wording/index.ts';
import { priceOf } from './draftPoints.ts';
import { withCover } from './drafts.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The covers of the draft in hand: what each saves, and a way to add one. */
export function DraftCovers(props: { readonly ref: (part: HTMLElement) => void }) {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const full = () => play.draft().covers.length >= play.view().agenda.constants.maxCovers;
  return (
    <section class="draft-covers" ref={props.ref} tabindex="-1" aria-label={words().covers}>
      <div class="draft-covers-head">
        <h3 class="small-title">{words().covers}</h3>
        <Show when={!full() && play.view().agenda.covers.length > 0}>
          <button type="button" class="add" onClick={() => play.open({ about: 'covers' })}>
            <Plus size={16} aria-hidden="true" /> {words().add}
          </button>
        </Show>
      </div>
      <ul>
        <For each={play.draft().covers}>
          {cover => (
            <li>
              <span>{play.names().wording.readouts.quoted(play.names().cover(cover))}</span>
              <b class="tabular">
                {priceOf(play.view(), cover) === 0
                  ? ''
                  : play.desk.format().signed(priceOf(play.view(), cover))}
              </b>
              <button
                type="button"
                class="icon-button"
                aria-label={words().remove(play.names().cover(cover))}
                onClick={() => {
                  play.change(withCover(play.draft(), cover));
                  play.desk.announce(play.desk.words().told.removed(play.names().cover(cover)));
                }}
              >
                <X size={16} aria-hidden="true" />
              </button>
              <small>{savingOf(cover)}</small>
            </li>
          )}
        </For>
      </ul>
    </section>
  );

  function savingOf(index: number): string {
    const { agenda, negotiation } = play.view();
    const cover = agenda.covers[index]!;
    // Its price is paid all the same.
    if (!savesIn(agenda, negotiation, cover, play.draft())) return words().idle;
    return `${thingOf(index)}, ${play.desk.format().percent(cover.share)}`;
  }

  function thingOf(cover: number): string {
    const { kind, ref } = play.view().agenda.covers[cover]!;
    return kind === 'line' ? play.names().line(ref) : play.names().measure(ref);
  }
}

/** The catalogue of covers, each with whom it helps, by how much, and what it costs whom. */
export function CoversSheet() {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const most = () => play.view().agenda.constants.maxCovers;
  const covers = createMemo(() => play.view().agenda.covers.map((cover, index) => ({ cover, index })));
  return (
    <Sheet title={words().addTitle} onClose={() => play.open(null)}>
      <p class="note">{words().most(most())}</p>
      <ul class="cover-list">
        <For each={covers()}>
          {({ cover, index }) => {
            const attached = () => play.draft().covers.includes(index);
            const full = () => !attached() && play.draft().covers.length >= most();
            const name = () => play.names().cover(index);
            return (
              <li classList={{ attached: attached() }}>
                <button
                  type="button"
                  aria-pressed={attached()}
                  aria-disabled={full()}
                  aria-label={attached() ? words().remove(name()) : words().attach(name())}
                  onClick={() => {
                    if (full()) return;
                    play.desk.announce(
                      attached()
                        ? play.desk.words().told.removed(name())
                        : play.desk.words().told.attached(name()),
                    );
                    play.change(withCover(play.draft(), index));
                  }}
                >
                  <Show when={attached()} fallback={<Plus size={18} aria-hidden="true" />}>
                    <Check size={18} aria-hidden="true" />
                  </Show>
                  <b>{play.names().wording.readouts.quoted(name())}</b>
                  <span class="note">{words().for(play.names().prose(cover.for))}</span>
                </button>
                <p>{textOf(cover.text, play.desk.language())}</p>
                <p class="note">
                  {words().saves(play.desk.format().percent(cover.share), savedBy(index))}
                  <For each={cover.price}>
                    {(price, seat) => (
                      <Show when={price !== 0}>
                        {' · '}
                        {words().price(
                          play.view().agenda.principals[seat()]!.code,
                          play.desk.format().signed(price),
                        )}
                      </Show>
                    )}
                  </For>
                  <Show when={cover.leakRisk > 0}>
                    {' · '}
                    {words().secret(play.desk.format().percent(cover.leakRisk))}
                  </Show>
                  <Show when={!savesIn(play.view().agenda, play.view().negotiation, cover, play.draft())}>
                    {' · '}
                    <b>{words().idle}</b>
                  </Show>
                </p>
              </li>
            );
          }}
        </For>
      </ul>
    </Sheet>
  );

  function savedBy(index: number): string {
    const { kind, ref } = play.view().agenda.covers[index]!;
    return kind === 'line'
      ? words().savesWhat.line(play.names().line(ref))
      : words().savesWhat[kind](play.names().measure(ref));
  }
}
