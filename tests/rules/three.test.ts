import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../game/analysis/points.ts';
import { drawUniform } from '../../game/rules/chance.ts';
import { approvalOf, type Negotiation, refusal, viewOf } from '../../game/rules/index.ts';
import type { Seat } from '../../game/scenario/types.ts';
import { differences, moveOf, playLines, refusalOf, start, turnOf } from '../kit/play.ts';
import { tri } from '../kit/scenarios.ts';
import { about } from './about.ts';
import { silent } from './games.ts';
import { seedWhere } from './june.ts';

/**
 * Rules 13, three principals. Trust: coast>fleet 30, coast>isles 55, fleet>coast 34, fleet>isles 42, isles>coast 50,
 * isles>fleet 38: only coast-fleet is closed. Boarding (coast against fleet, stake 5, tail 12) is announced; dues
 * (isles against fleet, stake 4, tail 7) and boycott (fleet against coast) are idle. Public estimate of the catch
 * (quota): coast 0 4 9 13, fleet 0 -3 -8 -16, isles 0 3 5 4.
 */
const scenario = silent(tri());
const [COAST, FLEET, ISLES] = [0, 1, 2] as const;
const [BOARDING, BOYCOTT, DUES] = [0, 1, 2] as const;

type Change = (n: Negotiation) => void;
const at = (seat: Seat, ...changes: Change[]): Negotiation =>
  turnOf(scenario, start(scenario), seat, n => {
    for (const change of changes) change(n);
  });
const played = (n: Negotiation, ...lines: string[]) => playLines(scenario, n, lines);
const moved = (n: Negotiation, ...lines: string[]) => differences(scenario, n, played(n, ...lines));
const refused = (n: Negotiation, line: string) => refusalOf(scenario, n, line);
const turn = (n: Negotiation, seat: Seat): Negotiation => turnOf(scenario, n, seat);

const draft = (positions: number[], marks: Seat[] = []) => ({
  status: 'standing' as const,
  version: 1,
  draft: { positions, covers: [] },
  marks,
});
const empty =
  (seat: Seat): Change =>
  n => {
    n.drafts[seat] = draft([0, 0, 0, 0]);
  };
const measure =
  (index: number, change: object): Change =>
  n => {
    Object.assign(n.measures[index]!, change);
  };
const noBoarding = measure(BOARDING, { status: 'idle', stake: 0, due: null });
const duesAnnounced = measure(DUES, { status: 'announced', stake: 4, due: 5, announced: 1 });
const bars =
  (bar: number, ...seats: Seat[]): Change =>
  n => {
    for (const seat of seats) Object.assign(n.secrets.briefs[seat]!, { bar });
  };

describe('a concession', () => {
  test('is matched by any other party', () => {
    const cost = (by: Seat) => {
      const n = at(FLEET, noBoarding, empty(FLEET), copy => {
        copy.round = 4;
        copy.seats[FLEET]!.concededIn = 3;
        copy.seats[by]!.concededIn = 3;
      });
      return 50 - played(n, 'fleet table quota=1').meters[FLEET]!.face;
    };
    expect(cost(COAST)).toBeCloseTo(0.08 * 3, 9);
    expect(cost(ISLES)).toBeCloseTo(0.08 * 3, 9);
    expect(cost(FLEET)).toBeCloseTo(0.2 * 3, 9);
  });
  test('wins the trust of all, and credits each holder by its own gain', () => {
    expect(moved(at(FLEET, empty(FLEET), duesAnnounced), 'fleet table quota=1')).toEqual(
      about({
        'fleet.face': -0.2 * 3 * 1.5,
        'coast>fleet': 0.75,
        'isles>fleet': 0.75,
        'boarding.credit': 0.4,
        'dues.credit': 0.3,
      }),
    );
  });
  test('to one holder moves nothing for the other', () => {
    const n = at(FLEET, duesAnnounced, copy => {
      copy.drafts[FLEET] = draft([2, 0, 0, 0]);
    });
    // From a quarter less to a closed season: fleet -8, coast +4, isles -1.
    expect(moved(n, 'fleet table quota=3')).toEqual(
      about({
        'fleet.face': -0.2 * 8 * 1.5,
        'coast>fleet': 2,
        'isles>fleet': 2,
        'boarding.credit': 0.4,
      }),
    );
  });
  test('costs half as much again under a threat by anybody', () => {
    const face = (...changes: Change[]) =>
      50 - played(at(FLEET, empty(FLEET), ...changes), 'fleet table quota=1').meters[FLEET]!.face;
    expect(face(noBoarding)).toBeCloseTo(0.6, 9);
    expect(face(noBoarding, duesAnnounced)).toBeCloseTo(0.9, 9);
    expect(face(duesAnnounced)).toBeCloseTo(0.9, 9);
  });
});

