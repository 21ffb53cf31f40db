import Download from 'lucide-solid/icons/download';
import LinkIcon from 'lucide-solid/icons/link';
import Trash from 'lucide-solid/icons/trash';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';
import type { SavedGame } from './ports.ts';
import { writeRoute } from './routes.ts';

/** Games on this device: go on with one, hand one on as a file or a link, remove one, take the removal back. */
export function Unfinished() {
  const hall = useHall();
  const words = () => hall.words();
  const [removed, setRemoved] = createSignal<SavedGame | null>(null);
  const [note, setNote] = createSignal('');
  const games = createMemo(() => hall.games() ?? []);

  const nameOf = (game: SavedGame) => {
    const people = game.sides.filter(side => side.person);
    const text = (of: SavedGame['title']) => textIn(of, hall.language());
    const title = game.year ? `${game.year} · ${text(game.title)}` : text(game.title);
    return words().resume(
      title,
      hall.format().list(people.map(side => text(side.name))),
      game.round,
      game.rounds,
    );
  };

  function say(text: string): void {
    setNote(text);
    hall.announce(text);
  }

  async function remove(game: SavedGame): Promise<void> {
    setRemoved(game);
    await hall.drop(game.id);
    say(words().removed(nameOf(game)));
  }

  async function undo(): Promise<void> {
    const game = removed();
    if (!game) return;
    setRemoved(null);
    setNote('');
    await hall.keep(game);
    document.querySelector<HTMLElement>(`[data-game="${game.id}"]`)?.focus();
  }

  async function save(game: SavedGame): Promise<void> {
    const { gameFile } = await import('./reading.ts');
    hall.ports.download(`${game.scenario}-${game.round}.json`, gameFile(game));
  }

  async function share(game: SavedGame): Promise<void> {
    const link = await hall.ports.linkOf(game);
    if (link === null) return say(words().linkLong);
    say((await hall.ports.copy(link)) ? words().linkCopied : link);
  }

  return (
    <Show when={games().length > 0 || removed() !== null}>
      <section class="unfinished" aria-labelledby="unfinished">
        <h2 id="unfinished">{words().unfinished}</h2>
        <ul>
          <For each={games()}>
            {game => (
              <li>
                <a
                  data-game={game.id}
                  class="unfinished-game"
                  href={writeRoute({ at: 'play', game: game.id })}
                >
                  {nameOf(game)}
                  <Show when={game.over}> ({words().finished})</Show>
                </a>
                <Tool
                  name={`${words().saveFile}: ${nameOf(game)}`}
                  act={() => hall.attempt(() => save(game))}
                >
                  <Download size={17} strokeWidth={1.6} aria-hidden="true" />
                </Tool>
                <Tool
                  name={`${words().copyLink}: ${nameOf(game)}`}
                  act={() => hall.attempt(() => share(game))}
                >
                  <LinkIcon size={17} strokeWidth={1.6} aria-hidden="true" />
                </Tool>
                <Tool name={`${words().removeGame}: ${nameOf(game)}`} act={() => remove(game)}>
                  <Trash size={17} strokeWidth={1.6} aria-hidden="true" />
                </Tool>
              </li>
            )}
          </For>
        </ul>
        <Show when={note()}>
          <p class="unfinished-note">
            {note()}
            <Show when={removed()}>
              <button type="button" class="secondary" onClick={undo}>
                {words().undo}
              </button>
            </Show>
          </p>
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
