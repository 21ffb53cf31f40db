/** What the checks share: finding things in a file by id, and collecting what they find. */
import { type FaultCode, type FaultData, type Finding, finding, type Path, suggestion } from './faults.ts';
import type { ConditionFile, ScenarioFile } from './schema.ts';

export type Agenda = ScenarioFile['agenda'];

/** What ids of a scenario can stand for; the wording files name these kinds. */
export type Kind =
  | 'principal'
  | 'issue'
  | 'redLine'
  | 'measure'
  | 'cover'
  | 'benchmark'
  | 'indicator'
  | 'event'
  | 'source'
  | 'code'
  | 'meter';

/** Id of the source that stands for "this is a model"; it need not be in the list of sources. */
export const ASSUMPTION = 'assumption';

/** Words of the notation of moves: things that moves name cannot have them as ids. */
const NOTATION_WORDS: readonly string[] = ['version', 'cover', 'quiet'];

const isNotationWord = (id: string) => NOTATION_WORDS.includes(id);

/** Ids of things that moves name which mean something else in the notation, with their paths. */
export function takenIds(
  { agenda }: ScenarioFile,
  isTaken: (id: string) => boolean = isNotationWord,
): { readonly name: string; readonly path: Path }[] {
  const lists = ['principals', 'issues', 'redLines', 'measures', 'covers'] as const;
  return lists.flatMap(list =>
    agenda[list].flatMap(({ id }, index) =>
      isTaken(id) ? [{ name: id, path: ['agenda', list, index, 'id'] }] : [],
    ),
  );
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(item => item.id);

export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item | undefined {
  return items.find(item => item.id === id);
}

/** An own entry of a record; a name that JavaScript knows ("constructor") is no entry. */
export function entry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Collects findings; checks write into one of these. */
export class Findings {
  readonly list: Finding[] = [];

  add(code: FaultCode, path: Path, data: FaultData = {}): void {
    this.list.push(finding(code, path, data));
  }

  /** A finding about the key at the end of the path. */
  addAtKey(code: FaultCode, path: Path, data: FaultData = {}): void {
    this.list.push(finding(code, path, data, 'key'));
  }

  /** Reports a name that is not among those known. */
  reference(
    kind: Kind,
    name: string,
    known: readonly string[],
    path: Path,
    at: Finding['at'] = 'value',
  ): void {
    if (known.includes(name)) return;
    this.list.push(finding('unknownReference', path, { kind, name, known, ...suggestion(name, known) }, at));
  }
}

/** Every condition of an event, nested ones included, with its path. */
export function eachCondition(
  condition: ConditionFile,
  path: Path,
  visit: (condition: Exclude<ConditionFile, { of: unknown }>, path: Path) => void,
): void {
  if (condition.is === 'not') eachCondition(condition.of, [...path, 'of'], visit);
  else if ('of' in condition)
    for (const [index, part] of condition.of.entries()) eachCondition(part, [...path, 'of', index], visit);
  else visit(condition, path);
}

/** Every (issue, least position) of the file that is no lifting of a measure. */
export function eachPosition(
  file: ScenarioFile,
  visit: (issue: string, position: number, path: Path) => void,
): void {
  const { agenda } = file;
  const crossing = (record: Readonly<Record<string, readonly number[]>>, path: Path) => {
    for (const [issue, positions] of Object.entries(record))
      for (const [index, position] of positions.entries()) visit(issue, position, [...path, issue, index]);
  };
  for (const [index, line] of agenda.redLines.entries())
    crossing(line.crossedBy, ['agenda', 'redLines', index, 'crossedBy']);
  for (const [index, { noReturn }] of agenda.benchmarks.entries())
    if (noReturn) visit(noReturn.issue, noReturn.from, ['agenda', 'benchmarks', index, 'noReturn', 'from']);
  for (const [owner, brief] of Object.entries(file.briefs))
    for (const [index, linkage] of brief.linkages.entries())
      crossing(linkage.when, ['briefs', owner, 'linkages', index, 'when']);
  for (const [index, event] of file.events.entries()) {
    if (!event.when) continue;
    eachCondition(event.when, ['events', index, 'when'], (condition, path) => {
      if ('issue' in condition) visit(condition.issue, condition.from, [...path, 'from']);
    });
  }
  for (const [issue, position] of Object.entries(file.history?.expected.positions ?? {}))
    visit(issue, position, ['history', 'expected', 'positions', issue]);
}
