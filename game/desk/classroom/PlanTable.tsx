import { For } from 'solid-js';
import { paperWordingOf } from '../../wording/paper.ts';
import { useHall } from '../hall.ts';

/** A lesson minute by minute. */
export function PlanTable(props: { readonly length: 45 | 60 | 90; readonly label: string }) {
  const hall = useHall();
  const plan = () => paperWordingOf(hall.language()).note.plan[props.length];
  const until = (place: number) => plan()[place + 1]?.from ?? props.length;
  return (
    <table class="plan" aria-label={props.label}>
      <tbody>
        <For each={plan()}>
          {(step, place) => (
            <tr>
              <th scope="row" class="tabular">
                {step.from}–{until(place())}
              </th>
              <td>{step.text}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
