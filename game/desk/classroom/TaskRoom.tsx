import { createResource, Match, Show, Switch } from 'solid-js';
import { useHall } from '../hall.ts';
import { Waiting } from '../Waiting.tsx';
import { BrokenTask } from './BrokenTask.tsx';
import { Task } from './Task.tsx';
import { openTask } from './tasks.ts';

/** An assignment of this device: what is to be done next. */
export function TaskRoom(props: { readonly task: string | null }) {
  const hall = useHall();
  const [opened, { refetch }] = createResource(
    () => props.task ?? '',
    id => openTask(hall.ports, id),
  );
  return (
    <Show when={!opened.loading} fallback={<Waiting />}>
      <Switch fallback={<BrokenTask why="broken" />}>
        <Match when={opened()?.is === 'otherVersion'}>
          <BrokenTask why="otherVersion" />
        </Match>
        <Match when={opened()?.is === 'unknownScenario'}>
          <BrokenTask why="unknownScenario" />
        </Match>
        <Match
          when={(() => {
            const there = opened();
            return there?.is === 'open' ? there : null;
          })()}
          keyed
        >
          {there => <Task opened={there} onChanged={() => void refetch()} />}
        </Match>
      </Switch>
    </Show>
  );
}
