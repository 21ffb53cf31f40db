import { agreeOn, passLastCall } from '../course.ts';
import { clearMark } from './channel.ts';
import { defineMove, refuse } from './define.ts';

/** Accepting another party's standing draft (rules 4.2); the last missing mark starts the ratification. */
export const accept = defineMove({
  kind: 'accept',
  venue: 'room',
  family: 'draft',
  form: { of: 'principal', version: 'version' },
  refusal(view, { by, of, version }) {
    const state = view.negotiation.drafts[of]!;
    if (state.status !== 'standing') return refuse('noDraft', { principal: of });
    if (version !== null && version !== state.version) return refuse('draftChanged', { principal: of });
    if (state.marks.includes(by)) return refuse('alreadyAccepted', { principal: of });
    return null;
  },
  apply(act, { by, of }) {
    const state = act.n.drafts[of]!;
    act.tell('accept', by, 'parties', { of, version: state.version });
    clearMark(act, by);
    state.marks = [...state.marks, by].sort((a, b) => a - b);
    act.stepDraft(of, 'mark');
    if (state.marks.length === act.seats - 1) agreeOn(act, of);
    else if (act.n.phase === 'lastCall') passLastCall(act);
  },
  *candidates(view, by) {
    for (let of = 0; of < view.agenda.principals.length; of++)
      if (of !== by) yield { kind: 'accept', by, of, version: null };
  },
});
