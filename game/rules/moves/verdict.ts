import { canSnapBack, giveVerdict } from '../implementation.ts';
import { defineMove, refuse } from './define.ts';

/** The beneficiary's answer to a missed checkpoint (rules 10). Theory: graduated response, Axelrod 1984. */
export const verdict = defineMove({
  kind: 'verdict',
  venue: 'implementation',
  family: 'deed',
  form: { verdict: 'verdict' },
  refusal(view, move) {
    const { implementation, benchmarks, deal } = view.negotiation;
    if (benchmarks[implementation!.benchmark]!.status !== 'missed') return refuse('wrongPhase');
    if (move.verdict === 'snapBack' && !canSnapBack(view.agenda, view.negotiation, deal!.draft))
      return refuse('cannotSnapBack');
    return null;
  },
  apply: (act, move) => giveVerdict(act, move.by, move.verdict),
  *candidates(_view, by) {
    for (const verdict of ['extend', 'snapBack'] as const) yield { kind: 'verdict', by, verdict };
  },
});
