import type { Plane } from '../../analysis/debrief/plane.ts';
import type { Layer, NamedPoint } from './planePoints.ts';
import type { DebriefState } from './state.ts';

/** "(36, 12)" */
const pairOf = ({ desk }: DebriefState, x: number, y: number): string =>
  `(${desk.format().number(x, 0)}, ${desk.format().number(y, 0)})`;

/** What a point is called on the drawing: a name, and what it means; of concepts that agree those that are shown. */
export function labelOf(
  state: DebriefState,
  point: NamedPoint,
  shown: (layer: Layer) => boolean = () => true,
): { readonly name: string; readonly note: string } {
  const words = state.words().plane;
  const names = state.names();
  const pair = pairOf(state, point.x, point.y);
  const concepts = point.concepts.filter(shown).map(concept => words.concepts[concept]);
  const alsoNamed = (note: string) => [note, ...concepts.map(({ name }) => name)].join(' · ');
  switch (point.kind) {
    case 'deal':
      return {
        name: `${words.deal} ${pair}`,
        note: alsoNamed(words.signedOn(state.date(state.last.deal!.round))),
      };
    case 'breakdown':
      return { name: `${words.noDeal} ${pair}`, note: '' };
    case 'history':
      return { name: `${words.history(state.historyDate())} ${pair}`, note: alsoNamed(words.historyNote) };
    case 'better':
      return { name: `${words.better} ${pair}`, note: alsoNamed(words.betterNote) };
    case 'path':
      return {
        name: `${names.texts.agenda.principals[point.by!]!.code} ${words.round(point.round!)}`,
        note: '',
      };
    case 'concepts':
      return {
        name: `${concepts.map(({ name }) => name).join(' · ')} ${pair}`,
        note: concepts.length === 1 ? concepts[0]!.note : '',
      };
  }
}

/** A point for ears: everything that the drawing shows of it. */
export function spokenPoint(state: DebriefState, plane: Plane, point: NamedPoint): string {
  const words = state.words().plane;
  const names = state.names();
  const [across, up] = plane.axes;
  const { number } = state.desk.format();
  const worth = words.worthBoth(names.prose(across), number(point.x), names.prose(up), number(point.y));
  const { name, note } = labelOf(state, point);
  const title =
    point.kind === 'path'
      ? words.draftOf(names.prose(point.by!), state.date(point.round!))
      : name.replace(/ \([^)]*\)$/, '');
  return [title, note, worth].filter(Boolean).join('. ');
}
