import { For, Show } from 'solid-js';
import { TACTICS } from '../../analysis/debrief/tactics.ts';
import type { ClassTable } from '../../classroom/index.ts';
import { debriefWordingOf } from '../../wording/debrief.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { hueOf } from '../play/hues.ts';
import { Bar } from './ClassEnds.tsx';
import { useClass } from './classContext.ts';
import { ScrollTable } from './ScrollTable.tsx';

const ENDS = ['held', 'reinterpreted', 'crossed', 'private'] as const;
type Told = ClassTable['lines'][number];

/** Which red lines were told, tested and held, and which tactics the students used, over all tables. */
export function ClassTallies() {
  const hall = useHall();
  const { state, scenario, words, names, format } = useClass();
  const tables = () => state.tables().map(({ counted }) => counted.table);
  const count = (line: number, is: (record: Told) => boolean) =>
    format().number(records().filter(all => is(all[line]!)).length);
  const records = () => tables().map(({ lines }) => lines);
  const used = () =>
    TACTICS.map(id => ({ id, count: tables().filter(({ tactics }) => tactics.includes(id)).length }))
      .filter(tactic => tactic.count > 0)
      .sort((a, b) => b.count - a.count);
  return (
    <div class="class-grid">
      <section aria-labelledby="class-lines">
        <h2 id="class-lines">{words().lines.title}</h2>
        <p class="set-note">{words().lines.note}</p>
        <ScrollTable label={words().lines.title}>
          <table class="class-lines">
            <thead>
              <tr>
                <th scope="col">{words().lines.name}</th>
                <th scope="col" class="figure">
                  {words().lines.declared}
                </th>
                <th scope="col" class="figure">
                  {words().lines.tested}
                </th>
                <For each={ENDS}>
                  {end => (
                    <th scope="col" class="figure">
                      {words().lines.ends[end]}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={scenario.agenda.redLines}>
                {(line, index) => (
                  <tr>
                    <th scope="row">
                      <b class={hueOf(line.owner)}>{names().principal(line.owner)}</b>{' '}
                      {textIn(line.name, hall.language())}
                    </th>
                    <td class="figure tabular">{count(index(), ({ declared }) => declared)}</td>
                    <td class="figure tabular">{count(index(), ({ tested }) => tested)}</td>
                    <For each={ENDS}>
                      {wanted => (
                        <td class="figure tabular">{count(index(), record => record.end === wanted)}</td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </ScrollTable>
      </section>
      <section aria-labelledby="class-tactics">
        <h2 id="class-tactics">{words().tactics.title}</h2>
        <Show when={used().length > 0} fallback={<p>{words().tactics.none}</p>}>
          <table>
            <tbody>
              <For each={used()}>
                {tactic => (
                  <tr>
                    <th scope="row">{debriefWordingOf(hall.language()).tactics[tactic.id].name}</th>
                    <td class="figure tabular">
                      {format().number(tactic.count)}
                      <Bar share={tactic.count / tables().length} />
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Show>
      </section>
    </div>
  );
}
