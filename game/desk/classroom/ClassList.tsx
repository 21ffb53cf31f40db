import { createEffect, For, Show } from 'solid-js';
import { useHall } from '../hall.ts';
import { writeRoute } from '../routes.ts';
import { isNamed, left, setLeft, useClass } from './classContext.ts';
import { echoTexts, playedBy, stateText } from './classFiles.ts';
import type { Entry } from './classState.ts';
import { ScrollTable } from './ScrollTable.tsx';

/** Every hand-in with what its check found; a valid one opens its whole debrief. */
export function ClassList() {
  const hall = useHall();
  const { id, state, echoes, words, names, format, nameOf } = useClass();

  let heading!: HTMLHeadingElement;
  let section!: HTMLElement;
  // What stands above the list is drawn when the tables have been counted: only then it stays where it is.
  createEffect(() => {
    const entry = state.entries.find(({ id: own }) => own === left());
    if (!entry?.counted) return;
    queueMicrotask(() => goOnAt(entry.id));
  });
  function goOnAt(table: string): void {
    setLeft(null);
    // Whoever has gone elsewhere on the page meanwhile stays there.
    const isAtTop = window.scrollY < window.innerHeight / 2;
    const door = section.querySelector<HTMLElement>(`[data-table="${table}"]`);
    if (!isAtTop || !door) return;
    door.focus({ preventScroll: true });
    // The row and not its door: on a phone the name would be moved out of sight.
    door.closest('tr')!.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
  function remove(entry: Entry): void {
    heading.focus();
    state.remove(entry);
  }
  /** On a projector there is nothing of the check: what looks amiss is between the teacher and a student. */
  const isProjected = () => hall.settings().projector;

  return (
    <section class="class-list" aria-labelledby="class-list" ref={section}>
      <h2 id="class-list" ref={heading} tabindex="-1">
        {format().count(isProjected() ? state.tables().length : state.entries.length, words().tables)}
      </h2>
      <ScrollTable label={words().state}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words().student}</th>
              <th scope="col">{words().side}</th>
              <Show when={!isProjected()}>
                <th scope="col">{words().state}</th>
              </Show>
              <th scope="col">{words().end}</th>
              <th scope="col" class="figure">
                {words().points}
              </th>
              <Show when={!isProjected()}>
                <th scope="col">{words().counted}</th>
              </Show>
              <td />
            </tr>
          </thead>
          <tbody>
            <For each={state.entries}>
              {(entry, place) => (
                <Show when={!isProjected() || entry.counted}>
                  <tr>
                    <th scope="row">
                      <Show when={isNamed(nameOf(entry, place()), place(), words())}>
                        <span class="class-number">{place() + 1}</span>{' '}
                      </Show>
                      {nameOf(entry, place())}
                    </th>
                    <td>{format().list(playedBy(entry).map(names().principal))}</td>
                    <Show when={!isProjected()}>
                      <td>
                        {stateText(entry, words())}
                        <For each={echoTexts(echoes()[place()]!, words())}>
                          {text => <p class="class-echo">{text}</p>}
                        </For>
                      </td>
                    </Show>
                    <td>
                      <Show when={entry.counted}>
                        {counted => <>{words().ends[counted().table.end](counted().table.round)}</>}
                      </Show>
                    </td>
                    <td class="figure tabular">
                      <Show when={entry.counted}>
                        {counted => (
                          <>
                            {counted()
                              .table.people.map(seat => format().signed(counted().table.points[seat]!))
                              .join(' / ')}
                          </>
                        )}
                      </Show>
                    </td>
                    <Show when={!isProjected()}>
                      <td>
                        <Show when={entry.handIn}>
                          {handIn => (
                            <>{words().counts(handIn().attempts, handIn().undos, handIn().reloads)}</>
                          )}
                        </Show>
                      </td>
                    </Show>
                    <td class="class-row-tools">
                      <Show when={entry.judged?.is === 'valid'}>
                        <a
                          class="secondary"
                          data-table={entry.id}
                          href={writeRoute({ at: 'class', task: id, table: entry.id })}
                        >
                          {words().open}
                          <span class="visually-hidden"> {nameOf(entry, place())}</span>
                        </a>
                      </Show>
                      <Show when={!isProjected()}>
                        <button
                          type="button"
                          class="secondary"
                          aria-label={words().remove(nameOf(entry, place()))}
                          onClick={() => remove(entry)}
                        >
                          ×
                        </button>
                      </Show>
                    </td>
                  </tr>
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}
