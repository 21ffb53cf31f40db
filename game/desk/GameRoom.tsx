import { createResource, createSignal, lazy, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { BriefRoom } from './BriefRoom.tsx';
import { GameAtTable } from './GameAtTable.tsx';
import { useHall } from './hall.ts';
import { OtherTab } from './OtherTab.tsx';
import type { LostTo, SavedGame } from './ports.ts';
import { type OpenedGame, openGame } from './reading.ts';
import { Stranded } from './Stranded.tsx';
import { Waiting } from './Waiting.tsx';
import './styles/notice.css';

const TaskBar = lazy(async () => ({ default: (await import('./classroom/TaskBar.tsx')).TaskBar }));
const GameDebrief = lazy(async () => ({ default: (await import('./debrief/GameDebrief.tsx')).GameDebrief }));

interface Opening {
  readonly saved: SavedGame;
  readonly opened: OpenedGame;
}

/** One saved game: its briefs, its table, or why it cannot be gone on with. At the table it is this tab's alone. */
export function GameRoom(props: { readonly game: string | null; readonly at: 'brief' | 'play' | 'debrief' }) {
  const hall = useHall();
  const { storage, tabs } = hall.ports;
  const [attempt, setAttempt] = createSignal(0);
  const [lost, setLost] = createSignal<LostTo | null>(null);
  const reopen = () => setAttempt(attempt() + 1);
  let release = () => {};
  onCleanup(() => release());

  const [opening] = createResource(
    () => ({ game: props.game, at: props.at, attempt: attempt() }),
    async ({ game, at }): Promise<Opening | null> => {
      release();
      setLost(null);
      const id =
        game ?? (await storage.loadGames()).find(({ over, draft }) => !over && draft === undefined)?.id;
      if (id === undefined) return null;
      // First the other tabs stop writing it, then it is read.
      if (at === 'play') release = tabs.claim(id, setLost);
      const saved = await storage.loadGame(id);
      return saved && { saved, opened: await openGame(hall.ports, saved, saved.id) };
    },
  );
  const whole = () => {
    const there = opening();
    return there?.opened.is === 'game' ? { saved: there.saved, opened: there.opened } : null;
  };
  /** A game that was over before it was opened is read, and nobody has to be handed the device for that. */
  const isOver = () => Boolean(whole()?.opened.progress.negotiation.outcome);

  return (
    <Show when={!opening.loading} fallback={<Waiting />}>
      <Switch fallback={<Stranded saved={null} opened={null} onAgain={reopen} />}>
        <Match when={lost()}>{to => <OtherTab to={to()} onReopen={reopen} />}</Match>
        <Match when={props.at === 'brief' && whole()} keyed>
          {game => (
            <BriefRoom saved={game.saved} scenario={game.opened.scenario} record={game.opened.record} />
          )}
        </Match>
        <Match when={(props.at === 'debrief' || isOver()) && whole()} keyed>
          {game => (
            <Show when={game.opened.progress.negotiation.outcome} fallback={<Onward game={game.saved.id} />}>
              <GameDebrief {...game.opened} saved={game.saved} />
              <Show when={game.saved.task}>{task => <TaskBar task={task()} />}</Show>
            </Show>
          )}
        </Match>
        <Match when={whole()} keyed>
          {game => <GameAtTable {...game} onReopen={reopen} />}
        </Match>
        <Match when={opening()} keyed>
          {there => <Stranded {...there} onAgain={reopen} />}
        </Match>
      </Switch>
    </Show>
  );
}

/** A game that is not over yet has no debrief: it is gone on with. */
function Onward(props: { readonly game: string }) {
  const hall = useHall();
  onMount(() => hall.go({ at: 'play', game: props.game }, 'instead'));
  return <Waiting />;
}
