import { describe, expect, test } from 'vitest';
import { sparedCovers } from '../../../game/analysis/debrief/better.ts';
import { type Course, closingState, decisiveState, endOf } from '../../../game/analysis/debrief/course.ts';
import { headlineOf } from '../../../game/analysis/debrief/headline.ts';
import { type Plane, planeOf, positionsOf } from '../../../game/analysis/debrief/plane.ts';
import { voteOf } from '../../../game/analysis/debrief/votes.ts';
import { domainOf } from '../../../game/analysis/domain.ts';
import { eachDraft } from '../../../game/analysis/drafts.ts';
import { tailHarm } from '../../../game/analysis/harm.ts';
import { hindsight } from '../../../game/analysis/hindsight.ts';
import { leftOnTable } from '../../../game/analysis/leftOnTable.ts';
import { pointsOf } from '../../../game/analysis/points.ts';
import { tellHeadline } from '../../../game/present/debrief.ts';
import { namesOf } from '../../../game/present/index.ts';
import { approvalOf } from '../../../game/rules/index.ts';
import type { ScenarioInput } from '../../../game/scenario/index.ts';
import type { Draft, Scenario } from '../../../game/scenario/types.ts';
import { crosses, worth } from '../../../game/scenario/worth.ts';
import { scenarioOf, tinyScenarioFile } from '../../kit/scenarios.ts';
import { FIXTURES } from '../../rules/games.ts';
import { courseFrom, historyCourse, outcomeOf, randomCourse, roundsOf } from './kit.ts';

const { tiny, june, easyTiny, easyTri, tri, quad } = FIXTURES;

/** Random games with what is looked for, the first of them. */
function gameWhere(scenario: Scenario, holds: (course: Course) => boolean): Course {
  for (let seed = 1; seed <= 60; seed++) {
    const course = randomCourse(scenario, seed);
    if (holds(course)) return course;
  }
  throw new Error('no such game');
}
const withDeal = (scenario: Scenario) => gameWhere(scenario, course => endOf(course).deal !== null);
const withoutDeal = (scenario: Scenario) =>
  gameWhere(scenario, course => endOf(course).outcome?.end === 'breakdown');

/** Every draft that the plane shows, with its place. */
const drafts = (plane: Plane): Draft[] =>
  Array.from(plane.ratifiable, (_, outcome) => ({ positions: positionsOf(plane, outcome), covers: [] }));

