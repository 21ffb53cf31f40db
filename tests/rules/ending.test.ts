import { describe, expect, test } from 'vitest';
import { approvalOf, type Negotiation, viewOf } from '../../game/rules/index.ts';
import { coverRelief } from '../../game/rules/ratification.ts';
import { about } from './about.ts';
import { at, MX, moved, openChannel, played, RETALIATION, refused, scenario, TARIFF, US } from './june.ts';

/** Rules 8, 9 and 11: the last call, the vote and its effects, breakdown. */

const NOTHING = [0, 0, 0, 0, 0, 0, 0];
const covers = (...ids: string[]) =>
  ids.map(id => scenario.agenda.covers.findIndex(cover => cover.id === id)).sort((a, b) => a - b);
const standing = (positions: number[], coverIds: string[] = []) => ({
  status: 'standing' as const,
  version: 1,
  draft: { positions, covers: covers(...coverIds) },
  marks: [],
});
/** Bars so low that everything passes, or so high that nothing does. */
const bars =
  (us: 'low' | 'high', mexico: 'low' | 'high') =>
  (n: Negotiation): void => {
    [us, mexico].forEach((bar, seat) => {
      Object.assign(n.secrets.briefs[seat]!, { bar: bar === 'low' ? -500 : 500 });
    });
  };

describe('a failed vote', () => {
  /** Round 1, first turn: the United States accepts a draft of Mexico, and has one of its own. */
  const n = (us: 'low' | 'high', mexico: 'low' | 'high') =>
    at(US, copy => {
      bars(us, mexico)(copy);
      copy.drafts[MX] = standing(NOTHING);
      copy.drafts[US] = standing([1, 0, 0, 0, 0, 0, 0]);
    });
  const voids = { 'us.draft': 'void', 'mexico.draft': 'void' };
  const mexicoFails = { 'mexico.face': -8, 'us>mexico': -10 };
  const usFails = { 'us.face': -8, 'mexico>us': -10 };
  test('costs those who failed', () => {
    expect(moved(n('low', 'high'), 'us accept mexico')).toEqual({ ...voids, ...mexicoFails });
    expect(moved(n('high', 'low'), 'us accept mexico')).toEqual({ ...voids, ...usFails });
    expect(moved(n('high', 'high'), 'us accept mexico')).toEqual({ ...voids, ...usFails, ...mexicoFails });
  });
  test('goes on with the next turn; the voided draft cannot be accepted, and the next one is free and no first one', () => {
    const next = played(n('high', 'high'), 'us accept mexico');
    expect(next).toMatchObject({ phase: 'turn', round: 1, toMove: MX, deal: null });
    expect(refused(next, 'mexico accept us')).toBe('noDraft');
    expect(moved(next, 'mexico table guard=4')).toEqual({ 'mexico.draft': 'standing' });
    const tabled = played(next, 'mexico table guard=4').log.find(({ kind }) => kind === 'table')!;
    expect(tabled.facts).toMatchObject({ first: false });
    expect(next.log.at(-1)).toMatchObject({
      kind: 'rejected',
      seenBy: 'all',
      facts: { passed: [false, false] },
    });
  });
  test('redraws the swing of those who failed, and of nobody else', () => {
    const swings = (state: Negotiation) =>
      state.log.filter(entry => entry.kind === 'ownVote').map(entry => entry.facts.swing);
    const once = played(n('low', 'high'), 'us accept mexico');
    const twice = played(once, 'mexico table', 'mexico end-turn', 'mexico end-turn', 'us accept mexico');
    const [us1, mexico1, us2, mexico2] = swings(twice);
    expect(us2).toBe(us1);
    expect(mexico2).not.toBe(mexico1);
    for (const swing of swings(twice)) expect(Math.abs(swing)).toBeLessThanOrEqual(4);
  });
});

