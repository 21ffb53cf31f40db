import { defineMove, refuse } from './define.ts';
import { eachMeasure, enterForce, holderRefusal } from './measure.ts';

/** Putting an announced measure in force now (rules 5). */
export const carryOut = defineMove({
  kind: 'carryOut',
  venue: 'podium',
  family: 'measure',
  form: { measure: 'measure' },
  refusal(view, { by, measure }) {
    const refusal = holderRefusal(view, by, measure);
    if (refusal) return refusal;
    return view.negotiation.measures[measure]!.status === 'announced'
      ? null
      : refuse('notAnnounced', { measure });
  },
  apply(act, { by, measure }) {
    act.tell('carryOut', by, 'all', { measure, level: act.n.measures[measure]!.level });
    act.stepMeasure(measure, 'carryOut');
    enterForce(act, measure);
  },
  *candidates(view, by) {
    for (const measure of eachMeasure(view, by)) yield { kind: 'carryOut', by, measure };
  },
});