describe('the plane', () => {
  test('shows every agreement in the values drawn for the game', () => {
    const course = randomCourse(tiny, 5);
    const plane = planeOf(course);
    const { briefs } = endOf(course).secrets;
    expect(briefs[0]!.values).not.toEqual(tiny.briefs[0]!.values);
    expect(drafts(plane)).toHaveLength(18);
    for (const [outcome, draft] of drafts(plane).entries()) {
      expect(outcomeOf(plane, draft)).toBe(outcome);
      const points = briefs.map(
        (brief, seat) =>
          worth(tiny.agenda, brief, seat, draft) - tailHarm(tiny.agenda, closingState(course), seat, draft),
      );
      expect(plane.domain.utilities.map(column => column[outcome])).toEqual(points);
    }
  });

  test('counts no deal as the points count it, whatever the talks made of it', () => {
    let moved = 0;
    for (const name of ['tiny', 'tri', 'quad', 'june'] as const)
      for (let seed = 1; seed <= 4; seed++) {
        const course = randomCourse(FIXTURES[name], seed);
        const last = endOf(course);
        if (last.deal) continue;
        const { breakdown } = planeOf(course);
        const untouched = planeOf({ ...course, states: [course.states[0]!], moves: [], log: [] }).breakdown;
        pointsOf(FIXTURES[name].agenda, last).forEach(({ issues, measures, noDeal }, seat) => {
          expect(breakdown[seat]).toBeCloseTo(issues + measures + noDeal, 9);
          if (Math.abs(breakdown[seat]! - untouched[seat]!) > 0.5) moved += 1;
        });
      }
    expect(moved).toBeGreaterThan(4);
  });

  test('shows the domain of the file where types are known', () => {
    const plane = planeOf(historyCourse(june));
    expect(plane.domain.utilities).toEqual(domainOf(june).utilities);
    // The guard that Mexico sent in advance would half have stayed: rules, section 4.6.
    const [us, mexico] = domainOf(june).parties;
    expect(plane.breakdown).toEqual([us!.reservation + 11 / 2, mexico!.reservation - 6 / 2]);
    expect(plane.sampled).toBeNull();
    // With covers the deal is worth 24 and -5 (scenario-2019, section 9), which the game repeats.
    expect(plane.deal?.utilities).toEqual([24, -5]);
    expect(plane.history).toEqual(plane.deal);
    expect(plane.paths.map(path => path.map(({ round }) => round))).toEqual([
      [3, 4, 6, 7, 8],
      [4, 6, 7],
    ]);
  });

  test('colours what would pass every vote at the last vote, and nothing below what was paid', () => {
    const counts = { passing: 0, failing: 0, impossible: 0, relieved: 0 };
    for (const name of ['tiny', 'tri', 'easyTiny'] as const)
      for (let seed = 1; seed <= 12; seed++) {
        const course = randomCourse(FIXTURES[name], seed);
        const { agenda } = FIXTURES[name];
        const plane = planeOf(course);
        const ground = decisiveState(course);
        for (const [outcome, draft] of drafts(plane).entries()) {
          const isPossible = draft.positions.every((position, issue) => position >= ground.paid[issue]!);
          const votes = ground.secrets.briefs.map((brief, seat) => {
            const { total, relief } = approvalOf(agenda, ground, brief, seat, draft);
            return { passes: total >= brief.bar, byRelief: total - relief < brief.bar };
          });
          const passes = votes.every(vote => vote.passes);
          expect(plane.ratifiable[outcome]).toBe(isPossible && passes ? 1 : 0);
          counts[isPossible ? (passes ? 'passing' : 'failing') : 'impossible'] += 1;
          if (isPossible && passes && votes.some(vote => vote.byRelief)) counts.relieved += 1;
        }
      }
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(10);
  });

  test('counts votes as the best text of the points does', () => {
    const counts = { some: 0, none: 0 };
    for (const name of ['tiny', 'easyTiny', 'tri'] as const)
      for (let seed = 1; seed <= 10; seed++) {
        const course = randomCourse(FIXTURES[name], seed);
        const { scales } = hindsight(course);
        const isThere = planeOf(course).ratifiable.includes(1);
        expect(scales.map(({ best }) => best !== null)).toEqual(scales.map(() => isThere));
        counts[isThere ? 'some' : 'none'] += 1;
      }
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(2);
  });

  test('takes the meters of the last vote, of which the deal itself is the proof', () => {
    const course = withDeal(easyTiny);
    const vote = course.log.findIndex(({ kind }) => kind === 'vote');
    const ground = decisiveState(course);
    expect(ground.log.length).toBeLessThanOrEqual(vote);
    const own = course.log.find(entry => entry.kind === 'ownVote')!;
    const approval = approvalOf(
      easyTiny.agenda,
      ground,
      ground.secrets.briefs[0]!,
      0,
      endOf(course).deal!.draft,
    );
    expect(approval.total).toBe(own.facts.total);
  });

  test('keeps the drafts as they were tabled, without repetitions', () => {
    const lines = roundsOf(
      ['north', 'south'],
      [
        { north: ['table fee=2'] },
        { north: ['table fee=2'] },
        { north: ['table fee=1 cover=river-fund'], south: ['table water=1 fee=1'] },
      ],
    );
    const { paths } = planeOf(courseFrom(tiny, lines));
    expect(paths[0]!.map(({ round, draft }) => [round, ...draft.positions, ...draft.covers])).toEqual([
      [1, 0, 2, 0],
      [3, 0, 1, 0, 0],
    ]);
    // The cover costs North a point.
    expect(paths[0]!.map(({ utilities }) => utilities)).toEqual([
      [10, -8],
      [5, -3],
    ]);
    expect(paths[1]).toHaveLength(1);
  });
});

