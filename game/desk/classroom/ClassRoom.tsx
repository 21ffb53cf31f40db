import { createResource, createSignal, For, lazy, Show } from 'solid-js';
import { readAssignment } from '../../classroom/index.ts';
import { classWordingOf } from '../../wording/class.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { Waiting } from '../Waiting.tsx';
import { BrokenTask } from './BrokenTask.tsx';
import { brought, openClass } from './bringing.ts';
import { ClassDebrief } from './ClassDebrief.tsx';
import { FileButton } from './FileButton.tsx';
import { openTask, takeTask } from './tasks.ts';
import { tryClass } from './trial.ts';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';
import '../styles/task.css';

const TableDebrief = lazy(async () => ({ default: (await import('./TableDebrief.tsx')).TableDebrief }));

/**
 * The class debrief: first which assignment, then its hand-ins.
 * @param props.table id of the hand-in whose own debrief is to be shown
 */
export function ClassRoom(props: { readonly task: string | null; readonly table?: string | undefined }) {
  const hall = useHall();
  const [opened] = createResource(
    () => props.task,
    async id => {
      const task = await openTask(hall.ports, id);
      return { task, kept: (await hall.ports.storage.loadClass(id))?.handIns ?? [] };
    },
  );
  return (
    <Show when={props.task !== null} fallback={<ChooseTask />}>
      <Show when={!opened.loading && opened()} fallback={<Waiting />}>
        {there => {
          const { task, kept } = there();
          if (task?.is !== 'open') return <BrokenTask why={task?.is ?? 'broken'} />;
          if (props.table === undefined) return <ClassDebrief opened={task} kept={kept} />;
          return <TableDebrief opened={task} kept={kept} table={props.table} />;
        }}
      </Show>
    </Show>
  );
}

/** Which assignment the hand-ins were made for: one set here, a file, or a link. */
function ChooseTask() {
  const hall = useHall();
  const words = () => classWordingOf(hall.language());
  const [bad, setBad] = createSignal('');
  const [link, setLink] = createSignal('');
  const [tasks, { refetch }] = createResource(async () => {
    const all = await hall.ports.storage.loadTasks();
    return all.flatMap(task => {
      const { value } = readAssignment(task.assignment, '');
      return task.own && value ? [{ id: task.id, title: value.title, scenario: value.scenario.id }] : [];
    });
  });
  const titleOf = (scenario: string) => hall.ports.cards.find(({ id }) => id === scenario)?.title ?? scenario;

  async function take(text: string, otherwise: string): Promise<void> {
    const task = await takeTask(hall.ports, text, true);
    if (task) await openClass(hall, task.id);
    else setBad(otherwise);
  }
  async function takeLink(): Promise<void> {
    const value = await hall.ports.unpack(link().trim().split('task=').at(-1)!);
    await take(JSON.stringify(value ?? null), words().badLink);
  }
  async function forget(id: string): Promise<void> {
    await hall.ports.storage.removeTask(id);
    await hall.ports.storage.removeClass(id);
    await refetch();
  }

  return (
    <div class="reading">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper task" tabindex="-1">
        <ScreenHeading title={words().title} />
        <Show when={brought()} fallback={<p class="lead">{words().chooseLead}</p>}>
          {there => (
            <p class="lead" role="status">
              {words().broughtLead(there().files[0]!.file, there().files.length)}
            </p>
          )}
        </Show>
        <section class="task-step choose-task">
          <h2>{words().choose}</h2>
          <p class="set-note">{words().chooseNote}</p>
          <ul>
            <For
              each={tasks()}
              fallback={
                <li>
                  {words().none} <a href="#/assign">{classroomWordingOf(hall.language()).assign.title}</a>
                </li>
              }
            >
              {task => (
                <li>
                  <a class="choose-link" href={`#/class/${task.id}`}>
                    <b>{task.title}</b>
                    <span>{textIn(titleOf(task.scenario), hall.language())}</span>
                  </a>
                  <button
                    type="button"
                    class="secondary"
                    onClick={() => void hall.attempt(() => forget(task.id))}
                  >
                    {classroomWordingOf(hall.language()).assign.forget}
                    <span class="visually-hidden"> {task.title}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
          <Show when={tasks()?.length === 0}>
            <div class="choose-trial">
              <button type="button" class="secondary" onClick={() => void hall.attempt(() => tryClass(hall))}>
                {words().invent}
              </button>
              <p class="set-note">{words().inventNote}</p>
            </div>
          </Show>
          <h2>{words().elsewhere}</h2>
          <p class="set-note">{words().elsewhereNote}</p>
          <form
            class="choose-elsewhere"
            onSubmit={event => {
              event.preventDefault();
              void hall.attempt(takeLink);
            }}
          >
            <label class="text-field">
              <span class="label">{words().taskLink}</span>
              <input
                value={link()}
                autocomplete="off"
                spellcheck={false}
                onInput={event => {
                  setLink(event.currentTarget.value);
                  setBad('');
                }}
              />
            </label>
            <button type="submit" class="secondary" disabled={link().trim() === ''}>
              {words().openLink}
            </button>
            <FileButton
              name={words().openTask}
              onFile={file =>
                void hall.attempt(async () => take(await file.text(), words().badTask(file.name)))
              }
            />
          </form>
          <Show when={bad()}>
            <p role="alert" class="set-note invalid">
              {bad()}
            </p>
          </Show>
        </section>
      </main>
    </div>
  );
}
