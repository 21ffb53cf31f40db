/**
 * Changes of a scenario that reach into many places: the positions of an issue, the things that have ids. They are
 * worked out on the plain value of a file that need not be valid, and made as revisions of its text.
 */

import type { Path } from './faults.ts';
import { FORM_LISTS, type ListName } from './formLists.ts';
import { references } from './mentions.ts';
import type { Revision } from './revise.ts';
import { child, valueAt } from './shape.ts';

/** What becomes of the positions of an issue: the old place of each new one; null for one that is new. */
type Order = readonly (number | null)[];

const listAt = (root: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
};

const namesOf = (root: unknown, path: Path): readonly string[] => {
  const value = valueAt(root, path);
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
};

const idAt = (root: unknown, path: Path): string => String(child(valueAt(root, path), 'id') ?? '');

/** Adds a position at the end of an issue; in every row it is worth what the last one is worth. */
export function addPosition(root: unknown, issue: number, position: unknown): Revision[] {
  const path = ['agenda', 'issues', issue, 'positions'];
  const count = listAt(root, path).length;
  const rows = rowsOf(root, issue).map(
    (row): Revision => ({
      kind: 'insert',
      path: [...row.path, row.values.length],
      value: row.values.at(-1) ?? 0,
    }),
  );
  return [{ kind: 'set', path: [...path, count], value: position }, ...rows];
}

export function removePosition(root: unknown, issue: number, position: number): Revision[] {
  const path = ['agenda', 'issues', issue, 'positions'];
  const order = listAt(root, path).flatMap((_, place) => (place === position ? [] : [place]));
  return [{ kind: 'remove', path: [...path, position] }, ...reordered(root, issue, order)];
}

export function movePosition(root: unknown, issue: number, from: number, to: number): Revision[] {
  const path = ['agenda', 'issues', issue, 'positions'];
  const order = listAt(root, path).map((_, place) => place);
  const [carried] = order.splice(from, 1);
  order.splice(to, 0, carried!);
  return [{ kind: 'move', path: [...path, from], to }, ...reordered(root, issue, order)];
}

interface Row {
  readonly path: Path;
  readonly values: readonly unknown[];
}

/** Every row of numbers by position of an issue. */
function rowsOf(root: unknown, issue: number): Row[] {
  const id = idAt(root, ['agenda', 'issues', issue]);
  const paths: Path[] = [
    ...namesOf(root, ['briefs']).map(name => ['briefs', name, 'values', id]),
    ...namesOf(root, ['agenda', 'issues', issue, 'estimates']).map(name => [
      'agenda',
      'issues',
      issue,
      'estimates',
      name,
    ]),
  ];
  return paths.flatMap(path => {
    const values = valueAt(root, path);
    return Array.isArray(values) ? [{ path, values }] : [];
  });
}

/** Rows in their new order, and every index of a position where it is now. */
function reordered(root: unknown, issue: number, order: Order): Revision[] {
  const id = idAt(root, ['agenda', 'issues', issue]);
  const rows = rowsOf(root, issue).map(
    ({ path, values }): Revision => ({
      kind: 'replace',
      path,
      value: order.map(place => (place === null ? 0 : (values[place] ?? 0))),
    }),
  );
  return [...rows, ...indicesOf(root, id, issue).flatMap(site => remapped(site, order))];
}

type Site =
  | { readonly is: 'set'; readonly path: Path; readonly positions: readonly number[] }
  | { readonly is: 'from'; readonly path: Path; readonly position: number };

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(item => typeof item === 'number');

/** Where indices of positions of an issue stand: sets of them by its id, and "from" beside its name. */
function indicesOf(root: unknown, id: string, issue: number): Site[] {
  const sites: Site[] = [];
  const payable = ['agenda', 'issues', issue, 'payable'];
  const paid = valueAt(root, payable);
  if (isNumbers(paid)) sites.push({ is: 'set', path: payable, positions: paid });
  const visit = (value: unknown, path: Path): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, part] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(name) : name];
      const isSet = path.at(-1) === 'crossedBy' || path.at(-1) === 'when';
      if (isSet && name === id && isNumbers(part)) sites.push({ is: 'set', path: place, positions: part });
      visit(part, place);
    }
    const from = child(value, 'from');
    if (child(value, 'issue') === id && typeof from === 'number')
      sites.push({ is: 'from', path: [...path, 'from'], position: from });
  };
  visit(root, []);
  return sites;
}

function remapped(site: Site, order: Order): Revision[] {
  if (site.is === 'from') {
    // A threshold on a position that is gone lies at the next one that is left.
    const places = order.flatMap((old, place) => (old !== null && old >= site.position ? [place] : []));
    const to = places.length > 0 ? Math.min(...places) : order.length - 1;
    const kept = order.indexOf(site.position);
    const value = kept >= 0 ? kept : to;
    return value === site.position ? [] : [{ kind: 'replace', path: site.path, value }];
  }
  const value = site.positions
    .map(position => order.indexOf(position))
    .filter(place => place >= 0)
    .sort((a, b) => a - b);
  if (value.join() === site.positions.join()) return [];
  const mayBeEmpty = site.path.at(-1) === 'payable';
  return value.length === 0 && !mayBeEmpty
    ? [{ kind: 'remove', path: site.path }]
    : [{ kind: 'replace', path: site.path, value }];
}

