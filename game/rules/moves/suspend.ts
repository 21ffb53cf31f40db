import { threatens } from '../negotiation.ts';
import { callsForReadouts, openSuspensionReadouts, suspensionGaps } from '../readouts.ts';
import { defineMove, refuse } from './define.ts';
import { backDown, eachMeasure, threateningRefusal } from './measure.ts';

/** A pause with a date (rules 5): half a back-down. Theory: two-step exits, Zartman & Faure 2005. */
export const suspend = defineMove({
  kind: 'suspend',
  venue: 'podium',
  family: 'measure',
  form: { measure: 'measure', until: 'round' },
  refusal(view, { by, measure, until }) {
    const refusal = threateningRefusal(view, by, measure);
    if (refusal) return refusal;
    const from = view.negotiation.round + 1;
    const to = view.agenda.rounds.length + 1;
    return until >= from && until <= to ? null : refuse('badUntil', { from, to });
  },
  apply(act, { by, measure, until }) {
    const state = act.n.measures[measure]!;
    const gaps = suspensionGaps(state);
    act.tell('suspend', by, 'all', { measure, until });
    backDown(act, measure, act.constants.backDown.suspendPart);
    act.stepMeasure(measure, 'suspend');
    state.due = until;
    act.setStake(measure, state.stake / 2, 'halvedStake');
    act.setCredit(measure, state.credit / 2, 'halvedStake');
    if (callsForReadouts(act.agenda, act.n, measure)) openSuspensionReadouts(act, measure, gaps);
  },
  *candidates(view, by) {
    for (const measure of eachMeasure(view, by))
      if (threatens(view.negotiation.measures[measure]!))
        yield {
          kind: 'suspend',
          by,
          measure,
          form: { from: view.negotiation.round + 1, to: view.agenda.rounds.length + 1 },
        };
  },
});