describe('the better draft', () => {
  /** Every set of covers that a draft may carry. */
  function coverSets({ covers, constants: { maxCovers } }: Scenario['agenda']): number[][] {
    const sets: number[][] = [[]];
    for (const cover of covers.keys()) sets.push(...sets.map(set => [...set, cover]));
    return sets.filter(set => set.length <= maxCovers);
  }

  /** The most that drafts with some covers gain: of all, and of those that pass. */
  function mostGained(course: Course, plane: Plane, covers: readonly number[]): [number, number] {
    const { agenda } = course.scenario;
    const ground = decisiveState(course);
    const { briefs } = ground.secrets;
    const { deal } = plane;
    const had = deal?.utilities ?? plane.breakdown;
    const priceOf = (some: readonly number[], seat: number) =>
      some.reduce((sum, cover) => sum + agenda.covers[cover]!.price[seat]!, 0);
    const terms = had.map((points, seat) => points - priceOf(deal?.draft.covers ?? [], seat));
    let [all, passing] = [0, 0];
    for (const { positions } of eachDraft(agenda)) {
      const draft = { positions: [...positions], covers };
      if (positions.some((position, issue) => position < ground.paid[issue]!)) continue;
      if (deal && agenda.redLines.some(line => crosses(line, draft) && !crosses(line, deal.draft))) continue;
      const outcome = outcomeOf(plane, draft)!;
      const more = briefs.map((_, seat) => plane.domain.utilities[seat]![outcome]! - terms[seat]!);
      if (deal && !(more.every(points => points >= -1e-9) && more.some(points => points > 1e-9))) continue;
      const gains = more.map((points, seat) => points + terms[seat]! + priceOf(covers, seat) - had[seat]!);
      if (gains.some(points => points < -1e-9)) continue;
      const gain = gains.reduce((sum, points) => sum + points, 0);
      all = Math.max(all, gain);
      const passes = briefs.every(
        (brief, seat) => approvalOf(agenda, ground, brief, seat, draft).total >= brief.bar,
      );
      if (passes) passing = Math.max(passing, gain);
    }
    return [all, passing];
  }

  /** Checks it by looking at every draft of the table; says what made it pass. */
  function check(course: Course): 'none' | 'as it was' | 'other covers' | 'unsigned' {
    const plane = planeOf(course);
    const [all, passing] = mostGained(course, plane, plane.deal?.draft.covers ?? []);
    const gain = plane.better?.gains.reduce((sum, points) => sum + points, 0) ?? 0;
    if (passing > 1e-9) {
      expect(plane.better!.passes).toBe(true);
      expect(gain).toBeCloseTo(passing, 6);
      return 'as it was';
    }
    const others = coverSets(course.scenario.agenda).map(set => mostGained(course, plane, set)[1]);
    const most = Math.max(...others);
    expect(plane.better?.passes ?? false).toBe(most > 1e-9);
    expect(gain).toBeCloseTo(most > 1e-9 ? most : all, 6);
    return most > 1e-9 ? 'other covers' : all > 1e-9 ? 'unsigned' : 'none';
  }

  test.each(['tiny', 'easyTiny', 'tri', 'easyTri', 'june'] as const)('is the best there was: %s', name => {
    for (let seed = 1; seed <= (name === 'june' ? 1 : 6); seed++) check(randomCourse(FIXTURES[name], seed));
  });

  test('comes with other covers where none passes with those that there were', () => {
    const how = Array.from({ length: 12 }, (_, seed) => check(randomCourse(tiny, seed + 1)));
    expect(new Set(how)).toEqual(new Set(['none', 'as it was', 'other covers', 'unsigned']));
  });

  test('is what was left on the table where no measure stands between', () => {
    const course = historyCourse(june);
    const { secrets, deal, paid } = endOf(course);
    const left = leftOnTable(june.agenda, secrets.briefs, deal!.draft, paid);
    expect(planeOf(course).better).toMatchObject({ gains: left.gains, draft: left.draft, passes: true });
  });
});

describe('tables of three and four', () => {
  test('have utilities of all, and show two seats at a time', () => {
    const course = withDeal(easyTri);
    const [first, other] = [planeOf(course), planeOf(course, [2, 1])];
    expect(first.axes).toEqual([0, 1]);
    expect(first.deal!.utilities).toHaveLength(3);
    expect(first.frontier).toEqual(other.frontier);
    expect(other.ratifiable).toEqual(first.ratifiable);
    // The edge is what nothing beats for the two shown: no outcome is better for both.
    const [across, up] = [other.domain.utilities[2]!, other.domain.utilities[1]!];
    for (const [x, y] of other.edge.points)
      expect(across.some((value, outcome) => value > x! + 1e-9 && up[outcome]! > y! + 1e-9)).toBe(false);
    expect(other.edge.points.every(point => point.length === 2)).toBe(true);
  });

  test('four seats, and games that end without a deal', () => {
    for (const scenario of [quad, tri, tiny]) {
      const course = withoutDeal(scenario);
      const plane = planeOf(course);
      const headline = headlineOf(course, plane);
      expect(plane.deal).toBeNull();
      expect(plane.breakdown).toHaveLength(scenario.agenda.principals.length);
      expect(headline).toMatchObject({ code: 'breakdown', round: scenario.agenda.rounds.length });
      const passing = plane.ratifiable.reduce((sum, passes) => sum + passes, 0);
      expect(headline.ratifiable).toBe(passing);
    }
  });
});

