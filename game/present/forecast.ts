import { type Approval, approvalOf, chanceOfPassing, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { crosses } from '../scenario/worth.ts';
import type { Format } from '../wording/index.ts';
import { heldAgainst } from './figures.ts';

/** What a draft would meet at home, as its viewer can tell. */
export interface Forecast {
  readonly approval: Approval;
  readonly bar: number;
  readonly chance: number;
  /** Lines that the draft crosses, own and possible ones of others. */
  readonly crossed: readonly number[];
}

/** Approval, what it needs and what is left between them, written so that they do not contradict each other. */
export function writtenApproval(
  { approval, bar }: Forecast,
  { number }: Format,
): Readonly<Record<'approval' | 'bar' | 'margin', string>> {
  const { terms, need, margin, digits } = heldAgainst([approval.total], bar);
  return {
    approval: number(terms[0]!, digits),
    bar: number(need, digits),
    margin: number(margin, digits),
  };
}

/**
 * How likely the other publics are to approve a draft, as somebody reads them. Here nobody does: what is known of the
 * others is reckoned in one place, by whoever can also play their seats.
 */
export type VoteReading = (
  view: View,
  draft: Draft,
) => readonly { readonly seat: Seat; readonly chance: number }[];

/** Where nobody reads the others nothing is said of them. */
export const unread: VoteReading = () => [];

/** The forecast for a draft, or null for the public, who has no brief. */
export function forecastOf(view: View, draft: Draft): Forecast | null {
  const { agenda, brief, me } = view;
  if (brief === null || me === 'public') return null;
  const approval = approvalOf(agenda, view.negotiation, brief, me, draft);
  return {
    approval,
    bar: brief.bar,
    chance: chanceOfPassing(approval.total, brief.bar, agenda.constants.swing),
    crossed: agenda.redLines.flatMap((line, index) => (crosses(line, draft) ? [index] : [])),
  };
}
