import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewScenario } from '../../game/analysis/review.ts';
import {
  addItem,
  addPosition,
  addPrincipal,
  FORM_LISTS,
  freeId,
  type ListName,
  looseValue,
  movePosition,
  type Revision,
  removeItem,
  removePosition,
  renameId,
  revised,
  setOwner,
} from '../../game/scenario/index.ts';
import { references } from '../../game/scenario/mentions.ts';
import { valueAt } from '../../game/scenario/shape.ts';

const SHIPPED = ['first-table', '2019-june-deadline', '2025-one-month-pauses'] as const;
const texts = Object.fromEntries(SHIPPED.map(id => [id, readFileSync(`scenarios/${id}.json`, 'utf8')]));
const first = texts['first-table']!;
const errorsOf = (text: string) =>
  reviewScenario(text, '').faults.filter(({ severity }) => severity === 'error');
const value = (text: string) => {
  const { value: found, isWhole } = looseValue(text);
  expect(isWhole).toBe(true);
  return found;
};
const rootOf = (text: string) => value(text) as { agenda: { issues: { id: string }[] } };

test('a red line that changes hands takes its weight along', () => {
  const { agenda } = JSON.parse(first) as {
    agenda: { principals: { id: string }[]; redLines: { id: string; owner: string }[] };
  };
  const { id, owner } = agenda.redLines[0]!;
  const other = agenda.principals.find(principal => principal.id !== owner)!.id;
  const next = revised(first, setOwner(value(first), 0, other));
  expect(errorsOf(next)).toEqual([]);
  expect(valueAt(value(next), ['briefs', owner, 'lines', id])).toBeUndefined();
  expect(valueAt(value(next), ['briefs', other, 'lines', id])).toEqual(
    valueAt(value(first), ['briefs', owner, 'lines', id]),
  );
});

describe('a revision', () => {
  test('changes what it names and not a byte else', () => {
    const next = revised(first, [{ kind: 'set', path: ['agenda', 'principals', 0, 'bar'], value: 58 }]);
    expect(next).toBe(first.replace('"bar": 56', '"bar": 58'));
  });

  test('puts an optional key where the format has it', () => {
    const next = revised(first, [
      {
        kind: 'set',
        path: ['agenda', 'rounds', 1, 'until'],
        value: '2026-05-07',
        order: ['date', 'until', 'note', 'dataRelease'],
      },
      {
        kind: 'set',
        path: ['agenda', 'principals', 0, 'prose'],
        value: { en: 'the town of Alta', es: 'la villa de Alta' },
        order: ['id', 'code', 'name', 'prose', 'office'],
      },
    ]);
    expect(next).toContain('{ "date": "2026-05-06", "until": "2026-05-07" }');
    expect(next).toMatch(/"name": \{ "en": "Alta", "es": "Alta" \},\n {8}"prose": \{.*\},\n {8}"office"/);
  });

  test('makes what has to stand around a value', () => {
    const next = revised(first, [
      { kind: 'set', path: ['history', 'options', 'events'], value: true },
      { kind: 'set', path: ['events', 0], value: { id: 'storm' } },
    ]);
    expect(value(next)).toMatchObject({ history: { options: { events: true } }, events: [{ id: 'storm' }] });
  });

  test('moves an item with its own text, and back again', () => {
    const path = ['agenda', 'issues', 0];
    const there = revised(first, [{ kind: 'move', path, to: 2 }]);
    expect(rootOf(there).agenda.issues.map(({ id }) => id)).toEqual(['toll', 'market', 'water']);
    expect(revised(there, [{ kind: 'move', path: ['agenda', 'issues', 2], to: 0 }])).toBe(first);
  });
});

/** Every path of a value. */
function pathsOf(part: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (part === null || typeof part !== 'object') return [path];
  const keys = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
  return [
    path,
    ...keys.flatMap(key => pathsOf((part as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

/** A copy with one place changed, as plain JavaScript would do it. */
function withValue(part: unknown, path: readonly (string | number)[], next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(part))
    return part.map((item, index) => (index === key ? withValue(item, rest, next) : item));
  const object = part as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, next) };
}

test.each(SHIPPED)('writing any value at any place of %s means what it says, and nothing else', id => {
  const text = texts[id]!;
  const root = value(text);
  const paths = pathsOf(root).filter(path => path.length > 0);
  // Names that reach into prototypes are not read at all.
  const isPlain = (next: unknown) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(next));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue().filter(isPlain), (path, next) => {
      const changed = revised(text, [{ kind: 'set', path, value: next }]);
      expect(value(changed)).toEqual(withValue(root, path, JSON.parse(JSON.stringify(next))));
    }),
    { numRuns: 60 },
  );
});

