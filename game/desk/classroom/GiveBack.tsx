import { createResource, createSignal, For, Show } from 'solid-js';
import type { Answers, HandIn } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import type { Attempt } from '../ports.ts';
import { writeRoute } from '../routes.ts';
import { Asked } from './Asked.tsx';
import { fileNameFor, handInOf, keepAfter, type OpenTask } from './tasks.ts';

/** Letters that a hand-in as text may have: a message takes them. */
const LONGEST_CODE = 60_000;

/** Of a game that is over: the questions after it, and the hand-in as a file or as text. */
export function GiveBack(props: { readonly opened: OpenTask; readonly attempt: Attempt }) {
  const hall = useHall();
  const { ports } = hall;
  const { set, task } = props.opened;
  const { game, student, attempts } = props.attempt;
  const words = () => classroomWordingOf(hall.language()).task;
  const [after, setAfter] = createSignal<Answers>(props.attempt.after);
  const [said, setSaid] = createSignal('');
  const [code, setCode] = createSignal('');
  const [found] = createResource(() => handInOf(ports, props.opened, props.attempt));
  const handIn = (): HandIn => ({ ...found()!, after: after() });
  const fileName = () => fileNameFor(student || words().unnamed, set.title, attempts);

  function answer(id: string, given: string | number): void {
    setAfter(before => ({ ...before, [id]: given }));
    void keepAfter(ports, task.id, game, after());
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
  return (
    <>
      <p>
        <b>{words().over}</b> <a href={writeRoute({ at: 'debrief', game })}>{words().debrief}</a>
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
            <Show when={task.attempts > 1 && there().replay.outcome}>
              {outcome => <p>{words().which(attempts, outcome().end, outcome().round)}</p>}
            </Show>
            <Show when={student}>
              <p>{words().signed(student)}</p>
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
    </>
  );
}
