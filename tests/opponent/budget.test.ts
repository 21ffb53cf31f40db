import { beforeEach, expect, test, vi } from 'vitest';
import { beliefOf } from '../../game/opponent/belief.ts';
import { budgetOf, highest } from '../../game/opponent/budget.ts';
import { frontierOf } from '../../game/opponent/frontier.ts';
import { groupingOf } from '../../game/opponent/groups.ts';
import { createMind } from '../../game/opponent/index.ts';
import { mindOf } from '../../game/opponent/mind.ts';
import { positionsAt, spaceOf, worthsOf } from '../../game/opponent/space.ts';
import { lifts, viewOf } from '../../game/rules/index.ts';
import { crosses, worth } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { set, start } from '../kit/play.ts';
import { LARGEST, type Size, scenarioOfSize } from './worst.ts';

vi.setConfig({ testTimeout: 60_000 });

const work = vi.hoisted(() => ({ votes: 0, imagined: 0 }));

/** Counts what a decision is made of: votes guessed and moves tried out. */
vi.mock('../../game/rules/index.ts', async load => {
  const rules = await load<typeof import('../../game/rules/index.ts')>();
  const counted: Partial<typeof rules> = {
    chanceOfPassing: (...input) => {
      work.votes += 1;
      return rules.chanceOfPassing(...input);
    },
    playFast: (...input) => {
      work.imagined += 1;
      return rules.playFast(...input);
    },
  };
  return { ...rules, ...counted };
});

beforeEach(() => {
  Object.assign(work, { votes: 0, imagined: 0 });
});

const READING = { belief: 'estimate', sharp: false } as const;

const binary = (count: number) => Array.from({ length: count }, () => 2);

const SIZES: readonly (readonly [string, Size])[] = [
  ['the largest valid scenario', LARGEST],
  ['many lines and covers', { ...LARGEST, seats: 2, lines: 40, covers: 30 }],
  [
    'a laboratory with many issues',
    { ...LARGEST, seats: 2, issues: [5, 5, 4, 4, ...binary(24)], covers: 9, lab: true },
  ],
  [
    'a laboratory with a thousand issues',
    { seats: 2, issues: binary(1000), lines: 200, covers: 100, measures: 6, linkages: 100, lab: true },
  ],
  [
    'a laboratory with wide issues',
    {
      seats: 4,
      issues: binary(20).map(() => 300),
      lines: 60,
      covers: 40,
      measures: 20,
      linkages: 90,
      lab: true,
    },
  ],
];

/** A turn in a round; late ones bring more ideas for the podium. */
const viewIn = (scenario: Scenario, round: number, me = 0) =>
  viewOf(
    scenario,
    set(start(scenario), n => {
      n.toMove = me;
      n.round = round;
    }),
    me,
  );

test.each(SIZES)('the work for one decision is bounded in %s', (_, size) => {
  const scenario = scenarioOfSize(size);
  const { agenda } = scenario;
  for (const round of [1, 6, 9]) {
    const view = viewIn(scenario, round);
    const briefs = beliefOf(view, READING).briefs;
    const budget = budgetOf(agenda, briefs[0]!);
    expect(budget.drafts).toBeLessThanOrEqual(200_000);
    const space = spaceOf(agenda, view.negotiation.paid, briefs, budget.drafts);
    expect(space.rows).toBeLessThanOrEqual(budget.drafts);
    expect(space.rows).toBeGreaterThan(budget.drafts / 8);
    const { groups } = frontierOf(agenda, view.negotiation.paid, briefs, 0, budget);
    expect(groups.length).toBeLessThanOrEqual(budget.groups);
    const mind = mindOf(view, { difficulty: 'even' });
    expect(mind.packages.count).toBeGreaterThan(0);
    expect(mind.packages.count).toBeLessThanOrEqual(budget.packages + budget.groups);

    Object.assign(work, { votes: 0, imagined: 0 });
    createMind({ difficulty: 'even' })(view, 1);
    const { seats } = size;
    const texts = 2 * seats;
    // Per seat: one vote for each package, each package weighed again for an idea, and each text at the podium.
    expect(work.votes).toBeGreaterThan(budget.groups);
    expect(work.votes).toBeLessThanOrEqual(
      seats * (budget.packages + 3 * budget.groups + budget.allAgain + texts * (work.imagined + 2)),
    );
    expect(work.imagined).toBeLessThanOrEqual(budget.allAgain);
  }
});

