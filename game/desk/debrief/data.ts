import { linesOf } from '../../analysis/debrief/lines.ts';
import { promisesOf } from '../../analysis/debrief/promises.ts';
import { distancesOf } from '../../analysis/distance.ts';
import { pointsOf } from '../../analysis/points.ts';
import { writeMove } from '../../rules/index.ts';
import { type Cell, csvOf } from '../csv.ts';
import { namedPoints } from './planePoints.ts';
import { figureAt, STRIPS } from './series.ts';
import type { DebriefState } from './state.ts';

/** Everything that the page shows, as one value: names are ids of the scenario, figures are exact. */
export function debriefData(state: DebriefState) {
  const { course, scenario, last, timeline, comparison, input } = state;
  const { agenda } = scenario;
  const plane = state.plane();
  const ids = agenda.principals.map(({ id }) => id);
  const bySeat = (values: readonly number[]) =>
    Object.fromEntries(ids.map((id, seat) => [id, values[seat]!]));
  const draft = (of: { readonly positions: readonly number[]; readonly covers: readonly number[] }) => ({
    positions: Object.fromEntries(agenda.issues.map(({ id }, issue) => [id, of.positions[issue]!])),
    covers: of.covers.map(cover => agenda.covers[cover]!.id),
  });
  return {
    format: 'red-lines-debrief',
    version: 1,
    scenario: { id: scenario.id, digest: scenario.digest },
    seed: last.secrets.seed,
    options: last.options,
    players: Object.fromEntries(ids.map((id, seat) => [id, input.players[seat] ?? 'person'])),
    moves: course.moves.map(move => writeMove(agenda, move)),
    outcome: last.outcome,
    points: Object.fromEntries(pointsOf(agenda, last).map((points, seat) => [ids[seat]!, points])),
    plane: {
      axes: plane.axes.map(seat => ids[seat]!),
      agreements: plane.ratifiable.length,
      ratifiable: plane.ratifiable.reduce((sum, each) => sum + each, 0),
      sampled: plane.sampled,
      breakdown: bySeat(plane.breakdown),
      deal: plane.deal && { ...draft(plane.deal.draft), utilities: bySeat(plane.deal.utilities) },
      history: plane.history && { ...draft(plane.history.draft), utilities: bySeat(plane.history.utilities) },
      better: plane.better && {
        ...draft(plane.better.draft),
        utilities: bySeat(plane.better.utilities),
        gains: bySeat(plane.better.gains),
        passes: plane.better.passes,
      },
      frontier: plane.frontier.points,
      solutions: Object.fromEntries(
        Object.entries(plane.solutions).map(([concept, { points }]) => [concept, points]),
      ),
      distances: plane.deal && distancesOf(plane.deal.utilities, plane.domain, plane.solutions),
      drafts: plane.paths.flat().map(({ by, round, ply, quiet, utilities, draft: text }) => ({
        by: ids[by]!,
        round,
        ply,
        quiet,
        ...draft(text),
        utilities: bySeat(utilities),
      })),
    },
    timeline: timeline.points.map(({ ply, round, meters, trust }) => ({
      ply,
      round,
      meters: Object.fromEntries(meters.map((values, seat) => [ids[seat]!, values])),
      trust,
    })),
    changes: timeline.moved.map(({ ply, round, change }) => ({ ply, round, ...change })),
    lines: linesOf(course).map(record => ({
      ...record,
      line: agenda.redLines[record.line]!.id,
      owner: ids[record.owner]!,
    })),
    threats: promisesOf(course).threats.map(record => ({
      ...record,
      measure: agenda.measures[record.measure]!.id,
      holder: ids[record.holder]!,
      target: ids[record.target]!,
    })),
    efforts: promisesOf(course).efforts,
    issues: comparison.issues.map(({ issue, deal, history, worth }) => ({
      issue: agenda.issues[issue]!.id,
      deal,
      history,
      worth: Object.fromEntries(worth.map((values, seat) => [ids[seat]!, values])),
    })),
  };
}

/** The figures as one table: the meters at every ply, the points of the plane, and the issues; a section a block. */
export function debriefCsv(state: DebriefState): string {
  const { scenario, timeline, comparison } = state;
  const { agenda } = scenario;
  const codes = agenda.principals.map(({ code }) => code);
  const rows: Cell[][] = [];
  rows.push(['meters', 'ply', 'round', ...STRIPS.flatMap(strip => codes.map(code => `${strip} ${code}`))]);
  for (const point of timeline.points)
    rows.push([
      '',
      point.ply,
      point.round,
      ...STRIPS.flatMap(strip => codes.map((_, seat) => figureAt(point, strip, seat))),
    ]);
  rows.push([], ['changes', 'ply', 'round', 'meter', 'of', 'in', 'from', 'to', 'cause']);
  for (const { ply, round, change } of timeline.moved) {
    const isAccount = change.meter === 'stake' || change.meter === 'credit';
    const of = isAccount ? agenda.measures[change.of]!.id : agenda.principals[change.of]!.id;
    const towards = change.meter === 'trust' ? agenda.principals[change.in]!.id : '';
    rows.push(['', ply, round, change.meter, of, towards, change.from, change.to, change.cause]);
  }
  const [across, up] = state.plane().axes;
  rows.push(
    [],
    ['plane', 'point', 'by', 'round', codes[across]!, codes[up]!, ...agenda.issues.map(({ id }) => id)],
  );
  for (const { kind, concepts, by, round, x, y, draft } of namedPoints(state.plane()))
    rows.push([
      '',
      [...(kind === 'concepts' ? [] : [kind]), ...concepts].join(' '),
      by === null ? '' : agenda.principals[by]!.id,
      round,
      x,
      y,
      ...(draft?.positions ?? []),
    ]);
  rows.push(
    [],
    ['issues', 'issue', 'deal', 'history', ...codes.flatMap(code => [`deal ${code}`, `history ${code}`])],
  );
  for (const { issue, deal, history, worth } of comparison.issues)
    rows.push([
      '',
      agenda.issues[issue]!.id,
      deal,
      history,
      ...worth.flatMap(values => [values.deal, values.history]),
    ]);
  return csvOf(rows);
}
