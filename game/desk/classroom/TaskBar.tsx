import { createResource, Show } from 'solid-js';
import { readAssignment } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import '../styles/task.css';

/** Over the debrief of a game that was played for an assignment: what is left to be done. */
export function TaskBar(props: { readonly task: string }) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).task;
  const [title] = createResource(async () => {
    const task = await hall.ports.storage.loadTask(props.task);
    return task && (readAssignment(task.assignment, '').value?.title ?? null);
  });
  return (
    <Show when={title()}>
      {name => (
        <aside class="task-bar">
          <p>{words().barDone(name())}</p>
          <a class="primary" href={`#/task/${props.task}`}>
            {words().toTask}
          </a>
        </aside>
      )}
    </Show>
  );
}
