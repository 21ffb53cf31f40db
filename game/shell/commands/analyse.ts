import { type Analysis, analyseAdditive, analyseDomain } from '../../analysis/analyse.ts';
import { domainOf, MOST_OUTCOMES } from '../../analysis/domain.ts';
import { isPlainDomain, readAdditiveDomain } from '../../analysis/domainFile.ts';
import { countDrafts } from '../../analysis/drafts.ts';
import { CONCEPTS, type Concept } from '../../analysis/solutions.ts';
import { groundAtStart, winSetsOf, withoutMeasures } from '../../analysis/winSets.ts';
import { namesOf } from '../../present/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { faultText } from '../../wording/faults.ts';
import { formatFault, textOf } from '../../wording/index.ts';
import { loadScenario, readText } from '../files.ts';
import type { Given } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import type { Shell } from '../shell.ts';
import { grid, wrap } from '../text.ts';

/** A bargaining problem with its analysis and the names it is told by. */
interface Subject {
  readonly name: string;
  readonly title: string;
  readonly parties: readonly { readonly name: string; readonly reservation: number }[];
  readonly partyTitles: readonly string[];
  readonly analysis: Analysis;
  /** An outcome by issue, as data. */
  readonly asData: (positions: readonly number[]) => Readonly<Record<string, string | number>>;
  /** An outcome by issue, in words. */
  readonly inWords: (positions: readonly number[]) => readonly (readonly [issue: string, value: string])[];
  readonly ratifiable: Ratifiable | null;
}

/** How many drafts would pass, by id of the principal and for all together. */
interface Ratifiable {
  readonly atStart: WinCounts;
  readonly withoutMeasures: WinCounts;
}

interface WinCounts {
  readonly all: number;
  readonly by: Readonly<Record<string, number>>;
}

/** The frontier and the solutions of a scenario or of a plain scorable domain. */
export function analyseCommand(shell: Shell, [file]: readonly string[], options: Given): number {
  const text = readText(shell, file!);
  const subject = isPlainDomain(text) ? ofDomain(shell, text, file!) : ofScenario(shell, file!);
  shell.io.out(options['json'] ? JSON.stringify(dataOf(subject), null, 2) : pageOf(shell, subject));
  return 0;
}

function ofDomain({ language }: Shell, text: string, file: string): Subject {
  const { domain, faults } = readAdditiveDomain(text, file);
  if (!domain) throw new Stop(1, faults.map(fault => formatFault(fault, language)).join('\n'));
  const { name, parties, issues } = domain;
  const inWords = (positions: readonly number[]) =>
    positions.map((position, issue) => [issues[issue]!.name, issues[issue]!.values[position]!] as const);
  return {
    name,
    title: name,
    parties,
    partyTitles: parties.map(party => party.name),
    analysis: analyseAdditive(domain),
    asData: positions => Object.fromEntries(inWords(positions)),
    inWords,
    ratifiable: null,
  };
}

function ofScenario(shell: Shell, file: string): Subject {
  const scenario = loadScenario(shell, file);
  const { agenda, title } = scenario;
  const found = countDrafts(agenda);
  if (found > MOST_OUTCOMES) {
    const fault = { code: 'tooManyDrafts', data: { found, most: MOST_OUTCOMES } } as const;
    throw new Stop(1, `${file}: ${faultText(fault, shell.language)}`);
  }
  const domain = domainOf(scenario);
  const names = namesOf(scenario, shell.language);
  return {
    name: domain.name,
    title: textOf(title, shell.language),
    parties: domain.parties,
    partyTitles: agenda.principals.map((_, seat) => names.principal(seat)),
    analysis: analyseDomain(domain),
    asData: positions =>
      Object.fromEntries(positions.map((position, issue) => [agenda.issues[issue]!.id, position])),
    inWords: positions =>
      positions.map((position, issue) => [names.issue(issue), names.numbered(issue, position)]),
    ratifiable: ratifiableOf(scenario),
  };
}

