import { chanceOfPassing, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { crosses } from '../scenario/worth.ts';
import { type Belief, beliefOf, LATENT_WEIGHT } from './belief.ts';
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

/**
 * How much further off the unknown rows of somebody are than their type factors alone would put them: the public
 * estimate blurs them, and a text is put forward because it looks good (the optimizer's curse: Smith & Winkler 2006).
 * Found with games between machines.
 */
const OFF = 2;
/** How far the weight of a line that was never declared may be from the one that is guessed. */
const OFF_WEIGHT = 8;

/** Forecasts are made as everybody could make them: from the public estimate, and what was learned and observed. */
const READING = { belief: 'learns', sharp: false } as const;

/** What every other principal would make of a draft. */
export function forecastOf(view: View, draft: Draft): Forecast[] {
  const belief = beliefOf(view, READING);
  return view.agenda.principals.flatMap((_, seat) =>
    seat === view.me ? [] : [forecastFor(view, belief, draft, seat)],
  );
}

function forecastFor(view: View, belief: Belief, draft: Draft, seat: Seat): Forecast {
  const { agenda, negotiation } = view;
  const { swing, barNoise, approval } = agenda.constants;
  const { briefs, doubts } = belief;
  const outlook = { agenda, ground: negotiation, briefs, me: view.me as Seat, doubts };
  const terms = termsOf(outlook, 0);
  const found = weighDraft(outlook, terms, draft);
  const margin = found.margins[seat]!;
  const gain = found.points[seat]! - terms.breakdowns[seat]!;
  // A triangle of half-width h has the variance h * h / 6, an even chance h * h / 3.
  const mood = (swing * swing) / 6;
  const bar = (barNoise * barNoise) / 3;
  const values = Math.max(0, (doubts[seat]! * doubts[seat]!) / 6 - mood - bar);
  const unknown = Math.sqrt(OFF * OFF * values + bar + varianceOfLines(view, belief, draft, seat));
  const voteAt = (shift: number) => chanceOfPassing(margin + shift, 0, swing);
  const likely = chanceOfPassing(margin, 0, Math.sqrt(6 * (mood + unknown * unknown)));
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

/** Variance of what crossing its lines would cost somebody: whether they are meant, and what those unseen weigh. */
function varianceOfLines({ agenda, negotiation }: View, { meant }: Belief, draft: Draft, seat: Seat): number {
  const { latentTrue, latentPosture, declaredTrue, declaredPosture } = agenda.constants.line;
  return agenda.redLines.reduce((sum, line, index) => {
    if (line.owner !== seat || !crosses(line, draft)) return sum;
    const open = draft.covers.reduce((left, cover) => {
      const { kind, ref, share } = agenda.covers[cover]!;
      return kind === 'line' && ref === index ? left * (1 - share) : left;
    }, 1);
    const { status, weight } = negotiation.lines[index]!;
    const isLatent = status === 'latent';
    const step = isLatent ? latentTrue - latentPosture : declaredTrue - declaredPosture;
    const ofTruth = step * (weight ?? LATENT_WEIGHT);
    const ofWeight = weight === null ? latentTrue * OFF_WEIGHT : 0;
    const chance = meant[index]!;
    return sum + open * open * chance * ((1 - chance) * ofTruth * ofTruth + ofWeight * ofWeight);
  }, 0);
}

const bandOf = (least: number, likely: number, most: number): Band => ({
  least: Math.min(least, likely),
  likely,
  most: Math.max(most, likely),
});
