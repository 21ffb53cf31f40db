import { chanceOfPassing, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { type Belief, beliefOf } from './belief.ts';
import { termsOf } from './outlook.ts';
import { weighDraft } from './packages.ts';
import { signingChance } from './signing.ts';

/** A chance with what it would be if things stood worse or better by one standard deviation. */
export interface Band {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** What one other principal would make of a draft, as far as a seat can tell from its own view. */
export interface Forecast {
  readonly seat: Seat;
  /** That its public approves, if the draft were signed now. */
  readonly ratification: Band;
  /** That it signs the draft before it is replaced. */
  readonly acceptance: Band;
}

/** Forecasts are made as everybody could make them: from the public estimate, and what was learned and observed. */
const READING = { belief: 'learns', sharp: false } as const;

/** What every other principal would make of a draft. */
export function forecastOf(view: View, draft: Draft): Forecast[] {
  const belief = beliefOf(view, READING);
  return view.agenda.principals.flatMap((_, seat) =>
    seat === view.me ? [] : [forecastFor(view, belief, draft, seat)],
  );
}

function forecastFor(view: View, { briefs, doubts }: Belief, draft: Draft, seat: Seat): Forecast {
  const { agenda, negotiation } = view;
  const { swing, barNoise, approval } = agenda.constants;
  const outlook = { agenda, ground: negotiation, briefs, me: view.me as Seat, doubts };
  const terms = termsOf(outlook, 0);
  const found = weighDraft(outlook, terms, draft);
  const margin = found.margins[seat]!;
  const gain = found.points[seat]! - terms.breakdowns[seat]!;
  // A triangle of half-width h has the variance h * h / 6: what is not the mood of the day is not known of its values.
  const mood = swing + barNoise;
  const unknown = Math.sqrt(Math.max(0, doubts[seat]! * doubts[seat]! - mood * mood) / 6);
  const voteAt = (shift: number) => chanceOfPassing(margin + shift, 0, mood);
  const likely = chanceOfPassing(margin, 0, doubts[seat]!);
  const signAt = (shift: number, vote: number) => signingChance(view, gain + shift / approval.value, vote);
  return {
    seat,
    ratification: bandOf(voteAt(-unknown), likely, voteAt(unknown)),
    acceptance: bandOf(
      signAt(-unknown, voteAt(-unknown)),
      signAt(0, likely),
      signAt(unknown, voteAt(unknown)),
    ),
  };
}

const bandOf = (least: number, likely: number, most: number): Band => ({
  least: Math.min(least, likely),
  likely,
  most: Math.max(most, likely),
});