describe('what a move costs and whom', () => {
  test('a retreat, a declaration, a rally and a walk-out cost the trust of all', () => {
    const lost = (trust: number) => ({ 'coast>fleet': trust, 'isles>fleet': trust });
    const n = at(FLEET, empty(FLEET));
    // Channel fleet-isles: (42 + 38 - 6) / 2 = 37.
    expect(moved(n, 'fleet table harbour=1')).toEqual({ ...lost(-6), 'fleet:isles': 'closed' });
    expect(moved(n, 'fleet declare no-observers')).toEqual({
      ...lost(-2),
      'no-observers': 'declared',
      'fleet:isles': 'closed',
    });
    expect(moved(n, 'fleet rally')).toEqual({ ...lost(-4), 'fleet.boost': 5, 'fleet:isles': 'closed' });
    expect(moved(n, 'fleet walk-out')).toEqual({
      ...lost(-6),
      'fleet.face': 4,
      'fleet.credibility': 5,
      'fleet:isles': 'closed',
    });
  });
  test('a call is between two, and counts for the two', () => {
    const n = at(FLEET);
    const open = { 'coast:fleet': 'open', 'coast>fleet': 5, 'fleet>coast': 5 };
    expect(moved(n, 'fleet call coast')).toEqual({ ...open, 'fleet.face': -2 });
    const next = turn(played(n, 'fleet call coast'), ISLES);
    expect(moved(next, 'isles call coast')).toEqual({ 'isles>coast': 5, 'coast>isles': 5, 'isles.face': -1 });
    const third = turn(next, COAST);
    expect(moved(third, 'coast call fleet')).toEqual({
      'coast>fleet': 3,
      'fleet>coast': 3,
      'coast.face': -1,
    });
  });
  test('a threat is between two', () => {
    expect(moved(at(ISLES), 'isles threaten dues 0')).toEqual(
      about({
        'isles.face': 3,
        'fleet>isles': -8,
        'fleet:isles': 'closed',
        'fleet.support': 2,
        'fleet.strain': (1.2 * 7 * 52) / 100,
        'dues.status': 'announced',
        'dues.stake': 4,
        'dues.due': '3',
        'dues.announced': '1',
      }),
    );
  });
  test('gestures and denunciations fade to whomever they go', () => {
    const n = turn(played(at(COAST), 'coast gesture fleet'), COAST);
    expect(moved(n, 'coast gesture isles')).toEqual({
      'isles.face': 2.5,
      'isles>coast': 1.5,
      'coast.face': -1,
    });
    const both = turn(played(at(FLEET, duesAnnounced), 'fleet denounce coast'), FLEET);
    expect(moved(both, 'fleet denounce isles')).toEqual(
      about({
        'fleet.face': 1,
        'fleet>isles': -4,
        'isles>fleet': -4,
        'fleet:isles': 'closed',
        'isles.boost': 1,
        'dues.credit': 0.2 * 0.5 * 4,
      }),
    );
    expect(refused(at(FLEET), 'fleet denounce isles')).toBe('nothingToDenounce');
  });
  test('a down payment thanks those who gain, each by its own gain', () => {
    expect(moved(at(FLEET, duesAnnounced), 'fleet down-payment quota 1')).toEqual(
      about({
        'fleet.face': -3,
        'coast>fleet': 6,
        'isles>fleet': 6,
        'boarding.credit': 4,
        'dues.credit': 3,
        'quota.paid': '1',
      }),
    );
  });
  test('good figures credit the beneficiary only', () => {
    const n = at(ISLES, duesAnnounced, copy => {
      copy.round = 3;
      copy.improvement = 0.06;
    });
    expect(moved(n, 'isles publish')).toEqual({ 'fleet.face': 3, 'boarding.credit': 3 });
  });
  test('a tested line is between its owner and the author', () => {
    const n = at(ISLES, copy => {
      Object.assign(copy.lines[2]!, { status: 'declared', weight: 6 });
    });
    expect(moved(n, 'isles table survey=2')).toEqual({
      'isles.draft': 'standing',
      'observed-stock': 'proposed',
      'no-observers': 'tested',
      'fleet>isles': -4,
      'fleet:isles': 'closed',
      'fleet.face': 2,
    });
  });
});

