import { expect, test } from 'vitest';
import { deliveryOf, type Points, pointsOf } from '../../game/analysis/points.ts';
import type { EffortName, Implementation, Negotiation } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { set, start } from '../kit/play.ts';
import { randomGame } from '../kit/random.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';

// tiny: issues water, fee, gauges; values of North -4 -12 | 6 10 | 4, of South 8 15 | -3 -8 | -1. Covers: river-fund
// (North -1), good-news (South -1), free-will (North -1). Measure: closure, North against South, lifted by a fee.
const NORTH = 0;
const SOUTH = 1;
const FEE = 1;

const NOTHING: Points = {
  issues: 0,
  linkages: 0,
  covers: 0,
  measures: 0,
  noDeal: 0,
  harm: 0,
  support: 0,
  face: 0,
  credibility: 0,
  trust: 0,
  total: 0,
};

function ended(scenario: Scenario, change: (n: Negotiation) => void): Negotiation {
  return set(start(scenario), n => {
    n.phase = 'debrief';
    n.toMove = null;
    change(n);
  });
}

function signed(n: Negotiation, positions: number[], covers: number[] = []): void {
  n.deal = { author: 0, round: 3, draft: { positions, covers }, relieved: covers.map(() => 0) };
  n.outcome = { end: 'ratified', round: 3, snappedBack: null };
}

const brokenDown = { end: 'breakdown', why: 'deadline', round: 4 } as const;

const implemented = (benchmark: number, efforts: readonly EffortName[]): Implementation => ({
  benchmark,
  checkpoint: efforts.length - 1,
  value: 0,
  shortfall: 0,
  efforts,
  results: [],
  values: [],
  leaked: [],
});

function expectPoints(found: Points, expected: Partial<Points>): void {
  for (const [term, value] of Object.entries({ ...NOTHING, ...expected }))
    expect(found[term as keyof Points], term).toBeCloseTo(value, 9);
}

test('a deal without verification: positions, covers, and the meters that moved', () => {
  const scenario = tiny();
  const last = ended(scenario, n => {
    signed(n, [1, 1, 0], [1]);
    n.meters[NORTH] = { support: 57, boost: 4, face: 50, credibility: 70, strain: 9 };
    n.trust[NORTH]![SOUTH] = 50;
  });
  const [north, south] = pointsOf(scenario.agenda, last);
  // Support 52 to 57, Face 55 to 50, Credibility 60 to 70, trust in South 40 to 50; boost and Strain do not count.
  expectPoints(north!, { issues: -4 + 6, support: 1.5, face: -1.5, credibility: 1, trust: 1, total: 4 });
  // good-news costs South a point.
  expectPoints(south!, { issues: 8 - 3, covers: -1, total: 4 });
});

test('a linkage counts when all its parts hold', () => {
  const scenario = tiny();
  const linked = (fee: number) =>
    ended(scenario, n => {
      signed(n, [1, fee, 0]);
      const linkage = {
        name: 'both',
        points: -2.5,
        when: [
          { issue: 0, positions: [1, 2] },
          { issue: FEE, positions: [2] },
        ],
      };
      const briefs = n.secrets.briefs.map((brief, seat) =>
        seat === NORTH ? { ...brief, linkages: [linkage] } : brief,
      );
      Object.assign(n, { secrets: { ...n.secrets, briefs } });
    });
  expectPoints(pointsOf(scenario.agenda, linked(2))[NORTH]!, { issues: 6, linkages: -2.5, total: 3.5 });
  expectPoints(pointsOf(scenario.agenda, linked(1))[NORTH]!, { issues: 2, total: 2 });
});

test('what is promised counts by delivery, what was paid before as delivered', () => {
  const scenario = tiny();
  const delivered = (efforts: readonly EffortName[]) =>
    ended(scenario, n => {
      signed(n, [1, 2, 1]);
      n.paid[FEE] = 1;
      n.implementation = implemented(0, efforts);
    });
  const half = delivered(['promised', 'slack']);
  expect(deliveryOf(scenario.agenda, half, 0)).toBeCloseTo(0.75, 12);
  const [north, south] = pointsOf(scenario.agenda, half);
  // Fee for North: 6 paid at factor 1, 4 more at 0.6 + 0.4 * 0.75 = 0.9.
  expectPoints(north!, { issues: -4 + 6 + 4 * 0.9 + 4, total: 9.6 });
  // Fee for South, who is responsible: -3 at factor 1, -5 more at 0.5 + 0.5 * 0.75 = 0.875.
  expectPoints(south!, { issues: 8 - 3 - 5 * 0.875 - 1, total: -0.375 });
});

test('a checkpoint not reached counts with the last effort, and delivery has an upper limit', () => {
  const scenario = tiny();
  const surged = ended(scenario, n => {
    signed(n, [0, 2, 1]);
    n.paid[FEE] = 1;
    n.implementation = implemented(0, ['surge']);
  });
  expect(deliveryOf(scenario.agenda, surged, 0)).toBeCloseTo(1.1, 12);
  const [north, south] = pointsOf(scenario.agenda, surged);
  expectPoints(north!, { issues: 10 * (0.6 + 0.4 * 1.1) + 4, total: 14.4 });
  expectPoints(south!, { issues: -8 * (0.5 + 0.5 * 1.1) - 1, total: -9.4 });
});

