import { describe, expect, test } from 'vitest';
import { deliveryOf, pointsOf } from '../../game/analysis/points.ts';
import { drawTriangular, drawUniform } from '../../game/rules/chance.ts';
import {
  chanceOfMeeting,
  figureAfter,
  figureAt,
  type Negotiation,
  play,
  viewOf,
} from '../../game/rules/index.ts';
import type { Draft } from '../../game/scenario/types.ts';
import { moveOf, refusalOf } from '../kit/play.ts';
import { about } from './about.ts';
import { at, MX, moved, played, refused, scenario, seedWhere, TARIFF, US } from './june.ts';

/**
 * Rules 10. Metric 144,278; seasons 0.93 and 0.95; targets 100,000 and 70,000; g = 0.3; Mexico is responsible.
 * Benchmarks: 0 consult (day 90 only), 1 snap back, 2 automatic, named by verification 1, 2, 3.
 */
const [CONSULT, SNAP_BACK, AUTOMATIC] = [0, 1, 2] as const;
const ANNEX = 1;

const noise = (seed: number, benchmark: number, checkpoint: number) =>
  drawTriangular(seed, 0.14, 'checkpoint', benchmark, checkpoint);

/** A seed in which a deal's checkpoints bring next to no noise, so that only effort decides. */
const calm = (benchmark: number) =>
  seedWhere(seed => [0, 1].every(checkpoint => Math.abs(noise(seed, benchmark, checkpoint)) < 0.01));

/** A ratified deal: Mexico is to choose its effort. Mexico's lines are declared where the case says so. */
function signed(
  draft: Partial<Draft>,
  seed: number,
  change: (n: Negotiation) => void = () => {},
): Negotiation {
  const n = at(
    MX,
    copy => {
      for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: -500 });
      copy.drafts[US] = {
        status: 'standing',
        version: 1,
        draft: { positions: [0, 0, 2, 2, 0, 0, 0], covers: [], ...draft },
        marks: [],
      };
      change(copy);
    },
    {},
    seed,
  );
  return played(n, 'mexico accept us');
}
const terms = (verification: number, tariff = 2) => ({ positions: [0, 0, tariff, verification, 0, 0, 0] });
const steps = (n: Negotiation, line: string) =>
  play(scenario, n, moveOf(scenario, line))
    .steps.filter(step => step.chart === 'benchmark')
    .map(step => step.step);

describe('the chance of meeting a target', () => {
  const { agenda } = scenario;
  const figure = figureAt(agenda, SNAP_BACK, 1);
  const checkpoint = agenda.benchmarks[SNAP_BACK]!.checkpoints[1]!;
  const chance = (before: number, effort: number, better: 'lower' | 'higher' = 'lower') =>
    chanceOfMeeting({ ...figure, better }, before, checkpoint, effort);

  test('is the share of draws of the noise that meet it', () => {
    for (const [before, better] of [
      [80_000, 'lower'],
      [88_000, 'lower'],
      [62_000, 'higher'],
      [66_000, 'higher'],
    ] as const) {
      const next = figureAfter({ ...figure, better }, before, checkpoint, 0.5);
      let met = 0;
      for (let draw = 0; draw < 4000; draw++) {
        const value = next * (1 + drawTriangular(draw, figure.noise, 'checkpoint'));
        if (better === 'lower' ? value <= checkpoint.target : value >= checkpoint.target) met += 1;
      }
      expect(chance(before, 0.5, better)).toBeCloseTo(met / 4000, 1);
      expect(met).toBeGreaterThan(200);
      expect(met).toBeLessThan(3800);
    }
  });

  test('grows with the effort', () => {
    expect(chance(100_000, 1)).toBeGreaterThan(chance(100_000, 0.5));
    expect(chance(1_000_000, 1)).toBe(0);
    expect(chance(10_000, 0.5)).toBe(1);
  });
});

