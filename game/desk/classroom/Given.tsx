import Copy from 'lucide-solid/icons/copy';
import Download from 'lucide-solid/icons/download';
import Maximize from 'lucide-solid/icons/maximize';
import Printer from 'lucide-solid/icons/printer';
import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { type Assignment, assignmentId } from '../../classroom/index.ts';
import type { Text } from '../../scenario/types.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Dialog } from '../Dialog.tsx';
import { useHall } from '../hall.ts';
import { Code, codeOf } from './Code.tsx';
import { fileNameFor, takeTask } from './tasks.ts';

/** What a class is given: the link, its code, a sheet to print, a file. */
export function Given(props: {
  readonly made: Assignment | null;
  readonly scenario: Text;
  readonly waiting: boolean;
  /** It is on this device already, and this is not the page on which it is set. */
  readonly kept?: boolean;
}) {
  const hall = useHall();
  const { ports } = hall;
  const words = () => classroomWordingOf(hall.language()).assign;
  const sheet = () => classroomWordingOf(hall.language()).sheet;
  const [said, setSaid] = createSignal('');
  const [large, setLarge] = createSignal(false);
  /** The last one that was kept here. A link nobody can ask the class debrief about would be a trap, so it waits. */
  const [keptId, setKeptId] = createSignal(props.kept && props.made ? assignmentId(props.made) : '');
  const isKept = () => props.made !== null && keptId() === assignmentId(props.made);
  const [link] = createResource(
    () => (isKept() ? props.made : null),
    async made => {
      const packed = await ports.pack(made);
      return packed === null ? null : ports.addressOf({ at: 'taskLink', packed });
    },
  );

  const code = createMemo(() => {
    const address = link();
    return address ? codeOf(address) : null;
  });
  const fileName = () => fileNameFor('assignment', props.made!.title);

  let heading!: HTMLHeadingElement;
  async function keep(): Promise<void> {
    await takeTask(ports, JSON.stringify(props.made), true);
    // The button that was pressed goes away.
    heading.focus();
    setKeptId(assignmentId(props.made!));
    setSaid(words().kept);
  }
  async function copy(): Promise<void> {
    setSaid((await ports.copy(link()!)) ? words().copied : words().byHand);
  }
  function save(): void {
    ports.download(fileName(), `${JSON.stringify(props.made, null, 2)}\n`);
  }

  return (
    <section class="given" aria-labelledby="given">
      <h2 id="given" ref={heading} tabindex="-1">
        {words().give}
      </h2>
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
              <p class="given-scenario">{textIn(props.scenario, hall.language())}</p>
              <Show
                when={isKept()}
                fallback={
                  <div class="given-make">
                    <button type="button" class="primary" onClick={() => void hall.attempt(keep)}>
                      {words().make}
                    </button>
                    <p class="set-note">{keptId() === '' ? words().makeNote : words().changed}</p>
                  </div>
                }
              >
                <Show when={!link.loading}>
                  <Show
                    when={code()}
                    fallback={
                      <>
                        <p class="given-open">
                          {sheet().byFile(ports.addressOf({ at: 'home' }), hall.words().openFile, fileName())}
                        </p>
                        <p class="set-note given-screen">{link() ? words().noCode : words().tooLong}</p>
                      </>
                    }
                  >
                    {drawn => (
                      <>
                        <Code code={drawn()} name={words().codeName} />
                        <p class="given-open">
                          {sheet().open} {sheet().or}:
                        </p>
                      </>
                    )}
                  </Show>
                  <Show when={link()}>
                    {address => (
                      <p class="given-link" classList={{ 'given-screen': code() === null }}>
                        {address()}
                      </p>
                    )}
                  </Show>
                </Show>
              </Show>
              <ol>
                <For each={sheet().steps}>{step => <li>{step}</li>}</For>
              </ol>
              <Show when={made().deadline}>
                <p class="given-deadline">{sheet().deadline(made().deadline)}</p>
              </Show>
            </div>
            <Show when={isKept()}>
              <div class="notice-buttons">
                <Show when={link()}>
                  <button
                    type="button"
                    class={code() ? 'primary' : 'secondary'}
                    onClick={() => void hall.attempt(copy)}
                  >
                    <Copy size={16} aria-hidden="true" />
                    {words().copy}
                  </button>
                </Show>
                <Show when={code()}>
                  <button type="button" class="secondary" onClick={() => setLarge(true)}>
                    <Maximize size={16} aria-hidden="true" />
                    {words().large}
                  </button>
                </Show>
                <button type="button" class={code() ? 'secondary' : 'primary'} onClick={save}>
                  <Download size={16} aria-hidden="true" />
                  {words().save}
                </button>
                <Show when={!props.kept}>
                  <button type="button" class="secondary" onClick={() => window.print()}>
                    <Printer size={16} aria-hidden="true" />
                    {words().print}
                  </button>
                  <a class="secondary" href={`#/task/${keptId()}`}>
                    {words().open}
                  </a>
                  <a class="secondary" href={`#/class/${keptId()}`}>
                    {words().toClass}
                  </a>
                </Show>
              </div>
            </Show>
            <p role="status">{isKept() ? said() : ''}</p>
            <Show when={isKept()}>
              <p class="set-note">{words().giveNote}</p>
            </Show>
            <p class="set-note given-honest">{words().honest}</p>
            <Show when={large() && code()}>
              {drawn => (
                <Dialog title={made().title} class="code-large" onClose={() => setLarge(false)}>
                  <Code code={drawn()} name={words().codeName} />
                  <Show when={made().deadline}>
                    <p class="given-deadline">{sheet().deadline(made().deadline)}</p>
                  </Show>
                </Dialog>
              )}
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}
