import {
  type Approval,
  approvalOf,
  chanceOfPassing,
  linesCost,
  sumApproval,
  type View,
} from '../rules/index.ts';
import type { Brief, Draft, Seat } from '../scenario/types.ts';
import { coverPrices, crosses } from '../scenario/worth.ts';

/** What a draft would meet at home, as its viewer can tell. */
export interface Forecast {
  readonly approval: Approval;
  readonly bar: number;
  readonly chance: number;
  /** Others, from public numbers, rows that were sounded out and declared lines taken at their word. */
  readonly others: readonly { readonly seat: Seat; readonly approval: number; readonly chance: number }[];
  /** Lines that the draft crosses, own and possible ones of others. */
  readonly crossed: readonly number[];
}

/** The forecast for a draft, or null for the public, who has no brief. */
export function forecastOf(view: View, draft: Draft): Forecast | null {
  const { agenda, brief, me } = view;
  if (brief === null || me === 'public') return null;
  const approval = approvalOf(agenda, view.negotiation, brief, me, draft);
  const { swing, barNoise } = agenda.constants;
  const others = agenda.principals.flatMap((principal, seat) => {
    if (seat === me) return [];
    const { total } = estimateOf(view, seat, draft);
    return [{ seat, approval: total, chance: chanceOfPassing(total, principal.bar, swing + barNoise) }];
  });
  return {
    approval,
    bar: brief.bar,
    chance: chanceOfPassing(approval.total, brief.bar, swing),
    others,
    crossed: agenda.redLines.flatMap((line, index) => (crosses(line, draft) ? [index] : [])),
  };
}

/** Approval of a draft by somebody else, as far as it can be seen from this seat. */
function estimateOf(view: View, seat: Seat, draft: Draft): Approval {
  const { agenda, negotiation } = view;
  const points =
    draft.positions.reduce((sum, position, issue) => {
      const row = view.known[seat]![issue] ?? agenda.estimates[seat]![issue]!;
      return sum + row[position]!;
    }, 0) + coverPrices(agenda, draft, seat);
  const lines = linesCost(agenda, negotiation, atTheirWord(view), draft, seat);
  return sumApproval(agenda, negotiation, seat, draft, points, lines);
}

/** A brief that means every declared line and holds no other. */
function atTheirWord(view: View): Brief {
  const lines = view.negotiation.lines.map(({ weight, status }) =>
    weight === null || status === 'latent' ? null : { weight, truth: 'true' as const },
  );
  return { values: [], linkages: [], lines, noDeal: 0, bar: 0 };
}
