/** Advice on a scenario that is valid but looks like a slip. The file may silence each with a reason. */

import { z } from 'zod';
import { byId, Findings } from './catalogue.ts';
import { type FaultCode, type Finding, finding, type Path, quotable } from './faults.ts';
import { type ScenarioFile, scenarioFile, text } from './schema.ts';
import { visitParts } from './shape.ts';
import type { Text } from './types.ts';

const LONGEST_NAME = 34;

export function lint(file: ScenarioFile): Finding[] {
  const findings = new Findings();
  languages(file, findings);
  lines(file, findings);
  measures(file, findings);
  covers(file, findings);
  benchmarks(file, findings);
  sources(file, findings);
  names(file, findings);
  return findings.list;
}

/** A plain text in a file that is otherwise bilingual has probably not been translated yet. */
function languages(file: ScenarioFile, findings: Findings): void {
  const plain: { readonly path: Path; readonly value: string }[] = [];
  let isBilingual = false;
  visitParts(scenarioFile, file, (schema, value, path) => {
    if (!isText(schema)) return true;
    if (typeof value === 'string') plain.push({ path, value });
    else {
      isBilingual = true;
      const { en, es } = value as { readonly en: string; readonly es: string };
      if (en === es && isSentence(en)) findings.add('sameInBoth', path, { text: quotable(en) });
    }
    return false;
  });
  if (!isBilingual) return;
  for (const { path, value } of plain)
    if (needsTranslation(value)) findings.add('missingLanguage', path, { text: quotable(value) });
}

// Descriptions make copies of the schema of texts; its branches stay the same objects.
const isText = (schema: z.ZodType) => schema instanceof z.ZodUnion && schema.options[1] === text.options[1];

