import { describe, expect, test } from 'vitest';
import { drawUniform } from '../../game/rules/chance.ts';
import { type Negotiation, viewOf } from '../../game/rules/index.ts';
import { about } from './about.ts';
import {
  at,
  lastMoved,
  MX,
  moved,
  openChannel,
  played,
  refused,
  scenario,
  seedWhere,
  US,
  withoutTariff,
} from './june.ts';

/** Rules 4: the room moves besides tabling. */

const draft = (positions: number[], marks: number[] = [], version = 1) => ({
  status: 'standing' as const,
  version,
  draft: { positions, covers: [] },
  marks,
});
const nothing = [0, 0, 0, 0, 0, 0, 0];

describe('accept', () => {
  // With two principals the first mark decides; that a mark only waits is in three.test.ts.
  const both = (n: Negotiation) => {
    n.drafts[US] = draft(nothing, [], 3);
    n.drafts[MX] = draft([0, 0, 1, 0, 0, 0, 0]);
  };
  test('needs a standing draft of somebody else', () => {
    expect(refused(at(MX), 'mexico accept us')).toBe('noDraft');
    const empty = at(MX, n => {
      both(n);
      n.drafts[US]!.status = 'void';
    });
    expect(refused(empty, 'mexico accept us')).toBe('noDraft');
    expect(refused(at(MX, both), 'mexico accept mexico')).toBe('badField');
  });
  test('may name the version it means', () => {
    expect(refused(at(MX, both), 'mexico accept us version=3')).toBeNull();
    expect(refused(at(MX, both), 'mexico accept us version=2')).toBe('draftChanged');
    expect(refused(at(MX, both), 'mexico accept us')).toBeNull();
  });
  test('of two drafts accepted in one round the first decides; the acceptor’s own stays until the vote', () => {
    const n = at(US, copy => {
      both(copy);
      for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: 0 });
    });
    const next = played(n, 'us accept mexico');
    expect(next.deal).toMatchObject({ author: MX, round: 1 });
    expect(next.drafts.map(state => state.status)).toEqual(['standing', 'ratified']);
    expect(refused(next, 'mexico accept us')).toBe('over');
  });
});

describe('call', () => {
  const repeat = (n: Negotiation) => ({ ...n, turn: { room: false, podium: false } });
  test('first, second, third and every later one of a pair bring 5, 3, 1, 0', () => {
    let n = at(US);
    const gains: number[] = [];
    for (const caller of ['us', 'mexico', 'us', 'mexico', 'us']) {
      const before = { ...repeat(n), toMove: caller === 'us' ? US : MX };
      n = played(before, `${caller} call ${caller === 'us' ? 'mexico' : 'us'}`);
      gains.push(n.trust[US]![MX]! - before.trust[US]![MX]!);
      expect(n.trust[MX]![US]! - before.trust[MX]![US]!).toBe(gains.at(-1));
    }
    expect(gains).toEqual([5, 3, 1, 0, 0]);
  });
  test('costs the caller 1, under threat 2, and opens the channel', () => {
    const gain = { 'us>mexico': 5, 'mexico>us': 5, 'us:mexico': 'open' };
    expect(moved(at(US), 'us call mexico')).toEqual({ ...gain, 'us.face': -1 });
    expect(moved(at(MX), 'mexico call us')).toEqual({ ...gain, 'mexico.face': -2 });
    expect(moved(at(MX, withoutTariff), 'mexico call us')).toEqual({ ...gain, 'mexico.face': -1 });
  });
  test('keeps the channel open until the end of the next round', () => {
    // Trust 35 and 30 becomes 40 and 35: a mean of 37.5 alone would not do.
    let n = played(at(US), 'us call mexico', 'us end-turn', 'mexico end-turn');
    expect([n.round, n.channels[0]!.status]).toEqual([2, 'open']);
    n = played(n, 'mexico end-turn', 'us end-turn');
    expect([n.round, n.channels[0]!.status]).toEqual([3, 'closed']);
  });
  test('does not open a burned channel', () => {
    const n = at(US, copy => {
      Object.assign(copy.channels[0]!, { status: 'burned', burnedUntil: 3 });
    });
    expect(n.channels[0]!.status).toBe('burned');
    expect(moved(n, 'us call mexico')).toEqual({ 'us>mexico': 5, 'mexico>us': 5, 'us.face': -1 });
  });
});

describe('the channel', () => {
  test.each([
    [40, 40, 'open'],
    [35, 45, 'open'],
    [0, 80, 'open'],
    [39.9, 40, 'closed'],
  ])('trust %d and %d: %s', (p, q, status) => {
    const n = at(US, copy => {
      copy.trust[US]![MX] = p;
      copy.trust[MX]![US] = q;
    });
    expect(n.channels[0]!.status).toBe(status);
  });
  test('two gestures open it', () => {
    // The first brings 3, the second half of it: 43 + 35.5 = 78.5 is short of 80, 44.5 + 35.5 is not.
    const n = at(MX, copy => {
      copy.trust[US]![MX] = 40;
      copy.trust[MX]![US] = 35.5;
    });
    const once = played(n, 'mexico gesture us');
    expect(once.channels[0]!.status).toBe('closed');
    const twice = played({ ...once, turn: { room: false, podium: false } }, 'mexico gesture us');
    expect(twice.channels[0]!.status).toBe('open');
  });
});

