import X from 'lucide-solid/icons/x';
import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import { AdvisorsTab } from './AdvisorsTab.tsx';
import { DraftTab } from './DraftTab.tsx';
import { LogTab, type Opened } from './LogTab.tsx';
import { newsSince } from './log.ts';
import { type PlayState, type Tab, usePlay } from './state.ts';
import { Unread } from './Unread.tsx';
import { seenBy } from './witness.ts';

type PaperTab = Extract<Tab, 'draft' | 'log' | 'advisors'>;

/** What the paper holds in this game, and the phone beside table and moves. */
const paperTabs = (play: PlayState): readonly PaperTab[] =>
  play.session.options.advisors ? ['draft', 'log', 'advisors'] : ['draft', 'log'];

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
  const tabs = () => paperTabs(play);
  const tab = () => tabs().find(name => name === play.tab()) ?? 'draft';
  const closed = () => props.isDrawer && !play.drawer();
  let content: HTMLDivElement | undefined;
  const opened: Opened = new Set();
  // What is taken back takes its place in the log along.
  createEffect(() => {
    const { length } = play.view().log;
    for (const place of opened) if (place >= length) opened.delete(place);
  });
  // What is turned to is read from its beginning, and at a new turn all is new: the newest day of the log stands at the top.
  createEffect(on([tab, play.turn], () => content?.scrollTo(0, 0), { defer: true }));
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
        <For each={tabs()}>
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
                const step = event.key === 'ArrowRight' ? 1 : tabs().length - 1;
                const other = tabs()[(tabs().indexOf(name) + step) % tabs().length]!;
                play.turnTo(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words().tabs[name]}
              <Unread count={name === 'log' ? props.unread : 0} />
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
      <div
        ref={content}
        class="panel-content"
        id="panel-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab()}`}
      >
        <Switch>
          <Match when={tab() === 'draft'}>
            <DraftTab />
          </Match>
          <Match when={tab() === 'log'}>
            <LogTab opened={opened} />
          </Match>
          <Match when={tab() === 'advisors'}>
            <AdvisorsTab />
          </Match>
        </Switch>
      </div>
    </aside>
  );
}
