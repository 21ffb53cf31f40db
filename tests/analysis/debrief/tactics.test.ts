import { describe, expect, test } from 'vitest';
import { planeOf } from '../../../game/analysis/debrief/plane.ts';
import { TACTICS, type Tactic, type TacticId, tacticsOf } from '../../../game/analysis/debrief/tactics.ts';
import type { GameOptions } from '../../../game/rules/index.ts';
import type { Scenario } from '../../../game/scenario/types.ts';
import { FIXTURES } from '../../rules/games.ts';
import { courseFrom, randomCourse, roundsOf } from './kit.ts';

type Round = Readonly<Record<string, readonly string[]>>;

/** Tactics of one kind in a game at the river; a round is what each side does in it. */
function found(id: TacticId, rounds: readonly Round[], options: Partial<GameOptions> = {}): Tactic[] {
  const course = courseFrom(FIXTURES.tiny, roundsOf(['north', 'south'], rounds), options);
  return tacticsOf(course, planeOf(course)).filter(tactic => tactic.id === id);
}

const [NORTH, SOUTH] = [0, 1] as const;
const [WATER, FEE] = [0, 1] as const;

/** What a tactic shows itself by, apart from its name and dates. */
const facts = (tactics: readonly Tactic[]) => tactics.map(({ by, to, facts: own }) => ({ by, to, ...own }));

describe('anchoring', () => {
  test('is a first draft near the own best that is worth less than no deal to the other side', () => {
    const [tactic] = found('anchoring', [{ north: ['table fee=2 gauges=1'] }]);
    expect(tactic).toMatchObject({ by: NORTH, to: SOUTH, plies: [0], rounds: [1] });
    expect(tactic!.facts).toEqual({ points: 14, theirs: -9 });
  });
  test('is not a first draft in the middle, nor a later one', () => {
    const middle = { north: ['table water=1 fee=1'] };
    expect(found('anchoring', [middle])).toEqual([]);
    expect(found('anchoring', [middle, {}, { north: ['table fee=2 gauges=1'] }])).toEqual([]);
  });
  test('is not one that the other side could sign', () => {
    const lines = roundsOf(['north', 'south'], [{ south: ['table water=2 fee=1'] }]);
    const anchors = (scenario: Scenario) => {
      const course = courseFrom(scenario, lines);
      return tacticsOf(course, planeOf(course)).filter(({ id }) => id === 'anchoring').length;
    };
    const [north, south] = FIXTURES.tiny.briefs;
    expect(anchors(FIXTURES.tiny)).toBe(1);
    // North would rather sign this than stay without an agreement.
    expect(anchors({ ...FIXTURES.tiny, briefs: [{ ...north!, noDeal: -20 }, south!] })).toBe(0);
  });
});

describe('logrolling', () => {
  test('is a swap that gains both, over the own draft', () => {
    const tactics = found('logrolling', [{ north: ['table'] }, { north: ['table water=1 fee=1'] }]);
    expect(facts(tactics)).toEqual([
      { by: NORTH, to: SOUTH, points: 2, theirs: 5, gave: [WATER], took: [FEE] },
    ]);
  });
  test('is one over the draft of the other side', () => {
    const tactics = found('logrolling', [{ north: ['table'], south: ['table water=1 fee=1'] }]);
    expect(facts(tactics)).toEqual([
      { by: SOUTH, to: NORTH, points: 5, theirs: 2, gave: [FEE], took: [WATER] },
    ]);
  });
  test('is no concession, and no swap by which one side loses', () => {
    expect(found('logrolling', [{ north: ['table'] }, { north: ['table water=1'] }])).toEqual([]);
    expect(
      found('logrolling', [{ north: ['table water=1 fee=1'] }, { north: ['table water=2 fee=2'] }]),
    ).toEqual([]);
  });
});

const OPENED: Round = { north: ['table fee=2 gauges=1'], south: ['table water=2'] };

describe('reciprocal concession', () => {
  test('is one that answers another within a round', () => {
    const rounds = [OPENED, { south: ['table water=1'], north: ['table fee=1 gauges=1'] }];
    const [tactic, ...more] = found('reciprocalConcession', rounds);
    expect(more).toEqual([]);
    expect(tactic).toMatchObject({ by: NORTH, to: SOUTH, rounds: [2, 2], facts: { count: 2 } });
  });
  test('is not one that comes two rounds later, nor after a retreat', () => {
    const late = [OPENED, { south: ['table water=1'] }, {}, { north: ['table fee=1 gauges=1'] }];
    expect(found('reciprocalConcession', late)).toEqual([]);
    const back = [
      OPENED,
      { south: ['table water=1'] },
      { south: ['table water=2'] },
      { north: ['table fee=1 gauges=1'] },
    ];
    expect(found('reciprocalConcession', back)).toEqual([]);
  });
});

