import { defineMove, refuse } from './define.ts';

/** Leaving the room for a round (rules 4.6). Theory: costly signal of resolve, Schelling 1960, Spence 1973. */
export const walkOut = defineMove({
  kind: 'walkOut',
  venue: 'room',
  family: 'face',
  form: {},
  refusal(view, { by }) {
    if (view.negotiation.seats[by]!.walkedOut) return refuse('walkedOutBefore');
    const last = view.agenda.rounds.length - 2;
    return view.negotiation.round <= last ? null : refuse('tooLateToWalkOut', { round: last });
  },
  apply(act, { by }) {
    const { face, credibility, trust } = act.constants.walkOut;
    act.tell('walkOut', by, 'all', { closed: act.n.round + 1 });
    act.n.seats[by]!.walkedOut = true;
    act.n.closedRound = act.n.round + 1;
    act.add(by, 'face', face, 'walkOut');
    act.add(by, 'credibility', credibility, 'walkOut');
    act.addTrustOfAll(by, -trust, 'walkOut');
  },
  *candidates(_view, by) {
    yield { kind: 'walkOut', by };
  },
});
