/** Repairs of well-formed files: the change that follows from what a check found and from the file around it. */
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { FaultCode, Finding, Path } from './faults.ts';
import type { Repair } from './repair.ts';
import { plainId } from './repairForm.ts';
import { dayAfter, daysOf } from './times.ts';

/** What stands in the file at a path; undefined where nothing does. */
type Look = (path: Path) => unknown;

type Make = (finding: Finding, look: Look) => Repair | null;

/** The repair that a finding brings, or the one that follows from its code; null where no single change would do. */
export function repairOf(finding: Finding, tree: Node): Repair | null {
  if (finding.repair) return finding.repair;
  const look: Look = path => {
    const node = findNodeAtLocation(tree, [...path]);
    return node ? getNodeValue(node) : undefined;
  };
  return REPAIRS[finding.code]?.(finding, look) ?? null;
}

const text = ({ data }: Finding, key: string): string => String(data[key] ?? '');
const number = ({ data }: Finding, key: string): number => Number(data[key]);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const replace = (path: Path, value: unknown): Repair => ({ kind: 'replace', path, value });
const remove = (path: Path): Repair => ({ kind: 'remove', path });
const insert = (path: Path, value: unknown): Repair => ({ kind: 'insert', path, value });

const removed: Make = ({ path }) => remove(path);
const cited: Make = ({ path }, look) =>
  look([...path, 'sources']) === undefined
    ? insert([...path, 'sources'], ['assumption'])
    : replace([...path, 'sources'], ['assumption']);
const clamped: Make = finding =>
  replace(
    finding.path,
    Math.min(Math.max(number(finding, 'found'), number(finding, 'least')), number(finding, 'most')),
  );

/** The name that was probably meant, or the only one there is. */
const nearestName: Make = ({ path, data, at }, look) => {
  const known = list(data.known ?? data.allowed);
  const name = data.nearest ?? (known.length === 1 ? known[0] : undefined);
  if (typeof name !== 'string') return null;
  if (at === 'key') return { kind: 'rename', path, key: name };
  // "issue:watre" in a guide: the kind before the colon stays.
  const kind = path.at(-1) === 'show' ? /^[a-z]+:/i.exec(String(look(path)))?.[0] : undefined;
  return replace(path, `${kind ?? ''}${name}`);
};

const REPAIRS: Readonly<Partial<Record<FaultCode, Make>>> = {
  formatMissing: finding => insert(['format'], number(finding, 'newest')),
  formatInvalid: finding => replace(finding.path, number(finding, 'newest')),
  unknownReference: nearestName,
  unknownStatus: nearestName,
  unknownMoveKind: nearestName,
  unknownShow: finding =>
    finding.data.nearest === undefined ? null : replace(finding.path, finding.data.nearest),
  unreadableMove: finding =>
    finding.data.nearest === undefined
      ? null
      : replace(
          finding.path,
          text(finding, 'line').replace(text(finding, 'word'), () => text(finding, 'nearest')),
        ),
  duplicateId: ({ path, data }, look) => {
    const taken = list(look(path.slice(0, -2))).map(
      item => (item as { id?: unknown; code?: unknown })?.[path.at(-1) as 'id'],
    );
    const stem = data.kind === 'code' ? String(data.name).slice(0, 2) : `${data.name}-`;
    return replace(path, `${stem}${[2, 3, 4, 5, 6, 7, 8, 9].find(count => !taken.includes(stem + count))}`);
  },
  missingEntry: (finding, look) => {
    const name = text(finding, 'name');
    const path = [...finding.path, name];
    if (finding.data.kind === 'issue') {
      const issues = list(look(['agenda', 'issues'])) as readonly {
        id: string;
        positions: readonly unknown[];
      }[];
      return insert(path, issues.find(issue => issue.id === name)?.positions.map(() => 0) ?? [0]);
    }
    if (finding.data.kind === 'redLine') return insert(path, { weight: 10, truth: 'true' });
    return finding.path.at(-1) === 'trust' ? insert(path, 40) : null;
  },
  foreignEntry: removed,
  samePrincipal: (finding, look) => {
    if (finding.path.includes('trust')) return remove(finding.path);
    const ids = list(look(['agenda', 'principals'])).map(item => (item as { id: unknown }).id);
    const others = ids.filter(id => id !== finding.data.name);
    return others.length === 0 ? null : replace(finding.path, others[0]);
  },
  wrongSide: finding => replace(finding.path, text(finding, 'expected')),
  rowLength: (finding, look) => {
    const row = list(look(finding.path));
    const wanted = Array.from(
      { length: number(finding, 'expected') },
      (_, index) => row[index] ?? row.at(-1) ?? 0,
    );
    return replace(finding.path, wanted);
  },
  statusQuoNotZero: ({ path }) => replace(path, 0),
  amountOutOfRange: clamped,
  roundOutOfRange: clamped,
  positionOutOfRange: (finding, look) => {
    const others = list(look(finding.path.slice(0, -1)));
    const most = number(finding, 'most');
    // Where the last position is named beside it already, the stray one only has to go.
    return others.includes(most) ? remove(finding.path) : (clamped(finding, look) as Repair);
  },
  levelOutOfRange: finding => replace(finding.path, number(finding, 'most')),
  stakesNotRising: finding => replace(finding.path, number(finding, 'previous') + 1),
  tailBelowPerRound: finding => replace(finding.path, number(finding, 'perRound')),
  noOwnHarm: ({ path }, look) => {
    const target = Number(look([...path.slice(0, -1), 'target']));
    return replace(path, Math.max(1, Math.round(target * 0.4)));
  },
  notAscending: ({ path }, look) => {
    const row = list(look(path.slice(0, -1))) as readonly number[];
    return replace(
      path.slice(0, -1),
      [...new Set(row)].sort((a, b) => a - b),
    );
  },
  payableWithoutDoer: removed,
  impossibleDate: finding => {
    const [year = '', month = ''] = text(finding, 'date').split('-');
    return replace(finding.path, `${year}-${month}-${daysOf(Number(year), Number(month))}`);
  },
  datesNotAscending: finding => replace(finding.path, dayAfter(text(finding, 'previous'))),
  effectBeyondLimit: finding => {
    const limit = number(finding, 'limit');
    return replace(finding.path, number(finding, 'found') > 0 ? limit : -limit);
  },
  metricMissing: ({ path, data }) => {
    if (data.needs === 'dataRelease') return replace(path, false);
    return data.needs === 'effect' ? remove(path) : null;
  },
  consequenceWithoutMeasure: ({ path }) => replace(path, 'consult'),
  missingLanguage: ({ path }, look) => replace(path, { en: look(path), es: look(path) }),
  alwaysCrossed: ({ path }, look) =>
    replace(
      path,
      list(look(path)).filter(position => position !== 0),
    ),
  neverLifted: finding => replace(finding.path, number(finding, 'most')),
  coversNothing: ({ path }) => remove(path.slice(0, -1)),
  unusedBenchmark: ({ path }) => remove(path.slice(0, -1)),
  uncitedSource: ({ path }) => remove(path.slice(0, -1)),
  eventWithoutSource: cited,
  partWithoutSource: cited,
  idNotFileName: finding => {
    // Where the file is not named as ids are, it is the file that has to be renamed once the id says the same.
    const id = plainId(text(finding, 'file'));
    return id === '' || id === finding.data.id ? null : replace(finding.path, id);
  },
  unusedSilence: removed,
};