describe('quiet', () => {
  const table = 'fleet table quota=1 quiet';
  const open: Change = n => {
    n.trust[COAST]![FLEET] = 50;
    n.trust[FLEET]![COAST] = 50;
  };
  test('needs a channel to every other party', () => {
    const view = viewOf(scenario, at(FLEET, empty(FLEET)), FLEET);
    expect(refusal(view, moveOf(scenario, table))).toMatchObject({
      code: 'channelClosed',
      data: { principal: COAST },
    });
    expect(refused(at(FLEET, empty(FLEET), open), table)).toBeNull();
    const burned = at(FLEET, open, copy => {
      Object.assign(copy.channels[2]!, { status: 'burned', burnedUntil: 4 });
    });
    expect(refused(burned, table)).toBe('channelBurned');
  });
  test('leaks by the mean trust of all pairs involved: (50 + 50 + 42 + 38) / 4 = 45', () => {
    const draw = (seed: number) => drawUniform(seed, 'leakTable', FLEET, 1);
    const leaks = (seed: number) => {
      const n = turnOf(scenario, start(scenario, {}, seed), FLEET, copy => {
        empty(FLEET)(copy);
        open(copy);
      });
      return played(n, table).log.some(entry => entry.kind === 'leak');
    };
    // 0.25 * (1 - 0.45) = 0.1375.
    expect(leaks(seedWhere(seed => draw(seed) < 0.1375 && draw(seed) > 0.13))).toBe(true);
    expect(leaks(seedWhere(seed => draw(seed) >= 0.1375 && draw(seed) < 0.145))).toBe(false);
  });
  test('a leak burns the channels of the mover, not that of the others', () => {
    const n = (seed: number) =>
      turnOf(scenario, start(scenario, {}, seed), FLEET, copy => {
        empty(FLEET)(copy);
        open(copy);
      });
    const leaky = seedWhere(seed => played(n(seed), table).log.some(entry => entry.kind === 'leak'));
    expect(moved(n(leaky), table)).toEqual(
      about({
        'fleet.face': -0.2 * 3 * 1.5 - 4,
        'coast>fleet': 0.75,
        'isles>fleet': 0.75,
        'boarding.credit': 0.4,
        'coast:fleet': 'burned',
        'fleet:isles': 'burned',
      }),
    );
  });
});

describe('acceptance', () => {
  const drafts: Change = n => {
    n.drafts[COAST] = draft([1, 0, 0, 1]);
    n.drafts[FLEET] = draft([0, 0, 0, 2]);
  };
  const hopeless = bars(500, COAST, FLEET, ISLES);
  test('waits for every mark', () => {
    const n = at(ISLES, drafts, bars(-500, COAST, FLEET, ISLES));
    expect(moved(n, 'isles accept coast')).toEqual({ 'coast.draft': 'standing isles' });
    const next = turn(played(n, 'isles accept coast'), FLEET);
    expect(refused(turn(next, ISLES), 'isles accept coast')).toBe('alreadyAccepted');
    expect(played(next, 'fleet accept coast').outcome).toMatchObject({ end: 'ratified' });
  });
  test('a party holds one mark: another acceptance moves it, an own draft takes it back', () => {
    const n = turn(played(at(ISLES, drafts), 'isles accept coast'), ISLES);
    expect(moved(n, 'isles accept fleet')).toEqual({
      'coast.draft': 'standing',
      'fleet.draft': 'standing isles',
    });
    expect(moved(n, 'isles table quota=1')).toMatchObject({
      'coast.draft': 'standing',
      'isles.draft': 'standing',
    });
  });
  test('a new draft of its author clears the marks, an identical one does not', () => {
    const n = turn(played(at(ISLES, drafts), 'isles accept coast'), COAST);
    expect(moved(n, 'coast table quota=1')).toMatchObject({ 'coast.draft': 'standing' });
    expect(moved(n, 'coast table quota=1 harbour=1')).toEqual({});
  });
  test('of two drafts that each lack one mark the next acceptance decides', () => {
    const n = at(ISLES, bars(-500, COAST, FLEET, ISLES), copy => {
      copy.drafts[COAST] = draft([1, 0, 0, 1], [FLEET]);
      copy.drafts[FLEET] = draft([0, 0, 0, 2], [COAST]);
    });
    expect(played(n, 'isles accept fleet').deal).toMatchObject({ author: FLEET });
    expect(played(n, 'isles accept coast').deal).toMatchObject({ author: COAST });
  });
  test('several can fail one vote', () => {
    const n = at(ISLES, bars(-500, COAST), bars(500, FLEET, ISLES), copy => {
      copy.drafts[COAST] = draft([1, 0, 0, 1], [FLEET]);
      copy.drafts[FLEET] = draft([0, 0, 0, 2]);
    });
    expect(moved(n, 'isles accept coast')).toEqual({
      'coast.draft': 'void',
      'fleet.draft': 'void',
      'fleet.face': -8,
      'coast>fleet': -10,
      'isles>fleet': -10,
      'isles.face': -8,
      'coast>isles': -10,
      'fleet>isles': -10,
      'fleet:isles': 'closed',
    });
    // Channel coast-isles: (55 - 10 + 50) / 2 = 47.5 stays open.
  });
  test('in the last call marks from before count, and can be moved', () => {
    // Round 6 is coast, fleet, isles.
    const n = at(ISLES, drafts, hopeless, copy => {
      copy.round = 6;
      copy.drafts[COAST]!.marks = [ISLES];
    });
    const called = played(n, 'isles end-turn');
    expect(called).toMatchObject({ phase: 'lastCall', toMove: COAST });
    const second = played(called, 'coast decline');
    expect(second.toMove).toBe(FLEET);
    expect(played(second, 'fleet accept coast').outcome).toMatchObject({ why: 'failedVote' });
    const third = played(second, 'fleet decline');
    expect(third.toMove).toBe(ISLES);
    expect(refused(third, 'isles accept coast')).toBe('alreadyAccepted');
    expect(moved(third, 'isles accept fleet')).toMatchObject({
      'coast.draft': 'standing',
      'fleet.draft': 'standing isles',
    });
    expect(played(third, 'isles accept fleet').outcome).toMatchObject({ why: 'deadline' });
  });
  test('the last call skips one who has marked all there is', () => {
    const n = at(ISLES, hopeless, copy => {
      copy.round = 6;
      copy.drafts[COAST] = draft([1, 0, 0, 1], [ISLES]);
    });
    const called = played(n, 'isles end-turn');
    expect(called.toMove).toBe(FLEET);
    expect(played(called, 'fleet decline').outcome).toMatchObject({ end: 'breakdown', why: 'deadline' });
  });
});

