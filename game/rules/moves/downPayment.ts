import type { Act } from '../act.ts';
import { defineMove, refuse } from './define.ts';

/** Doing a part before a deal (rules 7.1). Theory: unilateral initiatives, Osgood 1962, Mitchell 2000. */
export const downPayment = defineMove({
  kind: 'downPayment',
  venue: 'podium',
  family: 'deed',
  form: { issue: 'issue', position: 'position' },
  refusal(view, { by, issue, position }) {
    const { doer, payable } = view.agenda.issues[issue]!;
    if (doer !== by) return refuse('notDoer', { issue });
    if (!payable.includes(position)) return refuse('notPayable', { issue });
    return position > view.negotiation.paid[issue]! ? null : refuse('alreadyPaid', { issue });
  },
  apply(act, { by, issue, position }) {
    const { trust, face, faceThreatened } = act.constants.downPayment;
    const before = act.n.paid[issue]!;
    act.n.paid[issue] = position;
    act.tell('downPayment', by, 'all', { issue, position });
    act.add(by, 'face', -(act.isThreatened(by) ? faceThreatened : face), 'downPayment');
    for (const other of act.others(by)) {
      const row = act.agenda.estimates[other]![issue]!;
      const gain = row[position]! - row[before]!;
      if (gain <= 0) continue;
      act.addTrust(other, by, trust, 'downPayment');
      act.creditHolder(other, by, act.constants.credit.downPayment * gain, 'downPayment');
    }
    raiseDrafts(act, issue, position);
  },
  *candidates(view, by) {
    for (let issue = 0; issue < view.agenda.issues.length; issue++)
      if (view.agenda.issues[issue]!.doer === by)
        for (const position of view.agenda.issues[issue]!.payable)
          yield { kind: 'downPayment', by, issue, position };
  },
});

/** What is done cannot be bargained away: standing drafts below it rise, and lose their marks. */
function raiseDrafts(act: Act, issue: number, position: number): void {
  act.n.drafts.forEach((state, author) => {
    if (state.status !== 'standing' || state.draft!.positions[issue]! >= position) return;
    const positions = [...state.draft!.positions];
    positions[issue] = position;
    state.draft = { positions, covers: state.draft!.covers };
    state.marks = [];
    state.version += 1;
    act.stepDraft(author, 'raise');
  });
}
