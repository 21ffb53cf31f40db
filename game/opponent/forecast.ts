import {
  chanceOfPassing,
  draftIn,
  firstSeatOf,
  isTabledBy,
  sameDraft,
  standingDraft,
  uncoveredShare,
  type View,
} from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { crosses } from '../scenario/worth.ts';
import { timeUsed } from './aspiration.ts';
import { type Belief, beliefOf, LATENT_WEIGHT } from './belief.ts';
import { type Outlook, type Terms, termsOf } from './outlook.ts';
import { type Package, weighDraft } from './packages.ts';

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
  /** That it signs the draft when it next may; 0 or 1 where the rules leave nothing open, and nowhere else. */
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
/**
 * What speaks for a signature, as odds: nothing yet, all of the time used, a vote that is sure at home, and the root of
 * the points by which a text is worse for somebody than what it asked for last. Fitted to some 30,000 drafts in games
 * between machines on all shipped scenarios, tabled by them or near to what lay on the table, each scenario as heavy as
 * the others. They are what a person is told; minds go by `signing.ts`, with which the laboratory was measured.
 */
const ODDS = { none: -2.3, time: 2.8, vote: 2.6, away: -0.74 };
/** How far these odds may be off: single scenarios lay up to 0.5 beside them, other difficulties than Even up to 1.4. */
const UNLIKE = 0.6;
/** The least that is told of a draft that may yet be signed: of the most hopeless about one in two hundred was. */
const LEAST_CHANCE = 0.01;
/** Share of the most that somebody could gain which it is taken to ask for before it has tabled anything. */
const FIRST_TEXT = 0.6;

/** Forecasts are made as everybody could make them: from the public estimate, and what was learned and observed. */
const EVERYBODY = { belief: 'learns', sharp: false } as const;

/** What a seat reckons its forecasts from. */
interface Basis {
  readonly view: View;
  readonly belief: Belief;
  readonly outlook: Outlook;
  readonly terms: Terms;
}

/** What every other principal would make of a draft. */
export function forecastOf(view: View, draft: Draft): Forecast[] {
  const { agenda, negotiation } = view;
  const belief = beliefOf(view, EVERYBODY);
  const { briefs, doubts } = belief;
  const outlook = { agenda, ground: negotiation, briefs, me: view.me as Seat, doubts };
  const basis = { view, belief, outlook, terms: termsOf(outlook, 0) };
  const found = weighDraft(outlook, basis.terms, draft);
  return agenda.principals.flatMap((_, seat) => {
    if (seat === view.me) return [];
    const ratification = ratificationOf(basis, found, seat);
    return [{ seat, ratification, acceptance: acceptanceOf(basis, found, seat, ratification) }];
  });
}

function ratificationOf({ view, belief }: Basis, { draft, margins }: Package, seat: Seat): Band {
  const { swing, barNoise } = view.agenda.constants;
  const margin = margins[seat]!;
  const doubt = belief.doubts[seat]!;
  // A triangle of half-width h has the variance h * h / 6, an even chance h * h / 3.
  const mood = (swing * swing) / 6;
  const bar = (barNoise * barNoise) / 3;
  const values = Math.max(0, (doubt * doubt) / 6 - mood - bar);
  const unknown = Math.sqrt(OFF * OFF * values + bar + varianceOfLines(view, belief, draft, seat));
  const voteAt = (shift: number) => chanceOfPassing(margin + shift, 0, swing);
  const likely = chanceOfPassing(margin, 0, Math.sqrt(6 * (mood + unknown * unknown)));
  return bandOf(voteAt(-unknown), likely, voteAt(unknown));
}

