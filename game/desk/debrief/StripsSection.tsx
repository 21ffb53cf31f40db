import { For } from 'solid-js';
import { hueOf } from '../play/hues.ts';
import { Fold, Part, WideTable } from './Fold.tsx';
import { Moment } from './Moment.tsx';
import { Strips } from './Strips.tsx';
import { figureAt, STRIPS } from './series.ts';
import { timeAxisOf } from './slots.ts';
import { useDebrief } from './state.ts';

/** The meters over time, what moved them, and a twin as a table. */
export function StripsSection() {
  const state = useDebrief();
  const words = () => state.words().strips;
  const { course, timeline, scenario } = state;
  const seats = scenario.agenda.principals.map((_, seat) => seat);
  const axis = timeAxisOf(course);
  // What a round ends with is what the next one has not yet changed.
  const ends = axis.slots.map((slot, place) => ({
    slot,
    moment: (axis.slots[place + 1]?.from ?? course.states.length) - 1,
  }));
  return (
    <Part title={words().title} class="strips-part">
      <p class="note screen-only">{words().hint}</p>
      <Strips />
      <Moment />
      <Fold summary={words().asTable}>
        <WideTable label={words().asTable}>
          <table class="ruled">
            <caption>{words().endOf}</caption>
            <thead>
              <tr>
                <th scope="col">{words().round}</th>
                <For each={STRIPS}>
                  {strip => (
                    <For each={seats}>
                      {seat => (
                        <th scope="col" class={`figure ${hueOf(seat)}`}>
                          {state.names().wording.terms.meters[strip].name}{' '}
                          {scenario.agenda.principals[seat]!.code}
                        </th>
                      )}
                    </For>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={ends}>
                {({ slot, moment }) => (
                  <tr>
                    <th scope="row">
                      {slot.is === 'round' ? state.when(slot.number) : words().checkpoint(slot.number)}
                    </th>
                    <For each={STRIPS}>
                      {strip => (
                        <For each={seats}>
                          {seat => (
                            <td class="figure tabular">
                              {state.desk.format().number(figureAt(timeline.points[moment]!, strip, seat))}
                            </td>
                          )}
                        </For>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </WideTable>
      </Fold>
    </Part>
  );
}
