import { canSnapBack, figureAfter, figureAt, refusal, type View } from '../rules/index.ts';
import type { Step } from './decision.ts';

/** Shortfalls that are forgiven: generously the first time, hardly after that (graduated response: Axelrod 1984). */
const FORGIVEN = { first: 0.25, later: 0.1 };

/** Moves after the deal: it does what it promised, and more when a measure would come back otherwise. */
export function deedMove(view: View): Step {
  const { benchmarks, implementation } = view.negotiation;
  return benchmarks[implementation!.benchmark]!.status === 'due' ? effortMove(view) : verdictMove(view);
}

function effortMove(view: View): Step {
  const by = view.me as number;
  const { agenda, negotiation } = view;
  const { benchmark, checkpoint: place, value } = negotiation.implementation!;
  const checkpoint = agenda.benchmarks[benchmark]!.checkpoints[place]!;
  const figure = figureAt(agenda, benchmark, place);
  /** Value over target in the desired direction: 1 or less is a hit. */
  const expected = (effort: number) => {
    const next = figureAfter(figure, value, checkpoint, effort);
    return figure.better === 'lower' ? next / checkpoint.target : checkpoint.target / next;
  };
  const { promised, surge } = agenda.constants.effort;
  const mayReturn = canSnapBack(agenda, negotiation, negotiation.deal!.draft);
  if (mayReturn && expected(promised.effort) > 1 && expected(surge.effort) <= 1)
    return {
      move: { kind: 'effort', by, effort: 'surge' },
      reason: { code: 'makesUpLostTime', data: { expected: expected(promised.effort) } },
    };
  return {
    move: { kind: 'effort', by, effort: 'promised' },
    reason: { code: 'keepsWord', data: { expected: expected(promised.effort) } },
  };
}

function verdictMove(view: View): Step {
  const by = view.me as number;
  const { shortfall, results } = view.negotiation.implementation!;
  const limit = results.includes('extended') ? FORGIVEN.later : FORGIVEN.first;
  const data = { shortfall };
  if (shortfall > limit && !refusal(view, { kind: 'verdict', by, verdict: 'snapBack' }))
    return {
      move: { kind: 'verdict', by, verdict: 'snapBack' },
      reason: { code: 'sanctionsRepeatedMiss', data },
    };
  return { move: { kind: 'verdict', by, verdict: 'extend' }, reason: { code: 'givesTime', data } };
}
