/** What a new thing begins with: enough to be valid, and plainly new. */

import {
  blankOf,
  FORM_LISTS,
  type FormField,
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
import { dayAfter } from '../../../scenario/times.ts';
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
  const { length: rounds } = listOf(reach(root, ['agenda', 'rounds']));
  const [, list, index] = path;
  if (list === 'measures' && path.at(-1) === 'start') {
    // What hangs over the table from the start is the deadline.
    const stake = reach(root, ['agenda', list, index!, 'levels', 0, 'stake']);
    return { level: 0, effective: rounds + 1, stake: stake ?? 5 };
  }
  if (shape.is === 'variants' && path[0] === 'events' && path.at(-1) === 'when')
    return ofKind(shape, 'drafted', null, root, path);
  // A further level is the last one, and a little more of it.
  const before =
    path.at(-2) === 'levels' ? reach(root, [...path.slice(0, -1), Number(path.at(-1)) - 1]) : null;
  if (isObject(before)) return { ...before, stake: Number(before['stake']) + 2 };
  return fitted(shape, blankOf(schema), root, path);
}

/** An entry of another kind: what means the same in both kinds stays, all else begins anew. */
export function ofKind(shape: VariantShape, name: string, old: unknown, root: unknown, path: Path): unknown {
  const chosen = shape.of.find(({ names }) => names.includes(name));
  if (!chosen) return old;
  const was = variantOf(shape, old)?.group.fields ?? [];
  const kept = Object.entries(isObject(old) ? old : {}).filter(([key]) => {
    const [before, after] = [was, chosen.group.fields].map(fields => fields.find(field => field.key === key));
    return before && after && meansSame(before, after);
  });
  return { ...begun(chosen, name, root, path), ...Object.fromEntries(kept), [shape.by]: name };
}

type VariantShape = Extract<FormShape, { is: 'variants' }>;

/** What conditions look for at first: something that has yet to happen. */
const FIRST: Readonly<Record<string, Thing>> = {
  paid: { from: 1 },
  drafted: { from: 1 },
  measure: { in: ['announced'] },
  line: { in: ['declared'] },
};

const begun = (
  { group, schema }: VariantShape['of'][number],
  name: string,
  root: unknown,
  path: Path,
): Thing => ({
  ...(fitted(group, blankOf(schema), root, path) as Thing),
  ...FIRST[name],
});

function meansSame(before: FormField, after: FormField): boolean {
  const [was, is] = [before.shape(), after.shape()];
  if (was.is === 'ref') return is.is === 'ref' && is.to === was.to;
  // An amount in one kind is a share or a round in another.
  if (was.is === 'number') return after.schema.description === before.schema.description;
  // Words in a list are states: those of a measure are no red line's.
  if (was.is === 'list') return is.is === 'list' && is.of.is === was.of.is && is.of.is !== 'line';
  return is.is === was.is;
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
      const named = other && reach(root, [...path.slice(0, -1), other]);
      // What is named there may be another kind of thing, of the entry that this one takes the place of.
      const taken = other && (known.find(id => id === named) ?? known[0]);
      return known.find(id => id !== taken) ?? known[0] ?? blank;
    }
    case 'line': {
      const day = path.at(-1) === 'until' ? reach(root, [...path.slice(0, -1), 'date']) : null;
      return typeof day === 'string' && !Number.isNaN(dayOf(day)) ? dayAfter(day) : blank;
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
      const [first] = shape.of;
      return first ? begun(first, first.names[0]!, root, path) : blank;
    }
    default:
      return blank;
  }
}

/**
 * A further round, as long after the last one as that was after the one before. The aftermath moves along, and with it the
 * measures that take effect and the notices that count from it.
 */
export function addRound(root: unknown): Revision[] {
  const path = ['agenda', 'rounds'];
  const rounds = listOf(reach(root, path));
  const [before, last] = [rounds.at(-2), rounds.at(-1)].map(daysOf);
  const step = before && last ? Math.max(1, last.first - before.first) : 1;
  const first = last ? Math.max(last.first + step, last.end + 1) : null;
  const value = { date: first === null ? '2030-01-01' : dateOf(first) };
  return [
    { kind: 'set', path: [...path, rounds.length], value },
    ...onDayAfter(root, rounds.length + 1).map(
      (at): Revision => ({ kind: 'set', path: at, value: rounds.length + 2 }),
    ),
    ...(first === null || !last ? [] : aftermathAfter(root, first, last.end)),
  ];
}

/** One round less; what counts from the day after the talks moves back with it. */
export function removeRound(root: unknown, index: number): Revision[] {
  const path = ['agenda', 'rounds'];
  const { length } = listOf(reach(root, path));
  return [
    { kind: 'remove', path: [...path, index] },
    ...onDayAfter(root, length + 1).map((at): Revision => ({ kind: 'set', path: at, value: length })),
  ];
}

/** Where the day after the talks is named by its number. */
function onDayAfter(root: unknown, day: number): Path[] {
  const starts = listOf(reach(root, FORM_LISTS.measures.path)).map(
    (_, index): Path => [...FORM_LISTS.measures.path, index, 'start', 'effective'],
  );
  const notices = listOf(reach(root, FORM_LISTS.events.path)).flatMap((event, index) =>
    listOf(reach(event, ['effects'])).flatMap((effect, place): Path[] =>
      reach(effect, ['change']) === 'notice'
        ? [[...FORM_LISTS.events.path, index, 'effects', place, 'from']]
        : [],
    ),
  );
  return [...starts, ...notices].filter(path => reach(root, path) === day);
}

/** The aftermath as long after the new last day as it was after the old one, and no shorter; where it is late enough it stays. */
function aftermathAfter(root: unknown, last: number, oldLast: number): Revision[] {
  const path = ['agenda', 'aftermath'];
  const aftermath = daysOf(reach(root, path));
  if (!aftermath || aftermath.first > last) return [];
  const later = last + Math.max(1, aftermath.first - oldLast) - aftermath.first;
  const moved = (key: string, day: number): Revision => ({
    kind: 'set',
    path: [...path, key],
    value: dateOf(day + later),
  });
  const hasEnd = reach(root, [...path, 'until']) !== undefined;
  return [moved('date', aftermath.first), ...(hasEnd ? [moved('until', aftermath.end)] : [])];
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