function acceptanceOf(basis: Basis, { draft, points }: Package, seat: Seat, vote: Band): Band {
  const t = timeOfSigning(basis.view, seat);
  if (t === null) return bandOf(0, 0, 0);
  if (hasSigned(basis.view, draft, seat)) return bandOf(1, 1, 1);
  const { wanted, spread } = demandOf(basis, draft, seat);
  const short = wanted - points[seat]!;
  // A text that looks good is likely to be less good than it looks, by about as much as is unknown of it.
  const signAt = (approval: number, worse: number, shift: number) => {
    const away = Math.sqrt(Math.max(0, short + worse * OFF * spread));
    return shareOf(ODDS.none + ODDS.time * t * t + ODDS.vote * approval + ODDS.away * away + shift);
  };
  return bandOf(signAt(vote.least, 2, -UNLIKE), signAt(vote.likely, 1, 0), signAt(vote.most, 0, UNLIKE));
}

/** Odds as a chance. */
const shareOf = (odds: number): number =>
  Math.max(LEAST_CHANCE, 0.5 + (0.5 * odds) / Math.sqrt(1 + odds * odds));

/** Share of the time used when somebody may next sign something; null if it may not any more. */
function timeOfSigning({ agenda, negotiation }: View, seat: Seat): number | null {
  const { round, phase, toMove, closedRound } = negotiation;
  const seats = agenda.principals.length;
  const rounds = agenda.rounds.length;
  const first = firstSeatOf(seats, agenda.firstSeat, round);
  const placeOf = (other: Seat) => (other - first + seats) % seats;
  const hasMoved = toMove !== null && placeOf(seat) < placeOf(toMove);
  if (phase === 'lastCall') return hasMoved ? null : 1;
  const isLater = hasMoved || closedRound === round;
  return timeUsed(Math.min(isLater ? round + 1 : round, rounds), rounds);
}

/** Whether somebody has marked a draft that stands already. */
const hasSigned = ({ negotiation }: View, draft: Draft, seat: Seat): boolean =>
  negotiation.drafts.some(({ marks }, author) => {
    const standing = standingDraft(negotiation, author);
    return standing !== null && sameDraft(standing, draft) && marks.includes(seat);
  });

/**
 * Points of the text that somebody asked for last, and the standard deviation of how much more than a draft it brings,
 * by the rows on which the two differ. Where it has tabled nothing: most of the best that it could wish for.
 */
function demandOf(
  { view, belief, outlook, terms }: Basis,
  draft: Draft,
  seat: Seat,
): { wanted: number; spread: number } {
  const { typeFactors } = view.agenda.constants;
  const { values } = belief.briefs[seat]!;
  const last = view.log.filter(isTabledBy(seat)).at(-1);
  const asked = standingDraft(view.negotiation, seat) ?? (last ? draftIn(last) : null);
  const wishes = values.map((row, issue) => (asked ? row[asked.positions[issue]!]! : Math.max(...row)));
  const variance = values.reduce((sum, row, issue) => {
    const chances = belief.factors[seat]![issue];
    if (!chances) return sum;
    const mean = chances.reduce((total, chance, place) => total + chance * typeFactors[place]!, 0);
    const apart = (wishes[issue]! - row[draft.positions[issue]!]!) / mean;
    return chances.reduce((total, chance, place) => {
      const off = (typeFactors[place]! - mean) * apart;
      return total + chance * off * off;
    }, sum);
  }, 0);
  const spread = Math.sqrt(variance);
  if (asked) return { wanted: weighDraft(outlook, terms, asked).points[seat]!, spread };
  const breakdown = terms.breakdowns[seat]!;
  const best = wishes.reduce((sum, wish) => sum + wish, 0);
  return { wanted: breakdown + FIRST_TEXT * (best - breakdown), spread };
}

/** Variance of what crossing its lines would cost somebody: whether they are meant, and what those unseen weigh. */
function varianceOfLines({ agenda, negotiation }: View, { meant }: Belief, draft: Draft, seat: Seat): number {
  const { latentTrue, latentPosture, declaredTrue, declaredPosture } = agenda.constants.line;
  return agenda.redLines.reduce((sum, line, index) => {
    if (line.owner !== seat || !crosses(line, draft)) return sum;
    const open = uncoveredShare(agenda, draft, seat, 'line', index);
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
