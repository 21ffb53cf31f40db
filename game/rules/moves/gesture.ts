import { defineMove } from './define.ts';
import { halvings } from './fading.ts';

/** Giving the other side face (rules 7.2). Theory: Goffman 1967, Brown 1977, Cohen 1997. */
export const gesture = defineMove({
  kind: 'gesture',
  venue: 'podium',
  family: 'face',
  form: { to: 'principal' },
  refusal: () => null,
  apply(act, { by, to }) {
    const { face, trust, own, ownThreatened, decay } = act.constants.gesture;
    const factor = halvings(decay, act.n.seats[by]!.gestures);
    act.tell('gesture', by, 'all', { to, count: act.n.seats[by]!.gestures + 1 });
    act.n.seats[by]!.gestures += 1;
    act.add(to, 'face', face * factor, 'gesture');
    act.addTrust(to, by, trust * factor, 'gesture');
    act.add(by, 'face', -(act.isThreatened(by) ? ownThreatened : own), 'gesture');
  },
  *candidates(view, by) {
    for (let to = 0; to < view.agenda.principals.length; to++)
      if (to !== by) yield { kind: 'gesture', by, to };
  },
});
