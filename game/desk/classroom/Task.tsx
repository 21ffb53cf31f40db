import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { ANONYMOUS, type Answers, type Question } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Line } from '../choices.tsx';
import { useHall } from '../hall.ts';
import type { Attempt } from '../ports.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { Asked } from './Asked.tsx';
import { GiveBack } from './GiveBack.tsx';
import { beginTask, lastAttempt, type OpenTask, setAside } from './tasks.ts';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';
import '../styles/task.css';

/** An assignment as a student sees it: before the game, while it is under way, and when it is over. */
export function Task(props: { readonly opened: OpenTask; readonly onChanged: () => void }) {
  const hall = useHall();
  const { set, scenario, game } = props.opened;
  const words = () => classroomWordingOf(hall.language()).task;
  const name = () => textIn(scenario.title, hall.language());
  const rounds = () => hall.format().count(scenario.agenda.rounds.length, hall.words().rounds);
  const principal = scenario.agenda.principals.find(({ id }) => id === set.seat);
  return (
    <div class="reading">
      <ScreenHead />
      <main id="main" class="sheet-of-paper paper task" tabindex="-1">
        <header class="task-head">
          <p class="task-badge">{words().badge}</p>
          <ScreenHeading title={set.title} />
          <p class="lead">{words().play(name(), rounds())}</p>
          <ul class="task-facts">
            <Show when={principal}>
              {side => <li>{words().as(textIn(side().name, hall.language()))}</li>}
            </Show>
            <Show when={set.seat !== 'shared'} fallback={<li>{words().sharedBy}</li>}>
              <li>{words().against(machineName(hall.words().machines, set.machine))}</li>
            </Show>
            <Show when={set.deadline}>
              <li>{words().deadline(set.deadline)}</li>
            </Show>
          </ul>
        </header>
        <Show when={game} fallback={<Opening opened={props.opened} />}>
          {there => (
            <Show
              when={there().over}
              fallback={
                <section class="task-step">
                  <p>{words().underWay(there().round, there().rounds)}</p>
                  <a class="primary" href={`#/play/${encodeURIComponent(there().id)}`}>
                    {words().goOn}
                  </a>
                </section>
              }
            >
              <Over {...props} />
            </Show>
          )}
        </Show>
        <Show when={props.opened.earlier.length > 0}>
          <section class="task-earlier" aria-labelledby="task-earlier">
            <h2 id="task-earlier">{words().earlier}</h2>
            <p class="set-note">{words().earlierNote}</p>
            <For each={props.opened.earlier}>
              {attempt => <Earlier opened={props.opened} attempt={attempt} />}
            </For>
          </section>
        </Show>
      </main>
    </div>
  );
}

/** The game begun last is over: it is given back, or set aside for another. */
function Over(props: { readonly opened: OpenTask; readonly onChanged: () => void }) {
  const hall = useHall();
  const { task } = props.opened;
  const words = () => classroomWordingOf(hall.language()).task;
  async function again(): Promise<void> {
    await setAside(hall.ports, task.id);
    props.onChanged();
  }
  return (
    <section class="task-step">
      <GiveBack opened={props.opened} attempt={lastAttempt(task)!} />
      <p class="task-again">
        <button type="button" class="secondary" onClick={() => void hall.attempt(again)}>
          {words().again}
        </button>
        <span>{words().againNote}</span>
      </p>
    </section>
  );
}

/** A game set aside, with its hand-in; it is read when it is first unfolded. */
function Earlier(props: { readonly opened: OpenTask; readonly attempt: Attempt }) {
  const hall = useHall();
  const [isMade, setMade] = createSignal(false);
  return (
    <details onToggle={() => setMade(true)}>
      <summary>{classroomWordingOf(hall.language()).task.earlierGame(props.attempt.attempts)}</summary>
      <Show when={isMade()}>
        <div class="task-step">
          <GiveBack {...props} />
        </div>
      </Show>
    </details>
  );
}

function machineName(names: Readonly<Record<string, { readonly name: string }>>, machine: string): string {
  return names[machine]?.name ?? machine;
}

const askedAt = (questions: readonly Question[], time: 'before' | 'after') =>
  questions.filter(({ when }) => when === time || when === 'both');

/** Who somebody is, what they think so far, and the way to the brief. */
function Opening(props: { readonly opened: OpenTask }) {
  const hall = useHall();
  const { set, scenario, task } = props.opened;
  const words = () => classroomWordingOf(hall.language()).task;
  const [student, setStudent] = createSignal(task.student);
  const [before, setBefore] = createSignal<Answers>(task.before);
  const [seat, setSeat] = createSignal(
    Math.max(
      0,
      scenario.agenda.principals.findIndex(({ id }) => id === set.seat),
    ),
  );
  const [missing, setMissing] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const field = createUniqueId();
  let input: HTMLInputElement | undefined;

  async function begin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    if (set.known !== 'anonymous' && student().trim() === '') {
      setMissing(true);
      input?.focus();
      return;
    }
    setBusy(true);
    await hall.attempt(() =>
      beginTask(hall, props.opened, set.seat === 'shared' ? null : seat(), {
        student: set.known === 'anonymous' ? ANONYMOUS : student().trim(),
        before: before(),
      }),
    );
    setBusy(false);
  }

  return (
    <form class="task-step set-table" onSubmit={event => void begin(event)}>
      <Show when={task.attempts > 0}>
        <p>{task.game === null ? words().againNote : words().gone}</p>
      </Show>
      <Show when={set.known !== 'anonymous'}>
        <div class="text-field">
          <label for={field}>{words().asked[set.known]}</label>
          <input
            ref={input}
            id={field}
            maxLength={80}
            autocomplete="off"
            value={student()}
            aria-invalid={missing()}
            aria-describedby={`${field}-note`}
            onInput={event => {
              setStudent(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <p id={`${field}-note`} class="set-note" classList={{ invalid: missing() }}>
            {missing() ? words().needed : set.seat === 'shared' ? words().askedShared : words().askedNote}
          </p>
        </div>
      </Show>
      <Show when={set.seat === 'choice'}>
        <fieldset>
          <legend>{words().chooseSeat}</legend>
          <div class="lines">
            <For each={scenario.agenda.principals}>
              {(side, index) => (
                <Line
                  name="task-seat"
                  checked={seat() === index()}
                  onChange={() => setSeat(index())}
                  note={textIn(side.office, hall.language())}
                >
                  {textIn(side.name, hall.language())}
                </Line>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Asked
        title={words().before}
        questions={askedAt(set.questions, 'before')}
        answers={before()}
        onAnswer={(id, answer) => setBefore(given => ({ ...given, [id]: answer }))}
      />
      <button type="submit" class="primary" aria-disabled={busy()}>
        {words().begin}
      </button>
    </form>
  );
}