describe('the way in', () => {
  test('a deal with a benchmark is agreed and comes due; Mexico chooses its effort', () => {
    const n = signed(terms(2), calm(SNAP_BACK));
    expect(n).toMatchObject({ phase: 'implementation', toMove: MX, outcome: null });
    expect(n.benchmarks.map(state => state.status)).toEqual(['idle', 'due', 'idle']);
    expect(n.implementation).toMatchObject({ benchmark: SNAP_BACK, checkpoint: 0, value: 144278 });
    expect(refused(n, 'mexico verdict extend')).toBe('wrongPhase');
    expect(refused(n, 'us effort promised')).toBe('notYourTurn');
    expect(refused(n, 'mexico end-turn')).toBe('wrongPhase');
  });
  test('starts from the authored figure, whatever the talks did to it', () => {
    const n = signed(terms(2), calm(SNAP_BACK), copy => {
      copy.improvement = 0.4;
    });
    expect(n.implementation!.value).toBe(144278);
  });
});

describe('a checkpoint', () => {
  const seed = calm(SNAP_BACK);
  const n = signed(terms(2), seed);
  test.each([
    ['slack', 0.5, 0],
    ['promised', 1, -2],
    ['surge', 1.4, -5],
  ])('%s: effort %d, Support %d', (effort, e, support) => {
    const next = played(n, `mexico effort ${effort}`);
    const value = 144278 * 0.93 * (1 - 0.3 * e) * (1 + noise(seed, SNAP_BACK, 0));
    expect(next.implementation!.values[0]).toBeCloseTo(value, 6);
    expect(moved(n, `mexico effort ${effort}`)['mexico.support'] ?? 0).toBe(support);
  });
  test('met: certified without being asked; Face and trust on both sides', () => {
    // 144278 * 0.93 * 0.7 = 93,925, at most 1 % more.
    expect(moved(n, 'mexico effort promised')).toEqual({
      'mexico.support': -2,
      'mexico.face': 2,
      'us.face': 2,
      'us>mexico': 5,
      'mexico>us': 5,
    });
    expect(steps(n, 'mexico effort promised')).toEqual(['meet', 'certify', 'due']);
  });
  test('both met: closed, and the end', () => {
    // 93,925 * 0.95 * 0.7 = 62,460 of 70,000.
    const second = played(n, 'mexico effort promised');
    expect(steps(second, 'mexico effort promised')).toEqual(['meet', 'certify', 'close']);
    const end = played(second, 'mexico effort promised');
    expect(end).toMatchObject({ phase: 'debrief', toMove: null });
    expect(end.outcome).toEqual({ end: 'ratified', round: 1, snappedBack: null });
    expect(end.implementation!.results).toEqual(['met', 'met']);
  });
  test('missed: the beneficiary is asked', () => {
    // 144278 * 0.93 * 0.85 = 114,052: a shortfall of 14 %.
    const next = played(n, 'mexico effort slack');
    expect(moved(n, 'mexico effort slack')).toEqual({ 'forty-five-day-benchmark': 'missed' });
    expect(next.toMove).toBe(US);
    expect(next.implementation!.shortfall).toBeCloseTo(next.implementation!.value / 100000 - 1, 9);
    expect(refused(next, 'us effort slack')).toBe('wrongPhase');
    expect(viewOf(scenario, next, US).asked!.kinds).toEqual(['verdict']);
  });
});

