import { drawUniform } from '../chance.ts';
import { rowCode } from '../negotiation.ts';
import { isOpen } from '../standing.ts';
import { channelRefusal, leakChance, leakOut } from './channel.ts';
import { defineMove, refuse } from './define.ts';

/**
 * Envoys exchange what an issue is worth to their sides (rules 4.4).
 * Theory: problem-solving contacts, Kelman 1996; exchange exposes the teller, Thompson 1991.
 */
export const soundOut = defineMove({
  kind: 'soundOut',
  venue: 'room',
  family: 'channel',
  form: { of: 'principal', issue: 'issue' },
  refusal(view, { by, of, issue }) {
    const { principals, issues } = view.agenda;
    if (!isOpen(view.agenda, view.negotiation, by, of)) return channelRefusal(view, by, of);
    if (view.negotiation.learned.includes(rowCode(principals.length, issues.length, by, of, issue)))
      return refuse('rowKnown', { principal: of, issue });
    return null;
  },
  apply(act, { by, of, issue }) {
    const leaked = drawUniform(act.n.secrets.seed, 'leakSounding', by, of, issue) < leakChance(act, by, [of]);
    if (leaked) leakOut(act, by, [of], 'soundOut');
    act.tell('soundOut', by, [by, of], { of, issue });
    act.learn(by, of, issue);
    act.learn(of, by, issue);
    act.addTrust(of, by, act.constants.soundOutTrust, 'sounding');
    act.addTrust(by, of, act.constants.soundOutTrust, 'sounding');
  },
  *candidates(view, by) {
    for (let of = 0; of < view.agenda.principals.length; of++)
      if (of !== by)
        for (let issue = 0; issue < view.agenda.issues.length; issue++)
          yield { kind: 'soundOut', by, of, issue };
  },
});
