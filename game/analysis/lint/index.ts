/**
 * The linter: what is wrong with a negotiation that is written correctly. Its warnings are faults like all others, each a
 * code with data, a place and, where there is one, a repair; `wording/lint.ts` says why each matters and what would mend
 * it. What needs nothing but the file (`scenario/lint.ts`) every check says; what has to be reckoned stands here, a rule or
 * a family of rules a file. Either is silenced by `silence` in the file, with the reason.
 */
import { type Fault, type ParsedScenario, parseScenario, type Repair } from '../../scenario/index.ts';
import { inOrder } from '../../scenario/json.ts';
import { isReckoned, silenced } from '../../scenario/lint.ts';
import { reviewParsed } from '../review.ts';
import { covers } from './covers.ts';
import { events } from './events.ts';
import { lines } from './lines.ts';
import { measures } from './measures.ts';
import { positions } from './positions.ts';
import type { Rule } from './rule.ts';
import { trade } from './trade.ts';
import { agreement, everyVote, meanDay, zoneOf } from './zone.ts';

const RULES: readonly Rule[] = [
  agreement,
  meanDay,
  everyVote,
  trade,
  positions,
  lines,
  measures,
  covers,
  events,
];

const ABOUT_VOTES: ReadonlySet<string> = new Set(['noneRatifiable', 'onlyOnBestDay']);

/**
 * Reads a scenario file and says everything that any check has to say about it. A file that cannot be understood is not
 * reckoned with; one whose bars leave too little is, for that is often how a poor table shows.
 */
export function lintScenario(text: string, file: string): ParsedScenario {
  const parsed = parseScenario(text, file);
  const reviewed = reviewParsed(parsed, file);
  const { scenario, source, locate } = parsed;
  if (!scenario || !source) return reviewed;
  const linted = { file: source, scenario, zone: zoneOf(scenario) };
  // Bars that stop next to everything are an error, which the rules about votes would only say again.
  const isStopped = reviewed.faults.some(({ code }) => code === 'tooFewPass');
  const isLeftOut = (key: string) => isStopped && ABOUT_VOTES.has(key.split(':')[0]!);
  const found = RULES.flatMap(rule => rule(linted)).filter(({ code }) => !isLeftOut(code));
  const findings = silenced(source, found, key => isReckoned(key) && !isLeftOut(key));
  return { ...reviewed, faults: inOrder([...reviewed.faults, ...locate(findings)]) };
}

/** The entry that silences a warning at its place; nothing silences an error. */
export function silenceFor({ severity, code, path }: Fault, file: unknown, because: string): Repair | null {
  if (severity === 'error' || code === 'unusedSilence') return null;
  const key = `${code}:${path.join('.')}`;
  const hasSilence = typeof file === 'object' && file !== null && Object.hasOwn(file, 'silence');
  return hasSilence
    ? { kind: 'insert', path: ['silence', key], value: because }
    : { kind: 'insert', path: ['silence'], value: { [key]: because } };
}