describe('salami tactics', () => {
  const slices = ['table water=2 gauges=1', 'table water=2 fee=1 gauges=1', 'table water=1 fee=1 gauges=1'];
  const sliced = (north: readonly (readonly string[])[]) => [
    OPENED,
    ...slices.map((line, round) => ({ south: [line], north: north[round] ?? [] })),
  ];
  test('are three thin concessions of one side and none of the other', () => {
    const [tactic, ...more] = found('salami', sliced([]));
    expect(more).toEqual([]);
    expect(tactic).toMatchObject({ by: NORTH, to: SOUTH, rounds: [2, 3, 4], facts: { count: 3 } });
  });
  test('are not two, nor with an answer between, nor before the other side has said what it wants', () => {
    expect(found('salami', sliced([]).slice(0, 3))).toEqual([]);
    expect(found('salami', sliced([['table fee=1 gauges=1']]))).toEqual([]);
    const silent = sliced([]).map(({ south }) => ({ south: south! }));
    expect(found('salami', silent)).toEqual([]);
  });
});

describe('deadline concession', () => {
  test('is at least half of all that was conceded, in the last round', () => {
    const [tactic] = found('deadlineConcession', [OPENED, {}, {}, { south: ['table water=1'] }]);
    expect(tactic).toMatchObject({ by: SOUTH, to: null, rounds: [4], facts: { count: 1 } });
  });
  test('is not a small rest, nor an earlier one', () => {
    expect(found('deadlineConcession', [OPENED, {}, { south: ['table water=1'] }])).toEqual([]);
    const rest = [
      OPENED,
      {},
      { south: ['table fee=2 water=1'] },
      { south: ['table fee=2 water=1 gauges=1'] },
    ];
    expect(found('deadlineConcession', rest)).toEqual([]);
  });
});

describe('golden bridge', () => {
  const declared = { south: ['declare no-full-fee'] };
  const bridge = { north: ['table fee=2 cover=river-fund'] };
  test('is a cover that takes a real cost off the other side', () => {
    const [tactic] = found('goldenBridge', [declared, bridge]);
    expect(tactic).toMatchObject({ by: NORTH, to: SOUTH, plies: [4] });
    expect(tactic!.facts.points).toBeCloseTo(0.6 * 0.6 * 8, 9);
  });
  test('is not one without anything to cover, nor for oneself, nor the same one again', () => {
    expect(found('goldenBridge', [bridge])).toEqual([]);
    expect(
      found('goldenBridge', [{ south: ['declare no-full-fee', 'table fee=2 cover=river-fund'] }]),
    ).toEqual([]);
    const again = { north: ['table fee=2 gauges=1 cover=river-fund'] };
    expect(found('goldenBridge', [declared, bridge, again])).toHaveLength(1);
  });
});

describe('brinkmanship', () => {
  test('is a threat in the last third that would hurt its holder as well', () => {
    const tactics = found('brinkmanship', [{}, {}, { north: ['threaten closure 1'] }]);
    expect(facts(tactics)).toEqual([{ by: NORTH, to: SOUTH, measure: 0, points: 7, theirs: 18 }]);
  });
  test('is not one of the first day', () => {
    expect(found('brinkmanship', [{ north: ['threaten closure 1'] }])).toEqual([]);
  });
});

describe('letting go', () => {
  const paid: readonly Round[] = [{ north: ['threaten closure 0'] }, { south: ['downPayment fee 1'] }];
  test('is a covered retreat when credit reaches the stake', () => {
    const rounds = [...paid, { north: ['withdraw closure'] }];
    expect(facts(found('coveredRetreat', rounds))).toEqual([{ by: NORTH, to: SOUTH, measure: 0, points: 4 }]);
    expect(found('uncoveredFold', rounds)).toEqual([]);
  });
  test('is backing down uncovered when it does not', () => {
    const rounds = [paid[0]!, { north: ['suspend closure 5'] }];
    expect(facts(found('uncoveredFold', rounds))).toEqual([{ by: NORTH, to: SOUTH, measure: 0, points: 4 }]);
    expect(found('coveredRetreat', rounds)).toEqual([]);
  });
  test('is neither where nothing was at stake', () => {
    const rounds = [...paid, { north: ['withdraw closure'] }];
    expect(found('coveredRetreat', rounds, { audienceCosts: 'off' })).toEqual([]);
    expect(found('uncoveredFold', rounds, { audienceCosts: 'off' })).toEqual([]);
  });
});

describe('tying hands', () => {
  test('is a declared line, kept to the end', () => {
    const course = courseFrom(
      FIXTURES.tiny,
      roundsOf(['north', 'south'], [{ south: ['declare no-full-fee'] }, {}, {}, {}]),
    );
    const tactics = tacticsOf(course, planeOf(course)).filter(({ id }) => id === 'tyingHands');
    expect(facts(tactics)).toEqual([{ by: SOUTH, to: null, line: 1, held: true }]);
  });
  test('is not one that was taken back', () => {
    const rounds = [{ south: ['declare no-full-fee'] }, { south: ['soften no-full-fee'] }];
    expect(found('tyingHands', rounds)).toEqual([]);
  });
});

