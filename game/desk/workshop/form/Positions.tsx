import { createMemo, For, Index, Show } from 'solid-js';
import {
  addPosition,
  type FormField,
  type FormShape,
  formAt,
  movePosition,
  removePosition,
} from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { hueOf } from '../../play/hues.ts';
import { useWorkshop } from '../state.ts';
import { blankPosition } from './blanks.ts';
import { FaultNote } from './FaultNote.tsx';
import { Fields, focusIn } from './Fields.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import { idOf, listOf, looseText, placeAt, reach } from './reach.ts';
import { TextEntry } from './TextEntry.tsx';
import { Tools } from './Tools.tsx';

const POINTS: Extract<FormShape, { is: 'number' }> = { is: 'number', least: -1000, most: 1000, whole: false };

/** The positions of an issue, each with what it is worth to every side. */
export function Positions(props: { readonly issue: number }) {
  const workshop = useWorkshop();
  const { hall, value } = workshop;
  const words = () => workshop.words().form;
  const path = ['agenda', 'issues', props.issue, 'positions'];
  const place = placeAt(path);
  const briefs = placeAt(['briefs']);
  const positions = () => listOf(place.value());
  const id = () => String(reach(value.root, ['agenda', 'issues', props.issue, 'id']) ?? '');
  const sides = createMemo(() =>
    listOf(reach(value.root, ['agenda', 'principals'])).flatMap((side, seat) =>
      isObject(side)
        ? [
            {
              id: String(side['id'] ?? ''),
              code: String(side['code'] ?? ''),
              name: looseText(side['name'], hall.language()),
              seat,
            },
          ]
        : [],
    ),
  );
  const fields = createMemo((): readonly FormField[] => {
    const shape = formAt(path, value.root);
    return shape?.is === 'list' && shape.of.is === 'group' ? shape.of.fields : [];
  });
  const name = (index: number) =>
    looseText(reach(positions()[index], ['name']), hall.language()) || String(index);
  function add(): void {
    const index = positions().length;
    workshop.revise(addPosition(value.root, props.issue, blankPosition()));
    focusIn({ path: [...path, index] });
  }
  return (
    <section class="form-positions" id={idOf(path)}>
      <h4 class="form-label">{words().positions}</h4>
      <p class="form-note">{words().positionsNote}</p>
      <ol>
        <Index each={positions()}>
          {(_, index) => (
            <li id={idOf([...path, index])}>
              <p class="form-position-head">
                <span class="form-position-sign" classList={{ today: index === 0 }} aria-hidden="true" />
                {index === 0 ? words().statusQuo : words().position(index)}
              </p>
              <TextEntry place={place.part(index).part('name')} label={words().positionName(index)} quiet />
              <div class="form-worths" data-meaning={words().worthMeaning}>
                <For each={sides()}>
                  {side => (
                    <NumberEntry
                      shape={POINTS}
                      place={placeAtValue(side.id, id(), index)}
                      label={words().worth(name(index), side.name)}
                      mark={side.code}
                      class={hueOf(side.seat)}
                      quiet
                    />
                  )}
                </For>
                <Tools
                  name={name(index)}
                  index={index}
                  count={positions().length}
                  onMove={to => workshop.revise(movePosition(value.root, props.issue, index, to))}
                  onRemove={() => workshop.revise(removePosition(value.root, props.issue, index))}
                />
              </div>
              <details class="form-further">
                <summary>{words().further}</summary>
                <Fields fields={fields()} place={place.part(index)} without={['name']} />
              </details>
            </li>
          )}
        </Index>
      </ol>
      <For each={sides()}>{side => <FaultNote path={['briefs', side.id, 'values', id()]} />}</For>
      <Show when={sides().length > 0}>
        <button type="button" class="form-add" onClick={add}>
          <span aria-hidden="true">+ </span>
          {words().addPosition}
        </button>
      </Show>
    </section>
  );

  function placeAtValue(side: string, issue: string, position: number) {
    return briefs.part(side).part('values').part(issue).part(position);
  }
}
