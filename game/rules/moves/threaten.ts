import { defineMove, refuse } from './define.ts';
import { announcementRefusal, anticipate, eachLevel } from './measure.ts';

/** Announcing a measure in public (rules 5). Theory: audience costs, Fearon 1994, Schultz 2001, Tomz 2007. */
export const threaten = defineMove({
  kind: 'threaten',
  venue: 'podium',
  family: 'measure',
  form: { measure: 'measure', level: 'level' },
  refusal(view, { by, measure }) {
    const refusal = announcementRefusal(view, by, measure);
    if (refusal) return refusal;
    const { status } = view.negotiation.measures[measure]!;
    return status === 'idle' || status === 'warned' ? null : refuse('measureBusy', { measure, status });
  },
  apply(act, { by, measure, level }) {
    const { target, levels, notice } = act.agenda.measures[measure]!;
    const state = act.n.measures[measure]!;
    const { face, trust, trustWarned, support } = act.constants.announce;
    const warned = state.status === 'warned';
    const earliest =
      state.noticeFrom === null ? act.n.round + notice : Math.max(act.n.round + 1, state.noticeFrom + notice);
    state.level = level;
    state.due = Math.min(act.agenda.rounds.length + 1, earliest);
    state.announced += 1;
    act.tell('threaten', by, 'all', { measure, level, due: state.due });
    act.stepMeasure(measure, 'threaten');
    act.setStake(measure, state.stake + levels[level]!.stake * act.audience, 'announcement');
    act.setCredit(measure, 0, 'announcement');
    act.add(by, 'face', face, 'announcement');
    act.addTrust(target, by, -(warned ? trustWarned : trust), 'announcement');
    act.add(target, 'support', support, 'announcement');
    anticipate(act, measure, levels[level]!.tail.target);
  },
  *candidates(view, by) {
    for (const { measure, level } of eachLevel(view, by)) yield { kind: 'threaten', by, measure, level };
  },
});