describe('the vote', () => {
  const n = (bar: number | null) =>
    at(US, copy => {
      bars('low', 'low')(copy);
      copy.drafts[MX] = standing(NOTHING);
      if (bar !== null) Object.assign(copy.secrets.briefs[MX]!, { bar });
    });
  const own = (state: Negotiation, seat: number) =>
    state.log.filter(entry => entry.kind === 'ownVote').find(({ seenBy }) => seenBy[0] === seat)!.facts;
  test('passes when approval and swing reach the bar', () => {
    const { total, swing } = own(played(n(null), 'us accept mexico'), MX);
    const reached = total + swing;
    expect(played(n(reached), 'us accept mexico').deal).not.toBeNull();
    expect(played(n(reached + 1e-9), 'us accept mexico').deal).toBeNull();
  });
  test('each side reads its own sum only', () => {
    const next = played(n(null), 'us accept mexico');
    const votes = viewOf(scenario, next, US).log.filter(entry => entry.kind === 'ownVote');
    expect(votes.map(entry => entry.seenBy)).toEqual([[US]]);
    expect(viewOf(scenario, next, 'public').log.map(entry => entry.kind)).not.toContain('vote');
  });
  test('counts relief only when every measure that stands is lifted', () => {
    const sum = (positions: number[]) =>
      approvalOf(scenario.agenda, at(MX), scenario.briefs[MX]!, MX, { positions, covers: [] });
    expect(sum([0, 0, 1, 0, 0, 0, 0])).toMatchObject({ relief: 0.2 * 19, duress: 7 });
    expect(sum(NOTHING)).toMatchObject({ relief: 0, duress: 7 });
  });
  test('duress by state: announced 1, in force 1.5, suspended 0.4', () => {
    const duress = (status: 'announced' | 'inForce' | 'suspended' | 'warned') => {
      const state = at(MX, copy => {
        Object.assign(copy.measures[TARIFF]!, { status });
      });
      return approvalOf(scenario.agenda, state, scenario.briefs[MX]!, MX, { positions: NOTHING, covers: [] })
        .duress;
    };
    expect(duress('announced')).toBe(7);
    expect(duress('inForce')).toBe(10.5);
    expect(duress('suspended')).toBeCloseTo(2.8, 9);
    expect(duress('warned')).toBe(0);
  });
  test('lines by state and truth', () => {
    const cost = (positions: number[], status: 'latent' | 'declared' | 'tested') => {
      const state = at(MX, copy => {
        for (const line of copy.lines) Object.assign(line, { status });
      });
      return approvalOf(scenario.agenda, state, scenario.briefs[MX]!, MX, { positions, covers: [] }).lines;
    };
    const [guard4, asylum3, asylum4] = [
      [4, 0, 0, 0, 0, 0, 0],
      [0, 3, 0, 0, 0, 0, 0],
      [0, 4, 0, 0, 0, 0, 0],
    ];
    // no-foreign-forces: true, 20. no-asylum-clause: posture, 8. asylum 4 crosses that and a true line of 20.
    expect([cost(guard4!, 'latent'), cost(guard4!, 'declared'), cost(guard4!, 'tested')]).toEqual([
      10, 30, 30,
    ]);
    expect(cost(asylum3!, 'latent')).toBe(0);
    expect(cost(asylum3!, 'declared')).toBeCloseTo(4.8, 9);
    expect(cost(asylum4!, 'declared')).toBeCloseTo(34.8, 9);
  });
});

describe('two covers on one thing', () => {
  // A second cover for no-safe-third-country (true, 20, declared: 30), which leaves 0.4 beside the 0.5 of the first.
  const agenda = {
    ...scenario.agenda,
    covers: scenario.agenda.covers.map((cover, index) => (index === 2 ? { ...cover, ref: 1 } : cover)),
  };
  const draft = { positions: [0, 4, 0, 0, 0, 0, 0], covers: [0, 2] };
  const n = at(MX, copy => {
    Object.assign(copy.lines[1]!, { status: 'declared', weight: 20 });
  });
  test('multiply', () => {
    expect(approvalOf(agenda, n, scenario.briefs[MX]!, MX, draft).lines).toBeCloseTo(30 * 0.5 * 0.4, 9);
  });
  test('share what they save together by their shares', () => {
    const relief = coverRelief(agenda, n, scenario.briefs, draft);
    expect(relief[0]).toBeCloseTo((24 * 0.5) / 1.1, 9);
    expect(relief[1]).toBeCloseTo((24 * 0.6) / 1.1, 9);
  });
});

