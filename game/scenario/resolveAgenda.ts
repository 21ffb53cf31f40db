import { CONSTANTS, type Constants } from './constants.ts';
import type { Indices } from './indices.ts';
import type { ScenarioFile } from './schema.ts';
import { STYLES, type Style, type StyleNumbers } from './style.ts';
import type * as T from './types.ts';
import { blurredEstimate } from './worth.ts';

type AgendaFile = ScenarioFile['agenda'];
type PrincipalFile = AgendaFile['principals'][number];
type IssueFile = AgendaFile['issues'][number];

/**
 * What all know, with defaults and public estimates filled in.
 * @param values authored points by seat, issue and position: of these the estimates are made that the file leaves out
 */
export function resolveAgenda(
  agenda: AgendaFile,
  at: Indices,
  values: readonly (readonly (readonly number[])[])[],
): T.Agenda {
  const constants = withOverrides(agenda.rules);
  return {
    principals: agenda.principals.map(principal => resolvePrincipal(principal, at)),
    firstSeat: at.seat(agenda.firstSeat),
    rounds: agenda.rounds.map(resolveRound),
    aftermath: resolveRound(agenda.aftermath),
    issues: agenda.issues.map(item => resolveIssue(item, at)),
    estimates: agenda.principals.map(({ id }, owner) => {
      const computed = blurredEstimate(values[owner]!, constants.blur);
      return agenda.issues.map((item, index) => item.estimates?.[id] ?? computed[index]!);
    }),
    redLines: agenda.redLines.map(item => ({
      ...item,
      owner: at.seat(item.owner),
      crossedBy: at.crossing(item.crossedBy),
    })),
    measures: agenda.measures.map(item => ({
      ...item,
      short: item.short ?? item.name,
      holder: at.seat(item.holder),
      target: at.seat(item.target),
      liftedBy: item.liftedBy === 'anyDeal' ? 'anyDeal' : at.threshold(item.liftedBy),
      start: item.start ?? null,
    })),
    covers: agenda.covers.map(item => ({
      ...item,
      for: at.seat(item.for),
      ref: item.kind === 'line' ? at.line(item.ref) : at.measure(item.ref),
      price: at.bySeat(item.price).map(price => price ?? 0),
    })),
    metric: resolveMetric(agenda.metric, at),
    indicators: agenda.indicators.map(item => ({
      ...item,
      responsible: at.seat(item.responsible),
      beneficiary: at.seat(item.beneficiary),
    })),
    benchmarks: agenda.benchmarks.map(item => resolveBenchmark(item, at)),
    readouts: agenda.rules.readouts,
    constants,
  };
}

const resolvePrincipal = (principal: PrincipalFile, at: Indices): T.Principal => ({
  ...principal,
  prose: principal.prose ?? principal.name,
  ribbon: principal.ribbon ?? null,
  style: principal.style ? styleOf(principal.style) : null,
  start: { ...principal.start, boost: 0 },
  trust: at.bySeat(principal.trust).map(trust => trust ?? 0),
});

const resolveRound = (round: AgendaFile['aftermath']): T.Round => ({
  ...round,
  until: round.until ?? null,
  note: round.note ?? null,
});

const resolveIssue = (item: IssueFile, at: Indices): T.Issue => ({
  id: item.id,
  name: item.name,
  note: item.note ?? null,
  positions: item.positions.map(position => ({
    name: position.name,
    short: position.short ?? position.name,
    benchmark: position.benchmark === undefined ? null : at.benchmark(position.benchmark),
  })),
  doer: item.doer === undefined ? null : at.seat(item.doer),
  payable: item.payable,
});

const resolveMetric = (metric: AgendaFile['metric'], at: Indices): T.Agenda['metric'] =>
  metric
    ? {
        ...metric,
        short: metric.short ?? metric.name,
        responsible: at.seat(metric.responsible),
        beneficiary: at.seat(metric.beneficiary),
      }
    : null;

const resolveBenchmark = (
  item: AgendaFile['benchmarks'][number],
  at: Indices,
): T.Agenda['benchmarks'][number] => ({
  ...item,
  checkpoints: item.checkpoints.map(checkpoint => ({
    ...checkpoint,
    task: checkpoint.task ?? null,
    indicator: checkpoint.indicator === undefined ? null : at.indicator(checkpoint.indicator),
    issue: checkpoint.issue === undefined ? null : at.issue(checkpoint.issue),
  })),
  measure: item.measure === undefined ? null : at.measure(item.measure),
  noReturn: item.noReturn ? at.threshold(item.noReturn) : null,
  obligations: item.obligations.map(at.issue),
});

/** A known style with what the file says otherwise. */
function styleOf({ like, name, ...numbers }: NonNullable<PrincipalFile['style']>): Style {
  const known: Style = STYLES[like];
  const inclination = { ...known.numbers.inclination, ...numbers.inclination };
  return {
    name: name ?? known.name,
    numbers: { ...known.numbers, ...(numbers as StyleNumbers), inclination },
  };
}

function withOverrides(rules: AgendaFile['rules']): Constants {
  return {
    ...CONSTANTS,
    blur: rules.blur ?? CONSTANTS.blur,
    typeFactors: rules.typeFactors ?? CONSTANTS.typeFactors,
    barNoise: rules.barNoise ?? CONSTANTS.barNoise,
    swing: rules.swing ?? CONSTANTS.swing,
    scoring: rules.scoring ?? CONSTANTS.scoring,
  };
}
