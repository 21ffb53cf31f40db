import { defineMove, refuse } from './define.ts';
import { anticipate, eachMeasure, threateningRefusal } from './measure.ts';

/** The next level of a measure that is announced or in force (rules 5). */
export const escalate = defineMove({
  kind: 'escalate',
  venue: 'podium',
  family: 'measure',
  form: { measure: 'measure' },
  refusal(view, { by, measure }) {
    const refusal = threateningRefusal(view, by, measure);
    if (refusal) return refusal;
    const highest = view.agenda.measures[measure]!.levels.length - 1;
    return view.negotiation.measures[measure]!.level < highest ? null : refuse('highestLevel', { measure });
  },
  apply(act, { by, measure }) {
    const { target, levels } = act.agenda.measures[measure]!;
    const state = act.n.measures[measure]!;
    const { face, trust, support, stake } = act.constants.escalate;
    const old = levels[state.level]!;
    const next = levels[state.level + 1]!;
    state.level += 1;
    act.tell('escalate', by, 'all', { measure, level: state.level });
    act.stepMeasure(measure, 'escalate');
    act.setStake(measure, state.stake + (next.stake - old.stake + stake) * act.audience, 'escalation');
    act.add(by, 'face', face, 'escalation');
    act.addTrust(target, by, -trust, 'escalation');
    act.add(target, 'support', support, 'escalation');
    anticipate(act, measure, next.tail.target - old.tail.target);
  },
  *candidates(view, by) {
    for (const measure of eachMeasure(view, by)) yield { kind: 'escalate', by, measure };
  },
});
