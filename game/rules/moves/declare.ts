import { defineMove, refuse } from './define.ts';

/** Sealing a red line in public (rules 6). Theory: commitment, Schelling 1960; tying hands, Fearon 1997. */
export const declare = defineMove({
  kind: 'declare',
  venue: 'podium',
  family: 'line',
  form: { line: 'line' },
  refusal(view, { by, line }) {
    const { owner } = view.agenda.redLines[line]!;
    if (owner !== by) return refuse('notOwner', { line, owner });
    return view.negotiation.lines[line]!.status === 'latent' ? null : refuse('alreadyDeclared', { line });
  },
  apply(act, { by, line }) {
    const weight = act.n.secrets.briefs[by]!.lines[line]!.weight;
    act.n.lines[line]!.weight = weight;
    act.tell('declare', by, 'all', { line, weight });
    act.stepLine(line, 'declare');
    act.addTrustOfAll(by, -act.constants.declareTrust, 'declaration');
  },
  *candidates(view, by) {
    for (let line = 0; line < view.agenda.redLines.length; line++)
      if (view.agenda.redLines[line]!.owner === by) yield { kind: 'declare', by, line };
  },
});
