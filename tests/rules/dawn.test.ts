import { describe, expect, test } from 'vitest';
import { drawUniform } from '../../game/rules/chance.ts';
import { type Negotiation, viewOf } from '../../game/rules/index.ts';
import type { Condition, Effect, Scenario } from '../../game/scenario/types.ts';
import { differences, playLines, set, start } from '../kit/play.ts';
import { about } from './about.ts';
import { at, MX, moved, played, RETALIATION, scenario, still, TARIFF, US, withoutTariff } from './june.ts';

/** Rules 12: what the night changes, and the events of a date. */

describe('drift', () => {
  const overnight = (change: (n: Negotiation) => void) => moved(at(MX, change), 'mexico end-turn');
  test('boost fades by 1, not below 0', () => {
    const boost = (value: number) =>
      overnight(n => {
        still(n);
        n.meters[US]!.boost = value;
      });
    expect(boost(5)).toEqual({ 'us.boost': -1 });
    expect(boost(0.4)).toEqual(about({ 'us.boost': -0.4 }));
  });
  test('Support follows Face, then Face goes home to 50', () => {
    const n = (face: number) => (copy: Negotiation) => {
      still(copy);
      copy.meters[US]!.face = face;
    };
    // 0.03 * 20 and 0.05 * -20: Support reads the Face of before.
    expect(overnight(n(70))).toEqual(about({ 'us.support': 0.6, 'us.face': -1 }));
    expect(overnight(n(30))).toEqual(about({ 'us.support': -0.6, 'us.face': 1 }));
  });
  test('Strain loses 15 % where nobody threatens', () => {
    const strained = (copy: Negotiation) => {
      still(copy);
      for (const meters of copy.meters) meters.strain = 20;
    };
    expect(overnight(strained)).toEqual(about({ 'us.strain': -3 }));
    expect(
      overnight(n => {
        strained(n);
        withoutTariff(n);
      }),
    ).toEqual(about({ 'us.strain': -3, 'mexico.strain': -3 }));
    // A suspended measure does not threaten.
    expect(
      overnight(n => {
        strained(n);
        Object.assign(n.measures[TARIFF]!, { status: 'suspended', due: 11, stake: 5 });
      }),
    ).toEqual(about({ 'us.strain': -3, 'mexico.strain': -3 }));
  });
  test('Strain fades before harm adds to it', () => {
    const n = overnight(copy => {
      still(copy);
      copy.meters[US]!.strain = 20;
      Object.assign(copy.measures[TARIFF]!, { status: 'inForce', due: null });
    });
    // The holder: 20 * 0.85 + 1.2.
    expect(n['us.strain']).toBeCloseTo(-1.8, 9);
  });
  test('round 1 has no dawn drift', () => {
    expect(start(scenario).meters).toEqual(scenario.agenda.principals.map(principal => principal.start));
  });
});

describe('the metric', () => {
  const improvement = (n: Negotiation) => played(n, 'mexico end-turn').improvement;
  const draw = (drawUniform(1, 'metric', 2) * 2 - 1) * 0.05;
  test('drifts by up to 0.05, and 0.05 more once the responsible side has paid', () => {
    expect(improvement(at(MX))).toBeCloseTo(draw, 12);
    const paid = (issue: number) => at(MX, n => n.paid.splice(issue, 1, 1));
    expect(improvement(paid(0))).toBeCloseTo(draw + 0.05, 12);
    expect(improvement(paid(4))).toBeCloseTo(draw, 12);
  });
  test('its draws fill the range', () => {
    const draws = Array.from({ length: 400 }, (_, seed) => improvement(at(MX, undefined, {}, seed)));
    expect(Math.min(...draws)).toBeGreaterThan(-0.05);
    expect(Math.max(...draws)).toBeLessThan(0.05);
    expect(Math.max(...draws) - Math.min(...draws)).toBeGreaterThan(0.09);
  });
});

/** The scenario with one event at the dawn of round 2. */
const withEvent = (
  effects: readonly Effect[],
  when: Condition | null = null,
  afterDeal = false,
): Scenario => ({
  ...scenario,
  events: [{ id: 'test', round: 2, name: '', text: '', when, effects, afterDeal, sources: [] }],
});