describe('the verdict', () => {
  const missed = played(signed(terms(2), calm(SNAP_BACK)), 'mexico effort slack');
  const { shortfall } = missed.implementation!;
  test('extend: trust +1 both ways, and Face for it, then the next checkpoint', () => {
    expect(moved(missed, 'us verdict extend')).toEqual(
      about({
        'forty-five-day-benchmark': 'due',
        'us>mexico': 1,
        'mexico>us': 1,
        'us.face': -(1 + 20 * shortfall),
      }),
    );
    expect(steps(missed, 'us verdict extend')).toEqual(['extend', 'due']);
    expect(played(missed, 'us verdict extend')).toMatchObject({
      toMove: MX,
      implementation: { checkpoint: 1 },
    });
  });
  test('extend costs 8 at most', () => {
    // Consult, day 90: 144278 * 0.95 * 0.85 = 116,504 of 70,000: 1 + 20 * 0.66 = 14.
    const far = played(signed(terms(1), calm(CONSULT)), 'mexico effort slack');
    expect(moved(far, 'us verdict extend')).toMatchObject({ 'us.face': -8 });
    expect(steps(far, 'us verdict extend')).toEqual(['extend', 'close']);
    expect(played(far, 'us verdict extend').implementation!.results).toEqual(['extended']);
  });
  test('snap back: the measure returns, and that is the end', () => {
    expect(moved(missed, 'us verdict snapBack')).toEqual({
      'forty-five-day-benchmark': 'snappedBack',
      'tariff.status': 'inForce',
      'us>mexico': -12,
      'mexico>us': -12,
      'us.credibility': 5,
      'us.face': 2,
    });
    const end = played(missed, 'us verdict snapBack');
    expect(end.outcome).toEqual({ end: 'ratified', round: 1, snappedBack: TARIFF });
    expect(end.measures[TARIFF]!.level).toBe(1);
    expect(end.implementation!.results).toEqual(['snappedBack']);
    // Both lose half the tail of level 1: 32 and 12.
    expect(pointsOf(scenario.agenda, end).map(points => points.measures)).toEqual([-6, -16]);
  });
});

describe('what may snap back', () => {
  const missed = (draft: Partial<Draft>, benchmark: number, change?: (n: Negotiation) => void) =>
    played(signed(draft, calm(benchmark), change), 'mexico effort slack');
  test('not under consult terms', () => {
    expect(refused(missed(terms(1), CONSULT), 'us verdict snapBack')).toBe('cannotSnapBack');
    expect(refused(missed(terms(1), CONSULT), 'us verdict extend')).toBeNull();
  });
  test('not under consult terms even where they name a measure', () => {
    const n = missed(terms(1), CONSULT);
    const named = scenario.agenda.benchmarks.map(benchmark => ({ ...benchmark, measure: TARIFF }));
    const changed = { ...scenario, agenda: { ...scenario.agenda, benchmarks: named } };
    expect(refusalOf(changed, n, 'us verdict snapBack')).toBe('cannotSnapBack');
  });
  test('not what was given up in writing', () => {
    expect(refused(missed(terms(2, 3), SNAP_BACK), 'us verdict snapBack')).toBe('cannotSnapBack');
  });
  test('not a measure that the deal did not lift, or that was gone before', () => {
    expect(refused(missed(terms(2, 0), SNAP_BACK), 'us verdict snapBack')).toBe('cannotSnapBack');
    const withdrawn = missed(terms(2), SNAP_BACK, n => {
      Object.assign(n.measures[TARIFF]!, { status: 'idle', stake: 0, due: null });
    });
    expect(refused(withdrawn, 'us verdict snapBack')).toBe('cannotSnapBack');
  });
  test('under an automatic clause a miss does it without a verdict', () => {
    const n = signed(terms(3), calm(AUTOMATIC));
    expect(steps(n, 'mexico effort slack')).toEqual(['miss', 'snapBack']);
    const end = played(n, 'mexico effort slack');
    expect(end.outcome).toEqual({ end: 'ratified', round: 1, snappedBack: TARIFF });
    expect(end.log.map(entry => entry.kind)).not.toContain('verdict');
  });
  test('an automatic clause on what cannot return leaves the verdict: extend', () => {
    const next = missed(terms(3, 3), AUTOMATIC);
    expect(next.toMove).toBe(US);
    expect(refused(next, 'us verdict snapBack')).toBe('cannotSnapBack');
    expect(refused(next, 'us verdict extend')).toBeNull();
  });
});

