import { describe, expect, test } from 'vitest';
import {
  type BargainingSide,
  bargain,
  type Strategy,
  timeAt,
} from '../../../game/opponent/bargaining/protocol.ts';
import { STRATEGIES } from '../../../game/opponent/bargaining/strategies.ts';
import { bidding, domainFrom, pie } from './kit.ts';

const accepting: Strategy = () => () => ({ accept: true });
const entries = Object.entries(STRATEGIES);

describe('the protocol', () => {
  test('the party that begins answers first in every round', () => {
    const { bids, outcome, round } = bargain(pie(4), [bidding([1, 2]), bidding([3, 4])], 2, 1, 1);
    expect(bids).toEqual([
      { party: 1, bid: 3 },
      { party: 0, bid: 1 },
      { party: 1, bid: 4 },
      { party: 0, bid: 2 },
    ]);
    expect({ outcome, round }).toEqual({ outcome: null, round: 2 });
  });

  test('accepting takes the last bid of the other, in its round', () => {
    const late: Strategy =
      () =>
      ({ round }) =>
        round === 2 ? { accept: true } : { bid: 0 };
    expect(bargain(pie(4), [bidding([3, 2]), late], 5, 1, 0)).toMatchObject({ outcome: 2, round: 2 });
    expect(bargain(pie(4), [bidding([3, 2]), late], 5, 1, 1)).toMatchObject({ outcome: 3, round: 2 });
  });

  test('each party sees its own side and all bids, and chance of its own', () => {
    const sides: BargainingSide[] = [];
    const heard: number[][] = [];
    const watching: Strategy = side => {
      sides.push(side);
      return ({ received, own }) => {
        heard.push([...received]);
        return { bid: own.length };
      };
    };
    const domain = pie(4, [0.25, 0.5]);
    bargain(domain, [watching, watching], 2, 7, 1);
    expect(sides.map(({ first, reservation, rounds }) => [first, reservation, rounds])).toEqual([
      [false, 0.25, 2],
      [true, 0.5, 2],
    ]);
    expect(sides[0]!.utilities).toBe(domain.utilities[0]);
    expect(sides[0]!.seed).not.toBe(sides[1]!.seed);
    expect(heard).toEqual([[], [0], [0], [0, 1]]);
  });

  test('a strategy that accepts nothing or bids no outcome is a mistake', () => {
    expect(() => bargain(pie(4), [accepting, accepting], 2, 1, 0)).toThrow(RangeError);
    for (const bid of [-1, 5, 0.5, Number.NaN])
      expect(() => bargain(pie(4), [bidding([bid]), accepting], 2, 1, 0)).toThrow(RangeError);
  });

  test('time runs from 0 in the first round to 1 in the last', () => {
    expect([1, 2, 3, 4, 5].map(round => timeAt(round, 5))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(timeAt(1, 1)).toBe(1);
  });
});

describe('at the edges', () => {
  test('who would sign nothing does not sit down', () => {
    for (const [, strategy] of entries)
      expect(bargain(pie(4, [2, 0]), [strategy, strategy], 20, 1, 0)).toEqual({
        outcome: null,
        round: 0,
        bids: [],
      });
  });

  test('the only outcome is agreed on at once', () => {
    for (const [, strategy] of entries)
      expect(bargain(domainFrom([0.5], [0.5], [0.2, 0.2]), [strategy, strategy], 20, 1, 0)).toMatchObject({
        outcome: 0,
        round: 1,
      });
  });

  test.each([1, 2, 3])('%i rounds are played to the end', rounds => {
    for (const [, first] of entries)
      for (const [, second] of entries) {
        const { round, bids } = bargain(pie(10, [0.3, 0.2]), [first, second], rounds, 3, 1);
        expect(round).toBeLessThanOrEqual(rounds);
        expect(bids.length).toBeLessThanOrEqual(rounds * 2);
      }
  });

  test('outcomes that are all the same to somebody are agreed on', () => {
    const domain = domainFrom([0.5, 0.5, 0.5], [0, 0.5, 1]);
    for (const [name, strategy] of entries) {
      if (name === 'micro' || name === 'hardliner') continue;
      const { outcome } = bargain(domain, [strategy, strategy], 20, 1, 0);
      expect(outcome).not.toBeNull();
    }
  });
});
