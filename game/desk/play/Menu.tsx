import { createSignal, type JSX, Show } from 'solid-js';
import { HandLink } from '../HandLink.tsx';
import { KeyList } from '../KeyList.tsx';
import type { Shared } from '../sharing.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

export interface MenuDoors {
  readonly onLeave: () => void;
  /** From a play-test back to the workshop. */
  readonly onBack?: (() => void) | undefined;
  /** Gives the person the file of the game. */
  readonly onExport?: () => void;
  /** Makes a link that carries the game. */
  readonly onShare?: () => Promise<Shared>;
  readonly onHowTo?: () => void;
  readonly onSettings?: () => void;
}

/** The menu: brief, settings, the game as a file or a link, the ways out. */
export function Menu(props: { readonly doors: MenuDoors }) {
  const play = usePlay();
  const words = () => play.desk.words().menu;
  const [shared, setShared] = createSignal<Shared | null>(null);
  const close = () => play.open(null);
  const leaving = (act: () => void) => () => {
    close();
    act();
  };
  async function share(act: () => Promise<Shared>): Promise<void> {
    setShared(null);
    const made = await act();
    setShared(made);
    play.desk.announce(words().shared[made.is]);
  }
  return (
    <Sheet title={words().title} onClose={close}>
      <ul class="menu-list">
        <Item first act={() => play.open({ about: 'brief' })}>
          {words().brief}
        </Item>
        <Show when={props.doors.onHowTo}>{act => <Item act={leaving(act())}>{words().howTo}</Item>}</Show>
        <Item act={() => play.open({ about: 'keys' })}>{words().keys}</Item>
        <Show when={props.doors.onSettings}>
          {act => <Item act={leaving(act())}>{words().settings}</Item>}
        </Show>
        <Show when={props.doors.onExport}>{act => <Item act={act()}>{words().save}</Item>}</Show>
        <Show when={props.doors.onShare}>
          {act => (
            <Item act={() => void share(act())}>
              {words().share} <small>{words().shareNote}</small>
            </Item>
          )}
        </Show>
        <Show when={props.doors.onBack}>
          {act => <Item act={leaving(act())}>{words().backToWorkshop}</Item>}
        </Show>
        <Item act={leaving(props.doors.onLeave)}>
          {words().leave} <small>{words().leaveNote}</small>
        </Item>
      </ul>
      <Show when={shared()} keyed>
        {made =>
          made.is === 'byHand' ? (
            <HandLink link={made.link} label={words().shared.byHand} />
          ) : (
            <p class="note">{words().shared[made.is]}</p>
          )
        }
      </Show>
    </Sheet>
  );
}

function Item(props: { readonly first?: boolean; readonly act: () => void; readonly children: JSX.Element }) {
  return (
    <li>
      <button type="button" data-first={props.first ? '' : undefined} onClick={() => props.act()}>
        {props.children}
      </button>
    </li>
  );
}

/** The keys of the play screen. */
export function Keys() {
  const play = usePlay();
  const words = () => play.desk.words().keys;
  return (
    <Sheet title={words().title} onClose={() => play.open(null)}>
      <KeyList keys={words()} class="keys" />
      <p class="note">{play.desk.settings().keys ? words().note : words().off}</p>
    </Sheet>
  );
}
