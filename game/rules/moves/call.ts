import { pairIndex } from '../negotiation.ts';
import { defineMove } from './define.ts';

/** A call between leaders (rules 4.3). Theory: face-to-face diplomacy, Holmes 2013. */
export const call = defineMove({
  kind: 'call',
  venue: 'room',
  family: 'channel',
  form: { to: 'principal' },
  refusal: () => null,
  apply(act, { by, to }) {
    const channel = act.n.channels[pairIndex(act.seats, by, to)]!;
    const { trust, face, faceThreatened } = act.constants.call;
    const gain = trust[Math.min(channel.calls, trust.length - 1)]!;
    act.tell('call', by, 'all', { to, count: channel.calls + 1 });
    act.addTrust(by, to, gain, 'call');
    act.addTrust(to, by, gain, 'call');
    act.add(by, 'face', -(act.isThreatened(by) ? faceThreatened : face), 'call');
    channel.calls += 1;
    channel.openUntil = act.n.round + 1;
  },
  *candidates(view, by) {
    for (let to = 0; to < view.agenda.principals.length; to++) if (to !== by) yield { kind: 'call', by, to };
  },
});
