import { type Ground, isOpen, type MoveKind, refusal, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import type { Estimate, Step } from './decision.ts';
import { Imagined } from './imagine.ts';
import type { Mind } from './mind.ts';
import { termsOf } from './outlook.ts';
import { type Package, Weigher, weighDraft } from './packages.ts';
import { acceptableOffer } from './room.ts';
import { promising, settlementOf } from './settlement.ts';
import { type Idea, ideasOf } from './tactics.ts';

/** Expected points that a podium move must bring before it is made. */
const WORTHWHILE = 0.4;
/** Points that pressure costs in ways that one move ahead does not show: harm while talks last, answers in kind. */
const RISK: Readonly<Partial<Record<MoveKind, number>>> = { threaten: 1.5, escalate: 3, carryOut: 5 };
/** What an open channel is worth while there is still something to ask. */
const OPEN_CHANNEL = 1;
/** Chance that the others sign a text of its own, and one that somebody would rather do without. */
const OWN_TEXT = { welcome: 0.7, unwelcome: 0.2 };
const EARLY = 0.5;
const LATE = 0.7;
/** Share of the time at which deals are usually struck; what fades until then is reckoned as faded. */
const USUAL_END = 0.8;

export interface Thought extends Idea {
  readonly estimate: Estimate;
}

type State = Ground & { readonly trust: readonly (readonly (number | null)[])[] };

/** What a state promises: own points in the end, and the chance of a deal. */
export interface Prospects {
  readonly points: number;
  readonly deal: number;
  /** Expected gain over breakdown; it is part of the points. */
  readonly gain: number;
}

/** The podium move of a turn, or null: of the ideas that fit the moment, the one that improves its prospects most. */
export function podiumMove(mind: Mind): Step | null {
  let best: Thought | null = null;
  let most = WORTHWHILE;
  for (const thought of podiumThoughts(mind)) {
    if (thought.estimate.gain <= most) continue;
    most = thought.estimate.gain;
    best = thought;
  }
  return best && { move: best.move, reason: { ...best.reason, data: { ...best.reason.data, gain: most } } };
}

/** What the moment promises if nothing is said at the podium, or what another state would. */
export function prospectsNow(mind: Mind, ground: State = mind.view.negotiation): Prospects {
  const texts = textsOf(mind, acceptableOffer(mind)?.found ?? null);
  const numbers = texts.length > 0 ? [] : promising(mind.weigher, mind.packages, mind.budget.again);
  return prospects(mind, ground, roundsAhead(mind.view), texts, numbers);
}

/** Texts that the talks have come down to: what it is about to sign, or late on what lies on the table. */
const textsOf = (mind: Mind, signing: Package | null): Package[] =>
  signing ? [signing] : mind.t >= LATE ? lateTexts(mind) : [];

/** Every idea for the podium with what it would lead to. */
export function podiumThoughts(mind: Mind): Thought[] {
  const { view, budget, temper } = mind;
  const signing = acceptableOffer(mind)?.found ?? null;
  const texts = textsOf(mind, signing);
  const ideas = ideasOf(mind, texts, signing !== null).filter(({ move }) => !refusal(view, move));
  if (ideas.length === 0) return [];
  const shown = ideas.slice(0, budget.allAgain);
  const again = Math.min(budget.again, Math.floor(budget.allAgain / shown.length));
  const numbers = texts.length > 0 ? [] : promising(mind.weigher, mind.packages, again);
  const ahead = signing ? 0 : Math.max(texts.length > 0 ? 1 : 0, roundsAhead(view));
  const now = prospects(mind, view.negotiation, ahead, texts, numbers);
  const imagined = new Imagined(view, mind.briefs);
  return shown.map(idea => {
    const next = imagined.after(idea.move);
    const then = prospects(mind, next, ahead, texts, numbers);
    const inclination = temper.inclination[idea.move.kind] ?? 0;
    const gain =
      then.points - now.points + channelGain(mind, next) + inclination - (RISK[idea.move.kind] ?? 0);
    return { ...idea, estimate: { points: then.points, deal: then.deal, gain } };
  });
}

/** Rounds until the vote that is to be expected. */
const roundsAhead = ({ agenda, negotiation }: View): number =>
  Math.max(0, Math.round(agenda.rounds.length * USUAL_END) - negotiation.round);

/** Late in the talks, the texts on the table that it prefers to breakdown: one of them will be signed or none. */
function lateTexts({ me, own, offers, breakdown }: Mind): Package[] {
  const better = offers.map(({ found }) => found).filter(({ points }) => points[me]! > breakdown);
  return own ? [...better, own] : better;
}

/**
 * Expected points in a state: the best of the texts before it or, where there are none yet, the agreement that all
 * would settle on, against breakdown; and the meters that count.
 */
function prospects(
  mind: Mind,
  ground: State,
  ahead: number,
  texts: readonly Package[],
  numbers: readonly number[],
): Prospects {
  const { me, view } = mind;
  const { agenda } = view;
  const outlook = { ...mind.outlook, ground };
  const terms = termsOf(outlook, ahead);
  const { scoring } = agenda.constants;
  const meters = ground.meters[me]!;
  const { start, trust } = agenda.principals[me]!;
  let standing =
    scoring.support * (meters.support - start.support) +
    scoring.face * (meters.face - start.face) +
    scoring.credibility * (meters.credibility - start.credibility) -
    ground.seats[me]!.harm;
  ground.trust[me]!.forEach((value, other) => {
    if (other !== me) standing += scoring.trust * ((value ?? 0) - trust[other]!);
  });
  const breakdown = terms.breakdowns[me]!;
  let gain = 0;
  let deal = 0;
  for (const text of texts) {
    const again = weighDraft(outlook, terms, text.draft);
    const signed = text === mind.own ? chanceOfSignature(again, terms.breakdowns, me) : 1;
    const value = signed * again.joint * (again.points[me]! - breakdown);
    if (value <= gain) continue;
    gain = value;
    deal = signed * again.joint;
  }
  if (texts.length === 0) {
    const agreed = settlementOf(new Weigher(outlook, terms, mind.weigher.frontier), mind.packages, numbers);
    if (agreed) {
      gain = agreed.chance * (agreed.points - breakdown);
      deal = agreed.chance;
    }
  }
  return { points: breakdown + gain + standing - terms.harms[me]!, deal, gain };
}

/** A text of its own has yet to be signed by others, who compare it with what they would have without it. */
function chanceOfSignature(text: Package, breakdowns: readonly number[], me: Seat): number {
  const isWelcome = text.points.every((points, seat) => seat === me || points > breakdowns[seat]!);
  return isWelcome ? OWN_TEXT.welcome : OWN_TEXT.unwelcome;
}

function channelGain(mind: Mind, ground: Ground): number {
  if (mind.t > EARLY) return 0;
  const { agenda, negotiation } = mind.view;
  let gain = 0;
  for (let other = 0; other < agenda.principals.length; other++) {
    if (other === mind.me) continue;
    const isNow = isOpen(agenda, ground, mind.me, other);
    if (isNow !== isOpen(agenda, negotiation, mind.me, other)) gain += isNow ? OPEN_CHANNEL : -OPEN_CHANNEL;
  }
  return gain;
}
