import { defineMove, refuse } from './define.ts';
import { announcementRefusal, eachLevel } from './measure.ts';

/** A threat without an audience (rules 4.5). Theory: efficient secrecy, Kurizaki 2007. */
export const warn = defineMove({
  kind: 'warn',
  venue: 'room',
  family: 'measure',
  form: { measure: 'measure', level: 'level' },
  refusal(view, { by, measure }) {
    const refusal = announcementRefusal(view, by, measure);
    if (refusal) return refusal;
    const { status } = view.negotiation.measures[measure]!;
    return status === 'idle' ? null : refuse('measureBusy', { measure, status });
  },
  apply(act, { by, measure, level }) {
    const { target } = act.agenda.measures[measure]!;
    act.tell('warn', by, [by, target], { measure, level });
    act.stepMeasure(measure, 'warn');
    act.n.measures[measure]!.level = level;
    act.addTrust(target, by, -act.constants.warnTrust, 'warning');
  },
  *candidates(view, by) {
    for (const { measure, level } of eachLevel(view, by)) yield { kind: 'warn', by, measure, level };
  },
});
