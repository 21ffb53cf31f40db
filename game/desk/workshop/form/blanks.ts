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
  type Revision,
  variantOf,
} from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { workshopWordingOf } from '../../../wording/workshop.ts';
import { listOf, reach } from './reach.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Words of the page in both languages, as a text of the file. */
const both = (pick: (words: ReturnType<typeof workshopWordingOf>['blank']) => string) => ({
  en: pick(workshopWordingOf('en').blank),
  es: pick(workshopWordingOf('es').blank),
});

const ids = (root: unknown, list: ListName): string[] =>
  listOf(reach(root, FORM_LISTS[list].path)).map(item => (isObject(item) ? String(item['id'] ?? '') : ''));

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
      const last = isObject(issue) ? listOf(issue['positions']).length - 1 : 1;
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
  return isObject(sample) ? sample : {};
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
  const { length: rounds } = listOf(reach(root, ['agenda', 'rounds']));
  const [, list, index] = path;
  if (list === 'measures' && path.at(-1) === 'start') {
    // What hangs over the table from the start is the deadline.
    const stake = reach(root, ['agenda', list, index!, 'levels', 0, 'stake']);
    return { level: 0, effective: rounds + 1, stake: stake ?? 5 };
  }
  if (path[0] === 'events' && path.at(-1) === 'when')
    return { is: 'drafted', issue: ids(root, 'issues')[0] ?? '', from: 1 };
  const before =
    path.at(-2) === 'levels' ? reach(root, [...path.slice(0, -1), Number(path.at(-1)) - 1]) : null;
  if (isObject(before)) return { ...before, stake: Number(before['stake']) + 2 };
  return fitted(shape, blankOf(schema), root, path);
}

/** Sides that cannot be the one that is named at another key beside them. */
const OTHERS: Readonly<Record<string, string>> = {
  beneficiary: 'responsible',
  target: 'holder',
  in: 'of',
  to: 'of',
};

function fitted(shape: FormShape, blank: unknown, root: unknown, path: Path): unknown {
  switch (shape.is) {
    case 'ref': {
      const known = idsFor(root, shape.to, path);
      const other = OTHERS[String(path.at(-1))];
      const taken = other && (reach(root, [...path.slice(0, -1), other]) ?? known[0]);
      return known.find(id => id !== taken) ?? known[0] ?? blank;
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
      return isObject(blank)
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
  const day = dayOf(date);
  return Number.isNaN(day) ? '2030-01-01' : dateOf(day + 1);
}

/**
 * A further round, as long after the last one as that was after the one before. The aftermath moves along, and with it the
 * measures that take effect on it.
 */
export function addRound(root: unknown): Revision[] {
  const path = ['agenda', 'rounds'];
  const rounds = listOf(reach(root, path));
  const [before, last] = [rounds.at(-2), rounds.at(-1)].map(daysOf);
  const aftermath = daysOf(reach(root, ['agenda', 'aftermath']));
  const step = before && last ? Math.max(1, last.first - before.first) : 1;
  const first = last ? Math.max(last.first + step, last.end + 1) : null;
  const added: Revision = {
    kind: 'set',
    path: [...path, rounds.length],
    value: { date: first === null ? '2030-01-01' : dateOf(first) },
  };
  const deadlines = listOf(reach(root, FORM_LISTS.measures.path)).flatMap((measure, index): Revision[] =>
    reach(measure, ['start', 'effective']) === rounds.length + 1
      ? [{ kind: 'set', path: ['agenda', 'measures', index, 'start', 'effective'], value: rounds.length + 2 }]
      : [],
  );
  if (first === null || !last || !aftermath || aftermath.first > first) return [added, ...deadlines];
  const date = dateOf(first + Math.max(1, aftermath.first - last.end));
  return [added, ...deadlines, { kind: 'set', path: ['agenda', 'aftermath', 'date'], value: date }];
}

const DAY = 86_400_000;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (date: unknown): number => Date.parse(`${String(date)}T00:00:00Z`) / DAY;

/** First and last day of a round, counted; null where its date is none. */
function daysOf(round: unknown): { readonly first: number; readonly end: number } | null {
  if (!isObject(round)) return null;
  const first = dayOf(round['date']);
  const until = dayOf(round['until']);
  return Number.isNaN(first) ? null : { first, end: Number.isNaN(until) ? first : until };
}
