import { describe, expect, test } from 'vitest';
import { type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import { about } from './about.ts';
import {
  at,
  lastMoved,
  MX,
  moved,
  played,
  RETALIATION,
  refused,
  scenario,
  TARIFF,
  US,
  withoutTariff,
} from './june.ts';

/** Rules 6 and 7: red lines and the other podium moves. */

const again = (n: Negotiation): Negotiation => ({ ...n, turn: { room: false, podium: false } });

describe('red lines', () => {
  test('declare: trust -2, and all learn the weight but not whether it is meant', () => {
    const next = played(at(MX), 'mexico declare no-asylum-clause');
    expect(moved(at(MX), 'mexico declare no-asylum-clause')).toEqual({
      'us>mexico': -2,
      'no-asylum-clause': 'declared',
    });
    const seen = viewOf(scenario, next, US);
    expect(seen.negotiation.lines[3]).toEqual({ status: 'declared', tested: false, weight: 8 });
    expect(seen.negotiation.lines[0]!.weight).toBeNull();
    expect(seen.brief!.lines.slice(0, 4)).toEqual([null, null, null, null]);
    expect(JSON.stringify(seen.log)).not.toMatch(/posture|true/);
  });
  test('soften: face -6, back to latent; what was learned and tested stays', () => {
    const n = at(MX, copy => {
      Object.assign(copy.lines[3]!, { status: 'tested', tested: true, weight: 8 });
    });
    expect(moved(n, 'mexico soften no-asylum-clause')).toEqual({
      'mexico.face': -6,
      'no-asylum-clause': 'latent',
    });
    expect(played(n, 'mexico soften no-asylum-clause').lines[3]).toEqual({
      status: 'latent',
      tested: true,
      weight: 8,
    });
  });
  test('declared anew after softening', () => {
    const n = again(
      played(again(played(at(MX), 'mexico declare no-asylum-clause')), 'mexico soften no-asylum-clause'),
    );
    expect(moved(n, 'mexico declare no-asylum-clause')).toEqual({
      'us>mexico': -2,
      'no-asylum-clause': 'declared',
    });
  });
  test('whose, and when', () => {
    expect(refused(at(US), 'us declare no-asylum-clause')).toBe('notOwner');
    expect(refused(at(US), 'us soften no-asylum-clause')).toBe('notOwner');
    expect(refused(at(MX), 'mexico soften no-asylum-clause')).toBe('notDeclared');
    const n = again(played(at(MX), 'mexico declare no-asylum-clause'));
    expect(refused(n, 'mexico declare no-asylum-clause')).toBe('alreadyDeclared');
  });
});

describe('downPayment', () => {
  // To the United States guard 1 and 2 are worth 4.285714 and 7.857143.
  test('threatened: face -3, trust +6, credit of the whole gain', () => {
    expect(moved(at(MX), 'mexico down-payment guard 2')).toEqual(
      about({ 'mexico.face': -3, 'us>mexico': 6, 'tariff.credit': 7.857143, 'guard.paid': '2' }),
    );
  });
  test('the next one counts from what is paid', () => {
    expect(
      lastMoved(
        at(MX, n => n.paid.splice(0, 1, 1)),
        'mexico down-payment guard 2',
      ),
    ).toEqual(about({ 'mexico.face': -3, 'us>mexico': 6, 'tariff.credit': 3.571429, 'guard.paid': '2' }));
  });
  test('free: face -2', () => {
    // Development 1 is worth 3 * 1.502857 to Mexico, which holds no stake.
    expect(moved(at(US), 'us down-payment development 1')).toEqual(
      about({ 'us.face': -2, 'mexico>us': 6, 'development.paid': '1' }),
    );
  });
  test('to one who does not gain: no trust, no credit', () => {
    const rows = scenario.agenda.estimates.map(row => row.map(values => [...values]));
    rows[US]![0] = [0, -1, 0, 0, 0];
    const changed = { ...scenario, agenda: { ...scenario.agenda, estimates: rows } };
    const n = at(MX);
    const move = { kind: 'downPayment', by: MX, issue: 0, position: 1 } as const;
    const next = play(changed, n, move).next;
    expect(next.trust).toEqual(n.trust);
    expect(next.measures[TARIFF]!.credit).toBe(0);
    expect(next.meters[MX]!.face).toBe(52);
  });
  test('raises standing drafts that lie below it and clears their marks, as neither concession nor retreat', () => {
    const draft = (positions: number[], marks: number[]) => ({
      status: 'standing' as const,
      version: 4,
      draft: { positions, covers: [1] },
      marks,
    });
    const n = at(MX, copy => {
      withoutTariff(copy);
      copy.drafts[US] = draft([3, 0, 0, 0, 0, 0, 0], [MX]);
      copy.drafts[MX] = draft([1, 0, 0, 0, 0, 0, 0], [US]);
    });
    const next = played(n, 'mexico down-payment guard 2');
    expect(moved(n, 'mexico down-payment guard 2')).toEqual({
      'mexico.face': -2,
      'us>mexico': 6,
      'guard.paid': '2',
      'mexico.draft': 'standing',
    });
    expect(next.drafts[MX]).toEqual({ ...draft([2, 0, 0, 0, 0, 0, 0], []), version: 5 });
    expect(next.drafts[US]).toEqual(draft([3, 0, 0, 0, 0, 0, 0], [MX]));
    expect(next.seats.map(state => state.concededIn)).toEqual([0, 0]);
  });
  test('who, what and how far', () => {
    expect(refused(at(US), 'us down-payment guard 1')).toBe('notDoer');
    expect(refused(at(MX), 'mexico down-payment guard 3')).toBe('notPayable');
    expect(refused(at(MX), 'mexico down-payment tariff 1')).toBe('notDoer');
    const n = at(MX, copy => copy.paid.splice(0, 1, 2));
    expect(refused(n, 'mexico down-payment guard 1')).toBe('alreadyPaid');
    expect(refused(n, 'mexico down-payment guard 2')).toBe('alreadyPaid');
    expect(refused(n, 'mexico table guard=1')).toBe('belowPaid');
  });
});

describe('gesture', () => {
  test.each([
    [0, 1],
    [1, 0.5],
    [2, 0.25],
    [3, 0.125],
  ])('after %d others: times %d', (before, factor) => {
    const n = at(US, copy => {
      copy.seats[US]!.gestures = before;
    });
    expect(moved(n, 'us gesture mexico')).toEqual(
      about({ 'mexico.face': 5 * factor, 'mexico>us': 3 * factor, 'us.face': -1 }),
    );
    expect(played(n, 'us gesture mexico').seats[US]!.gestures).toBe(before + 1);
  });
  test('under threat it costs 2.5', () => {
    expect(moved(at(MX), 'mexico gesture us')).toEqual({ 'us.face': 5, 'us>mexico': 3, 'mexico.face': -2.5 });
  });
});

describe('publish', () => {
  const shown = (improvement: number) =>
    at(US, n => {
      n.round = 6;
      n.improvement = improvement;
      Object.assign(n.measures[RETALIATION]!, { status: 'announced', due: 9, stake: 4 });
    });
  test.each([
    // Mexico is responsible, the United States beneficiary: credit goes to its measures only.
    [0.051, { 'mexico.face': 3, 'tariff.credit': 3 }],
    [-0.051, { 'us.face': 2 }],
    [0.05, { 'us.face': -1 }],
    [-0.05, { 'us.face': -1 }],
    [0, { 'us.face': -1 }],
  ])('improvement %d', (improvement, expected) => {
    expect(moved(shown(improvement), 'us publish')).toEqual(expected);
  });
  test('worse or flat figures, shown by the responsible side', () => {
    const by = (improvement: number) => ({ ...shown(improvement), toMove: MX });
    expect(moved(by(-0.06), 'mexico publish')).toEqual({ 'us.face': 2 });
    expect(moved(by(0), 'mexico publish')).toEqual({ 'mexico.face': -1 });
  });
  test('only with a release, and once by anybody', () => {
    for (const round of [1, 5, 7, 8, 10])
      expect(refused({ ...shown(0), round }, 'us publish')).toBe('noRelease');
    const next = played(shown(0), 'us publish');
    expect(refused({ ...again(next), toMove: MX }, 'mexico publish')).toBe('alreadyPublished');
    expect(refused({ ...again(next), round: 9 }, 'us publish')).toBeNull();
  });
});

describe('rally', () => {
  test('first 5, second 2.5, no third; trust -4', () => {
    expect(moved(at(US), 'us rally')).toEqual({ 'us.boost': 5, 'mexico>us': -4 });
    const once = again(played(at(US), 'us rally'));
    expect(moved(once, 'us rally')).toEqual({ 'us.boost': 2.5, 'mexico>us': -4 });
    expect(refused(again(played(once, 'us rally')), 'us rally')).toBe('ralliesSpent');
  });
  test('an event’s bonus counts once', () => {
    const n = at(US, copy => {
      copy.seats[US]!.nextRally = 2;
    });
    expect(moved(n, 'us rally')).toEqual({ 'us.boost': 7, 'mexico>us': -4 });
    expect(moved(again(played(n, 'us rally')), 'us rally')).toEqual({ 'us.boost': 2.5, 'mexico>us': -4 });
  });
});

describe('denounce', () => {
  test.each([
    [0, 1],
    [1, 0.5],
    [2, 0.25],
  ])('after %d others: times %d', (before, factor) => {
    const n = at(MX, copy => {
      copy.seats[MX]!.denunciations = before;
    });
    expect(moved(n, 'mexico denounce us')).toEqual(
      about({
        'mexico.face': 2 * factor,
        'mexico>us': -4,
        'us>mexico': -4,
        'us.boost': 1,
        'tariff.credit': 0.2 * factor * 10,
      }),
    );
  });
  test('needs a measure announced or in force', () => {
    const tariff = (status: 'inForce' | 'suspended') =>
      at(MX, n => {
        Object.assign(n.measures[TARIFF]!, { status, due: status === 'inForce' ? null : 6 });
      });
    expect(refused(tariff('inForce'), 'mexico denounce us')).toBeNull();
    expect(refused(tariff('suspended'), 'mexico denounce us')).toBe('nothingToDenounce');
    expect(refused(at(US), 'us denounce mexico')).toBe('nothingToDenounce');
  });
});
