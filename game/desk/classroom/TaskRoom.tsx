import { createResource, Show } from 'solid-js';
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
      <Show when={opened()} fallback={<BrokenTask why="broken" />} keyed>
        {there =>
          there.is === 'open' ? (
            <Task opened={there} onChanged={() => void refetch()} />
          ) : (
            <BrokenTask why={there.is} />
          )
        }
      </Show>
    </Show>
  );
}
