import type { Agenda, Draft, Measure, Seat } from '../scenario/types.ts';
import { type Ground, pairIndex, stands, threatens } from './negotiation.ts';

/** Whether some measure against the principal, by any holder, is announced or in force. */
export function isThreatened(agenda: Agenda, ground: Pick<Ground, 'measures'>, seat: Seat): boolean {
  for (let index = 0; index < agenda.measures.length; index++)
    if (agenda.measures[index]!.target === seat && threatens(ground.measures[index]!)) return true;
  return false;
}

/** Whether a deal lifts a measure. */
export const lifts = (measure: Measure, draft: Draft): boolean =>
  measure.liftedBy === 'anyDeal' || draft.positions[measure.liftedBy.issue]! >= measure.liftedBy.from;

/** Whether a measure that stands bites at breakdown. */
export function bites(agenda: Agenda, ground: Pick<Ground, 'measures'>, index: number): boolean {
  const state = ground.measures[index]!;
  return stands(state) && (state.status !== 'suspended' || state.due! <= agenda.rounds.length + 1);
}

/** Whether the channel between two principals is open. */
export const isOpen = (agenda: Agenda, ground: Ground, p: Seat, q: Seat): boolean =>
  ground.channels[pairIndex(agenda.principals.length, p, q)]!.status === 'open';

/** Whether two drafts say the same. Covers stand in ascending order in every draft. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a.positions.length === b.positions.length &&
    a.covers.length === b.covers.length &&
    a.positions.every((position, issue) => position === b.positions[issue]) &&
    a.covers.every((cover, index) => cover === b.covers[index])
  );
}

/** Draft that a principal has standing, or null. */
export function standingDraft(ground: Ground, seat: Seat): Draft | null {
  const state = ground.drafts[seat]!;
  return state.status === 'standing' ? state.draft : null;
}

/** The benchmark that a deal agrees: the first that its positions name, in the order of the issues. */
export function benchmarkOf(agenda: Agenda, draft: Draft): number | null {
  for (let issue = 0; issue < agenda.issues.length; issue++) {
    const { benchmark } = agenda.issues[issue]!.positions[draft.positions[issue]!]!;
    if (benchmark !== null) return benchmark;
  }
  return null;
}

/** Product of the parts of a cost that the covers of a draft leave standing. */
export function uncoveredShare(
  agenda: Agenda,
  draft: Draft,
  seat: Seat,
  kind: 'line' | 'stake' | 'duress',
  ref: number,
): number {
  let share = 1;
  for (const index of draft.covers) {
    const cover = agenda.covers[index]!;
    if (cover.for === seat && cover.kind === kind && cover.ref === ref) share *= 1 - cover.share;
  }
  return share;
}
