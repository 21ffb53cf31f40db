import { describe, expect, test } from 'vitest';
import { drawUniform } from '../../game/rules/chance.ts';
import type { Negotiation } from '../../game/rules/index.ts';
import { about } from './about.ts';
import {
  at,
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

/**
 * Rules 4.7, tabling. Rows of the public estimate are the authored ones times the factors of rules 17:
 * Mexico guard 0.665306 [0 -1.995918 -3.991837 -7.983673 -18.628571], asylum 0.607143, tariff 0.966387,
 * verification 1.068571, usmca 3.457143 [0 13.828571]; US guard 0.714286 [0 4.285714 7.857143 10 14.285714],
 * asylum 0.611429 [0 4.891429 5.502857 8.56 15.285714], tariff 1.057143, verification 1.057143.
 */
const SOUTH = { conceded: 1.995918, us: 4.285714 };

/** Mexico has a draft on the table that asks for nothing and gives nothing. */
const tabled = (positions: number[], covers: number[] = []) => ({
  status: 'standing' as const,
  version: 1,
  draft: { positions, covers },
  marks: [],
});
const empty = (n: Negotiation) => {
  n.drafts[MX] = tabled([0, 0, 0, 0, 0, 0, 0]);
};
const free = (n: Negotiation) => {
  empty(n);
  withoutTariff(n);
};

describe('the first draft', () => {
  test('moves no figure', () => {
    expect(moved(at(MX), 'mexico table guard=4 asylum=4')).toEqual({ 'mexico.draft': 'standing' });
    expect(moved(at(MX, openChannel), 'mexico table guard=4 quiet')).toEqual({ 'mexico.draft': 'standing' });
  });
  test('after a void moves none either', () => {
    const n = at(MX, copy => {
      copy.drafts[MX] = { ...tabled([0, 0, 3, 0, 0, 0, 0]), status: 'void' };
    });
    expect(moved(n, 'mexico table guard=4')).toEqual({ 'mexico.draft': 'standing' });
    expect(played(n, 'mexico table guard=4').drafts[MX]!.version).toBe(2);
  });
  test('quiet: the publics do not even hear that there is one', () => {
    const log = (line: string) => played(at(MX, openChannel), line).log.map(entry => entry.kind);
    expect(log('mexico table guard=1')).toEqual(['table', 'moved']);
    expect(log('mexico table guard=1 quiet')).toEqual(['table']);
  });
});

describe('a concession', () => {
  test('open, by one who is threatened', () => {
    expect(moved(at(MX, empty), 'mexico table guard=1')).toEqual(
      about({
        'mexico.face': -0.2 * SOUTH.conceded * 1.5,
        'us>mexico': SOUTH.conceded / 4,
        'tariff.credit': 0.1 * SOUTH.us,
      }),
    );
  });
  test('open, by one who is free: no measure, no credit', () => {
    expect(moved(at(MX, free), 'mexico table guard=1')).toEqual(
      about({ 'mexico.face': -0.2 * SOUTH.conceded, 'us>mexico': SOUTH.conceded / 4 }),
    );
  });
  test('large: trust stops at 4', () => {
    // guard 4: 18.628571 / 4 = 4.66 > 4; the United States gains 14.285714.
    expect(moved(at(MX, empty), 'mexico table guard=4')).toEqual(
      about({ 'mexico.face': -0.3 * 18.628571, 'us>mexico': 4, 'tariff.credit': 1.428571 }),
    );
  });
  test('that gives the holder nothing earns no credit, not even a negative one', () => {
    // From tariff 1 to none: Mexico gives up 10 * 0.966387; the United States gains 2 * 1.057143.
    const n = at(MX, copy => {
      copy.drafts[MX] = tabled([0, 0, 1, 0, 0, 1, 0]);
    });
    expect(moved(n, 'mexico table usmca=1')).toEqual(
      about({
        'mexico.face': -0.3 * 9.663866,
        'us>mexico': 9.663866 / 4,
        'tariff.credit': 0.1 * 2.114286,
      }),
    );
    // usmca is a common interest: giving it up costs both, so the holder gains nothing.
    expect(moved(n, 'mexico table tariff=1')).toEqual(
      about({ 'mexico.face': -0.3 * 13.828571, 'us>mexico': 13.828571 / 4 }),
    );
  });
  test('to a suspended measure earns credit too, and its target is not threatened', () => {
    const n = at(MX, copy => {
      empty(copy);
      Object.assign(copy.measures[0]!, { status: 'suspended', due: 5, stake: 5 });
    });
    expect(moved(n, 'mexico table guard=1')).toEqual(
      about({
        'mexico.face': -0.2 * SOUTH.conceded,
        'us>mexico': SOUTH.conceded / 4,
        'tariff.credit': 0.1 * SOUTH.us,
      }),
    );
  });
  test('to a measure without stake earns none', () => {
    const n = at(MX, copy => {
      empty(copy);
      copy.measures[0]!.stake = 0;
    });
    expect(played(n, 'mexico table guard=1').measures[0]!.credit).toBe(0);
  });
  test('counts the prices of covers', () => {
    // joint-declaration costs Mexico 2 points and nobody gains by it.
    expect(moved(at(MX, free), 'mexico table cover=joint-declaration')).toEqual(
      about({ 'mexico.face': -0.2 * 2, 'us>mexico': 0.5 }),
    );
  });
});

describe('a matched concession', () => {
  const cost = (mine: number, theirs: number) => {
    const n = at(MX, copy => {
      free(copy);
      copy.round = 5;
      copy.seats[MX]!.concededIn = mine;
      copy.seats[US]!.concededIn = theirs;
    });
    return 55 - played(n, 'mexico table guard=1').meters[MX]!.face;
  };
  const [unmatched, matched] = [0.2 * SOUTH.conceded, 0.08 * SOUTH.conceded];
  test.each([
    ['nobody has conceded', 0, 0, unmatched],
    ['only the other has', 0, 3, matched],
    ['only the mover has', 3, 0, unmatched],
    ['the other after the mover', 3, 4, matched],
    ['the other in the same round', 3, 3, matched],
    ['the other before the mover', 4, 3, unmatched],
  ])('%s', (_, mine, theirs, expected) => {
    expect(cost(mine, theirs)).toBeCloseTo(expected, 5);
  });
  test('play itself notes the round of a concession, quiet ones too', () => {
    const n = at(MX, copy => {
      free(copy);
      openChannel(copy);
      copy.round = 4;
    });
    expect(played(n, 'mexico table guard=1').seats[MX]!.concededIn).toBe(4);
    expect(played(n, 'mexico table guard=1 quiet').seats[MX]!.concededIn).toBe(4);
    expect(played(n, 'mexico table tariff=1').seats[MX]!.concededIn).toBe(0);
  });
});

describe('the echo of a rally', () => {
  test.each([
    [5, 2],
    [6, 2],
    [7, 2],
    [8, 1],
  ])('in round %d after a rally in round 5: times %d', (round, factor) => {
    const rallied = played(
      at(MX, copy => {
        free(copy);
        copy.round = 5;
      }),
      'mexico rally',
    );
    const n = { ...rallied, round };
    expect(55 - played(n, 'mexico table guard=1').meters[MX]!.face).toBeCloseTo(
      0.2 * SOUTH.conceded * factor,
      5,
    );
  });
});

describe('a retreat', () => {
  const retreat = { 'us>mexico': -6 };
  test('open or quiet costs trust and nothing else', () => {
    const n = at(MX, empty);
    expect(moved(n, 'mexico table tariff=1')).toEqual(retreat);
    const quiet = at(MX, copy => {
      empty(copy);
      openChannel(copy);
    });
    // Trust 45/45 becomes 39/45: the mean of 42 keeps the channel open.
    expect(moved(quiet, 'mexico table tariff=1 quiet')).toEqual(retreat);
  });
  test('a swap that gives more to both still is one when the mover gains', () => {
    expect(moved(at(MX, empty), 'mexico table usmca=1')).toEqual(retreat);
  });
});

describe('no change of worth', () => {
  test('within 0.01 points nothing moves but the draft', () => {
    // joint-declaration and review-clause cost Mexico 2 points each.
    const n = at(MX, copy => {
      copy.drafts[MX] = tabled(
        [0, 0, 0, 0, 0, 0, 0],
        [scenario.agenda.covers.findIndex(cover => cover.id === 'joint-declaration')],
      );
    });
    const next = played(n, 'mexico table cover=review-clause');
    expect(moved(n, 'mexico table cover=review-clause')).toEqual({});
    expect(next.drafts[MX]).toMatchObject({ version: 2 });
    expect(next.seats[MX]!.concededIn).toBe(0);
    expect(next.log.at(-1)).toMatchObject({ kind: 'moved', facts: { towards: null } });
  });
  test('an identical draft uses the room move and does nothing: version and marks stay', () => {
    const n = at(MX, copy => {
      empty(copy);
      copy.drafts[MX]!.marks = [US];
    });
    const next = played(n, 'mexico table');
    expect(moved(n, 'mexico table')).toEqual({});
    expect(next.drafts[MX]).toMatchObject({ version: 1, marks: [US] });
    expect(next.turn.room).toBe(true);
  });
});

describe('quiet', () => {
  const quiet = (n: Negotiation) => {
    empty(n);
    openChannel(n);
  };
  const table = 'mexico table guard=1 quiet';
  const leaks = (seed: number) => played(at(MX, quiet, {}, seed), table).log.some(e => e.kind === 'leak');
  const tight = seedWhere(seed => !leaks(seed));
  const leaky = seedWhere(leaks);
  test('without a leak: trust, no face, no credit, no word to the publics', () => {
    const n = at(MX, quiet, {}, tight);
    expect(moved(n, table)).toEqual(about({ 'us>mexico': SOUTH.conceded / 4 }));
    expect(played(n, table).log.map(entry => [entry.kind, entry.seenBy])).toEqual([['table', 'parties']]);
  });
  test('with a leak: as open, and 4 points of face, and the channel is burned', () => {
    const n = at(MX, quiet, {}, leaky);
    expect(moved(n, table)).toEqual(
      about({
        'us>mexico': SOUTH.conceded / 4,
        'mexico.face': -0.3 * SOUTH.conceded - 4,
        'tariff.credit': 0.1 * SOUTH.us,
        'us:mexico': 'burned',
      }),
    );
    expect(played(n, table).channels[0]!.burnedUntil).toBe(3);
  });
  test('a leak needs a concession: first drafts and retreats are not tested', () => {
    const first = at(MX, openChannel, {}, leaky);
    expect(moved(first, table)).toEqual({ 'mexico.draft': 'standing' });
    expect(moved(at(MX, quiet, {}, leaky), 'mexico table tariff=1 quiet')).toEqual({ 'us>mexico': -6 });
  });
  test('is tested against the trust before the concession: below 0.25 * (1 - 45 / 100) = 0.1375', () => {
    const draw = (seed: number) => drawUniform(seed, 'leakTable', MX, 1);
    const leaksAt = (seed: number) => played(at(MX, quiet, {}, seed), table).channels[0]!.status === 'burned';
    // With the half point of trust that the concession brings the limit would be 0.136876.
    expect(leaksAt(seedWhere(seed => draw(seed) < 0.1375 && draw(seed) > 0.1369))).toBe(true);
    expect(leaksAt(seedWhere(seed => draw(seed) >= 0.1375 && draw(seed) < 0.139))).toBe(false);
  });
  test('at full trust nothing leaks', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const n = at(
        MX,
        copy => {
          empty(copy);
          copy.trust = [
            [0, 100],
            [100, 0],
          ];
        },
        {},
        seed,
      );
      expect(played(n, table).channels[0]!.status).toBe('open');
    }
  });
  test('needs an open channel', () => {
    expect(refused(at(MX, empty), table)).toBe('channelClosed');
  });
});