describe('soundOut', () => {
  const sound = 'mexico sound-out us tariff';
  const n = (seed: number) => at(MX, openChannel, {}, seed);
  // Trust 45 and 45: 0.25 * (1 - 0.45) = 0.1375; keys are mover, other, issue.
  const draw = (seed: number) => drawUniform(seed, 'leakSounding', MX, US, 2);
  const tight = seedWhere(seed => draw(seed) >= 0.1375 && draw(seed) < 0.14);
  const leaky = seedWhere(seed => draw(seed) < 0.1375 && draw(seed) > 0.135);
  test('exchanges the rows of both', () => {
    const next = played(n(tight), sound);
    expect(moved(n(tight), sound)).toEqual({ 'us>mexico': 2, 'mexico>us': 2 });
    const known = (who: number, of: number) => viewOf(scenario, next, who).known[of]!;
    expect(known(MX, US)).toEqual([null, null, [0, -2, -4, -12], null, null, null, null]);
    expect(known(US, MX)).toEqual([null, null, [0, 10, 14, 17], null, null, null, null]);
  });
  test('a leak costs 4 of face and burns the channel, and the rows are exchanged all the same', () => {
    const next = played(n(leaky), sound);
    expect(moved(n(leaky), sound)).toEqual({
      'mexico.face': -4,
      'us:mexico': 'burned',
      'us>mexico': 2,
      'mexico>us': 2,
    });
    expect(viewOf(scenario, next, MX).known[US]![2]).toEqual([0, -2, -4, -12]);
    expect(viewOf(scenario, next, US).known[MX]![2]).toEqual([0, 10, 14, 17]);
  });
  test('a burned channel stays burned through round + 2, whatever the trust', () => {
    let next = played(n(leaky), sound);
    for (const round of [2, 3, 4]) {
      next = played(next, `${next.toMove === US ? 'us' : 'mexico'} end-turn`);
      if (next.round < round) next = played(next, `${next.toMove === US ? 'us' : 'mexico'} end-turn`);
      expect([next.round, next.channels[0]!.status]).toEqual([round, round < 4 ? 'burned' : 'open']);
    }
  });
  test('what is known, on either end, cannot be sounded out again', () => {
    const next = { ...played(n(tight), sound), turn: { room: false, podium: false } };
    expect(refused(next, sound)).toBe('rowKnown');
    expect(refused({ ...next, toMove: US }, 'us sound-out mexico tariff')).toBe('rowKnown');
    expect(refused(next, 'mexico sound-out us guard')).toBeNull();
  });
  test('needs an open channel', () => {
    expect(refused(at(MX), sound)).toBe('channelClosed');
    const burned = at(MX, copy => {
      openChannel(copy);
      Object.assign(copy.channels[0]!, { status: 'burned', burnedUntil: 2 });
    });
    expect(refused(burned, sound)).toBe('channelBurned');
  });
});

describe('warn', () => {
  test('costs 2 of trust and stakes nothing', () => {
    expect(moved(at(MX), 'mexico warn retaliation 1')).toEqual({
      'us>mexico': -2,
      'retaliation.status': 'warned',
      'retaliation.level': '1',
    });
  });
  test('softens the announcement that follows, of any level: 5 instead of 8', () => {
    expect(lastMoved(at(MX), 'mexico warn retaliation 1', 'mexico threaten retaliation 0')).toEqual(
      about({
        'us>mexico': -5,
        'us.support': 2,
        'us.strain': (1.2 * 5 * 50) / 100,
        'mexico.face': 3,
        'retaliation.status': 'announced',
        'retaliation.level': '0',
        'retaliation.stake': 4,
        'retaliation.due': '4',
        'retaliation.announced': '1',
      }),
    );
  });
  test('threatens nobody', () => {
    const n = played(at(MX), 'mexico warn retaliation 1');
    const call = played({ ...n, toMove: US, turn: { room: false, podium: false } }, 'us call mexico');
    expect(n.meters[US]!.face - call.meters[US]!.face).toBe(1);
  });
  test('needs an idle measure of one’s own that was announced less than twice', () => {
    expect(refused(at(US), 'us warn tariff 1')).toBe('measureBusy');
    expect(refused(at(MX), 'mexico warn tariff 1')).toBe('notHolder');
    const spent = at(MX, n => {
      n.measures[1]!.announced = 2;
    });
    expect(refused(spent, 'mexico warn retaliation 0')).toBe('announcedTwice');
  });
});

describe('walkOut', () => {
  const walk = 'us walk-out';
  test('wins face and credibility, and costs trust', () => {
    expect(moved(at(US), walk)).toEqual({ 'us.face': 4, 'us.credibility': 5, 'mexico>us': -6 });
  });
  test('closes the room for all in the next round, and only there', () => {
    let n = played(at(US), walk, 'us end-turn');
    expect(refused(n, 'mexico call us')).toBeNull();
    n = played(n, 'mexico end-turn');
    for (const line of ['mexico call us', 'mexico table guard=1', 'mexico warn retaliation 0'])
      expect(refused(n, line)).toBe('roomClosed');
    expect(viewOf(scenario, n, MX).asked!.kinds).not.toContain('call');
    n = played(n, 'mexico gesture us', 'mexico end-turn');
    expect(refused(n, 'us call mexico')).toBe('roomClosed');
    n = played(n, 'us end-turn');
    expect(refused(n, 'us call mexico')).toBeNull();
  });
  test('twice in one round: each pays and gets its own, and one round is closed', () => {
    const both = played(at(US), walk, 'us end-turn', 'mexico walk-out');
    expect(both.closedRound).toBe(2);
    expect(both.meters.map(meters => [meters.face, meters.credibility])).toEqual([
      [59, 65],
      [59, 55],
    ]);
  });
  test('once a game', () => {
    const n = { ...played(at(US), walk), turn: { room: false, podium: false } };
    expect(refused(n, walk)).toBe('walkedOutBefore');
  });
  test.each([
    [8, null],
    [9, 'tooLateToWalkOut'],
    [10, 'tooLateToWalkOut'],
  ])('in round %d of 10: %s', (round, code) => {
    expect(refused({ ...at(US), round }, walk)).toBe(code);
  });
});
