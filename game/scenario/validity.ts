/**
 * Scenario validity: section 13 of the rules, as far as it needs no vote. (Whether enough drafts would pass is
 * reckoned in `analysis`.) Every check skips what it cannot look up: `checkReferences` has said so already.
 */
import { type Agenda, byId, eachPosition, entry, Findings } from './catalogue.ts';
import { EVENT_LIMITS } from './constants.ts';
import type { Finding, Path } from './faults.ts';
import type { ScenarioFile } from './schema.ts';
import { checkTimes } from './times.ts';

/** Limits of a playable scenario. */
export const LIMITS = {
  principals: { least: 2, most: 4 },
  rounds: { least: 4, most: 24 },
  issues: { least: 3, most: 10 },
  positions: { least: 2, most: 6 },
  drafts: 200_000,
  weight: { least: 3, most: 40 },
  share: { least: 0.4, most: 0.8 },
  stake: { least: 2, most: 20 },
  /** Approval is Support with what a text adds or takes: asked for on the same scale. */
  bar: { least: 0, most: 100 },
  /** Beyond this, points are a slip of the keyboard; sums of them must stay far from the edge of numbers. */
  points: { least: -1000, most: 1000 },
  figure: { least: 0, most: 1e12 },
} as const;

export interface Exemptions {
  /** Laboratory scenarios (scenarios/lab/) may be of any size and weight and hurt nobody. */
  readonly lab: boolean;
}

export function checkValidity(file: ScenarioFile, { lab }: Exemptions): Finding[] {
  const findings = new Findings();
  sizes(file.agenda, lab, findings);
  rows(file, findings);
  briefs(file, lab, findings);
  measures(file.agenda, lab, findings);
  lines(file.agenda, findings);
  covers(file.agenda, findings);
  benchmarks(file.agenda, findings);
  positions(file, findings);
  effects(file, findings);
  points(file, findings);
  improvements(file, findings);
  checkTimes(file, findings);
  return findings.list;
}

type Range = { readonly least: number; readonly most: number };

const within = (value: number, { least, most }: Range) => value >= least && value <= most;

function count(what: string, found: number, range: Range, path: Path, findings: Findings): void {
  if (!within(found, range)) findings.add('countOutOfRange', path, { what, found, ...range });
}

function amount(what: string, found: number, range: Range, path: Path, findings: Findings): void {
  if (!within(found, range)) findings.add('amountOutOfRange', path, { what, found, ...range });
}

function sizes(agenda: Agenda, lab: boolean, findings: Findings): void {
  count('principals', agenda.principals.length, LIMITS.principals, ['agenda', 'principals'], findings);
  count('rounds', agenda.rounds.length, LIMITS.rounds, ['agenda', 'rounds'], findings);
  if (lab) {
    // Nothing can be negotiated without an issue, and nothing averaged over none.
    count(
      'issues',
      agenda.issues.length,
      { ...LIMITS.issues, least: 1, most: 1000 },
      ['agenda', 'issues'],
      findings,
    );
    return;
  }
  count('issues', agenda.issues.length, LIMITS.issues, ['agenda', 'issues'], findings);
  for (const [index, issue] of agenda.issues.entries())
    count(
      'positions',
      issue.positions.length,
      LIMITS.positions,
      ['agenda', 'issues', index, 'positions'],
      findings,
    );
  const drafts = agenda.issues.reduce((product, issue) => product * issue.positions.length, 1);
  if (drafts > LIMITS.drafts)
    findings.add('tooManyDrafts', ['agenda', 'issues'], { found: drafts, most: LIMITS.drafts });
}

/** Rows of values and estimates: one number for each position, the status quo worth nothing. */
function rows(file: ScenarioFile, findings: Findings): void {
  const row = (issue: Agenda['issues'][number], values: readonly number[], path: Path) => {
    const expected = issue.positions.length;
    if (values.length !== expected)
      findings.add('rowLength', path, { issue: issue.id, found: values.length, expected });
    if (values.length > 0 && values[0] !== 0)
      findings.add('statusQuoNotZero', [...path, 0], { found: values[0]! });
    for (const [index, value] of values.entries())
      amount('points', value, LIMITS.points, [...path, index], findings);
  };
  for (const [index, issue] of file.agenda.issues.entries()) {
    for (const [owner, values] of Object.entries(issue.estimates ?? {}))
      row(issue, values, ['agenda', 'issues', index, 'estimates', owner]);
    for (const [owner, brief] of Object.entries(file.briefs)) {
      const values = entry(brief.values, issue.id);
      if (values) row(issue, values, ['briefs', owner, 'values', issue.id]);
    }
  }
}

