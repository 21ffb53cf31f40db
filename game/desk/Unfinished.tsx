import Download from 'lucide-solid/icons/download';
import LinkIcon from 'lucide-solid/icons/link';
import Trash from 'lucide-solid/icons/trash';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { textIn } from '../wording/text.ts';
import { HandLink } from './HandLink.tsx';
import { useHall } from './hall.ts';
import type { SavedGame } from './ports.ts';
import { writeRoute } from './routes.ts';
import { fileNameOf, shareLink } from './sharing.ts';

/** What an act on a saved game has to say, and what can follow on it. */
interface Note {
  readonly text: string;
  readonly removed?: SavedGame;
  readonly link?: string;
}

/** Games on this device: go on with one, hand one on as a file or a link, remove one, take the removal back. */
export function Unfinished() {
  const hall = useHall();
  const { storage } = hall.ports;
  const words = () => hall.words();
  const [note, setNote] = createSignal<Note | null>(null);
  const games = createMemo(() => (hall.games() ?? []).filter(({ draft }) => draft === undefined));
  let undoButton: HTMLButtonElement | undefined;

  const nameOf = (game: SavedGame) => {
    const people = game.sides.filter(side => side.person);
    const text = (of: SavedGame['title']) => textIn(of, hall.language());
    const title = game.year ? `${game.year} · ${text(game.title)}` : text(game.title);
    if (game.sides.length === 0) return title;
    return words().resume(
      title,
      hall.format().list(people.map(side => text(side.name))),
      game.round,
      game.rounds,
    );
  };

  function say(next: Note): void {
    setNote(next);
    hall.announce(next.text);
  }

  /** The list may be older than the game: another tab plays on. What is done is done to the game as it is now. */
  const onNewest = (id: string, act: (game: SavedGame) => Promise<void>) =>
    hall.attempt(async () => {
      setNote(null);
      const game = await storage.loadGame(id);
      if (game) await act(game);
      else await hall.refresh();
    });

  async function remove(game: SavedGame): Promise<void> {
    await hall.drop(game.id);
    say({ text: words().removed(nameOf(game)), removed: game });
    undoButton?.focus();
  }

  async function undo(game: SavedGame): Promise<void> {
    setNote(null);
    await hall.keep(game);
    document.querySelector<HTMLElement>(`[data-game="${game.id}"]`)?.focus();
  }

  async function save(game: SavedGame): Promise<void> {
    const { gameFile } = await import('./reading.ts');
    hall.ports.download(fileNameOf(game), gameFile(game));
  }

  async function share(game: SavedGame): Promise<void> {
    const shared = await shareLink(hall.ports, game);
    if (shared.is === 'byHand') say({ text: words().linkByHand, link: shared.link });
    else say({ text: shared.is === 'copied' ? words().linkCopied : words().linkLong });
  }

  return (
    <Show when={games().length > 0 || note() !== null}>
      <section class="unfinished" aria-labelledby="unfinished">
        <h2 id="unfinished">{words().unfinished}</h2>
        <ul>
          <For each={games().map(({ id }) => id)}>
            {id => {
              const game = () => games().find(other => other.id === id)!;
              return (
                <li>
                  <a data-game={id} class="unfinished-game" href={writeRoute({ at: 'play', game: id })}>
                    {nameOf(game())}
                    <Show when={game().over}> ({words().finished})</Show>
                  </a>
                  <Tool name={`${words().saveFile}: ${nameOf(game())}`} act={() => void onNewest(id, save)}>
                    <Download size={17} strokeWidth={1.6} aria-hidden="true" />
                  </Tool>
                  <Tool name={`${words().copyLink}: ${nameOf(game())}`} act={() => void onNewest(id, share)}>
                    <LinkIcon size={17} strokeWidth={1.6} aria-hidden="true" />
                  </Tool>
                  <Tool
                    name={`${words().removeGame}: ${nameOf(game())}`}
                    act={() => void onNewest(id, remove)}
                  >
                    <Trash size={17} strokeWidth={1.6} aria-hidden="true" />
                  </Tool>
                </li>
              );
            }}
          </For>
        </ul>
        <Show when={note()}>
          {said => (
            <div class="unfinished-note">
              <Show when={said().link} fallback={said().text}>
                {link => <HandLink link={link()} label={said().text} />}
              </Show>
              <Show when={said().removed}>
                {game => (
                  <button
                    ref={undoButton}
                    type="button"
                    class="secondary"
                    onClick={() => void hall.attempt(() => undo(game()))}
                  >
                    {words().undo}
                  </button>
                )}
              </Show>
            </div>
          )}
        </Show>
      </section>
    </Show>
  );
}

function Tool(props: { readonly name: string; readonly act: () => void; readonly children: JSX.Element }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.name}
      title={props.name.split(':')[0]}
      onClick={() => props.act()}
    >
      {props.children}
    </button>
  );
}
