import { createResource, createSignal, For, Show } from 'solid-js';
import type { Answers, HandIn } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import { Asked } from './Asked.tsx';
import { fileNameFor, handInOf, type OpenTask } from './tasks.ts';

/** Letters that a hand-in as text may have: a message takes them. */
const LONGEST_CODE = 60_000;

/** The last step of an assignment: questions after the game, and the hand-in as a file or as text. */
export function GiveBack(props: { readonly opened: OpenTask; readonly onChanged: () => void }) {
  const hall = useHall();
  const { ports } = hall;
  const { set, task, game } = props.opened;
  const words = () => classroomWordingOf(hall.language()).task;
  const [after, setAfter] = createSignal<Answers>(task.after);
  const [said, setSaid] = createSignal('');
  const [code, setCode] = createSignal('');
  const [found] = createResource(() => handInOf(ports, props.opened));
  const handIn = (): HandIn => ({ ...found()!, after: after() });
  const fileName = () => fileNameFor(task.student || words().unnamed, set.title);

  function answer(id: string, given: string | number): void {
    setAfter(before => ({ ...before, [id]: given }));
    void ports.storage.saveTask({ ...task, after: after(), savedAt: ports.now() });
  }
  function save(): void {
    ports.download(fileName(), `${JSON.stringify(handIn(), null, 2)}\n`);
    setSaid(words().saved(fileName()));
  }
  async function copy(): Promise<void> {
    const packed = await ports.pack(handIn(), LONGEST_CODE);
    const isCopied = packed !== null && (await ports.copy(packed));
    setCode(isCopied ? '' : (packed ?? ''));
    setSaid(isCopied ? words().codeCopied : words().codeByHand);
  }
  async function again(): Promise<void> {
    await ports.storage.saveTask({ ...task, after: after(), game: null, savedAt: ports.now() });
    props.onChanged();
  }

  return (
    <section class="task-step">
      <p>
        <b>{words().over}</b> <a href={`#/debrief/${encodeURIComponent(game!.id)}`}>{words().debrief}</a>
      </p>
      <Asked
        title={words().after}
        questions={set.questions.filter(({ when }) => when !== 'before')}
        answers={after()}
        onAnswer={answer}
      />
      <Show
        when={found()}
        fallback={
          <Show when={!found.loading}>
            <p role="alert">{words().gone}</p>
          </Show>
        }
      >
        {there => (
          <section class="hand-in">
            <h2>{words().handIn}</h2>
            <Show when={task.student}>
              <p>{words().signed(task.student)}</p>
            </Show>
            <p>{words().handInNote}</p>
            <div class="notice-buttons">
              <button type="button" class="primary" onClick={save}>
                {words().file}
              </button>
              <button type="button" class="secondary" onClick={() => void hall.attempt(copy)}>
                {words().code}
              </button>
            </div>
            <p role="status">{said()}</p>
            <Show when={code()}>
              <textarea class="hand-in-code" readonly rows={5} aria-label={words().code} value={code()} />
            </Show>
            <h3>{words().inside}</h3>
            <ul class="hand-in-list">
              <For each={words().insideList(there())}>{line => <li>{line}</li>}</For>
            </ul>
          </section>
        )}
      </Show>
      <p class="task-again">
        <button type="button" class="secondary" onClick={() => void hall.attempt(again)}>
          {words().again}
        </button>
        <span>{words().againNote}</span>
      </p>
    </section>
  );
}
