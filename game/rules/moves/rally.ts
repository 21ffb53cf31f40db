import { defineMove, refuse } from './define.ts';

/** Calling one's own public together (rules 7.6): support that fades and never scores. Theory: Mueller 1970. */
export const rally = defineMove({
  kind: 'rally',
  venue: 'podium',
  family: 'face',
  form: {},
  refusal(view, { by }) {
    const { times } = view.agenda.constants.rally;
    return view.negotiation.seats[by]!.rallies < times ? null : refuse('ralliesSpent', { times });
  },
  apply(act, { by }) {
    const state = act.n.seats[by]!;
    const { boost, second, trust, echo } = act.constants.rally;
    act.tell('rally', by, 'all', { count: state.rallies + 1, echoUntil: act.n.round + echo });
    act.add(by, 'boost', (state.rallies === 0 ? boost : second) + state.nextRally, 'rally');
    state.rallies += 1;
    state.nextRally = 0;
    state.echoUntil = act.n.round + echo;
    act.addTrustOfAll(by, -trust, 'rally');
  },
  *candidates(_view, by) {
    yield { kind: 'rally', by };
  },
});
