import FilePen from 'lucide-solid/icons/file-pen';
import Layers from 'lucide-solid/icons/layers';
import ScrollText from 'lucide-solid/icons/scroll-text';
import Table from 'lucide-solid/icons/table-2';
import UsersRound from 'lucide-solid/icons/users-round';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { MoveIcon } from '../icons.tsx';
import { type Tab, usePlay } from './state.ts';
import { Unread } from './Unread.tsx';

const TABS = [
  ['table', Table],
  ['draft', FilePen],
  ['moves', Layers],
  ['log', ScrollText],
  ['advisors', UsersRound],
] as const satisfies readonly (readonly [Tab, unknown])[];

/** The views of a phone. */
export function PhoneTabs(props: { readonly unread: number }) {
  const play = usePlay();
  const words = () => play.desk.words();
  const tabs = TABS.filter(([tab]) => tab !== 'advisors' || play.session.options.advisors);
  return (
    <nav class="phone-tabs" aria-label={words().menu.title}>
      <For each={tabs}>
        {([tab, icon]) => (
          <button
            type="button"
            data-phone-tab={tab}
            aria-current={play.tab() === tab ? 'page' : undefined}
            onClick={() => play.turnTo(tab)}
          >
            <Dynamic component={icon} size={20} aria-hidden="true" />
            <span>{words().tabs[tab]}</span>
            <Unread count={tab === 'log' ? props.unread : 0} />
            <Show when={tab === 'table' && play.toAccept()}>
              <span class="badge" aria-hidden="true">
                <MoveIcon kind="accept" />
              </span>
              <span class="visually-hidden">{words().toAccept}</span>
            </Show>
          </button>
        )}
      </For>
    </nav>
  );
}
