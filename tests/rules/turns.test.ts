import { describe, expect, test } from 'vitest';
import { firstSeatOf, type Negotiation, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { playLines, start } from '../kit/play.ts';
import { quad, tri } from '../kit/scenarios.ts';
import { at, MX, openChannel, played, refused, scenario, US } from './june.ts';

/** Rules 1: the order of the turns, and what a turn may hold. */

/** Ids of the movers of every turn when everybody passes. */
function orderOf(of: Scenario): string[][] {
  const rounds: string[][] = of.agenda.rounds.map(() => []);
  let n: Negotiation = start(of);
  while (n.phase === 'turn') {
    const { id } = of.agenda.principals[n.toMove!]!;
    rounds[n.round - 1]!.push(id);
    n = playLines(of, n, [`${id} end-turn`]);
  }
  return rounds;
}

describe('turn order', () => {
  test('two principals change places each round', () => {
    const odd = ['us', 'mexico'];
    const even = ['mexico', 'us'];
    expect(orderOf(scenario)).toEqual([odd, even, odd, even, odd, even, odd, even, odd, even]);
  });
  test('three principals, the second is first: B C A, C A B, A B C', () => {
    expect(orderOf(tri()).slice(0, 4)).toEqual([
      ['fleet', 'isles', 'coast'],
      ['isles', 'coast', 'fleet'],
      ['coast', 'fleet', 'isles'],
      ['fleet', 'isles', 'coast'],
    ]);
  });
  test('four principals, the third is first', () => {
    expect(orderOf(quad()).map(round => round[0])).toEqual(['cedar', 'dune', 'alder', 'birch']);
  });
  test.each([
    [2, 0, 1, 0],
    [2, 0, 10, 1],
    [3, 1, 3, 0],
    [4, 3, 2, 0],
  ])('%d seats, first %d: round %d begins with %d', (seats, first, round, expected) => {
    expect(firstSeatOf(seats, first, round)).toBe(expected);
  });
});

describe('a turn', () => {
  const asked = (n: Negotiation) => viewOf(scenario, n, n.toMove!).asked!.kinds;
  test('holds one room move and one podium move, in any order', () => {
    const n = at(US, openChannel);
    expect(refused(played(n, 'us call mexico'), 'us sound-out mexico guard')).toBe('roomUsed');
    expect(refused(played(n, 'us gesture mexico'), 'us rally')).toBe('podiumUsed');
    for (const lines of [
      ['us call mexico', 'us gesture mexico'],
      ['us gesture mexico', 'us call mexico'],
    ])
      expect(asked(played(n, ...lines))).toEqual(['endTurn']);
  });
  test('may be empty, and ends by its own word only', () => {
    const n = at(US);
    expect(played(n, 'us call mexico').toMove).toBe(US);
    expect(played(n, 'us end-turn')).toMatchObject({ toMove: MX, turn: { room: false, podium: false } });
  });
  test('of the one who is not to move is asked for nothing', () => {
    expect(viewOf(scenario, at(US), MX).asked).toBeNull();
    expect(refused(at(US), 'mexico end-turn')).toBe('notYourTurn');
  });
  test('stops at once when a draft has all its marks: the unused podium move is lost', () => {
    const n = at(US, copy => {
      copy.round = 2;
      copy.drafts[MX] = {
        status: 'standing',
        version: 1,
        draft: { positions: [0, 0, 0, 0, 0, 0, 0], covers: [] },
        marks: [],
      };
    });
    // Approval of the status quo is far below both bars, so the vote fails; round 2 is MX, US: round 3 begins.
    expect(played(n, 'us accept mexico')).toMatchObject({ phase: 'turn', round: 3, toMove: US });
  });
});

test('when everybody passes nothing happens but dawn', () => {
  const n = start(scenario, { events: false });
  const next = played(n, 'us end-turn', 'mexico end-turn');
  expect(next.round).toBe(2);
  expect(next.log.map(entry => entry.kind)).toEqual(['endTurn', 'endTurn', 'dawn']);
  // F += 0.05 * (50 - 55); S += 0.03 * (55 - 50); Mexico is threatened: its Strain stays.
  expect(next.meters[MX]).toMatchObject({ face: 54.75, support: 66.15, strain: 19 });
});