test('a third principal counts deliveries as the beneficiary does', () => {
  const scenario = tri();
  // Second benchmark: quota and licence are obligations of the Fleet. Isles: quota 6, licence 3, survey 6, harbour -4,
  // and 3 for quota and survey together.
  const last = ended(scenario, n => {
    signed(n, [2, 2, 2, 2]);
    n.implementation = implemented(1, ['slack', 'slack']);
  });
  const [coast, fleet, isles] = pointsOf(scenario.agenda, last);
  expectPoints(coast!, { issues: (10 + 8) * 0.8 + 6 - 10, total: 10.4 });
  expectPoints(fleet!, { issues: (-9 - 7) * 0.75 - 5 + 14, total: -3 });
  expectPoints(isles!, { issues: (6 + 3) * 0.8 + 6 - 4, linkages: 3, total: 12.2 });
});

test('breakdown: half of what was paid, the problem, the measure for holder and target, and harm suffered', () => {
  const scenario = tiny();
  const last = ended(scenario, n => {
    n.outcome = brokenDown;
    n.paid[0] = 1;
    Object.assign(n.measures[0]!, { status: 'announced', level: 1, stake: 8, due: 5 });
    n.seats[SOUTH]!.harm = 2.5;
  });
  const [north, south] = pointsOf(scenario.agenda, last);
  expectPoints(north!, { issues: -2, noDeal: -3, measures: -7, total: -12 });
  expectPoints(south!, { issues: 4, noDeal: -4, measures: -18, harm: -2.5, total: -20.5 });
});

test('at breakdown a measure harms its holder and its target and nobody else', () => {
  const scenario = quad();
  const last = ended(scenario, n => {
    n.outcome = brokenDown;
  });
  // The toll of Alder against Birch is announced from the start: tail 3 for the holder, 8 for the target.
  expect(pointsOf(scenario.agenda, last).map(points => points.measures)).toEqual([-3, -8, 0, 0]);
});

test.each([
  ['idle', null, 0],
  ['warned', null, 0],
  ['announced', 5, -10],
  ['inForce', null, -10],
  ['suspended', 5, -10],
  ['suspended', 6, 0],
] as const)('a measure that is %s (due %s) costs its target %s at breakdown', (status, due, harm) => {
  const scenario = tiny();
  const last = ended(scenario, n => {
    n.outcome = brokenDown;
    Object.assign(n.measures[0]!, { status, level: 0, due });
  });
  expect(pointsOf(scenario.agenda, last)[SOUTH]!.measures).toBeCloseTo(harm, 12);
});

test('a deal that leaves a measure standing is charged its harm; one that lifts it is not', () => {
  const scenario = tiny();
  const under = (fee: number) =>
    ended(scenario, n => {
      signed(n, [1, fee, 0]);
      Object.assign(n.measures[0]!, { status: fee > 0 ? 'settled' : 'inForce', level: 0 });
    });
  expectPoints(pointsOf(scenario.agenda, under(0))[SOUTH]!, { issues: 8, measures: -10, total: -2 });
  expectPoints(pointsOf(scenario.agenda, under(0))[NORTH]!, { issues: -4, measures: -4, total: -8 });
  expectPoints(pointsOf(scenario.agenda, under(1))[SOUTH]!, { issues: 5, total: 5 });
});

test('a measure that snaps back costs both sides half its harm', () => {
  const scenario = tiny();
  const last = ended(scenario, n => {
    signed(n, [1, 1, 1]);
    n.outcome = { end: 'ratified', round: 3, snappedBack: 0 };
    n.implementation = implemented(0, ['promised']);
    Object.assign(n.measures[0]!, { status: 'inForce', level: 1 });
  });
  const [north, south] = pointsOf(scenario.agenda, last);
  expectPoints(north!, { issues: 6, measures: -3.5, total: 2.5 });
  expectPoints(south!, { issues: 4, measures: -9, total: -5 });
});

test('trust counts towards each other principal', () => {
  const scenario = tri();
  const [, toFleet, toIsles] = scenario.agenda.principals[0]!.trust;
  const last = ended(scenario, n => {
    n.outcome = brokenDown;
    n.measures.forEach(measure => {
      measure.status = 'idle';
    });
    n.trust[0] = [0, toFleet! + 12, toIsles! - 5];
    n.trust[1]![0]! += 30;
  });
  expectPoints(pointsOf(scenario.agenda, last)[0]!, { noDeal: -5, trust: 0.7, total: -4.3 });
});

test('the terms of every finished game add up to its total', () => {
  let games = 0;
  for (const scenario of [tiny(), tri(), quad()])
    for (let seed = 1; seed <= 8; seed++) {
      const last = randomGame(scenario, seed).plies.at(-1)!.next;
      for (const { total, ...terms } of pointsOf(scenario.agenda, last)) {
        const sum = Object.values(terms).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(total, 9);
        expect(Number.isFinite(total)).toBe(true);
      }
      games += 1;
    }
  expect(games).toBe(24);
});

test('there are no points before the end', () => {
  const scenario = tiny();
  expect(() => pointsOf(scenario.agenda, start(scenario))).toThrow(RangeError);
});
