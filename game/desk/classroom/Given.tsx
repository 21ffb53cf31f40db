import Copy from 'lucide-solid/icons/copy';
import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import { createResource, createSignal, For, Show } from 'solid-js';
import { type Assignment, assignmentId } from '../../classroom/index.ts';
import type { ScenarioCard } from '../../present/card.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { Code } from './Code.tsx';
import { fileNameFor, takeTask } from './tasks.ts';

/** What a class is given: the link, its code, a sheet to print, a file. */
export function Given(props: {
  readonly made: Assignment | null;
  readonly card: ScenarioCard;
  readonly waiting: boolean;
}) {
  const hall = useHall();
  const { ports } = hall;
  const words = () => classroomWordingOf(hall.language()).assign;
  const sheet = () => classroomWordingOf(hall.language()).sheet;
  const [said, setSaid] = createSignal('');
  const [link] = createResource(
    () => props.made,
    async made => {
      const packed = await ports.pack(made);
      return packed === null ? null : ports.addressOf({ at: 'taskLink', packed });
    },
  );
  const file = () => `${JSON.stringify(props.made, null, 2)}\n`;
  const keep = () => takeTask(ports, JSON.stringify(props.made), true);

  async function copy(): Promise<void> {
    await keep();
    setSaid((await ports.copy(link()!)) ? words().copied : words().byHand);
  }
  async function save(): Promise<void> {
    await keep();
    ports.download(fileNameFor('assignment', props.made!.title), file());
  }
  async function print(): Promise<void> {
    await keep();
    window.print();
  }
  async function open(): Promise<void> {
    await keep();
    hall.go({ at: 'task', task: assignmentId(props.made!) });
  }

  return (
    <section class="given" aria-labelledby="given">
      <h2 id="given">{words().give}</h2>
      <Show
        when={props.made}
        fallback={
          <Show when={!props.waiting}>
            <p role="alert" class="set-note invalid">
              {words().wrong} {words().name}
            </p>
          </Show>
        }
      >
        {made => (
          <>
            <div class="given-sheet">
              <h3 class="given-title">{made().title}</h3>
              <p class="given-scenario">{textIn(props.card.title, hall.language())}</p>
              <Show
                when={link()}
                fallback={
                  <Show when={!link.loading}>
                    <p>{words().tooLong}</p>
                  </Show>
                }
              >
                {address => (
                  <>
                    <Code text={address()} name={words().codeName} tooLong={words().noCode} />
                    <p class="given-open">
                      {sheet().open} {sheet().or}:
                    </p>
                    <p class="given-link">{address()}</p>
                  </>
                )}
              </Show>
              <ol>
                <For each={sheet().steps}>{step => <li>{step}</li>}</For>
              </ol>
              <Show when={made().deadline}>
                <p class="given-deadline">{sheet().deadline(made().deadline)}</p>
              </Show>
            </div>
            <p class="set-note">{words().giveNote}</p>
            <div class="notice-buttons">
              <Show when={link()}>
                <button type="button" class="primary" onClick={() => void hall.attempt(copy)}>
                  <Copy size={16} aria-hidden="true" />
                  {words().copy}
                </button>
              </Show>
              <button type="button" class="secondary" onClick={() => void hall.attempt(print)}>
                <Printer size={16} aria-hidden="true" />
                {words().print}
              </button>
              <button type="button" class="secondary" onClick={() => void hall.attempt(save)}>
                <Download size={16} aria-hidden="true" />
                {words().save}
              </button>
              <button type="button" class="secondary" onClick={() => void hall.attempt(open)}>
                {words().open}
              </button>
            </div>
            <p role="status">{said()}</p>
            <p class="set-note given-honest">{words().honest}</p>
          </>
        )}
      </Show>
    </section>
  );
}
