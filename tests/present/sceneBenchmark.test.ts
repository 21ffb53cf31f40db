/** The card on the wall says the metric and nothing else: tasks have figures of their own. */
import { describe, expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import {
  benchmarksInPlay,
  checkpointWords,
  metricNow,
  metricValues,
  namesOf,
  summary,
} from '../../game/present/index.ts';
import { sceneOf } from '../../game/present/sceneOf.ts';
import {
  begin,
  benchmarkOf,
  DEFAULT_OPTIONS,
  type Negotiation,
  play,
  type View,
  viewOf,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { playLines, start } from '../kit/play.ts';
import { MX, PHONE, STANDARD, textOf } from './sceneKit.ts';

/** All states of the course that was taken. */
function course(scenario: Scenario): readonly Negotiation[] {
  const { seed, options } = scenario.history!;
  const states = [begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options })];
  for (const move of playHistory(scenario).moves) states.push(play(scenario, states.at(-1)!, move).next);
  return states;
}

const cardsOf = (view: View) => [STANDARD, PHONE].map(input => sceneOf(view, input));

describe('the figures on the wall', () => {
  test('tasks of a group leave the metric as it was', () => {
    const scenario = shipped('2025-security-group');
    const { indicators, benchmarks } = scenario.agenda;
    const states = course(scenario).filter(n => (n.implementation?.values.length ?? 0) > 0);
    const told = new Set(states.flatMap(n => n.implementation!.values));
    expect(told.size).toBeGreaterThan(2);
    expect(benchmarks[0]!.checkpoints.every(({ indicator }) => indicators[indicator!])).toBe(true);
    for (const n of states)
      for (const who of [0, MX, 'public'] as const) {
        const view = viewOf(scenario, n, who);
        expect(metricNow(view)).toBe(742);
        for (const scene of cardsOf(view)) {
          expect(textOf(scene, 'benchmark/last') ?? textOf(scene, 'benchmark/title')).toBe('742');
          expect(scene.benchmark!.target).toBeNull();
          expect(scene.benchmark!.points.map(({ value }) => value)).toEqual([760, 758, 718, 742]);
        }
      }
  });

  test('checkpoints of the metric move it', () => {
    const scenario = shipped('2019-june-deadline');
    const states = course(scenario);
    const seen = states.map(n => metricNow(viewOf(scenario, n, MX)));
    expect(seen[0]).toBe(109144);
    const { values } = states.findLast(n => n.implementation)!.implementation!;
    expect(values.length).toBeGreaterThan(0);
    expect(seen.at(-1)).toBe(values.at(-1));
  });

  test('the figure from which a deal is judged is out with the signature, under its month', () => {
    const scenario = shipped('2019-june-deadline');
    const { agenda } = scenario;
    const states = course(scenario);
    const signed = states.find(n => n.implementation)!;
    const view = viewOf(scenario, signed, MX);
    expect(signed.implementation!.values).toEqual([]);
    expect(metricNow(view)).toBe(checkpointWords(0, 0, namesOf(scenario, 'en')).start);
    expect(metricValues(view).at(-1)).toEqual({ value: 144278, date: '2019-05-31', at: 'signature' });
    for (const scene of cardsOf(view)) {
      expect(textOf(scene, 'benchmark/last') ?? textOf(scene, 'benchmark/title')).toBe('144 k');
      expect(scene.benchmark!.points.map(({ state }) => state)).not.toContain('due');
    }
    expect(textOf(sceneOf(view, STANDARD), 'benchmark/month-4')).toBe('M');
    for (const n of states.slice(0, states.indexOf(signed)))
      expect(metricValues(viewOf(scenario, n, MX))).toHaveLength(4);
    expect(agenda.metric!.history[4]).toMatchObject({ date: '2019-05-31', value: 144278 });
  });

  test('a benchmark is agreed as soon as there is a deal, in words as on the wall', () => {
    const scenario = shipped('2019-june-deadline');
    const states = course(scenario);
    const between = states.filter(n => n.deal && n.phase === 'readout');
    expect(between.length).toBeGreaterThan(0);
    const index = benchmarkOf(scenario.agenda, between[0]!.deal!.draft)!;
    const { proposed, agreed } = namesOf(scenario, 'en').wording.terms.charts.benchmark;
    for (const n of between) {
      expect(n.benchmarks[index]!.status).toBe('proposed');
      const view = viewOf(scenario, n, MX);
      expect(benchmarksInPlay(view)).toEqual([{ index, status: 'agreed' }]);
      const { lines } = summary(view, namesOf(scenario, 'en')).find(({ id }) => id === 'benchmarks')!;
      expect(lines.join()).toContain(`: ${agreed};`);
      expect(lines.join()).not.toContain(`: ${proposed};`);
    }
  });

  test('a target is proposed until a deal agrees it, by however many drafts', () => {
    const scenario = shipped('2025-one-month-pauses');
    const { agenda } = scenario;
    const named = (issue: number) =>
      agenda.issues[issue]!.positions.findIndex(each => each.benchmark !== null);
    const issue = agenda.issues.findIndex((_, place) => named(place) >= 0);
    const term = `${agenda.issues[issue]!.id}=${named(issue)}`;
    const [first, second] = agenda.principals.map(({ id }) => id);
    let n = start(scenario);
    const stateOf = () => sceneOf(viewOf(scenario, n, MX), STANDARD).benchmark!.target?.state;
    expect(stateOf()).toBeUndefined();
    for (const seat of n.toMove === 0 ? [first, second] : [second, first]) {
      n = playLines(scenario, n, [`${seat} table ${term}`]);
      expect(stateOf()).toBe('proposed');
      n = playLines(scenario, n, [`${seat} endTurn`]);
    }
    const scene = sceneOf(viewOf(scenario, n, MX), STANDARD);
    expect(scene.benchmark!.target).toMatchObject({ state: 'proposed', value: 501.5 });
    expect(textOf(scene, 'benchmark/target')).toContain('proposed');
    const june = shipped('2019-june-deadline');
    const signed = course(june).find(state => state.deal !== null)!;
    expect(sceneOf(viewOf(june, signed, MX), STANDARD).benchmark!.target!.state).toBe('agreed');
  });
});