/** Gives a thing another id, wherever it is named. */
export function renameId(root: unknown, list: ListName, index: number, id: string): Revision[] {
  const { path, kind } = FORM_LISTS[list];
  const old = idAt(root, [...path, index]);
  const here: Revision = { kind: 'set', path: [...path, index, 'id'], value: id };
  if (old === '' || old === id) return [here];
  const mentioned = references(root, kind, old).map(
    (mention): Revision =>
      mention.is === 'key'
        ? { kind: 'rename', path: mention.path, key: id }
        : { kind: 'replace', path: mention.path, value: id },
  );
  // Keys last and from the inside out: until then the paths are those of the text.
  const keys = mentioned.filter(({ kind: what }) => what === 'rename').reverse();
  return [here, ...mentioned.filter(({ kind: what }) => what !== 'rename'), ...keys];
}

/** Gives a red line to another side: its weight moves to that side's brief, and its covers now save that side's face. */
export function setOwner(root: unknown, line: number, owner: string): Revision[] {
  const path = ['agenda', 'redLines', line];
  const id = idAt(root, path);
  const old = String(valueAt(root, [...path, 'owner']) ?? '');
  const place = ['briefs', old, 'lines', id];
  const weight = valueAt(root, place);
  const given: Revision = { kind: 'set', path: [...path, 'owner'], value: owner };
  if (owner === old) return [];
  const covers = listAt(root, FORM_LISTS.covers.path).flatMap((cover, index): Revision[] => {
    if (child(cover, 'kind') !== 'line' || child(cover, 'ref') !== id) return [];
    const at = [...FORM_LISTS.covers.path, index];
    const paid = valueAt(root, [...at, 'price', owner]);
    const isFree = valueAt(root, [...at, 'price', old]) === undefined;
    return [
      { kind: 'set', path: [...at, 'for'], value: owner },
      ...(paid !== undefined && isFree
        ? [{ kind: 'rename', path: [...at, 'price', owner], key: old } as const]
        : []),
    ];
  });
  if (weight === undefined) return [given, ...covers];
  return [
    given,
    ...covers,
    { kind: 'remove', path: place },
    { kind: 'set', path: ['briefs', owner, 'lines', id], value: weight },
  ];
}

/** Takes a thing out, with every entry that is about it alone; what else names it is left for the checks to tell. */
export function removeItem(root: unknown, list: ListName, index: number): Revision[] {
  const { path, kind } = FORM_LISTS[list];
  const id = idAt(root, [...path, index]);
  const entries =
    id === '' ? [] : references(root, kind, id).filter(({ is }) => is === 'key' || is === 'entry');
  const gone = entries.map(({ path: place }): Revision => ({ kind: 'remove', path: place })).reverse();
  return [...gone, { kind: 'remove', path: [...path, index] }];
}

/** An id of this stem that nothing in a list has yet. */
export function freeId(root: unknown, list: ListName, stem: string): string {
  const taken = listAt(root, FORM_LISTS[list].path).map(item => child(item, 'id'));
  let number = taken.length + 1;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Adds a thing to a list, with what every brief has to say of it. */
export function addItem(root: unknown, list: ListName, item: Readonly<Record<string, unknown>>): Revision[] {
  const { path } = FORM_LISTS[list];
  const id = String(item['id']);
  const added: Revision = { kind: 'set', path: [...path, listAt(root, path).length], value: item };
  const sides = namesOf(root, ['briefs']);
  if (list === 'issues') {
    const count = Array.isArray(item['positions']) ? item['positions'].length : 0;
    const row = Array.from({ length: count }, () => 0);
    return [
      added,
      ...sides.map((name): Revision => ({ kind: 'set', path: ['briefs', name, 'values', id], value: row })),
    ];
  }
  if (list === 'redLines') {
    const weight = { weight: 10, truth: 'true' };
    return [added, { kind: 'set', path: ['briefs', String(item['owner']), 'lines', id], value: weight }];
  }
  return [added];
}

/** Adds a principal, with the trust that there has to be and a brief whose rows are worth nothing yet. */
export function addPrincipal(
  root: unknown,
  principal: Readonly<Record<string, unknown>>,
  brief: Readonly<Record<string, unknown>>,
): Revision[] {
  const path = FORM_LISTS.principals.path;
  const id = String(principal['id']);
  const others = listAt(root, path).map((_, index) => idAt(root, [...path, index]));
  const values = Object.fromEntries(
    listAt(root, ['agenda', 'issues']).map((issue, index) => {
      const positions = child(issue, 'positions');
      const count = Array.isArray(positions) ? positions.length : 0;
      return [idAt(root, ['agenda', 'issues', index]), Array.from({ length: count }, () => 0)];
    }),
  );
  const trust = Object.fromEntries(others.map(other => [other, 35]));
  return [
    { kind: 'set', path: [...path, others.length], value: { ...principal, trust } },
    ...others.map((_, index): Revision => ({ kind: 'set', path: [...path, index, 'trust', id], value: 35 })),
    { kind: 'set', path: ['briefs', id], value: { ...brief, values } },
  ];
}
