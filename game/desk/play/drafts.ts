import type { View } from '../../rules/index.ts';
import { isOpen, standingDraft } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';

/** The viewer's draft on the table, or null. */
export const ownStanding = (view: View): Draft | null =>
  view.me === 'public' ? null : standingDraft(view.negotiation, view.me);

/** Whether the viewer may table quietly now: its back channel to everybody else is open. */
export const mayBeQuiet = ({ agenda, negotiation, me }: View): boolean =>
  me !== 'public' &&
  agenda.principals.every((_, other) => other === me || isOpen(agenda, negotiation, me, other));

/** The viewer's last draft, also one that a failed vote has made void. */
export const lastOwn = (view: View): Draft | null =>
  view.me === 'public' ? null : view.negotiation.drafts[view.me]!.draft;

/** What is done in advance stays done: a draft that lies below it is raised. */
export function raised(view: View, draft: Draft): Draft {
  const { paid } = view.negotiation;
  if (draft.positions.every((position, issue) => position >= paid[issue]!)) return draft;
  return {
    positions: draft.positions.map((position, issue) => Math.max(position, paid[issue]!)),
    covers: draft.covers,
  };
}

/** The draft with nothing changed from today. */
export const today = (view: View): Draft => ({ positions: [...view.negotiation.paid], covers: [] });

export const withPosition = (draft: Draft, issue: number, position: number): Draft => ({
  positions: draft.positions.map((before, index) => (index === issue ? position : before)),
  covers: draft.covers,
});

/** A cover put on or taken off; covers stay in the order of the catalogue. */
export function withCover(draft: Draft, cover: number): Draft {
  const covers = draft.covers.includes(cover)
    ? draft.covers.filter(other => other !== cover)
    : [...draft.covers, cover].sort((a, b) => a - b);
  return { positions: draft.positions, covers };
}
