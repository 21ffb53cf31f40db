import type { Agenda, Seat } from '../../scenario/types.ts';
import { type Ground, threatens } from '../negotiation.ts';
import { defineMove, refuse } from './define.ts';
import { halvings } from './fading.ts';

/**
 * Taking a measure before the holder's own audience (rules 7.7).
 * Theory: reverberation, Putnam 1988; lower audience costs, Levendusky & Horowitz 2012.
 */
export const denounce = defineMove({
  kind: 'denounce',
  venue: 'podium',
  family: 'face',
  form: { of: 'principal' },
  refusal(view, { by, of }) {
    return threatsOf(view.agenda, view.negotiation, of, by).length > 0
      ? null
      : refuse('nothingToDenounce', { principal: of });
  },
  apply(act, { by, of }) {
    const state = act.n.seats[by]!;
    const { face, trust, boost, credit, decay } = act.constants.denounce;
    const factor = halvings(decay, state.denunciations);
    act.tell('denounce', by, 'all', { of, count: state.denunciations + 1 });
    state.denunciations += 1;
    act.add(by, 'face', face * factor, 'denunciation');
    act.addTrust(by, of, -trust, 'denunciation');
    act.addTrust(of, by, -trust, 'denunciation');
    act.add(of, 'boost', boost, 'denunciation');
    for (const measure of threatsOf(act.agenda, act.n, of, by))
      act.addCredit(measure, credit * factor * act.n.measures[measure]!.stake, 'denunciation');
  },
  *candidates(view, by) {
    for (let of = 0; of < view.agenda.principals.length; of++)
      if (of !== by) yield { kind: 'denounce', by, of };
  },
});

/** Measures of one principal against another that are announced or in force. */
function threatsOf(agenda: Agenda, ground: Ground, holder: Seat, target: Seat): number[] {
  const result: number[] = [];
  agenda.measures.forEach((measure, index) => {
    if (measure.holder === holder && measure.target === target && threatens(ground.measures[index]!))
      result.push(index);
  });
  return result;
}
