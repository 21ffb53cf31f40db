import { createResource, Show } from 'solid-js';
import { useHall } from '../hall.ts';
import { Waiting } from '../Waiting.tsx';
import { BrokenTask } from './BrokenTask.tsx';
import { takeTask } from './tasks.ts';

/** Takes an assignment in from the address it came with; from then on it is one of this device. */
export function TaskLinkDoor(props: { readonly packed: string }) {
  const hall = useHall();
  const [broken] = createResource(async () => {
    const value = await hall.ports.unpack(props.packed);
    const task = value === undefined ? null : await takeTask(hall.ports, JSON.stringify(value), false);
    if (task) hall.go({ at: 'task', task: task.id }, 'instead');
    return task === null;
  });
  return (
    <Show when={!broken.loading && broken()} fallback={<Waiting />}>
      <BrokenTask why="broken" />
    </Show>
  );
}
