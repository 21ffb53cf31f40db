import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distancesOf, distanceTo, normaliserOf } from '../../game/analysis/distance.ts';
import { enumerate } from '../../game/analysis/domain.ts';
import { CONCEPTS, distinct, solutions } from '../../game/analysis/solutions.ts';
import { bruteSolution, rounded } from './bruteForce.ts';
import { additiveDomain, pointsDomain } from './domains.ts';

/** Nash (6, 4): 24. Kalai-Smorodinsky: ideals 10 and 6, (6, 4) has min(.6, .667). Egalitarian (5, 4.5). Sum (10, 1). */
const FIVE = [
  [0, 6],
  [3, 5],
  [5, 4.5],
  [6, 4],
  [10, 1],
];

describe('the solutions', () => {
  test.each([2, 3, 4])('of %i parties are what brute force finds', parties => {
    fc.assert(
      fc.property(additiveDomain(parties), additive => {
        const domain = enumerate(additive);
        const found = solutions(domain);
        for (const concept of CONCEPTS) {
          const expected = bruteSolution(domain, concept);
          expect([concept, ...rounded(found[concept].points)]).toEqual([
            concept,
            ...rounded(expected.points),
          ]);
          expect(found[concept].outcomes[0] ?? null).toBe(expected.first);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a small problem are those reckoned by hand', () => {
    const found = solutions(pointsDomain(FIVE, [0, 0]));
    expect(found.nash).toEqual({ points: [[6, 4]], outcomes: [3] });
    expect(found.ks).toEqual({ points: [[6, 4]], outcomes: [3] });
    expect(found.egalitarian).toEqual({ points: [[5, 4.5]], outcomes: [2] });
    expect(found.utilitarian).toEqual({ points: [[10, 1]], outcomes: [4] });
  });

  test('move with the reservation values, and ideals are those of rational outcomes alone', () => {
    // (10, 1) is out: the first party's ideal gain is 6 - 2, not 10 - 2.
    const found = solutions(pointsDomain(FIVE, [2, 3]));
    expect(found.nash.points).toEqual([[5, 4.5]]);
    expect(found.ks.points).toEqual([[5, 4.5]]);
    expect(found.utilitarian.points).toEqual([[6, 4]]);
  });

  test('are taken over all outcomes where the reservation value lies below the worst', () => {
    const found = solutions(pointsDomain(FIVE, [-100, -100]));
    expect(found.utilitarian.points).toEqual([[10, 1]]);
    expect(found.egalitarian.points).toEqual([[5, 4.5]]);
  });

  test('are empty where nothing is rational', () => {
    const found = solutions(pointsDomain(FIVE, [7, 5]));
    for (const concept of CONCEPTS) expect(found[concept]).toEqual({ points: [], outcomes: [] });
  });

  test('count a deal exactly at the reservation value, roundings included', () => {
    const found = solutions(
      pointsDomain(
        [
          [0.3, 0.3],
          [0, 1],
        ],
        [0.1 + 0.2, 0.3],
      ),
    );
    for (const concept of CONCEPTS) expect(found[concept]).toEqual({ points: [[0.3, 0.3]], outcomes: [0] });
  });

  test('leave a party that cannot gain out of Kalai-Smorodinsky; products and least gains then all tie', () => {
    const points = [
      [1, 2],
      [1, 4],
      [0, 9],
    ];
    const found = solutions(pointsDomain(points, [1, 0]));
    expect(found.ks.points).toEqual([[1, 4]]);
    expect(found.nash.points).toEqual(points.slice(0, 2));
    expect(found.egalitarian.points).toEqual(points.slice(0, 2));
    expect(found.utilitarian.points).toEqual([[1, 4]]);
  });

  test('all tie where nobody can gain', () => {
    const found = solutions(
      pointsDomain(
        [
          [1, 1],
          [0, 5],
          [1, 1],
        ],
        [1, 1],
      ),
    );
    for (const concept of CONCEPTS) expect(found[concept]).toEqual({ points: [[1, 1]], outcomes: [0] });
  });

  test('hold all exact ties, off the frontier too, each point once and in the order of the outcomes', () => {
    const found = solutions(
      pointsDomain(
        [
          [4, 3],
          [3, 4],
          [3, 3],
          [4, 3],
        ],
        [0, 0],
      ),
    );
    expect(found.nash).toEqual({
      points: [
        [4, 3],
        [3, 4],
      ],
      outcomes: [0, 1],
    });
    expect(found.egalitarian.points).toEqual([
      [4, 3],
      [3, 4],
      [3, 3],
    ]);
  });

  test('tell small products apart', () => {
    const found = solutions(
      pointsDomain(
        [
          [1e-5, 1e-5],
          [1.1e-5, 1e-5],
        ],
        [0, 0],
      ),
    );
    expect(found.nash.points).toEqual([[1.1e-5, 1e-5]]);
  });
});

test('values that are hardly above their neighbour are one, told by the first outcome, until another party tells them apart', () => {
  const first = Float64Array.of(5, 1 + 1.4e-9, 1 + 0.7e-9, 3, 1, 5);
  const second = Float64Array.of(0, 0, 0, 0, 7, 0);
  const all = Int32Array.of(0, 1, 2, 3, 4, 5);
  expect(distinct(all, [first]).outcomes).toEqual([0, 1, 3]);
  expect(distinct(all, [first, second]).outcomes).toEqual([0, 1, 3, 4]);
});

describe('distances', () => {
  test('go to the nearest point; there is none to nothing', () => {
    expect(
      distanceTo(
        [0, 0],
        [
          [3, 4],
          [6, 8],
        ],
      ),
    ).toBe(5);
    expect(distanceTo([0, 0], [])).toBeNull();
  });

  test('are measured in utilities from 0 to 1 by party', () => {
    const domain = pointsDomain(FIVE, [0, 0]);
    expect(normaliserOf(domain)([5, 1])).toEqual([0.5, 0]);
    const distances = distancesOf([6, 1], domain, solutions(domain));
    expect(distances.nash).toBeCloseTo(0.6, 12);
    expect(distances.utilitarian).toBeCloseTo(0.4, 12);
    const alike = pointsDomain(
      [
        [1, 7],
        [2, 7],
      ],
      [0, 9],
    );
    expect(distancesOf([1, 7], alike, solutions(alike)).nash).toBeNull();
    expect(normaliserOf(alike)([2, 7])).toEqual([1, 0]);
  });
});
