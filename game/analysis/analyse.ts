import { type Domain, enumerate, MOST_OUTCOMES, outcomeAt } from './domain.ts';
import { type AdditiveDomain, countOutcomes } from './domainFile.ts';
import { type Found, type Merged, mergeIssues } from './merge.ts';
import { paretoFrontier } from './pareto.ts';
import { sampleOf } from './sample.ts';
import { CONCEPTS, type Concept, type Solutions, solutions } from './solutions.ts';

/** What a bargaining problem offers: its frontier and its solutions. */
export interface Analysis extends Merged {
  readonly outcomes: number;
  /** Outcomes that were looked at, where they are drawn; null where the analysis is exact. */
  readonly sampled: number | null;
}

/** Looks at every outcome of a domain. */
export function analyseDomain(domain: Domain): Analysis {
  return {
    outcomes: domain.utilities[0]!.length,
    sampled: null,
    ...looked(domain, outcome => outcomeAt(domain, outcome)),
  };
}

/**
 * The analysis of an additive domain of any size. Up to `MOST_OUTCOMES` every outcome is counted. Beyond, two parties
 * are merged issue by issue, which is exact; three or four parties, and frontiers that grow too long, are sampled, and
 * the result says so.
 */
export function analyseAdditive(domain: AdditiveDomain): Analysis {
  const outcomes = countOutcomes(domain.sizes);
  if (outcomes <= MOST_OUTCOMES) return analyseDomain(enumerate(domain));
  const merged = domain.parties.length === 2 ? mergeIssues(domain) : null;
  if (merged) return { outcomes, sampled: null, ...merged };
  const sample = sampleOf(domain);
  return { outcomes, sampled: sample.count, ...looked(sample, sample.positionsAt) };
}

function looked(
  outcomes: Parameters<typeof solutions>[0],
  positionsAt: (outcome: number) => readonly number[],
): Merged {
  const solved = solutions(outcomes);
  const found = CONCEPTS.map((concept): [Concept, Found] => {
    const { points, outcomes: ties } = solved[concept];
    return [concept, { points, first: ties[0] === undefined ? null : positionsAt(ties[0]), cut: false }];
  });
  return {
    pareto: paretoFrontier(outcomes, pointsOf(solved, outcomes.utilities[0]!.length)).points,
    solutions: Object.fromEntries(found) as Record<Concept, Found>,
  };
}

/** Points of a concept for which many outcomes tie, by outcome: the frontier then shares most of them. */
function pointsOf(solved: Solutions, outcomes: number): readonly number[][] {
  const known: number[][] = [];
  for (const { points, outcomes: ties } of Object.values(solved)) {
    if (ties.length < outcomes / 8) continue;
    known.length = outcomes;
    for (let place = 0; place < ties.length; place++) known[ties[place]!] = points[place]!;
  }
  return known;
}
