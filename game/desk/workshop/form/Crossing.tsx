import { createMemo, For, Show } from 'solid-js';
import { useWorkshop } from '../state.ts';
import { idOf, isGroup, listOf, looseText, type Place, reach } from './reach.ts';

/** Positions of issues, ticked by name. An issue of which none is ticked has no entry. */
export function Crossing(props: { readonly place: Place; readonly label: string }) {
  const { hall, value } = useWorkshop();
  const text = (of: unknown) => looseText(of, hall.language());
  const issues = createMemo(() =>
    listOf(reach(value.root, ['agenda', 'issues'])).map(issue => ({
      id: isGroup(issue) ? String(issue['id']) : '',
      name: isGroup(issue) ? text(issue['name']) : '',
      positions: listOf(isGroup(issue) ? issue['positions'] : null).map((position, index) =>
        isGroup(position) ? text(position['short'] ?? position['name']) || String(index) : String(index),
      ),
    })),
  );
  const strays = createMemo(() => {
    const there = props.place.value();
    return isGroup(there) ? Object.keys(there).filter(id => !issues().some(issue => issue.id === id)) : [];
  });
  const crossing = (id: string) => listOf(props.place.part(id).value());
  function tick(id: string, position: number, isOn: boolean): void {
    const next = [...crossing(id).filter(other => other !== position), ...(isOn ? [position] : [])];
    const place = props.place.part(id);
    if (next.length === 0) place.remove();
    else place.set(next.sort((a, b) => Number(a) - Number(b)));
  }
  return (
    <div class="form-crossing" id={idOf(props.place.path)}>
      <For each={issues()}>
        {issue => (
          <fieldset class="form-ticks">
            <legend>{issue.name || issue.id}</legend>
            <For each={issue.positions}>
              {(name, position) => (
                <label class="form-toggle">
                  <input
                    type="checkbox"
                    checked={crossing(issue.id).includes(position())}
                    onChange={event => tick(issue.id, position(), event.currentTarget.checked)}
                  />
                  <span>{name}</span>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </For>
      <Show when={strays().length > 0}>
        <p class="form-strays">{strays().join(', ')}</p>
      </Show>
    </div>
  );
}
