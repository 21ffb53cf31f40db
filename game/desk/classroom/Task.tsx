import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { ANONYMOUS, type Answers, type Question } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Line } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { Asked } from './Asked.tsx';
import { GiveBack } from './GiveBack.tsx';
import { beginTask, type OpenTask } from './tasks.ts';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';

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
              <GiveBack {...props} />
            </Show>
          )}
        </Show>
      </main>
    </div>
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
