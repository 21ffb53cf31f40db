import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { railOrder } from '../present/sceneOrder.ts';
import type { View } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';
import { hueOf } from './play/hues.ts';

/** What every position is worth to the reader: one row an issue, its positions in the order of the rails. */
export function ValueTable(props: { readonly scenario: Scenario; readonly view: View }) {
  const hall = useHall();
  const words = () => hall.words().brief;
  const id = createUniqueId();
  const agenda = () => props.view.agenda;
  const me = () => props.view.me as number;
  const seats = () => agenda().principals.map((_, seat) => seat);
  const most = createMemo(() =>
    Math.max(1, ...props.view.brief!.values.flatMap(row => row.map(value => Math.abs(value)))),
  );
  const widest = () => Math.max(...agenda().issues.map(({ positions }) => positions.length));
  /** Positions on an issue that cross each line of the reader's own. */
  const myCrossings = (issue: number) =>
    agenda()
      .redLines.filter(line => line.owner === me())
      .flatMap(line => line.crossedBy.filter(part => part.issue === issue).map(part => part.positions));
  const rows = createMemo(() =>
    agenda().issues.map((issue, index) => ({
      issue,
      cells: railOrder(agenda(), index, seats()).positions.map((position, place, order) => ({
        position,
        name: issue.positions[position]!.short,
        value: props.view.brief!.values[index]![position]!,
        others: seats()
          .filter(seat => seat !== me())
          .map(seat => ({ seat, value: agenda().estimates[seat]![index]![position]! })),
        crosses: myCrossings(index).some(crossing => crossing.includes(position)),
        before: myCrossings(index).some(edge => edge.includes(position) && isFirstOf(edge, order, place)),
        after: myCrossings(index).some(edge => edge.includes(position) && isLastOf(edge, order, place)),
      })),
    })),
  );
  return (
    <div class="values">
      <h2 id={id}>
        {words().values} <span>{words().points}</span>
      </h2>
      <table aria-labelledby={id}>
        <tbody>
          <For each={rows()}>
            {row => (
              <tr>
                <th scope="row">{textIn(row.issue.name, hall.language())}</th>
                <For each={row.cells}>
                  {cell => (
                    <td colSpan={GRID / row.cells.length} classList={{ crossing: cell.crosses }}>
                      <span class="value-name">
                        <Show when={cell.position === 0}>
                          <span class="value-today" title={words().today}>
                            <span class="visually-hidden">{words().today}: </span>
                          </span>
                        </Show>
                        {textIn(cell.name, hall.language())}
                      </span>
                      <span class="value-points tabular">
                        <b>{hall.format().signed(cell.value)}</b>
                        <For each={cell.others}>
                          {other => (
                            <span class={`value-other ${hueOf(other.seat)}`}>
                              {words().estimate(
                                agenda().principals[other.seat]!.code,
                                hall.format().signed(other.value),
                              )}
                            </span>
                          )}
                        </For>
                      </span>
                      <Bar value={cell.value} most={most()} part={row.cells.length / widest()} />
                      <Show when={cell.crosses}>
                        <span class="visually-hidden">({words().crosses})</span>
                      </Show>
                      <Show when={cell.before}>
                        <i class="value-line value-line-before" />
                      </Show>
                      <Show when={cell.after}>
                        <i class="value-line value-line-after" />
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

/** All rows are equally wide: columns are divided so that every number of positions fits. */
const GRID = 60;

/** A line stands where the crossing positions end and the others begin, on whichever side that is. */
const isLastOf = (crossing: readonly number[], order: readonly number[], place: number): boolean =>
  place + 1 < order.length && !crossing.includes(order[place + 1]!);
const isFirstOf = (crossing: readonly number[], order: readonly number[], place: number): boolean =>
  place > 0 && !crossing.includes(order[place - 1]!);

/** A value as a length from the middle. */
function Bar(props: {
  readonly value: number;
  readonly most: number;
  /** Of the cell, so that a point is equally long in rows with fewer and wider cells. */
  readonly part: number;
}) {
  const share = () => (Math.abs(props.value) / props.most) * 50;
  return (
    <span class="value-bar" style={{ '--part': props.part }} aria-hidden="true">
      <i
        style={{
          width: `${share()}%`,
          left: `${props.value < 0 ? 50 - share() : 50}%`,
        }}
      />
    </span>
  );
}
