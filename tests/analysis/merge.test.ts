import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseAdditive, analyseDomain } from '../../game/analysis/analyse.ts';
import { enumerate } from '../../game/analysis/domain.ts';
import { countOutcomes } from '../../game/analysis/domainFile.ts';
import { mergeIssues } from '../../game/analysis/merge.ts';
import { paretoFrontier } from '../../game/analysis/pareto.ts';
import { CONCEPTS, solutions } from '../../game/analysis/solutions.ts';
import { bruteFrontier, bruteSolution, rounded } from './bruteForce.ts';
import { additiveDomain, additiveOf } from './domains.ts';

/** Whole rows that repeat with a step, so that every number of a big domain can be reckoned by hand. */
const steps = (issues: number, values: number, step: number) =>
  Array.from({ length: issues }, () => Array.from({ length: values }, (_, value) => value * step));

test('an analysis whose frontier shares its points with a solution is the frontier and the solutions', () => {
  fc.assert(
    fc.property(additiveDomain(2), ({ rows }) => {
      // Who opposes loses what the other gains: all sums are the same, and no outcome dominates another.
      const opposed = rows[0]!.map(row => row.map(value => 0 - value));
      const domain = enumerate(additiveOf([rows[0]!, opposed], [-100, -100]));
      const { pareto, solutions: found } = analyseDomain(domain);
      expect(pareto).toEqual(paretoFrontier(domain).points);
      const solved = solutions(domain);
      for (const concept of CONCEPTS) expect(found[concept].points).toEqual(solved[concept].points);
    }),
  );
});

describe('merging issue by issue', () => {
  test('finds what counting all outcomes finds', () => {
    fc.assert(
      fc.property(additiveDomain(2), additive => {
        const domain = enumerate(additive);
        const merged = mergeIssues(additive)!;
        expect(rounded(merged.pareto)).toEqual(rounded(bruteFrontier(domain)));
        const counted = analyseDomain(domain);
        for (const concept of CONCEPTS) {
          const found = merged.solutions[concept];
          expect(rounded(found.points)).toEqual(rounded(bruteSolution(domain, concept).points));
          expect(found).toEqual(counted.solutions[concept]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reckons a domain of 10^12 outcomes exactly', () => {
    // Each of 12 issues moves one point from the second party to the first in nine steps, so all sums are 108.
    const rows = [steps(12, 10, 1), steps(12, 10, 1).map(row => [...row].reverse())];
    const { outcomes, sampled, pareto, solutions } = analyseAdditive(additiveOf(rows, [8, 60]));
    expect([outcomes, sampled]).toEqual([1e12, null]);
    expect(pareto).toEqual(Array.from({ length: 109 }, (_, sum) => [sum, 108 - sum]));
    // Gains of 40 points in all: 20 each, at 28 for the first.
    expect(solutions.nash.points).toEqual([[28, 80]]);
    expect(solutions.ks.points).toEqual([[28, 80]]);
    expect(solutions.egalitarian.points).toEqual([[28, 80]]);
    expect(solutions.egalitarian.first).toEqual(
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9].map((v, i) => (i === 8 ? 1 : v)),
    );
    expect(rounded(solutions.utilitarian.points)).toEqual(
      rounded(Array.from({ length: 41 }, (_, more) => [8 + more, 100 - more])),
    );
    expect(CONCEPTS.map(concept => solutions[concept].cut)).toEqual([false, false, false, false]);
  });

  test('lists ties that are not on the frontier', () => {
    // The first party has at most 5; everything from (5, 5) up to (5, 14) is egalitarian, and (5, 14) alone undominated.
    const first = [...steps(11, 4, 0), [0, 5, 0, 0]];
    const second = [...steps(11, 4, 0).slice(1), [0, 3, 6, 9], [0, 5, 0, 0]];
    const additive = additiveOf([first, second], [0, 0]);
    expect(countOutcomes(additive.sizes)).toBe(4 ** 12);
    const { pareto, solutions } = analyseAdditive(additive);
    expect(pareto).toEqual([[5, 14]]);
    expect(solutions.egalitarian.points).toEqual([
      [5, 5],
      [5, 8],
      [5, 11],
      [5, 14],
    ]);
    expect(solutions.egalitarian.first).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('finds nothing where nothing is rational', () => {
    const { solutions } = analyseAdditive(additiveOf([steps(8, 10, 1), steps(8, 10, 1)], [73, 0]));
    for (const concept of CONCEPTS)
      expect(solutions[concept]).toEqual({ points: [], first: null, cut: false });
  });

  test('says so when it does not list all ties', () => {
    // Nobody can gain: every one of the outcomes ties, and they are worth ever different sums.
    const binary = Array.from({ length: 21 }, (_, issue) => [0, -(2 ** issue)]);
    const zero = steps(21, 2, 0);
    const { solutions } = analyseAdditive(additiveOf([binary, zero], [-1e6, 0]));
    expect(solutions.nash.cut).toBe(true);
    expect(solutions.nash.first).toEqual(Array.from({ length: 21 }, () => 0));
    expect(solutions.ks).toEqual({
      points: [[0, 0]],
      first: Array.from({ length: 21 }, () => 0),
      cut: false,
    });
  });
});

describe('a sample', () => {
  const many = additiveOf([steps(7, 8, 1), steps(7, 8, 2), steps(7, 8, 3)], [0, 0, 0]);

  test('stands in for three big parties, says how big it is, and finds the best for all', () => {
    const { outcomes, sampled, pareto, solutions } = analyseAdditive(many);
    expect(outcomes).toBe(8 ** 7);
    expect(sampled).toBe(20_000);
    expect(pareto).toEqual([[49, 98, 147]]);
    expect(solutions.nash).toEqual({ points: [[49, 98, 147]], first: [7, 7, 7, 7, 7, 7, 7], cut: false });
  });

  test('is always the same', () => {
    expect(analyseAdditive(many)).toEqual(analyseAdditive(many));
  });

  test('stands in for a frontier that grows too long', () => {
    // Powers of two against themselves: every outcome is undominated.
    const mine = Array.from({ length: 24 }, (_, issue) => [0, 2 ** issue]);
    const theirs = mine.map(row => row.map(value => -value));
    const additive = additiveOf([mine, theirs], [0, -(2 ** 24)]);
    const { sampled, pareto } = analyseAdditive(additive);
    expect(sampled).toBe(200_000);
    expect(pareto.length).toBeGreaterThan(1000);
    expect(pareto.every(([first, second]) => first! + second! === 0)).toBe(true);
  });
});
