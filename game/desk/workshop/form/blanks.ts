/** What a new thing begins with: enough to be valid, and plainly new. */
import {
  blankOf,
  FORM_LISTS,
  type FormShape,
  formAt,
  freeId,
  idsFor,
  type ListName,
  type Path,
  variantOf,
} from '../../../scenario/index.ts';
import { workshopWordingOf } from '../../../wording/workshop.ts';
import { isGroup, listOf, reach } from './reach.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Words of the page in both languages, as a text of the file. */
const both = (pick: (words: ReturnType<typeof workshopWordingOf>['blank']) => string) => ({
  en: pick(workshopWordingOf('en').blank),
  es: pick(workshopWordingOf('es').blank),
});

const ids = (root: unknown, list: ListName): string[] =>
  listOf(reach(root, FORM_LISTS[list].path)).map(item => (isGroup(item) ? String(item['id'] ?? '') : ''));

/** A new item for a list of the file. */
export function blankThing(root: unknown, list: ListName): Thing {
  const id = freeId(root, list, FORM_LISTS[list].stem);
  const name = both(words => words.names[list]);
  const [first = '', second = ''] = ids(root, 'principals');
  const sample = { ...sampleThing(root, list), id };
  switch (list) {
    case 'principals':
      return {
        ...sample,
        name,
        code: `S${ids(root, list).length + 1}`,
        office: both(words => words.office),
        start: { support: 52, face: 52, credibility: 50, strain: 0 },
        bar: 56,
      };
    case 'issues':
      return {
        ...sample,
        name,
        positions: [{ name: both(words => words.today) }, { name: both(words => words.change) }],
      };
    case 'redLines': {
      const issue = listOf(reach(root, FORM_LISTS.issues.path))[0];
      const last = isGroup(issue) ? listOf(issue['positions']).length - 1 : 1;
      const text = both(words => words.lineText);
      return { ...sample, owner: first, name, text, crossedBy: { [ids(root, 'issues')[0] ?? '']: [last] } };
    }
    case 'measures':
      return {
        ...sample,
        name,
        holder: first,
        target: second,
        levels: [
          {
            name: both(words => words.level),
            stake: 5,
            tail: { target: 8, holder: 3 },
            perRound: { target: 1, holder: 0.4 },
          },
        ],
        notice: 2,
        liftedBy: 'anyDeal',
      };
    case 'covers': {
      const line = ids(root, 'redLines')[0];
      const softened = line
        ? { kind: 'line', ref: line }
        : { kind: 'stake', ref: ids(root, 'measures')[0] ?? '' };
      const text = both(words => words.coverText);
      return { ...sample, name, text, for: first, ...softened, share: 0.5, price: { [second]: -1 } };
    }
    case 'events':
      return {
        ...sample,
        name,
        text: both(words => words.eventText),
        round: 2,
        effects: [],
        sources: ['assumption'],
      };
    case 'sources':
      return { ...sample, title: both(words => words.names.sources).en, publisher: '…' };
    default:
      return { ...sample, name };
  }
}

function sampleThing(root: unknown, list: ListName): Thing {
  const shape = formAt(FORM_LISTS[list].path, root);
  const path = [...FORM_LISTS[list].path, 0];
  const sample = shape?.is === 'list' ? fitted(shape.of, blankOf(shape.schema), root, path) : null;
  return isGroup(sample) ? sample : {};
}

/** A brief with everything that a brief has to have; its values come with the side. */
export const blankBrief = (): Thing => ({
  situation: both(words => words.situation),
  wants: [both(words => words.want)],
  fears: [both(words => words.fear)],
  noDeal: -3,
});

export const blankPosition = (): Thing => ({ name: both(words => words.change) });

/**
 * What an entry begins with that is added at a place: the least that the format accepts, and with it ids that are there,
 * rows as long as their issue has positions, days after the days beside them.
 */
export function blankAt(
  shape: FormShape,
  schema: Parameters<typeof blankOf>[0],
  root: unknown,
  path: Path,
): unknown {
  // A further level is the last one, and a little more of it.
  const before =
    path.at(-2) === 'levels' ? reach(root, [...path.slice(0, -1), Number(path.at(-1)) - 1]) : null;
  if (isGroup(before)) return { ...before, stake: Number(before['stake']) + 2 };
  return fitted(shape, blankOf(schema), root, path);
}

/** Sides that cannot be the one named before them. */
const OTHERS: readonly unknown[] = ['beneficiary', 'target'];

function fitted(shape: FormShape, blank: unknown, root: unknown, path: Path): unknown {
  switch (shape.is) {
    case 'ref': {
      const ids = idsFor(root, shape.to, path);
      return (OTHERS.includes(path.at(-1)) ? ids[1] : undefined) ?? ids[0] ?? blank;
    }
    case 'line': {
      const day = shape.form === 'date' ? reach(root, [...path.slice(0, -1), 'date']) : null;
      return typeof day === 'string' && path.at(-1) === 'until' ? dayAfter(day) : blank;
    }
    case 'list': {
      const positions = path.includes('estimates') && listOf(reach(root, [...path.slice(0, 3), 'positions']));
      if (positions && shape.of.is === 'number') return positions.map(() => 0);
      const items = listOf(blank);
      return items.map((item, index) => fitted(shape.of, item, root, [...path, index]));
    }
    case 'group':
      return isGroup(blank)
        ? Object.fromEntries(
            shape.fields.flatMap(({ key, shape: part }) =>
              key in blank ? [[key, fitted(part(), blank[key], root, [...path, key])]] : [],
            ),
          )
        : blank;
    case 'variants': {
      const variant = variantOf(shape, blank);
      return variant ? fitted(variant.group, blank, root, path) : blank;
    }
    default:
      return blank;
  }
}

function dayAfter(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? '2030-01-01' : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

/** A round on the day after the last one. */
export function blankRound(root: unknown): Thing {
  const last = listOf(reach(root, ['agenda', 'rounds'])).at(-1);
  const date = isGroup(last) ? String(last['until'] ?? last['date']) : '';
  return { date: dayAfter(date) };
}
