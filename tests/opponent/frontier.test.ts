import { expect, test } from 'vitest';
import { frontierOf } from '../../game/opponent/frontier.ts';
import { imagineBriefs } from '../../game/opponent/imagine.ts';
import { outlookOf } from '../../game/opponent/mind.ts';
import { breakdownPoints, packagesOf, weigh } from '../../game/opponent/packages.ts';
import { approvalOf, lifts, stands, viewOf } from '../../game/rules/index.ts';
import { crosses, worth } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';

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
    const briefs = imagineBriefs(view);
    const frontier = frontierOf(agenda, n, briefs, me);
    // What does not depend on worth is the same for drafts that cross the same lines and lift the same standing measures.
    const keyOf = (positions: readonly number[]) => {
      const draft = { positions, covers: [] };
      return [
        ...agenda.redLines.map(line => crosses(line, draft)),
        ...agenda.measures.map((measure, index) => stands(n.measures[index]!) && lifts(measure, draft)),
      ].join();
    };
    const groups = new Map(frontier.map(({ candidates }) => [keyOf(candidates[0]!.positions), candidates]));
    const rows = briefs[me]!.values;
    const width = rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0) / 80 + 0.01;
    let drafts = 0;
    for (const positions of allPositions(scenario)) {
      drafts += 1;
      const worths = briefs.map((brief, seat) => worth(agenda, brief, seat, { positions, covers: [] }));
      const isMatched = groups
        .get(keyOf(positions))
        ?.some(
          found =>
            found.worths[me]! >= worths[me]! - width && found.worths[1 - me]! >= worths[1 - me]! - 1e-9,
        );
      if (!isMatched) expect.fail(`${positions} is better than the frontier for seat ${me}`);
    }
    expect(drafts).toBe(agenda.issues.reduce((product, issue) => product * issue.positions.length, 1));
  }
});

test.each([
  ['2019', () => shipped('2019-june-deadline')],
  ['tri', tri],
  ['quad', quad],
])('packages of %s carry the approval and points of their drafts', (_, make) => {
  const scenario = make();
  const { agenda } = scenario;
  const n = start(scenario);
  const view = viewOf(scenario, n, 1);
  const briefs = imagineBriefs(view);
  const outlook = outlookOf(view, briefs, n);
  const packages = packagesOf(outlook, frontierOf(agenda, n, briefs, 1));
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.some(({ draft }) => draft.covers.length > 0)).toBe(true);
  for (const found of packages) {
    expect(found.draft.covers.length).toBeLessThanOrEqual(agenda.constants.maxCovers);
    const again = weigh(outlook, found.draft);
    briefs.forEach((brief, seat) => {
      const { total } = approvalOf(agenda, n, brief, seat, found.draft);
      expect(found.margins[seat]!).toBeCloseTo(total - brief.bar, 9);
      expect(found.points[seat]!).toBeCloseTo(again.points[seat]!, 9);
    });
  }
});

test('packages keep to what is paid', () => {
  const scenario = shipped('2019-june-deadline');
  const n = set(start(scenario), copy => {
    copy.paid[0] = 2;
  });
  const view = viewOf(scenario, n, 0);
  const briefs = imagineBriefs(view);
  const outlook = outlookOf(view, briefs, n);
  const packages = packagesOf(outlook, frontierOf(scenario.agenda, start(scenario), briefs, 0));
  expect(packages.length).toBeGreaterThan(0);
  for (const { draft } of packages) expect(draft.positions[0]!).toBeGreaterThanOrEqual(2);
});

test('breakdown in June 2019 costs Mexico the tariff and the unsolved problem', () => {
  const scenario = shipped('2019-june-deadline');
  const n = start(scenario);
  const briefs = imagineBriefs(viewOf(scenario, n, 1));
  const outlook = outlookOf(viewOf(scenario, n, 1), briefs, n);
  // no deal -2, tail of level 1 -32, Face 0.3 * -4
  expect(breakdownPoints(outlook, 1)).toBeCloseTo(-2 - 32 - 1.2, 9);
  // tail -12, Face -1.2, kept word: Credibility 0.1 * 10, Face 0.3 * 0.3 * 10; the other's no deal is not known
  expect(breakdownPoints(outlook, 0)).toBeCloseTo(-12 - 1.2 + 1 + 0.9, 9);
});

test('others are imagined from public numbers and learned rows only', () => {
  const scenario = shipped('2019-june-deadline');
  const n = start(scenario);
  const [, mexico] = imagineBriefs(viewOf(scenario, n, 0));
  expect(mexico!.values).toEqual(scenario.agenda.estimates[1]);
  expect(mexico!.bar).toBe(scenario.agenda.principals[1]!.bar);
  const view = viewOf(scenario, n, 0);
  const known = view.known.map((rows, seat) =>
    rows.map((row, issue) => (seat === 1 && issue === 2 ? [0, 1, 2, 3] : row)),
  );
  expect(imagineBriefs({ ...view, known })[1]!.values[2]).toEqual([0, 1, 2, 3]);
});
