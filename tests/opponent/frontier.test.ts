import { expect, test } from 'vitest';
import { beliefOf } from '../../game/opponent/belief.ts';
import { budgetOf } from '../../game/opponent/budget.ts';
import { frontierOf } from '../../game/opponent/frontier.ts';
import { termsOf } from '../../game/opponent/outlook.ts';
import { packageAt, packagesOf, Weigher, weighDraft } from '../../game/opponent/packages.ts';
import { positionsAt } from '../../game/opponent/space.ts';
import { approvalOf, lifts, type Negotiation, viewOf } from '../../game/rules/index.ts';
import { crosses, worth } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';

const READING = { belief: 'estimate', sharp: false } as const;

function* allPositions(scenario: Scenario): Iterable<number[]> {
  const { issues } = scenario.agenda;
  const positions = issues.map(() => 0);
  for (;;) {
    yield [...positions];
    let issue = issues.length - 1;
    while (issue >= 0 && positions[issue] === issues[issue]!.positions.length - 1) positions[issue--] = 0;
    if (issue < 0) return;
    positions[issue]! += 1;
  }
}

test.each([
  ['tiny', tiny],
  ['2019', () => shipped('2019-june-deadline')],
])('no draft of %s beats the frontier by more than one step of worth', (_, make) => {
  const scenario = make();
  const { agenda } = scenario;
  const n = start(scenario);
  for (const me of [0, 1]) {
    const view = viewOf(scenario, n, me);
    const briefs = beliefOf(view, READING).briefs;
    const { space, groups: found } = frontierOf(agenda, n.paid, briefs, me, budgetOf(agenda, briefs[me]!));
    // What does not depend on worth is the same for drafts that cross the same lines and lift the same measures.
    const keyOf = (positions: readonly number[]) => {
      const draft = { positions, covers: [] };
      return [
        ...agenda.redLines.map(line => crosses(line, draft)),
        ...agenda.measures.map(measure => lifts(measure, draft)),
      ].join();
    };
    const groups = new Map(found.map(group => [keyOf(positionsAt(space, group.rows[0]!)), group]));
    const rows = briefs[me]!.values;
    const width = rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0) / 80 + 0.01;
    let drafts = 0;
    for (const positions of allPositions(scenario)) {
      drafts += 1;
      const worths = briefs.map((brief, seat) => worth(agenda, brief, seat, { positions, covers: [] }));
      const group = groups.get(keyOf(positions));
      const isMatched = group?.rows.some(
        (_, place) =>
          group.worths[me]![place]! >= worths[me]! - width &&
          group.worths[1 - me]![place]! >= worths[1 - me]! - 1e-9,
      );
      if (!isMatched) expect.fail(`${positions} is better than the frontier for seat ${me}`);
    }
    expect(drafts).toBe(agenda.issues.reduce((product, issue) => product * issue.positions.length, 1));
  }
});

/** All packages of a seat at a moment. */
function packagesAt(scenario: Scenario, n: Negotiation, me: number) {
  const { agenda } = scenario;
  const view = viewOf(scenario, n, me);
  const { briefs, doubts } = beliefOf(view, READING);
  const outlook = { agenda, ground: n, briefs, me, doubts };
  const budget = budgetOf(agenda, briefs[me]!);
  const terms = termsOf(outlook, 0);
  const weigher = new Weigher(outlook, terms, frontierOf(agenda, n.paid, briefs, me, budget));
  const packages = packagesOf(weigher, budget);
  const list = Array.from({ length: packages.count }, (_, number) => packageAt(weigher, packages, number));
  return { outlook, terms, list, briefs };
}

test.each([
  ['2019', () => shipped('2019-june-deadline')],
  ['tri', tri],
  ['quad', quad],
])('packages of %s carry the approval and points of their drafts', (_, make) => {
  const scenario = make();
  const { agenda } = scenario;
  const n = start(scenario);
  const { list, briefs, outlook, terms } = packagesAt(scenario, n, 1);
  expect(list.length).toBeGreaterThan(10);
  expect(list.some(({ draft }) => draft.covers.length > 0)).toBe(true);
  for (const found of list) {
    expect(found.draft.covers.length).toBeLessThanOrEqual(agenda.constants.maxCovers);
    const again = weighDraft(outlook, terms, found.draft);
    briefs.forEach((brief, seat) => {
      const { total } = approvalOf(agenda, n, brief, seat, found.draft);
      expect(found.margins[seat]!).toBeCloseTo(total - brief.bar, 9);
      expect(again.margins[seat]!).toBeCloseTo(total - brief.bar, 9);
      expect(found.points[seat]!).toBeCloseTo(again.points[seat]!, 9);
    });
  }
});

test('packages keep to what is paid', () => {
  const scenario = shipped('2019-june-deadline');
  const n = set(start(scenario), copy => {
    copy.paid[0] = 2;
  });
  const { list } = packagesAt(scenario, n, 0);
  expect(list.length).toBeGreaterThan(0);
  for (const { draft } of list) expect(draft.positions[0]!).toBeGreaterThanOrEqual(2);
});

test('breakdown in June 2019 costs Mexico the tariff and the unsolved problem', () => {
  const scenario = shipped('2019-june-deadline');
  const n = set(start(scenario), copy => {
    copy.phase = 'lastCall';
    copy.round = scenario.agenda.rounds.length;
  });
  const breakdownPoints = (me: number, seat: number) => packagesAt(scenario, n, me).terms.breakdowns[seat]!;
  // no deal -2, tail of level 1 -32, Face 0.3 * -4
  expect(breakdownPoints(1, 1)).toBeCloseTo(-2 - 32 - 1.2, 9);
  // tail -12, Face -1.2, kept word: Credibility 0.1 * 10, Face 0.3 * 0.3 * 10; the other's no deal is not known
  expect(breakdownPoints(1, 0)).toBeCloseTo(-12 - 1.2 + 1 + 0.9, 9);
});

test('a threat counts as far as its holder is believed, and more the less time is left to step back', () => {
  const scenario = shipped('2019-june-deadline');
  const fearOf = (round: number, credibility: number, status: 'announced' | 'inForce' = 'announced') => {
    const n = set(start(scenario), copy => {
      copy.round = round;
      copy.measures[0]!.status = status;
      copy.meters[0]!.credibility = credibility;
    });
    return -2 - 1.2 - packagesAt(scenario, n, 1).terms.breakdowns[1]!;
  };
  expect(fearOf(1, 60)).toBeCloseTo(0.6 * 32, 9);
  expect(fearOf(1, 20)).toBeCloseTo(0.2 * 32, 9);
  expect(fearOf(1, 20, 'inForce')).toBeCloseTo(32, 9);
  expect(fearOf(8, 20)).toBeGreaterThan(fearOf(5, 20));
  expect(fearOf(10, 20)).toBeCloseTo(32, 9);
});

test('others are imagined from public numbers and learned rows only', () => {
  const scenario = shipped('2019-june-deadline');
  const n = start(scenario);
  const [, mexico] = beliefOf(viewOf(scenario, n, 0), READING).briefs;
  expect(mexico!.values).toEqual(scenario.agenda.estimates[1]);
  expect(mexico!.bar).toBe(scenario.agenda.principals[1]!.bar);
  const view = viewOf(scenario, n, 0);
  const known = view.known.map((rows, seat) =>
    rows.map((row, issue) => (seat === 1 && issue === 2 ? [0, 1, 2, 3] : row)),
  );
  expect(beliefOf({ ...view, known }, READING).briefs[1]!.values[2]).toEqual([0, 1, 2, 3]);
});