describe('a confidential cover', () => {
  // no-asylum-clause is declared: crossing it costs 0.6 * 8 = 4.8, of which the annex takes 0.7.
  const saved = 4.8 * 0.7;
  const draft = { positions: [0, 3, 2, 2, 0, 0, 0], covers: [ANNEX] };
  const declared = (n: Negotiation): void => {
    Object.assign(n.lines[3]!, { status: 'declared', weight: 8 });
  };
  const leaks = (seed: number, checkpoint: number) => drawUniform(seed, 'annex', ANNEX, checkpoint) < 0.35;
  const find = (first: boolean, second: boolean) =>
    seedWhere(
      seed =>
        leaks(seed, 0) === first &&
        leaks(seed, 1) === second &&
        [0, 1].every(checkpoint => Math.abs(noise(seed, SNAP_BACK, checkpoint)) < 0.03),
    );
  const face = (first: boolean, second: boolean, change = declared) => {
    const n = signed(draft, find(first, second), change);
    const one = played(n, 'mexico effort promised');
    const two = played(one, 'mexico effort promised');
    return [n, one, two].map(state => state.meters[MX]!.face);
  };
  // Each certified checkpoint brings 2.
  test.each([
    [false, false, [0, 0]],
    [true, false, [-0.75 * saved, 0]],
    [false, true, [0, -0.75 * saved]],
    [true, true, [-0.75 * saved, 0]],
  ])('leaks at day 45: %s, at day 90: %s', (first, second, expected) => {
    const [start, one, two] = face(first, second);
    expect(one! - start!).toBeCloseTo(2 + expected[0]!, 9);
    expect(two! - one!).toBeCloseTo(2 + expected[1]!, 9);
  });
  test('that saved nothing costs nothing when it leaks', () => {
    const [start, one] = face(true, false, () => {});
    expect(one! - start!).toBeCloseTo(2, 9);
  });
  test('is in the papers once it has leaked', () => {
    const seed = find(true, false);
    const n = signed(draft, seed, declared);
    const covers = (state: Negotiation) => viewOf(scenario, state, 'public').negotiation.deal!.draft.covers;
    expect(covers(n)).toEqual([]);
    expect(covers(played(n, 'mexico effort promised'))).toEqual([ANNEX]);
  });
});

describe('delivery', () => {
  const seed = calm(SNAP_BACK);
  const positions = [2, 3, 2, 2, 1, 0, 0];
  const end = (efforts: string[], change?: (n: Negotiation) => void) => {
    let n = signed({ positions }, seed, change);
    for (const effort of efforts) {
      n = played(n, `mexico effort ${effort}`);
      if (n.toMove === US) n = played(n, 'us verdict extend');
    }
    return n;
  };
  test.each([
    [['slack', 'slack'], 0.5],
    [['promised', 'slack'], 0.75],
    [['promised', 'promised'], 1],
    [['slack', 'surge'], 0.95],
    [['surge', 'surge'], 1.1],
    [['slack'], 0.5],
  ])('%j: %d', (efforts, expected) => {
    expect(deliveryOf(scenario.agenda, end(efforts), 0)).toBeCloseTo(expected, 9);
  });
  test('weighs guard and asylum: 0.6 + 0.4 D for the United States, 0.5 + 0.5 D for Mexico', () => {
    const [us, mexico] = pointsOf(scenario.agenda, end(['slack', 'slack']));
    // D = 0.5. United States: (11 + 14) * 0.8 - 4 + 6 - 1; Mexico: (-6 - 10) * 0.75 + 14 - 4 + 3.
    expect(us!.issues).toBeCloseTo(21, 9);
    expect(mexico!.issues).toBeCloseTo(1, 9);
  });
  test('what was paid before counts as effort 1 at least', () => {
    const paid = (efforts: string[]) =>
      pointsOf(
        scenario.agenda,
        end(efforts, n => n.paid.splice(0, 1, 1)),
      );
    // Guard 1 of 2 is paid: 6 of 11 points count in full.
    expect(paid(['slack', 'slack'])[US]!.issues).toBeCloseTo(6 + (5 + 14) * 0.8 + 1, 9);
    // Surge: D = 1.1 for all of it.
    expect(paid(['surge', 'surge'])[US]!.issues).toBeCloseTo(25 * 1.04 + 1, 9);
  });
});