function briefs(file: ScenarioFile, lab: boolean, findings: Findings): void {
  for (const [owner, brief] of Object.entries(file.briefs))
    for (const [line, { weight }] of Object.entries(brief.lines))
      amount(
        'weight',
        weight,
        lab ? LIMITS.points : LIMITS.weight,
        ['briefs', owner, 'lines', line, 'weight'],
        findings,
      );
}

function measures(agenda: Agenda, lab: boolean, findings: Findings): void {
  for (const [index, measure] of agenda.measures.entries()) {
    const path = ['agenda', 'measures', index];
    let lastStake = Number.NEGATIVE_INFINITY;
    for (const [place, level] of measure.levels.entries()) {
      const at = [...path, 'levels', place];
      amount('stake', level.stake, LIMITS.stake, [...at, 'stake'], findings);
      if (level.stake <= lastStake)
        findings.add('stakesNotRising', [...at, 'stake'], { found: level.stake, previous: lastStake });
      lastStake = level.stake;
      for (const side of ['target', 'holder'] as const) {
        const tail = level.tail[side];
        const perRound = level.perRound[side];
        amount('points', tail, LIMITS.points, [...at, 'tail', side], findings);
        amount('points', perRound, LIMITS.points, [...at, 'perRound', side], findings);
        if (tail < perRound)
          findings.add('tailBelowPerRound', [...at, 'tail', side], { side, tail, perRound });
      }
      if (level.tail.holder <= 0 && !lab)
        findings.add('noOwnHarm', [...at, 'tail', 'holder'], { measure: measure.id });
    }
    const { start } = measure;
    if (!start) continue;
    const most = measure.levels.length - 1;
    if (start.level > most)
      findings.add('levelOutOfRange', [...path, 'start', 'level'], { found: start.level, most });
    amount('points', start.stake, LIMITS.points, [...path, 'start', 'stake'], findings);
    amount('points', start.credit, LIMITS.points, [...path, 'start', 'credit'], findings);
  }
}

/** A line that nothing crosses could neither be declared nor kept. */
function lines(agenda: Agenda, findings: Findings): void {
  for (const [index, line] of agenda.redLines.entries())
    if (Object.keys(line.crossedBy).length === 0)
      findings.add('crossesNothing', ['agenda', 'redLines', index, 'crossedBy'], { line: line.id });
}

/** A cover protects the owner of a line, the holder of a stake, or the target of duress, and nobody else. */
function covers(agenda: Agenda, findings: Findings): void {
  for (const [index, cover] of agenda.covers.entries()) {
    const path = ['agenda', 'covers', index];
    amount('share', cover.share, LIMITS.share, [...path, 'share'], findings);
    for (const [payer, price] of Object.entries(cover.price))
      amount('points', price, LIMITS.points, [...path, 'price', payer], findings);
    const measure = byId(agenda.measures, cover.ref);
    const expected = {
      line: byId(agenda.redLines, cover.ref)?.owner,
      stake: measure?.holder,
      duress: measure?.target,
    }[cover.kind];
    // Sides that nobody is have been reported already.
    const known = [expected, cover.for].every(side => side !== undefined && byId(agenda.principals, side));
    if (known && expected !== undefined && expected !== cover.for)
      findings.add('wrongSide', [...path, 'for'], {
        kind: cover.kind,
        ref: cover.ref,
        found: cover.for,
        expected,
      });
  }
}

function benchmarks(agenda: Agenda, findings: Findings): void {
  const { metric } = agenda;
  if (metric) amount('figure', metric.start, LIMITS.figure, ['agenda', 'metric', 'start'], findings);
  for (const [index, { start }] of agenda.indicators.entries())
    amount('figure', start, LIMITS.figure, ['agenda', 'indicators', index, 'start'], findings);
  for (const [index, benchmark] of agenda.benchmarks.entries()) {
    const path = ['agenda', 'benchmarks', index];
    const needsMetric = benchmark.checkpoints.some(({ indicator }) => indicator === undefined);
    if (!metric && needsMetric) findings.add('metricMissing', path, { needs: 'benchmark' });
    if (benchmark.consequence !== 'consult' && benchmark.measure === undefined)
      findings.add('consequenceWithoutMeasure', [...path, 'consequence'], {
        consequence: benchmark.consequence,
      });
    for (const [place, { season, target }] of benchmark.checkpoints.entries()) {
      amount('season', season, { least: 0, most: 100 }, [...path, 'checkpoints', place, 'season'], findings);
      amount('figure', target, LIMITS.figure, [...path, 'checkpoints', place, 'target'], findings);
    }
  }
  for (const [index, round] of agenda.rounds.entries())
    if (round.dataRelease && !metric)
      findings.add('metricMissing', ['agenda', 'rounds', index, 'dataRelease'], { needs: 'dataRelease' });
}