function ratifiableOf(scenario: Scenario): Ratifiable {
  const start = groundAtStart(scenario);
  const counts = (ground: typeof start): WinCounts => {
    const sets = winSetsOf(scenario.agenda, ground, scenario.briefs);
    const by = scenario.agenda.principals.map(({ id }, seat) => [id, sets.counts[seat]!] as const);
    return { all: sets.common, by: Object.fromEntries(by) };
  };
  return { atStart: counts(start), withoutMeasures: counts(withoutMeasures(start)) };
}

function dataOf({ name, parties, analysis, asData, inWords, ratifiable }: Subject) {
  const { outcomes, sampled, pareto, solutions } = analysis;
  const found = CONCEPTS.map(concept => {
    const { points, first, cut } = solutions[concept];
    return [
      concept,
      {
        points,
        outcome: first && asData(first),
        ...(ratifiable && first ? { names: Object.fromEntries(inWords(first)) } : {}),
        ...(cut ? { cut } : {}),
      },
    ];
  });
  return {
    name,
    parties: parties.map(party => ({ name: party.name, reservation: party.reservation })),
    outcomes,
    ...(sampled === null ? {} : { sampled }),
    pareto,
    ...Object.fromEntries(found),
    ...(ratifiable ? { ratifiable } : {}),
  };
}

/** Points of the frontier that are printed. */
const SHOWN = 20;
const DIGITS = 3;

function pageOf(shell: Shell, subject: Subject): string {
  const { format, ink, width } = shell;
  const words = shell.wording.commands.analyse;
  const { outcomes, sampled, pareto, solutions } = subject.analysis;
  const figure = (value: number) => format.number(value, DIGITS);
  const first = words.concept;
  const points = CONCEPTS.flatMap((concept): string[][] => {
    const { points: ties } = solutions[concept];
    return ties
      .slice(0, 1)
      .map(point => [words.concepts[concept], ...point.map(figure), tiesOf(shell, subject, concept)]);
  });
  const noDeal = [words.noDeal, ...subject.parties.map(({ reservation }) => figure(reservation)), ''];
  const isRational = points.length > 0;
  return [
    ink.bold(subject.title),
    ...wrap(words.counts({ outcomes, frontier: pareto.length }), width),
    ...(sampled === null ? [] : wrap(words.sampled(sampled), width)),
    ...(subject.ratifiable ? wrap(ratifiableText(shell, subject.ratifiable), width) : []),
    '',
    ...grid([first, ...subject.partyTitles, words.ties], [...points, noDeal], width),
    ...(isRational ? ['', ...outcomesGrid(shell, subject)] : wrap(words.nothing, width)),
    '',
    ink.bold(words.frontier),
    ...grid(
      subject.partyTitles,
      pareto.slice(0, SHOWN).map(point => point.map(figure)),
      width,
    ),
    ...(pareto.length > SHOWN ? [words.more(pareto.length - SHOWN)] : []),
  ].join('\n');
}

/** How many other points tie with the one that is printed. */
function tiesOf({ format }: Shell, { analysis }: Subject, concept: Concept): string {
  const { points, cut } = analysis.solutions[concept];
  return `${format.number(points.length - 1, 0)}${cut ? '+' : ''}`;
}

/** The first outcome of every concept, issue by issue. */
function outcomesGrid(shell: Shell, { analysis, inWords }: Subject): string[] {
  const words = shell.wording.commands.analyse;
  const columns = CONCEPTS.map(concept => inWords(analysis.solutions[concept].first!));
  const rows = columns[0]!.map(([issue], place) => [issue, ...columns.map(column => column[place]![1])]);
  return grid([words.issue, ...CONCEPTS.map(concept => words.concepts[concept])], rows, shell.width);
}

const ratifiableText = (shell: Shell, { atStart, withoutMeasures }: Ratifiable): string =>
  shell.wording.commands.analyse.ratifiable({ atStart: atStart.all, without: withoutMeasures.all });
