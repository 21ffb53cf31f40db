import { describe, expect, test } from 'vitest';
import type { GameOptions, Negotiation } from '../../game/rules/index.ts';
import type { Seat } from '../../game/scenario/types.ts';
import { about } from './about.ts';
import { at, MX, moved, played, RETALIATION, refused, still, TARIFF, US } from './june.ts';

/**
 * Rules 5: measures. At the start the tariff of the United States is announced at level 1 (stake 10, tail 32/12,
 * 3/1.2 a round) for round 11, Mexico's retaliation is idle. Level 2: stake 14, tail 42/18, 4.5/2 a round.
 * Retaliation 0: stake 4, tail 5/3, 0.6/0.3 a round, 1: stake 8, tail 11/7, 1.2/0.8; notice 3.
 */

const inRound = (round: number) => (n: Negotiation) => {
  n.round = round;
};
const tariff = (change: object) => (n: Negotiation) => {
  Object.assign(n.measures[TARIFF]!, change);
};

/** The end of a round in which nothing but measures moves figures at dawn; the last seat of `round` ends its turn. */
function dawnAfter(round: number, change: (n: Negotiation) => void) {
  const last = round % 2 === 1 ? MX : US;
  const n = at(last, copy => {
    copy.round = round;
    still(copy);
    change(copy);
  });
  return moved(n, `${last === US ? 'us' : 'mexico'} end-turn`);
}

describe('threaten', () => {
  const announced = {
    'mexico.face': 3,
    'us>mexico': -8,
    'us.support': 2,
    'us.strain': 1.2 * 5 * 0.5,
    'retaliation.status': 'announced',
    'retaliation.stake': 4,
    'retaliation.announced': '1',
  };
  test.each([
    [1, '4'],
    [7, '10'],
    [8, '11'],
    [9, '11'],
    [10, '11'],
  ])('in round %d with a notice of 3: effective in %s', (round, due) => {
    expect(moved(at(MX, inRound(round)), 'mexico threaten retaliation 0')).toEqual(
      about({ ...announced, 'retaliation.due': due }),
    );
  });
  test.each([
    [2, 1, '4'],
    [2, 4, '7'],
    [6, 1, '7'],
    [2, 10, '11'],
    [10, 1, '11'],
  ])('in round %d with a notice that counts from %d: effective in %s', (round, noticeFrom, due) => {
    const n = at(MX, copy => {
      copy.round = round;
      copy.measures[RETALIATION]!.noticeFrom = noticeFrom;
    });
    expect(moved(n, 'mexico threaten retaliation 0')).toEqual(
      about({ ...announced, 'retaliation.due': due }),
    );
  });
  test('strain goes with the holder’s credibility', () => {
    const n = at(MX, copy => {
      copy.meters[MX]!.credibility = 0;
    });
    expect(played(n, 'mexico threaten retaliation 1').meters[US]!.strain).toBe(0);
  });
  test('twice a game, and the start counts', () => {
    let n = at(US, inRound(2));
    n = played(n, 'us withdraw tariff');
    n = { ...n, turn: { room: false, podium: false } };
    expect(refused(n, 'us threaten tariff 0')).toBeNull();
    n = { ...played(n, 'us threaten tariff 0', 'us end-turn'), toMove: US };
    n = { ...played(n, 'us withdraw tariff'), turn: { room: false, podium: false } };
    expect(refused(n, 'us threaten tariff 0')).toBe('announcedTwice');
    const returned = at(US, tariff({ status: 'idle', announced: 1 }));
    expect(refused(returned, 'us threaten tariff 0')).toBeNull();
  });
});

describe('escalate', () => {
  const steps = {
    'us.face': 1,
    'mexico>us': -4,
    'mexico.support': 1,
    'mexico.strain': 1.2 * 10 * 0.6,
    'tariff.level': '2',
    'tariff.stake': 14 - 10 + 2,
  };
  test('an announced measure, or one in force', () => {
    expect(moved(at(US), 'us escalate tariff')).toEqual(about(steps));
    expect(moved(at(US, tariff({ status: 'inForce', due: null })), 'us escalate tariff')).toEqual(
      about(steps),
    );
  });
  test('no further than the highest level', () => {
    expect(refused(at(US, tariff({ level: 2 })), 'us escalate tariff')).toBe('highestLevel');
    expect(refused(at(US, tariff({ status: 'suspended' })), 'us escalate tariff')).toBe(
      'measureNotThreatening',
    );
  });
});

