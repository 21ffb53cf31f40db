import { createMemo, For, Show } from 'solid-js';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { PositionTicks, positionNames } from './Position.tsx';
import { idOf, listOf, looseText, type Place, reach } from './reach.ts';

/** Positions of issues, ticked by name. An issue of which none is ticked has no entry. */
export function Crossing(props: { readonly place: Place; readonly label: string }) {
  const workshop = useWorkshop();
  const issues = createMemo(() =>
    listOf(reach(workshop.value.root, ['agenda', 'issues'])).flatMap(issue =>
      isObject(issue)
        ? [{ id: String(issue['id']), name: looseText(issue['name'], workshop.hall.language()) }]
        : [],
    ),
  );
  const strays = createMemo(() => {
    const there = props.place.value();
    return isObject(there) ? Object.keys(there).filter(id => !issues().some(issue => issue.id === id)) : [];
  });
  function put(id: string, positions: readonly number[]): void {
    const place = props.place.part(id);
    if (positions.length === 0) place.remove();
    else place.set(positions);
  }
  return (
    <div class="form-crossing" id={idOf(props.place.path)}>
      <For each={issues()}>
        {issue => (
          <fieldset class="form-ticks">
            <legend>{issue.name || issue.id}</legend>
            <PositionTicks
              names={positionNames(workshop, issue.id)}
              from={0}
              ticked={listOf(props.place.part(issue.id).value())}
              onChange={positions => put(issue.id, positions)}
            />
          </fieldset>
        )}
      </For>
      <Show when={strays().length > 0}>
        <p class="form-strays">{strays().join(', ')}</p>
      </Show>
    </div>
  );
}