describe('approval', () => {
  const sum = (positions: number[], ...changes: Change[]) =>
    approvalOf(scenario.agenda, at(FLEET, ...changes), scenario.briefs[FLEET]!, FLEET, {
      positions,
      covers: [],
    });
  test('sums duress over all holders, and grants relief when all are lifted', () => {
    expect(sum([1, 0, 0, 0])).toMatchObject({ duress: 4, relief: 0.2 * 8 });
    expect(sum([1, 0, 0, 0], duesAnnounced)).toMatchObject({ duress: 8, relief: 0 });
    expect(sum([0, 0, 1, 0], duesAnnounced)).toMatchObject({ duress: 8, relief: 0 });
    expect(sum([1, 0, 1, 0], duesAnnounced)).toMatchObject({ duress: 8, relief: 0.2 * 8 });
    expect(sum([1, 0, 1, 0], noBoarding)).toMatchObject({ duress: 0, relief: 0 });
  });
});

describe('a warning', () => {
  const shown = (n: Negotiation, who: Seat | 'public') =>
    viewOf(scenario, n, who).negotiation.measures[BOYCOTT]!;
  test('is known to holder and target only', () => {
    const n = played(at(FLEET), 'fleet warn boycott 1');
    expect(shown(n, FLEET)).toMatchObject({ status: 'warned', level: 1 });
    expect(shown(n, COAST)).toMatchObject({ status: 'warned', level: 1 });
    expect(shown(n, ISLES)).toMatchObject({ status: 'idle', level: 0 });
    expect(shown(n, 'public')).toMatchObject({ status: 'idle', level: 0 });
    expect(viewOf(scenario, n, ISLES).log.map(entry => entry.kind)).not.toContain('warn');
  });
  test('leaves no trace on a measure that was withdrawn before', () => {
    const before = at(FLEET, measure(BOYCOTT, { status: 'idle', level: 1, announced: 1 }));
    const after = played(before, 'fleet warn boycott 0');
    expect(shown(after, ISLES)).toEqual(shown(before, ISLES));
  });
});

test('at breakdown only target and holder of a measure lose by it', () => {
  const n = at(ISLES, copy => {
    copy.round = 6;
  });
  const end = played(n, 'isles end-turn');
  expect(end.outcome).toMatchObject({ end: 'breakdown' });
  // Boarding at level 0: tail 12 for the fleet, 5 for the coast.
  const lost = pointsOf(scenario.agenda, end).map(points => points.measures);
  expect(lost[COAST]).toBe(-5);
  expect(lost[FLEET]).toBe(-12);
  expect(lost[ISLES]).toBeCloseTo(0, 12);
});
