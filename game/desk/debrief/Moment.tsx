import ArrowLeft from 'lucide-solid/icons/arrow-left';
import ArrowRight from 'lucide-solid/icons/arrow-right';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Moved } from '../../analysis/debrief/timeline.ts';
import { chipsOf, logLine } from '../../present/index.ts';
import { Meanings } from './Meanings.tsx';
import { Receipt } from './Receipt.tsx';
import { useDebrief } from './state.ts';

/** What happened in the ply that led to the moment pointed at; every change opens its receipt. */
export function Moment() {
  const state = useDebrief();
  const words = () => state.words().strips;
  const ply = () => state.moment() - 1;
  const last = () => state.course.states.length - 1;
  const date = () => state.when(state.timeline.points[state.moment()]!.round);
  const told = createMemo(() =>
    state.course.log.flatMap((entry, at) => {
      if (entry.ply !== ply()) return [];
      const line = logLine(entry, state.names());
      const moved = state.timeline.moved.filter(item => item.at === at);
      return entry.kind === 'endTurn' && moved.length === 0 ? [] : [{ at, line, moved }];
    }),
  );
  const [open, setOpen] = createSignal<Moved | null>(null);
  const isOpen = (item: Moved) => open()?.at === item.at && open()?.place === item.place;
  return (
    <div class="moment">
      <div class="moment-head">
        <h3>
          {date()}
          <span class="quiet-figure tabular">{`${state.moment()} / ${last()}`}</span>
        </h3>
        <span class="moment-steps">
          <button
            type="button"
            class="secondary tool"
            aria-label={words().previous}
            disabled={state.moment() === 0}
            onClick={() => state.point(state.moment() - 1)}
          >
            <ArrowLeft size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="secondary tool"
            aria-label={words().next}
            disabled={state.moment() === last()}
            onClick={() => state.point(state.moment() + 1)}
          >
            <ArrowRight size={18} aria-hidden="true" />
          </button>
        </span>
      </div>
      <Show when={ply() >= 0} fallback={<p>{words().start}</p>}>
        <div>
          <ul class="moment-entries">
            <For each={told()} fallback={<li>{words().noChange}</li>}>
              {({ line, moved }) => (
                <li>
                  <p>{line.sentence}</p>
                  <Show when={moved.length > 0}>
                    <ul class="changes">
                      <For each={moved}>
                        {item => (
                          <Show when={chipsOf([item.change], state.names())[0]}>
                            {chip => (
                              <li>
                                <button
                                  type="button"
                                  class="change"
                                  aria-expanded={isOpen(item)}
                                  onClick={() => setOpen(isOpen(item) ? null : item)}
                                >
                                  <b>{chip().code}</b> {chip().text}
                                  <span class="visually-hidden">. {words().why}</span>
                                </button>
                              </li>
                            )}
                          </Show>
                        )}
                      </For>
                    </ul>
                    <For each={moved}>
                      {item => (
                        <Show when={isOpen(item)}>
                          <Receipt
                            source={state.receipts}
                            names={state.names()}
                            at={item.at}
                            place={item.place}
                          />
                        </Show>
                      )}
                    </For>
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Meanings changes={told().flatMap(({ moved }) => moved.map(({ change }) => change))} />
        </div>
      </Show>
    </div>
  );
}