function positions(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  eachPosition(file, (id, position, path) => {
    const issue = byId(agenda.issues, id);
    if (!issue || position < issue.positions.length) return;
    findings.add('positionOutOfRange', path, {
      issue: id,
      found: position,
      least: 0,
      most: issue.positions.length - 1,
    });
  });
  for (const [index, issue] of agenda.issues.entries()) {
    const path = ['agenda', 'issues', index, 'payable'];
    // The status quo is paid from the start: paying begins with position 1.
    const range = { least: 1, most: issue.positions.length - 1 };
    for (const [place, position] of issue.payable.entries()) {
      if (!within(position, range))
        findings.add('positionOutOfRange', [...path, place], { issue: issue.id, found: position, ...range });
      const previous = issue.payable[place - 1];
      if (previous !== undefined && position <= previous)
        findings.add('notAscending', [...path, place], { found: position, previous });
    }
    if (issue.payable.length > 0 && issue.doer === undefined)
      findings.add('payableWithoutDoer', path, { issue: issue.id });
  }
}

/** Effects of events stay small, so that play and not fate decides, unless the file says why one does not. */
function effects(file: ScenarioFile, findings: Findings): void {
  for (const [index, event] of file.events.entries())
    for (const [place, effect] of event.effects.entries()) {
      const path = ['events', index, 'effects', place];
      if (effect.change === 'metric' && !file.agenda.metric)
        findings.add('metricMissing', path, { needs: 'effect' });
      if (effect.change === 'row' || effect.change === 'notice') continue;
      amount('points', effect.by, LIMITS.points, [...path, 'by'], findings);
      if (effect.change === 'nextRally' || event.exception !== undefined) continue;
      const limit = EVENT_LIMITS[effect.change];
      if (effect.by > limit || effect.by < -limit)
        findings.add('effectBeyondLimit', [...path, 'by'], {
          change: effect.change,
          found: effect.by,
          limit,
        });
    }
}

/** Loose numbers of points that no other check looks at. */
function points(file: ScenarioFile, findings: Findings): void {
  for (const [index, { bar }] of file.agenda.principals.entries())
    amount('bar', bar, LIMITS.bar, ['agenda', 'principals', index, 'bar'], findings);
  for (const [owner, brief] of Object.entries(file.briefs)) {
    amount('points', brief.noDeal, LIMITS.points, ['briefs', owner, 'noDeal'], findings);
    for (const [index, linkage] of brief.linkages.entries())
      amount(
        'points',
        linkage.points,
        LIMITS.points,
        ['briefs', owner, 'linkages', index, 'points'],
        findings,
      );
  }
  const { barNoise, swing, typeFactors, scoring } = file.agenda.rules;
  const path = ['agenda', 'rules'];
  if (barNoise !== undefined) amount('points', barNoise, LIMITS.points, [...path, 'barNoise'], findings);
  if (swing !== undefined) amount('points', swing, LIMITS.points, [...path, 'swing'], findings);
  for (const [index, factor] of (typeFactors ?? []).entries())
    amount('factor', factor, { least: 0, most: 100 }, [...path, 'typeFactors', index], findings);
  for (const [name, weight] of Object.entries(scoring ?? {}))
    amount('factor', weight, { least: 0, most: 100 }, [...path, 'scoring', name], findings);
}

/**
 * Each principal must have something to give: a step from one position to another that costs it and that somebody
 * else gains by, or a position that it can pay in advance and that somebody else gains by. Otherwise the others have no
 * reason to talk to it.
 */
function improvements(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const rowOf = (owner: string, issue: string) => entry(entry(file.briefs, owner)?.values, issue);
  const isComplete = agenda.principals.every(({ id }) => agenda.issues.every(issue => rowOf(id, issue.id)));
  if (!isComplete) return;
  const value = (owner: string, issue: string, position: number) => rowOf(owner, issue)?.[position] ?? 0;
  for (const [index, { id }] of agenda.principals.entries()) {
    const others = agenda.principals.filter(other => other.id !== id);
    const gives = agenda.issues.some(issue =>
      others.some(other =>
        issue.positions.some((_, to) => {
          const gain = (from: number) => value(other.id, issue.id, to) - value(other.id, issue.id, from);
          const isPayable = issue.doer === id && issue.payable.includes(to);
          return (
            (isPayable && gain(0) > 0) ||
            issue.positions.some(
              (__, from) => gain(from) > 0 && value(id, issue.id, to) < value(id, issue.id, from),
            )
          );
        }),
      ),
    );
    if (!gives) findings.add('noImprovement', ['agenda', 'principals', index], { name: id });
  }
}