describe('a ratified deal', () => {
  const change = (n: Negotiation) => {
    bars('low', 'low')(n);
    Object.assign(n.measures[TARIFF]!, { credit: 4 });
    Object.assign(n.measures[RETALIATION]!, {
      status: 'announced',
      stake: 4,
      credit: 1,
      due: 5,
      announced: 1,
    });
    Object.assign(n.lines[3]!, { status: 'declared', weight: 8 });
  };
  const signing = (positions: number[], coverIds: string[] = []) =>
    at(US, n => {
      change(n);
      n.drafts[MX] = standing(positions, coverIds);
    });
  const lines = {
    'no-foreign-forces': 'held',
    'no-safe-third-country': 'held',
    'no-automatic-punishment': 'held',
    'keep-the-lever': 'held',
  };
  const settled = {
    'mexico.draft': 'ratified us',
    'tariff.status': 'settled',
    'retaliation.status': 'settled',
  };
  test('settles what it lifts; uncovered stakes and crossed lines cost half in Face', () => {
    expect(moved(signing([2, 3, 2, 0, 1, 0, 0]), 'us accept mexico')).toEqual(
      about({
        ...lines,
        ...settled,
        'no-asylum-clause': 'crossed',
        'us.face': -0.5 * (10 - 4),
        // Mexico: an uncovered stake of 3, and 0.6 * 8 for the line.
        'mexico.face': -0.5 * 3 - 0.5 * 4.8,
      }),
    );
  });
  test('covers take their share of both', () => {
    const n = signing([2, 3, 2, 0, 1, 0, 0], ['confidential-annex', 'joint-declaration', 'respect-wording']);
    expect(moved(n, 'us accept mexico')).toEqual(
      about({
        ...lines,
        ...settled,
        'no-asylum-clause': 'reinterpreted',
        'us.face': -0.5 * 6 * 0.4,
        'mexico.face': -0.5 * 3 - 0.5 * 4.8 * 0.3,
      }),
    );
  });
  test('without anything to verify is the end', () => {
    const next = played(signing([2, 3, 2, 0, 1, 0, 0]), 'us accept mexico');
    expect(next).toMatchObject({ phase: 'debrief', toMove: null, implementation: null });
    expect(next.outcome).toEqual({ end: 'ratified', round: 1, snappedBack: null });
  });
  test('may leave a measure standing, which then costs its holder nothing', () => {
    expect(moved(signing(NOTHING), 'us accept mexico')).toEqual(
      about({
        ...lines,
        'no-asylum-clause': 'held',
        'mexico.draft': 'ratified us',
        'retaliation.status': 'settled',
        'mexico.face': -1.5,
      }),
    );
  });
  test('lets warnings lapse', () => {
    const n = at(US, copy => {
      change(copy);
      Object.assign(copy.measures[RETALIATION]!, { status: 'warned', stake: 0, credit: 0 });
      copy.drafts[MX] = standing(NOTHING);
    });
    expect(played(n, 'us accept mexico').measures[RETALIATION]!.status).toBe('idle');
  });
  test('is public without its confidential covers', () => {
    const next = played(
      signing([2, 3, 2, 0, 1, 0, 0], ['confidential-annex', 'respect-wording']),
      'us accept mexico',
    );
    const seen = viewOf(scenario, next, 'public');
    expect(seen.negotiation.deal!.draft.covers).toEqual(covers('respect-wording'));
    // confidential-annex is cover 1: nowhere in the public view.
    expect(seen.negotiation.drafts.map(state => state.draft)).toEqual([null, null]);
    for (const entry of seen.log) expect('covers' in entry.facts ? entry.facts.covers : []).not.toContain(1);
  });
  test('tells each party what covers saved on its own side only', () => {
    const next = played(
      signing([2, 3, 2, 0, 1, 0, 0], ['confidential-annex', 'joint-declaration']),
      'us accept mexico',
    );
    const relieved = (seat: number) => viewOf(scenario, next, seat).negotiation.deal!.relieved;
    expect(relieved(MX)[0]).toBeCloseTo(4.8 * 0.7, 9);
    expect(relieved(US)[1]).toBeCloseTo(6 * 0.6, 9);
    expect([relieved(US)[0], relieved(MX)[1]]).toEqual([0, 0]);
  });
});