describe('keeping the word', () => {
  const kept = {
    'tariff.status': 'inForce',
    'tariff.due': 'null',
    'us.credibility': 10,
    'us.face': 0.3 * 10,
    'mexico>us': -6,
    'mexico.support': 2,
  };
  test('by hand', () => {
    expect(moved(at(US), 'us carry-out tariff')).toEqual(about(kept));
    expect(refused(at(US, tariff({ status: 'inForce' })), 'us carry-out tariff')).toBe('notAnnounced');
  });
  test('because the day has come: the same, and no harm at that dawn', () => {
    expect(dawnAfter(4, tariff({ due: 5 }))).toEqual(about(kept));
  });
  test('because a suspension ends: the same, with what is left of the stake', () => {
    expect(dawnAfter(4, tariff({ status: 'suspended', due: 5, stake: 5 }))).toEqual(
      about({ ...kept, 'us.face': 0.3 * 5 }),
    );
  });
  test('not before its day', () => {
    expect(dawnAfter(3, tariff({ due: 5 }))).toEqual({});
    expect(dawnAfter(3, tariff({ status: 'suspended', due: 5 }))).toEqual({});
  });
  test('two at one dawn: both count', () => {
    const both = dawnAfter(4, n => {
      tariff({ due: 5 })(n);
      Object.assign(n.measures[RETALIATION]!, { status: 'announced', due: 5, stake: 4 });
    });
    expect(both).toEqual(
      about({
        ...kept,
        'retaliation.status': 'inForce',
        'retaliation.due': 'null',
        'mexico.credibility': 10,
        'mexico.face': 0.3 * 4,
        'us>mexico': -6,
        'us.support': 2,
      }),
    );
  });
});

describe('in force', () => {
  test('each dawn harms target and holder, and their Strain grows as much', () => {
    const harm = { 'mexico.harm': 3, 'mexico.strain': 3, 'us.harm': 1.2, 'us.strain': 1.2 };
    expect(dawnAfter(4, tariff({ status: 'inForce', due: null }))).toEqual(about(harm));
    const level2 = { 'mexico.harm': 4.5, 'mexico.strain': 4.5, 'us.harm': 2, 'us.strain': 2 };
    expect(dawnAfter(4, tariff({ status: 'inForce', due: null, level: 2 }))).toEqual(about(level2));
  });
  test('announced, warned and suspended ones harm nobody', () => {
    expect(dawnAfter(4, () => {})).toEqual({});
    expect(dawnAfter(4, tariff({ status: 'warned', due: null }))).toEqual({});
    expect(dawnAfter(4, tariff({ status: 'suspended', due: 11 }))).toEqual({});
  });
});

describe('suspend', () => {
  test.each([
    [1, 1, 'badUntil'],
    [1, 2, null],
    [1, 11, null],
    [1, 12, 'badUntil'],
    [10, 11, null],
    [10, 10, 'badUntil'],
  ])('in round %d until %d: %s', (round, until, code) => {
    expect(refused(at(US, inRound(round)), `us suspend tariff ${until}`)).toBe(code);
  });
  test('one in force, uncovered: half a back-down, then half the stake', () => {
    const n = at(US, tariff({ status: 'inForce', due: null, stake: 10, credit: 4 }));
    // Numbers of rules 17, example 2; Strain 19 is enough for 0.84 * 32 / 2 = 13.44.
    expect(moved(n, 'us suspend tariff 6')).toEqual(
      about({
        'us.face': -1.5 * 6 * 0.5,
        'us.credibility': -40 * 0.5 * 0.6,
        'mexico>us': 4,
        'mexico.strain': -13.44,
        'tariff.status': 'suspended',
        'tariff.due': '6',
        'tariff.stake': -5,
        'tariff.credit': -2,
      }),
    );
  });
  test('not one that is suspended or idle', () => {
    expect(refused(at(US, tariff({ status: 'suspended', due: 4 })), 'us suspend tariff 6')).toBe(
      'measureNotThreatening',
    );
    expect(refused(at(MX), 'mexico suspend retaliation 6')).toBe('measureNotThreatening');
  });
});