describe('positions', () => {
  const issueOf = (text: string, issue: number) => valueAt(value(text), ['agenda', 'issues', issue]);

  test.each(SHIPPED)('of %s can be moved there and back', id => {
    const text = texts[id]!;
    const { issues } = rootOf(text).agenda;
    for (const issue of issues.keys()) {
      const { positions } = issueOf(text, issue) as { positions: unknown[] };
      const last = positions.length - 1;
      const moved = revised(text, movePosition(value(text), issue, last, 0));
      const back = revised(moved, movePosition(value(moved), issue, 0, last));
      expect(value(back)).toEqual(value(text));
    }
  });

  test('that go take their numbers along, and every index behind them moves up', () => {
    const text = texts['2019-june-deadline']!;
    const next = value(revised(text, removePosition(value(text), 0, 1)));
    const row = (root: unknown) => valueAt(root, ['briefs', 'us', 'values', 'guard']) as number[];
    expect(row(next)).toEqual(row(value(text)).toSpliced(1, 1));
    expect(valueAt(next, ['agenda', 'issues', 0, 'payable'])).toEqual([1]);
    const crossing = (root: unknown) =>
      (valueAt(root, ['agenda', 'redLines']) as { crossedBy: Record<string, number[]> }[]).flatMap(
        ({ crossedBy }) => crossedBy['guard'] ?? [],
      );
    expect(crossing(next)).toEqual(crossing(value(text)).map(position => position - 1));
    expect(errorsOf(revised(text, removePosition(value(text), 0, 1)))).toEqual([]);
  });

  test('that come are worth as much as the last one, and leave the file valid', () => {
    const text = revised(first, addPosition(value(first), 2, { name: { en: 'Two', es: 'Dos' } }));
    expect(valueAt(value(text), ['briefs', 'alta', 'values', 'market'])).toEqual([0, 4, 4]);
    expect(errorsOf(text)).toEqual([]);
  });
});

describe('things', () => {
  test.each(SHIPPED.slice(0, 2))('of %s can be renamed everywhere and back', id => {
    const text = texts[id]!;
    for (const list of ['principals', 'issues', 'redLines', 'measures', 'benchmarks', 'sources'] as const) {
      const items = valueAt(value(text), FORM_LISTS[list].path);
      for (const [index, item] of (Array.isArray(items) ? items : []).slice(0, 2).entries()) {
        const old = (item as { id: string }).id;
        const there = revised(text, renameId(value(text), list, index, 'quite-new'));
        expect(references(value(there), FORM_LISTS[list].kind, old)).toEqual([]);
        expect(value(revised(there, renameId(value(there), list, index, old)))).toEqual(value(text));
      }
    }
  });

  test('a renamed side leaves the small table playable', () => {
    const text = revised(first, renameId(value(first), 'principals', 0, 'upland'));
    expect(errorsOf(text)).toEqual([]);
    expect(text).not.toContain('"alta"');
  });

  const added: Readonly<Partial<Record<ListName, Record<string, unknown>>>> = {
    issues: { name: 'Fish', positions: [{ name: 'As now' }, { name: 'More' }] },
    redLines: { owner: 'alta', name: 'Dry', text: 'Not dry.', crossedBy: { toll: [1] } },
    events: { name: 'Rain', text: 'It rains.', round: 2, effects: [], sources: ['assumption'] },
  };
  test.each(Object.entries(added))('%s: what is added is valid, and goes without a trace', (name, item) => {
    const list = name as ListName;
    const id = freeId(value(first), list, FORM_LISTS[list].stem);
    const text = revised(first, addItem(value(first), list, { id, ...item }));
    expect(errorsOf(text)).toEqual([]);
    const items = valueAt(value(text), FORM_LISTS[list].path) as unknown[];
    const gone = revised(text, removeItem(value(text), list, items.length - 1));
    const root = value(gone) as Record<string, unknown>;
    if (list === 'events') delete root['events'];
    expect(root).toEqual(value(first));
  });

  test('a third side comes with trust, a brief and rows', () => {
    const side = {
      id: 'mid',
      code: 'MI',
      name: 'Mid',
      office: 'Mayor',
      start: { support: 50, face: 50, credibility: 50, strain: 0 },
      bar: 50,
    };
    const brief = { situation: 'Here.', wants: ['Peace'], fears: ['War'], noDeal: 0 };
    const text = revised(first, addPrincipal(value(first), side, brief));
    // All its rows are worth nothing yet, so it has nothing to give.
    expect(errorsOf(text).map(({ code }) => code)).toEqual(['noImprovement']);
  });
});

test('names that reach into prototypes are not taken over into the form', () => {
  const { value: found } = looseValue('{ "__proto__": { "a": 1 }, "constructor": 2, "b": 3 }');
  expect(found).toEqual({ b: 3 });
  expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
});

test('revisions of a text that is no JSON do nothing', () => {
  const broken: readonly Revision[] = [{ kind: 'move', path: ['a', 0], to: 1 }];
  expect(revised('{ "a": [', broken)).toBe('{ "a": [');
});
