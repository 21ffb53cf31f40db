/** A standing group: checkpoints that are tasks, each with its own figure, issue and responsible side (rules 10). */
import { describe, expect, test } from 'vitest';
import { deliveryOf, pointsOf } from '../../game/analysis/points.ts';
import { drawTriangular } from '../../game/rules/chance.ts';
import { type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import { moveOf, playLines, refusalOf, set, start, turnOf } from '../kit/play.ts';
import { scenarioOf, tinyScenarioFile } from '../kit/scenarios.ts';
import { inBoth } from '../kit/texts.ts';

const NORTH = 0;
const SOUTH = 1;
const [FEE, GAUGES] = [1, 2] as const;

/**
 * Two meetings. May: North opens gates (10, +50 % at full effort, target 14) and South saves water (the metric). June:
 * North opens gates again (target 20). Gates count for the gauges, the metric for the fee; neither has noise but for
 * the metric.
 */
function table() {
  const file = tinyScenarioFile();
  file.agenda.rules = { readouts: false };
  file.agenda.indicators = [
    {
      id: 'gates',
      name: inBoth('Gates opened', 'Compuertas abiertas'),
      unit: inBoth('gates', 'compuertas'),
      better: 'higher',
      start: 10,
      improvement: 0.5,
      noise: 0,
      responsible: 'north',
      beneficiary: 'south',
    },
  ];
  const task = inBoth('open gates', 'abrir compuertas');
  file.agenda.benchmarks![0]!.checkpoints = [
    {
      date: '2030-05-01',
      name: inBoth('May', 'Mayo'),
      target: 14,
      task,
      indicator: 'gates',
      issue: 'gauges',
    },
    { date: '2030-05-01', name: inBoth('May', 'Mayo'), target: 82, issue: 'fee' },
    {
      date: '2030-06-01',
      name: inBoth('June', 'Junio'),
      target: 20,
      task,
      indicator: 'gates',
      issue: 'gauges',
    },
  ];
  file.agenda.benchmarks![0]!.obligations = ['fee', 'gauges'];
  return scenarioOf(file);
}

const scenario = table();

/** A seed in which the saving of South is close to what was reckoned. */
const CALM = Array.from({ length: 200 }, (_, seed) => seed).find(
  seed => Math.abs(drawTriangular(seed, 0.14, 'checkpoint', 0, 1)) < 0.01,
)!;

/** A ratified deal with fee and gauges; the sluices hung over South until then. */
function signed(): Negotiation {
  const fresh = set(start(scenario, {}, CALM), copy => {
    for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: -500 });
    Object.assign(copy.measures[0]!, { status: 'announced', stake: 4, due: 3 });
    copy.drafts[NORTH] = {
      status: 'standing',
      version: 1,
      draft: { positions: [0, 1, 1], covers: [] },
      marks: [],
    };
  });
  return playLines(scenario, turnOf(scenario, fresh, SOUTH), ['south accept north']);
}

const after = (...lines: string[]) => playLines(scenario, signed(), lines);

describe('tasks', () => {
  test('are asked of whoever is responsible for each, in their order', () => {
    expect(signed()).toMatchObject({ toMove: NORTH, implementation: { checkpoint: 0, value: 10 } });
    expect(refusalOf(scenario, signed(), 'south effort promised')).toBe('notYourTurn');
    expect(after('north effort promised')).toMatchObject({
      toMove: SOUTH,
      implementation: { checkpoint: 1, value: 100, values: [15] },
    });
  });
  test('a figure goes on from where it was last read', () => {
    const third = after('north effort promised', 'south effort promised');
    expect(third).toMatchObject({ toMove: NORTH, implementation: { checkpoint: 2, value: 15 } });
    const end = playLines(scenario, third, ['north effort promised']);
    expect(end.implementation!.values[2]).toBeCloseTo(22.5, 9);
    expect(end.implementation!.results).toEqual(['met', 'met', 'met']);
  });
  test('more may be better: 12.5 of 14 misses, by 12 %', () => {
    const missed = after('north effort slack');
    expect(missed.implementation!.shortfall).toBeCloseTo(14 / 12.5 - 1, 9);
    expect(missed.toMove).toBe(SOUTH);
  });
  test('met: Face and trust of the two concerned', () => {
    const [before, met] = [signed(), after('north effort promised')];
    expect(met.meters[NORTH]!.face - before.meters[NORTH]!.face).toBeCloseTo(2, 9);
    expect(met.meters[NORTH]!.support - before.meters[NORTH]!.support).toBeCloseTo(-2, 9);
    expect(met.meters[SOUTH]!.support).toBe(before.meters[SOUTH]!.support);
    expect(met.trust[SOUTH]![NORTH]! - before.trust[SOUTH]![NORTH]!).toBeCloseTo(5, 9);
  });
});

describe('a miss', () => {
  test('is answered by the other side; only the holder of the measure can bring it back', () => {
    const missed = after('north effort slack');
    expect(viewOf(scenario, missed, SOUTH).asked!.kinds).toEqual(['verdict']);
    expect(refusalOf(scenario, missed, 'south verdict snapBack')).toBe('cannotSnapBack');
    expect(refusalOf(scenario, missed, 'south verdict extend')).toBeNull();
  });
  test('of South lets the sluices of North return', () => {
    const missed = after('north effort promised', 'south effort slack');
    expect(missed.toMove).toBe(NORTH);
    const end = play(scenario, missed, moveOf(scenario, 'north verdict snapBack')).next;
    expect(end.outcome).toEqual({ end: 'ratified', round: 1, snappedBack: 0 });
    expect(end.measures[0]!.status).toBe('inForce');
  });
  test('of North under an automatic clause leaves it to South to extend', () => {
    const [benchmark] = scenario.agenda.benchmarks;
    const automatic = {
      ...scenario,
      agenda: { ...scenario.agenda, benchmarks: [{ ...benchmark!, consequence: 'automatic' as const }] },
    };
    const missed = play(automatic, signed(), moveOf(automatic, 'north effort slack')).next;
    expect(missed).toMatchObject({ toMove: SOUTH, outcome: null });
  });
});

describe('delivery', () => {
  test('counts each obligation by its own tasks', () => {
    const end = after(
      'north effort promised',
      'south effort surge',
      'north effort slack',
      'south verdict extend',
    );
    expect(deliveryOf(scenario.agenda, end, FEE)).toBeCloseTo(1.1, 9);
    expect(deliveryOf(scenario.agenda, end, GAUGES)).toBeCloseTo(0.75, 9);
    const [north, south] = pointsOf(scenario.agenda, end);
    // North: fee 6 for the beneficiary; gauges 4 for who does it. South the other way round.
    expect(north!.issues).toBeCloseTo(6 * (0.6 + 0.4 * 1.1) + 4 * (0.5 + 0.5 * 0.75), 9);
    expect(south!.issues).toBeCloseTo(-3 * (0.5 + 0.5 * 1.1) - 1 * (0.6 + 0.4 * 0.75), 9);
  });
  test('a task that was never due counts with the last effort for the same obligation', () => {
    const end = after('north effort surge', 'south effort slack', 'north verdict snapBack');
    expect(deliveryOf(scenario.agenda, end, GAUGES)).toBeCloseTo(1.1, 9);
    expect(deliveryOf(scenario.agenda, end, FEE)).toBeCloseTo(0.5, 9);
  });
});
