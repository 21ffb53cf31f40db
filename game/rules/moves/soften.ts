import { defineMove, refuse } from './define.ts';

/** Taking a declared line back (rules 6). */
export const soften = defineMove({
  kind: 'soften',
  venue: 'podium',
  family: 'line',
  form: { line: 'line' },
  refusal(view, { by, line }) {
    const { owner } = view.agenda.redLines[line]!;
    if (owner !== by) return refuse('notOwner', { line, owner });
    const { status } = view.negotiation.lines[line]!;
    return status === 'declared' || status === 'tested' ? null : refuse('notDeclared', { line });
  },
  apply(act, { by, line }) {
    act.tell('soften', by, 'all', { line });
    act.stepLine(line, 'soften');
    act.add(by, 'face', -act.constants.softenFace, 'softening');
  },
  *candidates(view, by) {
    for (let line = 0; line < view.agenda.redLines.length; line++)
      if (view.agenda.redLines[line]!.owner === by) yield { kind: 'soften', by, line };
  },
});