/** What that event changes, the night itself taken away. */
function eventMoves(
  effects: readonly Effect[],
  change = (_: Negotiation) => {},
  when: Condition | null = null,
) {
  const before = at(MX, change);
  const eventful = withEvent(effects, when);
  const lines = ['mexico end-turn'];
  const events = (on: boolean) =>
    set(before, n => Object.assign(n, { options: { ...n.options, events: on } }));
  const [quiet, told] = [playLines(eventful, events(false), lines), playLines(eventful, events(true), lines)];
  return { figures: differences(eventful, quiet, told), quiet, told };
}

describe('events: effects', () => {
  test('meters', () => {
    const { figures, told } = eventMoves([
      { change: 'support', of: US, by: -1 },
      { change: 'face', of: MX, by: 2 },
      { change: 'credibility', of: US, by: 3 },
      { change: 'strain', of: MX, by: -4 },
    ]);
    expect(figures).toEqual(
      about({ 'us.support': -1, 'mexico.face': 2, 'us.credibility': 3, 'mexico.strain': -4 }),
    );
    expect(told.log.at(-1)).toMatchObject({ kind: 'event', seenBy: 'all', facts: { event: 'test' } });
  });
  test('trust', () => {
    expect(eventMoves([{ change: 'trust', of: US, in: MX, by: 5 }]).figures).toEqual(
      about({ 'us>mexico': 5 }),
    );
  });
  test('stake and credit while there is a stake, and not below 0', () => {
    const both: Effect[] = [
      { change: 'stake', of: TARIFF, by: -4 },
      { change: 'credit', of: TARIFF, by: 3 },
    ];
    expect(eventMoves(both).figures).toEqual({ 'tariff.stake': -4, 'tariff.credit': 3 });
    const small = (n: Negotiation) => Object.assign(n.measures[TARIFF]!, { stake: 3, credit: 1 });
    expect(eventMoves([both[0]!, { change: 'credit', of: TARIFF, by: -2 }], small).figures).toEqual({
      'tariff.stake': -3,
    });
    expect(eventMoves([{ change: 'credit', of: TARIFF, by: -2 }], small).figures).toEqual({
      'tariff.credit': -1,
    });
    expect(eventMoves(both, withoutTariff).figures).toEqual({});
  });
  test('the metric', () => {
    const { quiet, told } = eventMoves([{ change: 'metric', by: -0.05 }]);
    expect(told.improvement - quiet.improvement).toBeCloseTo(-0.05, 12);
  });
  test('a row becomes known, one way', () => {
    const { told } = eventMoves([{ change: 'row', issue: 2, of: US, to: MX }]);
    expect(viewOf(scenario, told, MX).known[US]![2]).toEqual([0, -2, -4, -12]);
    expect(viewOf(scenario, told, US).known[MX]![2]).toBeNull();
  });
  test('a bonus for the next rally', () => {
    const { told } = eventMoves([{ change: 'nextRally', of: MX, by: 2 }]);
    expect(moved(told, 'mexico rally')).toMatchObject({ 'mexico.boost': 7 });
  });
  test('a date from which a notice counts', () => {
    const { told } = eventMoves([{ change: 'notice', of: RETALIATION, from: 5 }]);
    expect(played(told, 'mexico threaten retaliation 0').measures[RETALIATION]!.due).toBe(8);
  });
});

