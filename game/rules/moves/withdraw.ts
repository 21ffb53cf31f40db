import { defineMove, refuse } from './define.ts';
import { backDown, eachMeasure, holderRefusal, isStanding } from './measure.ts';

/** Taking a measure off the table (rules 5). */
export const withdraw = defineMove({
  kind: 'withdraw',
  venue: 'podium',
  family: 'measure',
  form: { measure: 'measure' },
  refusal(view, { by, measure }) {
    const refusal = holderRefusal(view, by, measure);
    if (refusal) return refusal;
    const { status } = view.negotiation.measures[measure]!;
    return isStanding(view, measure) ? null : refuse('measureNotStanding', { measure, status });
  },
  apply(act, { by, measure }) {
    act.tell('withdraw', by, 'all', { measure });
    backDown(act, measure, 1);
    act.stepMeasure(measure, 'withdraw');
    act.n.measures[measure]!.due = null;
    act.setStake(measure, 0, 'endedStake');
    act.setCredit(measure, 0, 'endedStake');
  },
  *candidates(view, by) {
    for (const measure of eachMeasure(view, by)) yield { kind: 'withdraw', by, measure };
  },
});