describe('testing a declared line', () => {
  const line = 'no-safe-third-country';
  const declared = (n: Negotiation) => {
    Object.assign(n.lines[1]!, { status: 'declared', weight: 20 });
  };
  const tested = { 'us.draft': 'standing', [line]: 'tested', 'mexico>us': -4, 'mexico.face': 2 };
  test('by the first draft, open or quiet', () => {
    expect(moved(at(US, declared), 'us table asylum=4')).toEqual(tested);
    const quiet = at(US, copy => {
      declared(copy);
      openChannel(copy);
    });
    expect(moved(quiet, 'us table asylum=4 quiet')).toEqual(tested);
  });
  test('once only', () => {
    const once = played(at(US, declared), 'us table asylum=4');
    const again = { ...once, turn: { room: false, podium: false } };
    // asylum 4 with farm 1: the United States gains, which is a retreat and no second test.
    expect(moved(again, 'us table asylum=4 farm=1')).toEqual({ 'mexico>us': -6 });
  });
  test('softened and declared anew it is not tested again', () => {
    const n = played(
      at(US, declared),
      ...['us table asylum=4', 'us end-turn', `mexico soften ${line}`, 'mexico end-turn'],
      ...[`mexico declare ${line}`, 'mexico end-turn'],
    );
    expect(n.lines[1]).toEqual({ status: 'declared', tested: true, weight: 20 });
    expect(moved(n, 'us table asylum=4 farm=1')).toEqual({ 'mexico>us': -6 });
  });
  test('a line cover for it leaves it untested; another cover does not', () => {
    expect(moved(at(US, declared), 'us table asylum=4 cover=sovereign-decision')).toEqual({
      'us.draft': 'standing',
    });
    expect(moved(at(US, declared), 'us table asylum=4 cover=respect-wording')).toEqual(tested);
  });
  test('latent lines and own drafts test nothing', () => {
    expect(moved(at(US), 'us table asylum=4')).toEqual({ 'us.draft': 'standing' });
    expect(moved(at(MX, declared), 'mexico table asylum=4')).toEqual({ 'mexico.draft': 'standing' });
  });
  test('one draft can test several', () => {
    const n = at(US, copy => {
      declared(copy);
      Object.assign(copy.lines[0]!, { status: 'declared', weight: 20 });
    });
    expect(moved(n, 'us table guard=4 asylum=4')).toEqual({
      ...tested,
      'no-foreign-forces': 'tested',
      'mexico>us': -8,
      'mexico.face': 4,
    });
  });
  test('comes on top of a concession', () => {
    const n = at(US, copy => {
      declared(copy);
      copy.drafts[US] = tabled([0, 3, 0, 0, 0, 1, 0]);
    });
    // 8.56 + 10.685714 becomes 15.285714: the United States, which nobody threatens, concedes 3.96.
    expect(moved(n, 'us table asylum=4')).toEqual(
      about({ [line]: 'tested', 'us.face': -0.2 * 3.96, 'mexico>us': 3.96 / 4 - 4, 'mexico.face': 2 }),
    );
  });
});