describe('withdraw', () => {
  const lost = { 'tariff.status': 'idle', 'mexico>us': 8, 'mexico.strain': -19 };
  const gone = { ...lost, 'tariff.due': 'null' };
  test('a suspended measure, covered: the exit has been shown before', () => {
    const n = at(US, tariff({ status: 'suspended', due: 6, stake: 5, credit: 5 }));
    expect(moved(n, 'us withdraw tariff')).toEqual(
      about({ ...gone, 'tariff.stake': -5, 'tariff.credit': -5 }),
    );
  });
  test('a suspended measure, uncovered: the whole price of what is uncovered', () => {
    const n = at(US, tariff({ status: 'suspended', due: 6, stake: 5, credit: 3 }));
    expect(moved(n, 'us withdraw tariff')).toEqual(
      about({
        ...gone,
        'us.face': -1.5 * 2,
        'us.credibility': (-40 * 2) / 5,
        'tariff.stake': -5,
        'tariff.credit': -3,
      }),
    );
  });
  test('one in force, with credit beyond the stake', () => {
    const n = at(US, tariff({ status: 'inForce', due: null, credit: 30 }));
    expect(moved(n, 'us withdraw tariff')).toEqual(
      about({ ...lost, 'us.face': 2, 'tariff.stake': -10, 'tariff.credit': -30 }),
    );
  });
  test('without stake: covered', () => {
    expect(moved(at(US, tariff({ stake: 0 })), 'us withdraw tariff')).toEqual(
      about({ ...gone, 'us.face': 2 }),
    );
  });
  test('not one that is idle or only warned', () => {
    expect(refused(at(MX), 'mexico withdraw retaliation')).toBe('measureNotStanding');
    expect(refused(played(at(MX), 'mexico warn retaliation 0'), 'mexico withdraw retaliation')).toBe(
      'measureNotStanding',
    );
  });
  test('and threatened anew it starts from nothing', () => {
    const n = at(MX, copy => {
      Object.assign(copy.measures[RETALIATION]!, {
        status: 'announced',
        due: 4,
        stake: 4,
        credit: 3,
        announced: 1,
      });
    });
    const idle = { ...played(n, 'mexico withdraw retaliation'), turn: { room: false, podium: false } };
    expect(played(idle, 'mexico threaten retaliation 1').measures[RETALIATION]).toMatchObject({
      stake: 8,
      credit: 0,
      announced: 2,
    });
  });
});

describe('a suspension that returns is no announcement', () => {
  test('the count stays', () => {
    const n = at(US, copy => {
      copy.round = 4;
      Object.assign(copy.measures[TARIFF]!, { status: 'suspended', due: 5, stake: 5 });
    });
    const next = played(n, 'us end-turn');
    expect(next.measures[TARIFF]).toMatchObject({ status: 'inForce', announced: 1 });
  });
});

describe('credit', () => {
  // A down payment of Mexico on asylum is worth 8 * 0.611429 to the United States.
  const gain = 4.891429;
  const paid = (change: object) =>
    played(at(MX, tariff(change)), 'mexico down-payment asylum 1').measures[TARIFF]!.credit;
  test.each([
    ['announced', { status: 'announced' }, gain],
    ['in force', { status: 'inForce', due: null }, gain],
    ['suspended', { status: 'suspended' }, gain],
    ['idle', { status: 'idle', stake: 0 }, 0],
    ['without stake', { stake: 0 }, 0],
    ['beyond the stake', { stake: 1 }, gain],
  ])('%s', (_, change, expected) => {
    expect(paid(change)).toBeCloseTo(expected, 5);
  });
});

describe('audience costs', () => {
  const under = (
    audienceCosts: GameOptions['audienceCosts'],
    change?: (n: Negotiation) => void,
    seat: Seat = US,
  ) => at(seat, change, { audienceCosts });
  test.each([
    ['off', 0],
    ['weak', 0.5],
    ['normal', 1],
    ['strong', 1.5],
  ] as const)('%s: stakes and the price of backing down times %d', (strength, factor) => {
    expect(under(strength).measures[TARIFF]!.stake).toBe(10 * factor);
    const threat = played(
      under(strength, () => {}, MX),
      'mexico threaten retaliation 1',
    );
    expect(threat.measures[RETALIATION]!.stake).toBe(8 * factor);
    expect(played(under(strength), 'us escalate tariff').measures[TARIFF]!.stake).toBe(16 * factor);
    // With a stake of 10 and a credit of 4: Face -1.5 * 6, Credibility -40 * 0.6, each times the factor.
    const exit = moved(under(strength, tariff({ stake: 10, credit: 4 })), 'us withdraw tariff');
    expect(exit['us.face'] ?? 0).toBeCloseTo(-9 * factor, 9);
    expect(exit['us.credibility'] ?? 0).toBeCloseTo(-24 * factor, 9);
    // What is shown and kept is not scaled.
    expect(exit['mexico>us']).toBe(8);
  });
  test('off: every exit is covered', () => {
    expect(moved(under('off'), 'us withdraw tariff')).toMatchObject({ 'us.face': 2, 'mexico>us': 8 });
  });
});
