import { expect, test } from 'vitest';
import { createMind, explainMind, POLICIES } from '../../game/opponent/index.ts';
import { describeReason, namesOf } from '../../game/present/index.ts';
import { type Negotiation, type ReadoutTone, viewOf } from '../../game/rules/index.ts';
import type { Scenario, Seat } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { playLines, set, start, turnOf } from '../kit/play.ts';

/** What the machine tells its public: by its own points, and by what it still needs of the others. */

const june = shipped('2019-june-deadline');
const [US, MX] = [0, 1] as const;
const EVEN = { difficulty: 'even' } as const;

const toneOf = (n: Negotiation, seat: Seat, scenario: Scenario = june): ReadoutTone => {
  const move = POLICIES.even(viewOf(scenario, n, seat), 1);
  if (move.kind !== 'readout') throw new Error(`${move.kind} is no account`);
  return move.tone;
};

/** A deal has been ratified, and a seat is asked with a gap between its boast and the text. */
function signed(seat: Seat, gap: number, draft = 'guard=2 tariff=1'): Negotiation {
  const willing = { ...june, briefs: june.briefs.map(brief => ({ ...brief, bar: -500 })) };
  const n = playLines(willing, turnOf(willing, start(willing), US), [
    `us table ${draft}`,
    'us endTurn',
    'mexico accept us',
  ]);
  return set(n, copy => {
    copy.toMove = seat;
    copy.measures[0]!.level = 2;
    copy.readout = { measure: null, seats: [seat, 1 - seat], gaps: [gap, 0], tones: [] };
  });
}

test('where nothing hangs on the others any more it boasts if the text bears it out, and else says no more', () => {
  for (const seat of [US, MX]) {
    expect(toneOf(signed(seat, 0), seat)).toBe('boastful');
    expect(toneOf(signed(seat, 0.5), seat)).toBe('plain');
  }
});

test('it is generous to whom it needs: what is still to be delivered, and a measure that may return', () => {
  const deal = 'guard=4 asylum=4 tariff=2 verification=2';
  for (const seat of [US, MX]) {
    expect(toneOf(signed(seat, 0.5, deal), seat)).toBe('generous');
    expect(toneOf(signed(seat, 0.5), seat)).toBe('plain');
  }
});

test('while the talks go on a vote that would fail by little is helped, and one that is safe is not', () => {
  const draft = { positions: [2, 3, 2, 2, 1, 0, 0], covers: [] };
  const asked = (support: number) =>
    set(start(june), n => {
      Object.assign(n, { round: 9, phase: 'readout', toMove: US });
      n.readout = { measure: 0, seats: [US, MX], gaps: [0.5, 0.5], tones: [] };
      Object.assign(n.measures[0]!, { status: 'suspended', stake: 5, credit: 5, due: 11 });
      n.drafts[US] = { status: 'standing', version: 1, draft, marks: [] };
      n.meters[US]!.support = 70;
      n.meters[MX]!.support = support;
    });
  const tones = Array.from({ length: 41 }, (_, place) => toneOf(asked(50 + place), US));
  expect(tones).toContain('generous');
  expect(tones.at(-1)).not.toBe('generous');
});

test('the guided one never boasts', () => {
  const guided = createMind({ difficulty: 'guided' });
  expect(guided(viewOf(june, signed(US, 0), US), 1)).toMatchObject({ kind: 'readout', tone: 'plain' });
});

test('what the others have sealed changes nothing, and a reason goes with each tone', () => {
  const codes = new Set<string>();
  for (const [gap, deal] of [
    [0, 'guard=2 tariff=1'],
    [0.5, 'guard=2 tariff=1'],
    [0.5, 'guard=4 asylum=4 tariff=2 verification=2'],
  ] as const) {
    const n = signed(MX, gap, deal);
    const sealed = (tone: ReadoutTone) =>
      set(n, copy => {
        copy.readout = { measure: null, seats: [US, MX], gaps: [0, gap], tones: [tone] };
      });
    const decision = explainMind(EVEN, viewOf(june, sealed('plain'), MX), 1);
    expect(explainMind(EVEN, viewOf(june, sealed('boastful'), MX), 1)).toEqual(decision);
    codes.add(decision.reason.code);
    for (const language of ['en', 'es'] as const)
      expect(describeReason(decision.reason, namesOf(june, language))).toMatch(/^[^{}]+\.$/);
  }
  expect([...codes].sort()).toEqual(['claimsVictory', 'keepsGoodwill', 'saysNoMore']);
});