/** Names may be the same in two languages; three words with small letters hardly are. */
const isSentence = (value: string) => (value.match(/\b\p{Ll}[\p{L}’'-]*/gu) ?? []).length >= 3;

/** Numbers and codes in capitals ("USMCA", "5 %") read the same in every language. */
const needsTranslation = (value: string) => /\p{Ll}/u.test(value);

function lines({ agenda }: ScenarioFile, findings: Findings): void {
  for (const [index, line] of agenda.redLines.entries()) {
    const path = ['agenda', 'redLines', index, 'crossedBy'];
    for (const [id, positions] of Object.entries(line.crossedBy)) {
      const issue = byId(agenda.issues, id);
      if (issue?.positions.every((_, position) => positions.includes(position)))
        findings.add('alwaysCrossed', [...path, id], { line: line.id, issue: id });
    }
  }
}

function measures({ agenda }: ScenarioFile, findings: Findings): void {
  for (const [index, measure] of agenda.measures.entries())
    if (isNeverLifted(agenda, measure) && measure.liftedBy !== 'anyDeal')
      findings.add('neverLifted', ['agenda', 'measures', index, 'liftedBy', 'from'], {
        measure: measure.id,
        issue: measure.liftedBy.issue,
        found: measure.liftedBy.from,
        most: (byId(agenda.issues, measure.liftedBy.issue)?.positions.length ?? 1) - 1,
      });
}

function isNeverLifted(
  agenda: ScenarioFile['agenda'],
  { liftedBy }: ScenarioFile['agenda']['measures'][number],
) {
  if (liftedBy === 'anyDeal') return false;
  const issue = byId(agenda.issues, liftedBy.issue);
  return issue !== undefined && liftedBy.from >= issue.positions.length;
}

/** A stake is asked for only when a measure is lifted, and a line costs only when it can be crossed. */
function covers({ agenda }: ScenarioFile, findings: Findings): void {
  for (const [index, cover] of agenda.covers.entries()) {
    const line = cover.kind === 'line' ? byId(agenda.redLines, cover.ref) : undefined;
    const measure = cover.kind === 'stake' ? byId(agenda.measures, cover.ref) : undefined;
    const isIdle =
      (line !== undefined && Object.keys(line.crossedBy).length === 0) ||
      (measure !== undefined && isNeverLifted(agenda, measure));
    if (isIdle)
      findings.add('coversNothing', ['agenda', 'covers', index, 'ref'], { cover: cover.id, ref: cover.ref });
  }
}

function benchmarks({ agenda }: ScenarioFile, findings: Findings): void {
  const used = new Set(agenda.issues.flatMap(issue => issue.positions.map(position => position.benchmark)));
  for (const [index, { id }] of agenda.benchmarks.entries())
    if (!used.has(id)) findings.add('unusedBenchmark', ['agenda', 'benchmarks', index, 'id'], { name: id });
}

function sources(file: ScenarioFile, findings: Findings): void {
  if (file.sources.length === 0) return;
  const { agenda, history } = file;
  const citing = [
    ...file.events,
    ...agenda.measures,
    ...agenda.indicators,
    ...Object.values(file.briefs),
    ...(agenda.metric?.history ?? []),
    ...(history ? [history, ...history.line, ...Object.values(history.accounts)] : []),
  ];
  const read = file.teaching.reading.flatMap(item => (item.is === 'source' ? [item.source] : []));
  const cited = new Set([...citing.flatMap(item => item.sources), ...read]);
  for (const [index, { id }] of file.sources.entries())
    if (!cited.has(id)) findings.add('uncitedSource', ['sources', index, 'id'], { name: id });
  for (const [index, event] of file.events.entries())
    if (event.sources.length === 0) findings.add('eventWithoutSource', ['events', index], { name: event.id });
  for (const { sources: own, ...part } of factual(file))
    if (own.length === 0) findings.add('partWithoutSource', part.path, { part: part.what, name: part.name });
}

interface Factual {
  readonly what: 'measure' | 'figure' | 'indicator' | 'brief' | 'turn' | 'epilogue' | 'account';
  readonly name: string;
  readonly path: Path;
  readonly sources: readonly string[];
}

/** What states facts, events apart: measures that stand at the start, figures, briefs, and what really happened. */
function factual({ agenda, briefs, history }: ScenarioFile): Factual[] {
  const turns = (history?.line ?? []).map(
    ({ round, sources }, index): Factual => ({
      what: 'turn',
      name: String(round),
      path: ['history', 'line', index],
      sources,
    }),
  );
  const accounts = Object.entries(history?.accounts ?? {}).map(
    ([name, { sources }]): Factual => ({
      what: 'account',
      name,
      path: ['history', 'accounts', name],
      sources,
    }),
  );
  return [
    ...agenda.measures.flatMap(({ id, start, sources }, index): Factual[] =>
      start ? [{ what: 'measure', name: id, path: ['agenda', 'measures', index], sources }] : [],
    ),
    ...(agenda.metric?.history ?? []).map(
      ({ date, sources }, index): Factual => ({
        what: 'figure',
        name: date,
        path: ['agenda', 'metric', 'history', index],
        sources,
      }),
    ),
    ...agenda.indicators.map(
      ({ id, sources }, index): Factual => ({
        what: 'indicator',
        name: id,
        path: ['agenda', 'indicators', index],
        sources,
      }),
    ),
    ...Object.entries(briefs).map(
      ([name, { sources }]): Factual => ({ what: 'brief', name, path: ['briefs', name], sources }),
    ),
    ...turns,
    ...accounts,
    ...(history
      ? [{ what: 'epilogue' as const, name: '', path: ['history'], sources: history.sources }]
      : []),
  ];
}

function names({ agenda }: ScenarioFile, findings: Findings): void {
  for (const [index, issue] of agenda.issues.entries())
    for (const [place, position] of issue.positions.entries()) {
      const found = lengthOf(position.name);
      if (found > LONGEST_NAME && position.short === undefined)
        findings.add('longName', ['agenda', 'issues', index, 'positions', place, 'name'], {
          found,
          most: LONGEST_NAME,
        });
    }
}

const lengthOf = (name: Text): number =>
  typeof name === 'string' ? name.length : Math.max(name.en.length, name.es.length);

/** Codes of what only `analysis/lint` can find: a key that silences one is none of ours. */
const RECKONED: readonly string[] = [
  'noZone',
  'noneRatifiable',
  'onlyOnBestDay',
  'cannotWin',
  'nothingToTrade',
  'beatenPosition',
  'lineNobodyCrosses',
  'lineAgainstBrief',
  'emptyThreat',
  'cheapThreat',
  'beatenCover',
  'eventNever',
  'barTooLow',
] satisfies FaultCode[];

/** Whether a code, or a key of `silence`, is about something that has to be reckoned. */
export const isReckoned = (key: string): boolean => RECKONED.includes(key.split(':')[0]!);

/** Whether it is about something that the file alone shows. */
export const isPlain = (key: string): boolean => !isReckoned(key);

/**
 * Takes out the warnings that the file silences, by `code` or by `code:path.with.dots`. Errors cannot be silenced.
 * A key that silences nothing is itself worth a warning: what it was written for has gone. `isOurs` says which keys are
 * about the findings given.
 */
export function silenced(
  file: ScenarioFile,
  findings: readonly Finding[],
  isOurs: (key: string) => boolean,
): Finding[] {
  const used = new Set<string>();
  const kept = findings.filter(({ severity, code, path }) => {
    if (severity === 'error') return true;
    const keys = [code, `${code}:${path.join('.')}`].filter(key => Object.hasOwn(file.silence, key));
    for (const key of keys) used.add(key);
    return keys.length === 0;
  });
  const unused = Object.keys(file.silence).filter(key => isOurs(key) && !used.has(key));
  return [
    ...kept,
    ...unused.map(key => finding('unusedSilence', ['silence', key], { key: quotable(key) }, 'key')),
  ];
}
