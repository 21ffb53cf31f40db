import { createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { BriefRoom } from './BriefRoom.tsx';
import { GameAtTable } from './GameAtTable.tsx';
import { useHall } from './hall.ts';
import type { SavedGame } from './ports.ts';
import { type OpenedGame, openGame } from './reading.ts';
import { Stranded } from './Stranded.tsx';
import { Waiting } from './Waiting.tsx';
import './styles/notice.css';

interface Opening {
  readonly saved: SavedGame;
  readonly opened: OpenedGame;
}

/** One saved game: its briefs, its table, or why it cannot be gone on with. */
export function GameRoom(props: { readonly game: string | null; readonly at: 'brief' | 'play' }) {
  const hall = useHall();
  const [attempt, setAttempt] = createSignal(0);
  const [opening] = createResource(
    () => ({ game: props.game, at: props.at, attempt: attempt() }),
    async ({ game }): Promise<Opening | null> => {
      const { ports } = hall;
      const newest = game ?? (await ports.storage.loadGames()).find(({ over }) => !over)?.id;
      const saved = newest === undefined ? null : await ports.storage.loadGame(newest);
      return saved && { saved, opened: await openGame(ports, saved, saved.id) };
    },
  );
  const whole = () => {
    const there = opening();
    return there?.opened.is === 'game' ? { saved: there.saved, opened: there.opened } : null;
  };

  return (
    <Show when={!opening.loading} fallback={<Waiting />}>
      <Switch fallback={<Stranded saved={null} opened={null} onAgain={() => setAttempt(attempt() + 1)} />}>
        <Match when={props.at === 'brief' && whole()} keyed>
          {game => (
            <BriefRoom saved={game.saved} scenario={game.opened.scenario} record={game.opened.record} />
          )}
        </Match>
        <Match when={whole()} keyed>
          {game => <GameAtTable {...game} onReopen={() => setAttempt(attempt() + 1)} />}
        </Match>
        <Match when={opening()} keyed>
          {there => <Stranded {...there} onAgain={() => setAttempt(attempt() + 1)} />}
        </Match>
      </Switch>
    </Show>
  );
}