describe('a table with more agreements than can be counted', () => {
  const huge = (): Scenario => {
    const file = tinyScenarioFile();
    const extra = Array.from({ length: 7 }, (_, index) => `extra-${'abcdefg'[index]}`);
    const six = ['none', 'one', 'two', 'three', 'four', 'five'];
    const values = (step: number) => Object.fromEntries(extra.map(id => [id, six.map((_, at) => at * step)]));
    const input = {
      ...file,
      agenda: {
        ...file.agenda,
        issues: [
          ...file.agenda.issues,
          ...extra.map(id => ({ id, name: id, positions: six.map(name => ({ name })) })),
        ],
      },
      briefs: Object.fromEntries(
        Object.entries(file.briefs).map(([id, brief], seat) => [
          id,
          { ...brief, values: { ...brief.values, ...values(seat === 0 ? 1 : -1) } },
        ]),
      ),
    } as ScenarioInput;
    return scenarioOf(input, 'scenarios/lab/huge.json');
  };

  test('is sampled, always the same way, and says so', () => {
    const scenario = huge();
    const course = courseFrom(scenario, roundsOf(['north', 'south'], [{ north: ['table fee=2 extra-a=5'] }]));
    const plane = planeOf(course);
    expect(plane.sampled).toBe(plane.ratifiable.length);
    expect(plane.sampled).toBeGreaterThan(10_000);
    expect(planeOf(course).domain.utilities).toEqual(plane.domain.utilities);
    const { briefs } = endOf(course).secrets;
    for (const outcome of [0, 1, 2, 777, plane.sampled! - 1]) {
      const draft = { positions: positionsOf(plane, outcome), covers: [] };
      expect(draft.positions).toHaveLength(10);
      const points = briefs.map((brief, seat) => worth(scenario.agenda, brief, seat, draft));
      expect(plane.domain.utilities.map(column => column[outcome])).toEqual(points);
      expect(positionsOf(plane, outcomeOf(plane, draft)!)).toEqual(draft.positions);
    }
    expect(outcomeOf(plane, { positions: new Array(10).fill(99), covers: [] })).toBeNull();
  });
});

describe('the headline', () => {
  test('of a deal says where it lies and what was left', () => {
    const course = historyCourse(june);
    expect(headlineOf(course, planeOf(course))).toEqual({
      code: 'deal',
      round: 9,
      place: 'inside',
      failedVotes: 0,
      ratifiable: expect.any(Number),
      below: [],
      snappedBack: null,
    });
    expect(planeOf(course).better!.gains).toEqual([3, 5]);
  });

  test('of a deal on the frontier says so, whatever its covers cost', () => {
    const deal = ['north table water=2 cover=river-fund', 'north endTurn', 'south accept north'];
    const course = courseFrom(easyTiny, deal);
    const plane = planeOf(course);
    // Nothing gives South more, and the point that the cover costs North is no waste: the headline and the card agree.
    expect(plane.better).toBeNull();
    expect(headlineOf(course, plane)).toMatchObject({ code: 'deal', place: 'frontier', below: [0] });
    // On the picture the same text without the cover lies beyond it, so both say what the cover cost, and for what.
    expect(tellHeadline(headlineOf(course, plane), plane, namesOf(easyTiny, 'en')).title).toContain(
      'on the frontier, but for the price of its cover',
    );
    const spared = sparedCovers(course, endOf(course).deal!.draft)!;
    expect(spared.gains).toEqual([1, 0]);
    expect(spared.passes).toBe(voteOf(course, []).passes([2, 0, 0]));
    expect(sparedCovers(course, { positions: [2, 0, 0], covers: [] })).toBeNull();
    const bad = courseFrom(easyTiny, ['north table fee=2', 'north endTurn', 'south accept north']);
    expect(headlineOf(bad, planeOf(bad))).toMatchObject({ below: [1] });
  });

  test('does not exist before the end', () => {
    const course = courseFrom(tiny, ['north endTurn']);
    expect(() => headlineOf(course, planeOf(course))).toThrow(RangeError);
  });
});