describe('events: conditions', () => {
  const happens = (when: Condition, change?: (n: Negotiation) => void) =>
    'us.face' in eventMoves([{ change: 'face', of: US, by: 1 }], change, when).figures;
  const drafted = (status: 'standing' | 'void') => (n: Negotiation) => {
    n.drafts[US] = {
      status,
      version: 1,
      draft: { positions: [2, 0, 0, 0, 0, 0, 0], covers: [] },
      marks: [],
    };
  };
  const paid = (n: Negotiation) => n.paid.splice(0, 1, 2);
  test('paid', () => {
    expect(happens({ is: 'paid', issue: 0, from: 2 }, paid)).toBe(true);
    expect(happens({ is: 'paid', issue: 0, from: 3 }, paid)).toBe(false);
  });
  test('drafted, in a standing draft', () => {
    expect(happens({ is: 'drafted', issue: 0, from: 2 }, drafted('standing'))).toBe(true);
    expect(happens({ is: 'drafted', issue: 0, from: 3 }, drafted('standing'))).toBe(false);
    expect(happens({ is: 'drafted', issue: 0, from: 2 }, drafted('void'))).toBe(false);
  });
  test('measure, line and meter', () => {
    expect(happens({ is: 'measure', measure: TARIFF, in: ['inForce', 'announced'] })).toBe(true);
    expect(happens({ is: 'measure', measure: TARIFF, in: ['inForce'] })).toBe(false);
    expect(happens({ is: 'line', line: 0, in: ['latent'] })).toBe(true);
    expect(happens({ is: 'line', line: 0, in: ['declared', 'tested'] })).toBe(false);
    expect(happens({ is: 'meter', principal: 1, meter: 'support', from: 60 })).toBe(true);
    expect(happens({ is: 'meter', principal: 0, meter: 'support', from: 60 })).toBe(false);
  });
  test('a warning is no public fact', () => {
    const warned = (n: Negotiation) => Object.assign(n.measures[RETALIATION]!, { status: 'warned' });
    expect(happens({ is: 'measure', measure: RETALIATION, in: ['warned'] }, warned)).toBe(false);
    expect(happens({ is: 'measure', measure: RETALIATION, in: ['idle'] }, warned)).toBe(true);
  });
  test('any, all, not', () => {
    const [yes, no]: Condition[] = [
      { is: 'paid', issue: 0, from: 0 },
      { is: 'paid', issue: 0, from: 1 },
    ];
    expect(happens({ is: 'any', of: [no!, yes!] })).toBe(true);
    expect(happens({ is: 'any', of: [no!] })).toBe(false);
    expect(happens({ is: 'all', of: [yes!, yes!] })).toBe(true);
    expect(happens({ is: 'all', of: [yes!, no!] })).toBe(false);
    expect(happens({ is: 'not', of: no! })).toBe(true);
    expect(happens({ is: 'not', of: yes! })).toBe(false);
  });
  test('events of a date apply in order, and a condition reads what the earlier ones did', () => {
    const pay = withEvent([{ change: 'credit', of: TARIFF, by: 3 }]).events[0]!;
    const wipe = withEvent([{ change: 'stake', of: TARIFF, by: -4 }]).events[0]!;
    const weak = (n: Negotiation) => Object.assign(n.measures[TARIFF]!, { stake: 4, credit: 0 });
    const credit = (events: Scenario['events']) =>
      playLines({ ...scenario, events }, at(MX, weak, { events: true }), ['mexico end-turn']).measures[
        TARIFF
      ]!.credit;
    expect(credit([pay, wipe])).toBe(3);
    expect(credit([wipe, pay])).toBe(0);
  });
  test('none of other dates, of after a deal, or with the option off', () => {
    const effects: Effect[] = [{ change: 'face', of: US, by: 5 }];
    const face = (of: Scenario, events: boolean) =>
      playLines(of, at(MX, still, { events }), ['mexico end-turn']).meters[US]!.face;
    expect(face(withEvent(effects), true)).toBe(55);
    expect(face(withEvent(effects), false)).toBe(50);
    expect(face(withEvent(effects, null, true), true)).toBe(50);
  });
  test('those of round 1 happen before the first turn', () => {
    const first = withEvent([{ change: 'face', of: US, by: 5 }]);
    const early = { ...first, events: first.events.map(event => ({ ...event, round: 1 })) };
    expect(start(early, { events: true }).meters[US]!.face).toBe(60);
  });
});

test('events come after measures have taken effect', () => {
  const announced: Condition = { is: 'measure', measure: TARIFF, in: ['announced'] };
  const due = (n: Negotiation) => Object.assign(n.measures[TARIFF]!, { due: 2 });
  expect(eventMoves([{ change: 'face', of: US, by: 1 }], due, announced).figures).toEqual({});
});
