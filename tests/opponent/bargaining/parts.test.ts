import { describe, expect, test } from 'vitest';
import { chanceOfYes, lastOffer } from '../../../game/opponent/bargaining/acceptance.ts';
import { expected, learn } from '../../../game/opponent/bargaining/belief.ts';
import { generateDomain } from '../../../game/opponent/bargaining/generate.ts';
import { counterpartModel } from '../../../game/opponent/bargaining/model.ts';
import { demand, fairCandidate, tradeOff } from '../../../game/opponent/bargaining/offering.ts';
import { linearStrategy } from '../../../game/opponent/bargaining/timeDependent.ts';

const candidates = {
  acceptable: [3, 2, 1, 0],
  own: Float64Array.from([0.2, 0.5, 0.8, 1]),
  other: Float64Array.from([1, 0.9, 0.6, 0.1]),
};

describe('offering', () => {
  test('the fair candidate has the largest product of gains', () => {
    expect(fairCandidate(candidates, 0, 0)).toBe(2);
    expect(fairCandidate(candidates, 0, 0.5)).toBe(1);
    expect(fairCandidate(candidates, 0.6, 0)).toBe(2);
  });

  test('the demand falls from the best to the fair value, most of it late', () => {
    expect(demand(1, 0.6, 0)).toBe(1);
    expect(demand(1, 0.6, 1)).toBeCloseTo(0.6, 12);
    expect(demand(1, 0.6, 0.5)).toBeGreaterThan(0.9);
    expect(demand(1, 0.6, 0.9)).toBeLessThan(demand(1, 0.6, 0.8));
  });

  test('a trade-off is what the other likes best of what is enough', () => {
    const none = () => false;
    expect(tradeOff(candidates, 0.4, none)).toBe(1);
    expect(tradeOff(candidates, 0.6, none)).toBe(2);
    expect(tradeOff(candidates, 0.6, candidate => candidate === 2)).toBe(3);
    expect(tradeOff(candidates, 2, none)).toBeNull();
    const ties = { ...candidates, other: Float64Array.from([1, 0.6, 0.6, 0.1]) };
    expect(tradeOff(ties, 0.4, none)).toBe(2);
  });
});

describe('the last offer', () => {
  test('is sure of a yes to what the other has proposed', () => {
    expect(chanceOfYes({ shown: 1, proposed: new Set([0]) }, 0, candidates.other)).toBe(1);
    expect(chanceOfYes({ shown: 1, proposed: new Set() }, 3, candidates.other)).toBe(0);
  });

  test('who has given way is taken to give way again', () => {
    const stood = chanceOfYes({ shown: 0.98, proposed: new Set() }, 1, candidates.other);
    const yielded = chanceOfYes({ shown: 0.9, proposed: new Set() }, 1, candidates.other);
    const far = chanceOfYes({ shown: 0.4, proposed: new Set() }, 2, candidates.other);
    expect(stood).toBe(0);
    expect(yielded).toBeGreaterThan(stood);
    expect(far).toBe(1);
  });

  test('weighs what it asks against the chance of a yes', () => {
    const proposed = new Set([0]);
    expect(lastOffer(candidates, 0, { shown: 1, proposed })).toBe(0);
    expect(lastOffer(candidates, 0, { shown: 0.5, proposed })).toBe(2);
    expect(lastOffer(candidates, 0.3, { shown: 1, proposed })).not.toBe(0);
  });
});

describe('the belief', () => {
  test('moves by doubt and noise as a Kalman filter does', () => {
    const belief = { mean: Float64Array.from([1, 2]), spread: Float64Array.from([1, 0, 0, 3]) };
    learn(belief, [0, 1], 8, 1);
    expect([...belief.mean]).toEqual([1 + (1 * 5) / 5, 2 + (3 * 5) / 5]);
    expect([...belief.spread].map(value => Math.round(value * 1000) / 1000)).toEqual([0.8, -0.6, -0.6, 1.2]);
    expect(expected(belief, [1], [2])).toBe(10);
  });

  test('had foreseen better what lies nearer', () => {
    const make = () => ({ mean: Float64Array.from([0]), spread: Float64Array.from([1]) });
    expect(learn(make(), [0], 0.1, 1)).toBeGreaterThan(learn(make(), [0], 2, 1));
  });
});

describe('the model of the counterpart', () => {
  /** Share of pairs of outcomes that the model puts in the right order. */
  function concordance(estimate: Float64Array, truth: Float64Array): number {
    let right = 0;
    let pairs = 0;
    for (let a = 0; a < truth.length; a += 7)
      for (let b = a + 3; b < truth.length; b += 11) {
        if (truth[a] === truth[b]) continue;
        pairs += 1;
        if (estimate[a]! > estimate[b]! === truth[a]! > truth[b]!) right += 1;
      }
    return right / pairs;
  }

  test('learns the order of the other’s preferences from its bids', () => {
    const starts: number[] = [];
    const ends: number[] = [];
    for (let seed = 400; seed < 412; seed++) {
      const { utilities, sizes } = generateDomain(seed).domain;
      const ask = linearStrategy({
        sizes,
        utilities: utilities[1]!,
        reservation: 0,
        rounds: 20,
        first: true,
        seed,
      });
      const bids = Array.from({ length: 12 }, (_, place) => {
        const answer = ask({ round: place + 1, own: [], received: [] });
        return 'bid' in answer ? answer.bid : 0;
      });
      const model = counterpartModel(sizes, utilities[0]!, bids[0]!);
      const before = concordance(model.estimate(), utilities[1]!);
      bids.forEach((bid, place) => {
        if (place > 0) model.hear(bid, place / 19);
      });
      const after = concordance(model.estimate(), utilities[1]!);
      starts.push(before);
      ends.push(after);
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(ends)).toBeGreaterThan(0.85);
    expect(mean(ends)).toBeGreaterThan(mean(starts));
  });

  test('takes the first bid for the best, and a refused offer for worse than what was asked', () => {
    const { utilities, sizes } = generateDomain(420).domain;
    const model = counterpartModel(sizes, utilities[0]!, 5);
    const estimate = model.estimate();
    expect(Math.max(...estimate)).toBe(estimate[5]);
    const offer = estimate.indexOf([...estimate].sort((a, b) => b - a)[2]!);
    model.refused(offer, 1);
    expect(model.estimate()[offer]).toBeLessThan(estimate[offer]!);
    expect(Math.max(...model.estimate())).toBe(model.estimate()[5]);
  });
});
