import { canSnapBack, giveVerdict } from '../implementation.ts';
import { defineMove, refuse } from './define.ts';

/** The beneficiary's answer to a missed checkpoint (rules 10). Theory: graduated response, Axelrod 1984. */
export const verdict = defineMove({
  kind: 'verdict',
  venue: 'implementation',
  family: 'deed',
  form: { verdict: 'verdict' },
  refusal(view, move) {
    const { agenda, negotiation } = view;
    return move.verdict === 'extend' || canSnapBack(agenda, negotiation, negotiation.deal!.draft)
      ? null
      : refuse('cannotSnapBack');
  },
  apply: (act, move) => giveVerdict(act, move.by, move.verdict),
  *candidates(_view, by) {
    for (const verdict of ['extend', 'snapBack'] as const) yield { kind: 'verdict', by, verdict };
  },
});