test('a valid scenario is looked at as a whole', () => {
  const scenario = scenarioOfSize(LARGEST);
  const view = viewIn(scenario, 1);
  const briefs = beliefOf(view, READING).briefs;
  const budget = budgetOf(scenario.agenda, briefs[0]!);
  expect(spaceOf(scenario.agenda, view.negotiation.paid, briefs, budget.drafts).rows).toBe(6 ** 6 * 4);
});

test.each([20, 33, 70])('with %i linkages every draft is worth exactly what the rules say', linkages => {
  const scenario = scenarioOfSize({ ...LARGEST, seats: 2, issues: [4, 3, 5, 2, 3], linkages });
  const { agenda } = scenario;
  for (const me of [0, 1]) {
    const view = viewIn(scenario, 1, me);
    const briefs = beliefOf(view, READING).briefs;
    expect(briefs[me]!.linkages.length).toBe(linkages);
    const space = spaceOf(agenda, view.negotiation.paid, briefs, 1000);
    expect(space.rows).toBe(360);
    const worths = briefs.map(brief => worthsOf(space, brief));
    const seen = new Set<string>();
    for (let row = 0; row < space.rows; row++) {
      const positions = positionsAt(space, row);
      seen.add(positions.join());
      briefs.forEach((brief, seat) => {
        expect(worths[seat]![row]!).toBeCloseTo(worth(agenda, brief, seat, { positions, covers: [] }), 9);
      });
    }
    expect(seen.size).toBe(360);
    const frontier = frontierOf(agenda, view.negotiation.paid, briefs, me, budgetOf(agenda, briefs[me]!));
    for (const group of frontier.groups)
      group.rows.forEach((row, place) => {
        const positions = positionsAt(frontier.space, row);
        const own = worth(agenda, briefs[me]!, me, { positions, covers: [] });
        expect(group.worths[me]![place]!).toBeCloseTo(own, 9);
      });
  }
});

test('groups tell drafts apart by every line, however many there are', () => {
  const scenario = scenarioOfSize({ ...LARGEST, seats: 2, issues: [4, 3, 5, 2, 3], lines: 70 });
  const { agenda } = scenario;
  const view = viewIn(scenario, 1);
  const briefs = beliefOf(view, READING).briefs;
  const space = spaceOf(agenda, view.negotiation.paid, briefs, 1000);
  const { groupOf, count } = groupingOf(agenda, space);
  const groupsByKey = new Map<string, number>();
  for (let row = 0; row < space.rows; row++) {
    const draft = { positions: positionsAt(space, row), covers: [] };
    const key = [
      ...agenda.redLines.map(line => crosses(line, draft)),
      ...agenda.measures.map(measure => lifts(measure, draft)),
    ].join();
    if (!groupsByKey.has(key)) groupsByKey.set(key, groupOf[row]!);
    expect(groupOf[row]).toBe(groupsByKey.get(key));
  }
  expect(new Set(groupsByKey.values()).size).toBe(groupsByKey.size);
  expect(count).toBe(groupsByKey.size);
  expect(groupsByKey.size).toBeGreaterThan(100);
  const few = { ...budgetOf(agenda, briefs[0]!), groups: 10 };
  expect(frontierOf(agenda, view.negotiation.paid, briefs, 0, few).groups.length).toBe(10);
});

test('the highest ranks stay in their order, and of equal ones the first', () => {
  expect(highest(Float64Array.of(3, 1, 4, 1, 5, 4), 3)).toEqual([2, 4, 5]);
  expect(highest(Float64Array.of(2, 2, 2, 2), 2)).toEqual([0, 1]);
  expect(highest(Float64Array.of(1, 2), 5)).toEqual([0, 1]);
  expect(highest(Float64Array.of(), 5)).toEqual([]);
});
