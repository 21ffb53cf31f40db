import X from 'lucide-solid/icons/x';
import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import { DraftTab } from './DraftTab.tsx';
import { LogTab } from './LogTab.tsx';
import { newsSince } from './log.ts';
import { type Tab, usePlay } from './state.ts';
import { seenBy } from './witness.ts';

const TABS: readonly Extract<Tab, 'draft' | 'log'>[] = ['draft', 'log'];

/** News that the person has not yet had before its eyes in the log. */
export function createUnread() {
  const play = usePlay();
  const [seen, setSeen] = createSignal(seenBy(play.session, play.view()));
  createEffect(
    on([play.tab, play.view], ([tab, view]) => {
      if (tab === 'log' || view.log.length < seen()) setSeen(view.log.length);
    }),
  );
  return createMemo(() => newsSince(play.view(), seen()).length);
}

/** The paper at the right: the draft in hand and the log. A drawer where there is no room for it. */
export function Panel(props: { readonly isDrawer: boolean; readonly unread: number }) {
  const play = usePlay();
  const words = () => play.desk.words();
  const tab = () => (play.tab() === 'log' ? 'log' : 'draft');
  const closed = () => props.isDrawer && !play.drawer();
  return (
    <aside
      class="panel paper"
      classList={{ drawer: props.isDrawer, closed: closed() }}
      data-panel
      inert={closed() || undefined}
      aria-label={words().regions.panel}
      onKeyDown={event => {
        if (event.key === 'Escape' && props.isDrawer) play.setDrawer(false);
      }}
    >
      <div class="tabs" role="tablist" aria-label={words().regions.panel}>
        <For each={TABS}>
          {name => (
            <button
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="panel-content"
              aria-selected={tab() === name}
              tabindex={tab() === name ? 0 : -1}
              onClick={() => play.turnTo(name)}
              onKeyDown={event => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                const other = name === 'draft' ? 'log' : 'draft';
                play.turnTo(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words().tabs[name]}
              <Show when={name === 'log' && props.unread > 0}>
                <span class="badge" aria-hidden="true">
                  {props.unread}
                </span>
                <span class="visually-hidden">{words().unread(props.unread)}</span>
              </Show>
            </button>
          )}
        </For>
        <Show when={props.isDrawer}>
          <button
            type="button"
            class="icon-button drawer-close"
            aria-label={words().bar.closePanel}
            onClick={() => play.setDrawer(false)}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </Show>
      </div>
      <div class="panel-content" id="panel-content" role="tabpanel" aria-labelledby={`tab-${tab()}`}>
        <Switch>
          <Match when={tab() === 'draft'}>
            <DraftTab />
          </Match>
          <Match when={tab() === 'log'}>
            <LogTab />
          </Match>
        </Switch>
      </div>
    </aside>
  );
}
