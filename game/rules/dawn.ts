import type { Act } from './act.ts';
import { drawUniform } from './chance.ts';
import { happen } from './events.ts';
import { enterForce } from './moves/measure.ts';

/** What the night changes (rules 12): drift, the metric, measures, then the events of the date. */
export function dawn(act: Act): void {
  if (act.n.round > 1) {
    act.tell('dawn', null, 'all', {});
    drift(act);
    driftMetric(act);
    tickMeasures(act);
  }
  if (act.n.options.events)
    for (const event of act.scenario.events)
      if (event.round === act.n.round && !event.afterDeal) happen(act, event);
}

function drift(act: Act): void {
  const { support, face, strain, boost } = act.constants.dawn;
  for (let seat = 0; seat < act.seats; seat++) {
    const meters = act.n.meters[seat]!;
    act.add(seat, 'boost', -boost, 'fading');
    act.add(seat, 'support', support * (meters.face - 50), 'standing');
    act.add(seat, 'face', face * (50 - meters.face), 'settling');
    if (!act.isThreatened(seat))
      act.add(seat, 'strain', meters.strain * strain - meters.strain, 'relaxation');
  }
}

function driftMetric(act: Act): void {
  const { metric, issues } = act.agenda;
  if (!metric) return;
  const { drift, paid } = act.constants.metric;
  const acted = issues.some((issue, index) => issue.doer === metric.responsible && act.n.paid[index]! > 0);
  const draw = drawUniform(act.n.secrets.seed, 'metric', act.n.round);
  act.n.improvement += (draw * 2 - 1) * drift + (acted ? paid : 0);
}

/** Each measure once, in the order of the catalogue: what is due takes effect; what was in force does harm. */
function tickMeasures(act: Act): void {
  act.agenda.measures.forEach((measure, index) => {
    const state = act.n.measures[index]!;
    if (state.status === 'inForce') {
      const { target, holder } = measure.levels[state.level]!.perRound;
      act.tell('harm', null, 'all', { measure: index, level: state.level });
      act.n.seats[measure.target]!.harm += target;
      act.n.seats[measure.holder]!.harm += holder;
      act.add(measure.target, 'strain', target, 'harm');
      act.add(measure.holder, 'strain', holder, 'harm');
    } else if (state.due === act.n.round) {
      const returns = state.status === 'suspended';
      act.tell(returns ? 'resume' : 'takeEffect', null, 'all', { measure: index, level: state.level });
      act.stepMeasure(index, returns ? 'resume' : 'takeEffect');
      enterForce(act, index);
    }
  });
}