describe('other moves with a name', () => {
  test('a private warning, and whether it stayed one', () => {
    const warned = { north: ['warn closure 0'] };
    expect(facts(found('privateWarning', [warned]))).toEqual([
      { by: NORTH, to: SOUTH, measure: 0, held: true },
    ]);
    const spoken = found('privateWarning', [warned, { north: ['threaten closure 0'] }]);
    expect(spoken[0]!.facts.held).toBe(false);
    expect(found('privateWarning', [{ north: ['threaten closure 0'] }])).toEqual([]);
  });
  test('a costly signal is a walk-out and nothing cheaper', () => {
    expect(facts(found('costlySignal', [{ south: ['walkOut'] }]))).toEqual([{ by: SOUTH, to: null }]);
    expect(found('costlySignal', [{ south: ['call north'] }])).toEqual([]);
  });
  test('reverberation lowers a stake, or is none', () => {
    const rounds = [{ north: ['threaten closure 0'], south: ['denounce north'] }];
    const [tactic] = found('reverberation', rounds);
    expect(tactic).toMatchObject({ by: SOUTH, to: NORTH, facts: { measure: 0 } });
    expect(tactic!.facts.points).toBeCloseTo(0.8, 9);
    expect(found('reverberation', rounds, { audienceCosts: 'off' })).toEqual([]);
  });
  test('the back channel is soundings and quiet drafts, not open ones', () => {
    const rounds = [{ north: ['soundOut south water'] }, { north: ['table fee=1 quiet'] }];
    expect(facts(found('backChannel', rounds))).toMatchObject([{ by: NORTH, to: SOUTH, count: 2 }]);
    expect(found('backChannel', [{ north: ['table fee=1'] }, { north: ['call south'] }])).toEqual([]);
  });
});

describe('unilateral initiative', () => {
  test('is a first step, returned or not', () => {
    const first = { north: ['gesture south'] };
    expect(facts(found('unilateralInitiative', [first, {}, { south: ['gesture north'] }]))).toEqual([
      { by: NORTH, to: SOUTH, returned: false },
      { by: SOUTH, to: NORTH, returned: false },
    ]);
    expect(facts(found('unilateralInitiative', [{ ...first, south: ['downPayment fee 1'] }]))).toEqual([
      { by: NORTH, to: SOUTH, returned: true },
    ]);
    expect(facts(found('unilateralInitiative', [{ south: ['downPayment fee 1'] }]))).toEqual([
      { by: SOUTH, to: NORTH, returned: false, gave: [FEE] },
    ]);
  });
  test('is returned by a text that gives its author more, and by a signature', () => {
    // Worth more to both by the public estimate, so that it is no concession and yet comes towards North.
    const tabled = [{ south: ['table'] }, { north: ['gesture south'] }];
    const better = [...tabled, { south: ['table water=1 fee=1'] }];
    const step = { by: NORTH, to: SOUTH };
    expect(facts(found('unilateralInitiative', tabled))).toEqual([{ ...step, returned: false }]);
    expect(facts(found('unilateralInitiative', better))).toEqual([{ ...step, returned: true }]);
    const lines = ['north table water=1 fee=1', 'north gesture south', 'north endTurn', 'south accept north'];
    const course = courseFrom(FIXTURES.easyTiny, lines);
    const [signed] = tacticsOf(course, planeOf(course)).filter(
      tactic => tactic.id === 'unilateralInitiative',
    );
    expect(signed!.facts.returned).toBe(true);
  });
  test('is not the answer to one', () => {
    const rounds = [{ north: ['gesture south'], south: ['gesture north'] }];
    expect(found('unilateralInitiative', rounds).map(({ by }) => by)).toEqual([NORTH]);
  });
});

test('every tactic comes up in random games, by a seat of the table, at plies in order', () => {
  const seen = new Set<TacticId>();
  for (const name of ['tiny', 'easyTri', 'quad'] as const)
    for (let seed = 1; seed <= 12; seed++) {
      const course = randomCourse(FIXTURES[name], seed);
      for (const { id, by, to, plies, rounds } of tacticsOf(course, planeOf(course))) {
        seen.add(id);
        expect(plies.length).toBeGreaterThan(0);
        expect(rounds).toHaveLength(plies.length);
        expect([...plies].sort((a, b) => a - b)).toEqual(plies);
        expect(to).not.toBe(by);
        for (const [place, ply] of plies.entries()) expect(course.states[ply]!.round).toBe(rounds[place]);
      }
    }
  // Three concessions in a row while the other gives nothing are not what dice do.
  expect(TACTICS.filter(id => !seen.has(id) && id !== 'salami')).toEqual([]);
});
