import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enumerate } from '../../game/analysis/domain.ts';
import { frontierOfTwo, paretoFrontier } from '../../game/analysis/pareto.ts';
import { rngOf } from '../kit/random.ts';
import { bruteFrontier, rounded } from './bruteForce.ts';
import { additiveDomain, domainFrom, pointsDomain } from './domains.ts';

describe('the Pareto frontier', () => {
  test.each([2, 3, 4])('of %i parties is what brute force finds', parties => {
    fc.assert(
      fc.property(additiveDomain(parties), additive => {
        const domain = enumerate(additive);
        const { points, outcomes } = paretoFrontier(domain);
        expect(rounded(points)).toEqual(rounded(bruteFrontier(domain)));
        expect(points).toEqual(outcomes.map(outcome => domain.utilities.map(utility => utility[outcome]!)));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [3, 0],
    [3, 0.1],
    [4, 0],
    [4, 0.1],
  ])(
    'of %i opposed parties, with %d of chance, is what brute force finds among hundreds',
    (parties, chance) => {
      const draw = rngOf(parties);
      const share = () => draw(1_000_000) / 1_000_000;
      const points = Array.from({ length: 600 }, () => {
        const point = Array.from({ length: parties - 1 }, share);
        return [...point, chance * share() - point.reduce((sum, utility) => sum + utility, 0)];
      });
      const domain = pointsDomain(
        points,
        points[0]!.map(() => 0),
      );
      const found = paretoFrontier(domain).points;
      expect(rounded(found)).toEqual(rounded(bruteFrontier(domain)));
      expect(found.length).toBeGreaterThan(100);
      expect(found.length === points.length).toBe(chance === 0);
    },
  );

  test('is ascending in the first party', () => {
    fc.assert(
      fc.property(additiveDomain(2), additive => {
        const firsts = paretoFrontier(enumerate(additive)).points.map(([first]) => first!);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  test('does not take the last bit of a sum for a better outcome', () => {
    // 0.1 + 0.2 is 0.30000000000000004 and 0.3 is not.
    const domain = domainFrom(
      [
        [
          [0.3, 0.1],
          [0, 0.2],
        ],
        [
          [0.3, 0.1],
          [0, 0.2],
        ],
      ],
      [0, 0],
    );
    expect(paretoFrontier(domain).points).toEqual([[0.5, 0.5]]);
    const near = pointsDomain(
      [
        [0.3, 1],
        [0.1 + 0.2, 1],
        [0.3, 1 - 1e-12],
      ],
      [0, 0],
    );
    expect(paretoFrontier(near).points).toHaveLength(1);
  });

  test('keeps differences above the tolerance and drops those below', () => {
    const apart = (difference: number) =>
      paretoFrontier(
        pointsDomain(
          [
            [0, 1],
            [difference, 1 - difference],
          ],
          [0, 0],
        ),
      ).points.length;
    expect(apart(1e-6)).toBe(2);
    expect(apart(1e-10)).toBe(1);
    // Worse by less than the tolerance, better by more: dominated.
    expect([...frontierOfTwo(Float64Array.of(0, 1e-3), Float64Array.of(1, 1 - 1e-10))]).toEqual([1]);
  });

  test('of opposed parties is every outcome, of like-minded ones a single one', () => {
    const values = [0, 1, 2, 3];
    const opposed = domainFrom(
      [
        [values, [0, 10]],
        [values.map(value => -value), [0, -10]],
      ],
      [0, 0],
    );
    expect(paretoFrontier(opposed).points).toHaveLength(8);
    const alike = domainFrom(
      [
        [values, [0, 10]],
        [values, [0, 10]],
      ],
      [0, 0],
    );
    expect(paretoFrontier(alike)).toEqual({ points: [[13, 13]], outcomes: [7] });
  });

  test('is one point where everything is worth the same', () => {
    expect(paretoFrontier(domainFrom([[[0, 0, 0]], [[5, 5, 5]]], [0, 0]))).toEqual({
      points: [[0, 5]],
      outcomes: [0],
    });
  });
});
