import { defineMove, refuse } from './define.ts';

/** Showing the figures of the day (rules 7.5). Theory: objective standards, Fisher & Ury 1981. */
export const publish = defineMove({
  kind: 'publish',
  venue: 'podium',
  family: 'face',
  form: {},
  refusal(view) {
    const { round, publishedIn } = view.negotiation;
    if (!view.agenda.metric || !view.agenda.rounds[round - 1]!.dataRelease) return refuse('noRelease');
    return publishedIn === round ? refuse('alreadyPublished') : null;
  },
  apply(act, { by }) {
    const { good, bad, none, band } = act.constants.publish;
    const { responsible, beneficiary } = act.agenda.metric!;
    const trend = act.n.improvement > band ? 'better' : act.n.improvement < -band ? 'worse' : 'flat';
    act.n.publishedIn = act.n.round;
    act.tell('publish', by, 'all', { trend });
    if (trend === 'better') {
      act.add(responsible, 'face', good, 'publication');
      act.agenda.measures.forEach((measure, index) => {
        if (measure.holder === beneficiary) act.addCredit(index, act.constants.credit.data, 'publication');
      });
    } else if (trend === 'worse') act.add(beneficiary, 'face', bad, 'publication');
    else act.add(by, 'face', -none, 'publication');
  },
  *candidates(_view, by) {
    yield { kind: 'publish', by };
  },
});