describe('the last call', () => {
  /** Round 10 is Mexico, United States: the last turn. */
  const last = (change: (n: Negotiation) => void = () => {}) =>
    at(US, n => {
      n.round = 10;
      bars('high', 'high')(n);
      change(n);
    });
  const both = (n: Negotiation) => {
    n.drafts[US] = standing(NOTHING);
    n.drafts[MX] = standing([1, 0, 0, 0, 0, 0, 0]);
  };
  test('asks all in the order of the last round, for acceptance only', () => {
    const n = played(last(both), 'us end-turn');
    expect(n).toMatchObject({ phase: 'lastCall', toMove: MX, round: 10 });
    expect(viewOf(scenario, n, MX).asked!.kinds).toEqual(['accept', 'decline']);
    expect(refused(n, 'mexico table guard=1')).toBe('wrongPhase');
    expect(refused(n, 'mexico end-turn')).toBe('wrongPhase');
    const next = played(n, 'mexico decline');
    expect(next).toMatchObject({ phase: 'lastCall', toMove: US });
    expect(played(next, 'us decline').outcome).toEqual({ end: 'breakdown', why: 'deadline', round: 10 });
  });
  test('skips those who have nothing to accept', () => {
    const only = last(n => {
      n.drafts[MX] = standing(NOTHING);
    });
    expect(played(only, 'us end-turn').toMove).toBe(US);
    expect(played(last(), 'us end-turn').outcome).toEqual({ end: 'breakdown', why: 'deadline', round: 10 });
  });
  test('needs no room: a walk-out does not close it', () => {
    const n = last(copy => {
      both(copy);
      copy.closedRound = 10;
    });
    expect(refused(n, 'us call mexico')).toBe('roomClosed');
    expect(refused(played(n, 'us end-turn'), 'mexico accept us')).toBeNull();
  });
  test('ends with the first draft that has all its marks', () => {
    const n = last(copy => {
      both(copy);
      bars('low', 'low')(copy);
    });
    expect(played(n, 'us end-turn', 'mexico accept us').outcome).toEqual({
      end: 'ratified',
      round: 10,
      snappedBack: null,
    });
  });
  test('ends with a failed vote too: there is no second one', () => {
    const next = played(last(both), 'us end-turn', 'mexico accept us');
    expect(next.outcome).toEqual({ end: 'breakdown', why: 'failedVote', round: 10 });
    // -8 for the vote and -4 for the breakdown; the kept word of the United States is worth 0.3 * 10.
    expect(next.meters.map(meters => meters.face)).toEqual([55 - 8 + 3 - 4, 55 - 8 - 4]);
  });
  test('after a failed vote in the last round there is one if drafts are tabled anew', () => {
    const n = { ...last(both), toMove: MX };
    const failed = played(n, 'mexico accept us');
    expect(failed).toMatchObject({ phase: 'turn', toMove: US });
    expect(played(failed, 'us end-turn').outcome).toMatchObject({ end: 'breakdown' });
    expect(played(failed, 'us table guard=1', 'us end-turn')).toMatchObject({
      phase: 'lastCall',
      toMove: MX,
    });
    expect(played(last(both), 'us accept mexico').outcome).toMatchObject({ end: 'breakdown' });
  });
});

describe('breakdown', () => {
  const end = (change: (n: Negotiation) => void) =>
    moved(
      at(US, n => {
        n.round = 10;
        change(n);
      }),
      'us end-turn',
    );
  const faces = (us: number) => ({ 'us.face': us - 4, 'mexico.face': -4 });
  const tariff = (change: object) => end(n => Object.assign(n.measures[TARIFF]!, change));
  test('an announced or suspended measure: the word was kept', () => {
    expect(end(() => {})).toEqual({ ...faces(3), 'us.credibility': 10 });
    expect(tariff({ status: 'suspended', stake: 5 })).toEqual({ ...faces(1.5), 'us.credibility': 10 });
  });
  test('one in force brings nothing more, a warned one lapses', () => {
    expect(tariff({ status: 'inForce', due: null })).toEqual(faces(0));
    expect(tariff({ status: 'warned', stake: 0 })).toEqual({ ...faces(0), 'tariff.status': 'idle' });
  });
  test('lines that were declared were held; the others stay private', () => {
    const lines = end(n => {
      Object.assign(n.lines[0]!, { status: 'declared', weight: 20 });
      Object.assign(n.lines[1]!, { status: 'tested', weight: 20 });
    });
    expect(lines).toMatchObject({ 'no-foreign-forces': 'held', 'no-safe-third-country': 'held' });
    expect(lines).not.toHaveProperty('keep-the-lever');
  });
  test('is the end', () => {
    const next = played(
      at(US, n => Object.assign(n, { round: 10 })),
      'us end-turn',
    );
    expect(next).toMatchObject({ phase: 'debrief', toMove: null });
    expect(refused(next, 'us end-turn')).toBe('over');
    expect(refused(next, 'mexico accept us')).toBe('over');
    expect([...Object.keys(next.outcome!)].sort()).toEqual(['end', 'round', 'why']);
  });
});

test('a benchmark is proposed while a standing draft names it', () => {
  const n = at(US, copy => {
    openChannel(copy);
    bars('high', 'high')(copy);
  });
  const proposed = played(n, 'us table verification=2', 'us end-turn');
  expect(proposed.benchmarks.map(state => state.status)).toEqual(['idle', 'proposed', 'idle']);
  expect(viewOf(scenario, proposed, MX).negotiation.benchmarks[1]!.status).toBe('proposed');
  expect(viewOf(scenario, proposed, 'public').negotiation.benchmarks[1]!.status).toBe('idle');
  expect(played(proposed, 'mexico accept us').benchmarks[1]!.status).toBe('idle');
});
