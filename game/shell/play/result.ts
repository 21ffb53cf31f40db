import { type Points, pointsOf } from '../../analysis/points.ts';
import { silentEnd } from '../../analysis/silence.ts';
import { checkpointLine, describeCovers, type Names } from '../../present/index.ts';
import type { Negotiation } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { capital } from '../../wording/text.ts';
import type { Shell } from '../shell.ts';
import { grid, rule, wrap } from '../text.ts';

/** The end of a game: what came out, what the deal is, what it is worth to each side and why. */
export function resultLines(shell: Shell, scenario: Scenario, n: Negotiation, names: Names): string[] {
  const { width, ink, wording } = shell;
  return [
    '',
    ink.bold(rule(wording.play.resultTitle, width)),
    ...outcomeLines(shell, n, names).flatMap(line => wrap(line, width)),
    ...dealLines(shell, n, names),
    ...implementationLines(shell, n, names),
    ...fateLines(shell, n, names),
    ...pointLines(shell, scenario, n, names),
  ];
}

function outcomeLines({ wording }: Shell, { outcome }: Negotiation, names: Names): string[] {
  const { outcomes } = wording.terms;
  if (!outcome) return [];
  if (outcome.end === 'breakdown') return [outcomes.breakdown[outcome.why]];
  const first = outcomes.ratified({ round: outcome.round, date: names.date(outcome.round) });
  const { snappedBack } = outcome;
  return snappedBack === null
    ? [first]
    : [first, outcomes.snappedBack({ measure: names.measure(snappedBack) })];
}

function dealLines({ wording, width, ink }: Shell, { deal }: Negotiation, names: Names): string[] {
  if (!deal) return [];
  const rows = deal.draft.positions.map((position, issue) => [
    names.issue(issue),
    names.numbered(issue, position),
  ]);
  return [
    '',
    ink.bold(wording.play.dealTitle),
    ...grid([wording.table.columns.issue, ''], rows, width - 2).map(line => `  ${line}`),
    ...wrap(`${capital(wording.table.cover)}: ${describeCovers(deal.draft, names)}`, width, '  ', '    '),
  ];
}

function implementationLines(shell: Shell, { implementation }: Negotiation, names: Names): string[] {
  if (!implementation) return [];
  const { wording, format, ink } = shell;
  return [
    '',
    ink.bold(wording.play.implementationTitle),
    ...implementation.results.flatMap((result, place) => {
      const value = format.number(implementation.values[place]!, 0);
      const checkpoint = checkpointLine(implementation.benchmark, place, names);
      return wrap(
        `${checkpoint}. ${value}: ${wording.terms.checkpoints[result]}.`,
        shell.width,
        '  ',
        '    ',
      );
    }),
  ];
}

function fateLines({ wording, width, ink }: Shell, n: Negotiation, names: Names): string[] {
  const lines = n.lines.flatMap(({ status }, index) => {
    if (status === 'latent') return [];
    const owner = names.principal(names.texts.agenda.redLines[index]!.owner);
    const words = { owner, line: names.line(index), status: wording.terms.charts.redLine[status] };
    return wrap(wording.play.fate(words), width, '  ', '    ');
  });
  return lines.length === 0 ? [] : ['', ink.bold(wording.play.lineFates), ...lines];
}

/** The terms that count for somebody, the total, and what silence would have brought. */
function pointLines(shell: Shell, scenario: Scenario, n: Negotiation, names: Names): string[] {
  const { wording, width, ink, format } = shell;
  const { agenda } = scenario;
  const points = pointsOf(agenda, n);
  const silence = pointsOf(agenda, silentEnd(scenario, n.secrets.seed, n.options));
  const terms = (Object.keys(wording.terms.points) as (keyof Points)[]).filter(
    term => term === 'total' || points.some(own => Math.abs(own[term]) >= 0.05),
  );
  const rows = terms.map(term => [
    wording.terms.points[term].name,
    ...points.map(own => format.signed(own[term])),
    wording.terms.points[term].means,
  ]);
  const { name, means } = wording.play.silence;
  rows.push([name, ...silence.map(own => format.signed(own.total)), means]);
  const head = [wording.table.columns.term, ...agenda.principals.map((_, seat) => names.principal(seat)), ''];
  return [
    '',
    ink.bold(wording.play.pointsTitle),
    ...wrap(wording.play.pointsNote, width, '  ').map(ink.dim),
    ...grid(head, rows, width - 2).map(line => `  ${line}`),
  ];
}
