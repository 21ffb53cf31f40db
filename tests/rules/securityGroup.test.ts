import { describe, expect, test } from 'vitest';
import { historyOverSeeds, playHistory } from '../../game/analysis/history.ts';
import type { Negotiation } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { playLines, set, start } from '../kit/play.ts';

/** The security group (July to September 2025): third parties with a cause, and tasks for both sides. */
const scenario = shipped('2025-security-group');
const [US] = [0];

type Lines = Readonly<Record<number, readonly string[]>>;

/** Turns are ended until the dawn of a round; lines stand in the round in which they are played. */
function until(round: number, lines: Lines, change: (n: Negotiation) => void = () => {}): Negotiation {
  let n = set(start(scenario, { events: true }), change);
  while (n.round < round) {
    const by = scenario.agenda.principals[n.toMove!]!.id;
    const own = (lines[n.round] ?? []).filter(line => line.startsWith(`${by} `));
    n = playLines(scenario, n, [...own, `${by} end-turn`]);
  }
  return n;
}

const happened = (n: Negotiation) =>
  n.log.filter(entry => entry.kind === 'event').map(entry => entry.facts.event);

describe('an event with a cause', () => {
  test('an announced answer is added on top', () => {
    const answered = until(5, { 3: ['mexico threaten retaliation 0'] });
    expect(happened(answered)).toContain('added-on-top');
    expect(answered.measures[0]!.stake).toBe(until(5, {}).measures[0]!.stake + 2);
    expect(happened(until(5, {}))).not.toContain('added-on-top');
  });
  test('importers speak up where the tariff bites and the United States feels it', () => {
    expect(happened(until(7, {}))).not.toContain('importers');
    const strained = until(7, {}, n => {
      n.meters[US]!.strain = 20;
    });
    expect(strained.measures[0]!.status).toBe('inForce');
    expect(happened(strained)).toContain('importers');
    const suspended = until(7, { 5: ['us suspend tariff 13'] }, n => {
      n.meters[US]!.strain = 20;
    });
    expect(happened(suspended)).not.toContain('importers');
  });
  test('what follows the prisoners follows only if they were sent', () => {
    const sent = until(8, { 7: ['mexico down-payment prisoners 2'] });
    expect(happened(sent)).toContain('no-death-penalty');
    expect(happened(until(8, {}))).not.toContain('no-death-penalty');
  });
});

describe('what really happened', () => {
  test('can be played to its end, through both meetings of the group', () => {
    const { reached, last } = playHistory(scenario);
    expect(reached).toBe(true);
    expect(last.implementation!.results).toEqual(['met', 'met', 'extended', 'met']);
    const efforts = last.log.filter(({ kind }) => kind === 'effort').map(({ by }) => by);
    expect(efforts.map(seat => scenario.agenda.principals[seat!]!.id)).toEqual([
      'us',
      'mexico',
      'mexico',
      'us',
    ]);
  });
  test('is ratified in 60 to 95 % of seeds', () => {
    const { ratified, broken } = historyOverSeeds(scenario, 100);
    expect(broken).toBe(0);
    expect(ratified).toBeGreaterThanOrEqual(60);
    expect(ratified).toBeLessThanOrEqual(95);
  });
});
