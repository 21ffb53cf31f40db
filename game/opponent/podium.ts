import { isOpen, isThreatened, type Move, refusal, stands, threatens, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { imagineMove } from './imagine.ts';
import { type Decision, type Mind, outlookOf, type Reason } from './mind.ts';
import { breakdownPoints, isProposable, type Outlook, type Package, promising, weigh } from './packages.ts';
import { acceptableOffer } from './room.ts';

type Idea = { readonly move: Move; readonly reason: Reason };

/** Expected points that a podium move must bring before it is made. */
const WORTHWHILE = 0.4;
/** What an open channel is worth while there is still something to ask. */
const OPEN_CHANNEL = 1;
/** Chance that the others sign a text of its own, and one that somebody would rather do without. */
const OWN_TEXT = { welcome: 0.7, unwelcome: 0.2 };
const EARLY = 0.5;
const LATE = 0.7;
/** Face below which a gesture to somebody comes to mind. */
const LOW_FACE = 52;
/** Chance at home that needs no rally. */
const SAFE_CHANCE = 0.9;
/** Share of a stake below which its credit is next to nothing. */
const NEXT_TO_NOTHING = 0.2;
/** Votes that a rally can bring home are short by less than this. */
const RALLY_REACH = 5;

/** The podium move of a turn, or null: of the ideas that fit the moment, the one that improves its prospects most. */
export function podiumMove(mind: Mind): Decision | null {
  const { view, me } = mind;
  const signing = acceptableOffer(mind)?.found ?? null;
  const texts = signing ? [signing] : mind.t >= LATE ? lateTexts(mind) : [];
  const thoughts = [...ideas(mind, texts, signing !== null)]
    .filter(({ move }) => !refusal(view, move))
    .slice(0, mind.budget.allAgain);
  if (thoughts.length === 0) return null;
  const again = Math.min(mind.budget.again, Math.floor(mind.budget.allAgain / thoughts.length));
  const packages = promising(mind.outlook, mind.reachable, mind.breakdowns, again);
  const now = prospects(mind, mind.outlook, view.negotiation.trust[me]!, texts, packages);
  let best: Idea | null = null;
  let most = WORTHWHILE;
  for (const idea of thoughts) {
    const next = imagineMove(view, mind.briefs, idea.move);
    const outlook = outlookOf(view, mind.briefs, next);
    const reweighed = texts.length > 0 ? [] : againOf(outlook, packages);
    const then = prospects(mind, outlook, next.trust[me]!, texts, reweighed);
    const gain = then - now + channelGain(mind, outlook);
    if (gain <= most) continue;
    most = gain;
    best = idea;
  }
  return best && { move: best.move, reason: { ...best.reason, data: { ...best.reason.data, gain: most } } };
}

/** Packages as they would be weighed after a move, as far as what is paid still allows them. */
const againOf = (outlook: Outlook, packages: readonly Package[]): Package[] =>
  packages
    .filter(({ draft }) =>
      draft.positions.every((position, issue) => position >= outlook.ground.paid[issue]!),
    )
    .map(({ draft }) => weigh(outlook, draft));

/** Late in the talks, the texts on the table that it prefers to breakdown: one of them will be signed or none. */
function lateTexts({ me, own, offers, breakdown }: Mind): Package[] {
  const better = offers.map(({ found }) => found).filter(({ points }) => points[me]! > breakdown);
  return own ? [...better, own] : better;
}

/**
 * Expected points in a state: the best of the texts before it or, where there are none yet, the agreement that all
 * would settle on (the largest product of gains and chance: Nash 1950), against breakdown; and the meters that count.
 */
function prospects(
  mind: Mind,
  outlook: Outlook,
  trust: readonly (number | null)[],
  texts: readonly Package[],
  packages: readonly Package[],
): number {
  const { me } = mind;
  const { scoring } = outlook.agenda.constants;
  const breakdowns = outlook.briefs.map((_, seat) => breakdownPoints(outlook, seat));
  const meters = outlook.ground.meters[me]!;
  const standing =
    scoring.support * meters.support +
    scoring.face * meters.face +
    scoring.credibility * meters.credibility +
    scoring.trust * trust.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  let gain = 0;
  for (const text of texts) {
    const again = weigh(outlook, text.draft);
    const signed = text === mind.own ? chanceOfSignature(again, breakdowns, me) : 1;
    gain = Math.max(gain, signed * again.joint * (again.points[me]! - breakdowns[me]!));
  }
  if (texts.length === 0) {
    const agreed = settlement(packages, breakdowns, me);
    if (agreed) gain = agreed.joint * (agreed.points[me]! - breakdowns[me]!);
  }
  return breakdowns[me]! + gain + standing;
}

/** A text of its own has yet to be signed by others, who compare it with what they would have without it. */
function chanceOfSignature(text: Package, breakdowns: readonly number[], me: Seat): number {
  const isWelcome = text.points.every((points, seat) => seat === me || points > breakdowns[seat]!);
  return isWelcome ? OWN_TEXT.welcome : OWN_TEXT.unwelcome;
}

function settlement(packages: readonly Package[], breakdowns: readonly number[], me: Seat): Package | null {
  let best: Package | null = null;
  let most = 0;
  for (const candidate of packages) {
    if (!isProposable(candidate, me)) continue;
    let product = candidate.joint;
    for (let seat = 0; seat < breakdowns.length && product > 0; seat++)
      product *= Math.max(0, candidate.points[seat]! - breakdowns[seat]!);
    if (product <= most) continue;
    most = product;
    best = candidate;
  }
  return best;
}

function channelGain(mind: Mind, outlook: Outlook): number {
  if (mind.t > EARLY) return 0;
  const { agenda, ground, me } = outlook;
  let gain = 0;
  for (let other = 0; other < agenda.principals.length; other++)
    if (
      other !== me &&
      isOpen(agenda, ground, me, other) !== isOpen(agenda, mind.view.negotiation, me, other)
    )
      gain += isOpen(agenda, ground, me, other) ? OPEN_CHANNEL : -OPEN_CHANNEL;
  return gain;
}

/** Moves that come to mind; whether they are worth it is reckoned afterwards. */
function* ideas(mind: Mind, texts: readonly Package[], isSigning: boolean): Iterable<Idea> {
  const { view, me } = mind;
  for (let other = 0; other < view.agenda.principals.length; other++) {
    if (other === me) continue;
    if (isGestureFitting(mind, other))
      yield idea({ kind: 'gesture', by: me, to: other }, 'givesFace', { principal: other });
    if (isUnrequited(view, other, me))
      yield idea({ kind: 'denounce', by: me, of: other }, 'weakensThreat', { principal: other });
  }
  yield* payments(mind);
  yield idea({ kind: 'publish', by: me }, 'showsFigures');
  const isTime = mind.t >= LATE || isSigning;
  if (isTime) yield* rallies(mind, texts.length > 0 || !mind.bid ? texts : [mind.bid]);
  if (mind.t >= EARLY || isSigning) yield* exits(mind, isSigning);
}

const idea = (move: Move, code: Reason['code'], data: Reason['data'] = {}): Idea => ({
  move,
  reason: { code, data },
});

function isGestureFitting({ view, me, t }: Mind, other: Seat): boolean {
  const { agenda, negotiation } = view;
  if (negotiation.seats[me]!.gestures >= 2 || negotiation.meters[me]!.face < 45) return false;
  if (negotiation.seats[me]!.gestures >= 1 && isThreatened(agenda, negotiation, me)) return false;
  return (
    (t <= EARLY && !isOpen(agenda, negotiation, me, other)) || negotiation.meters[other]!.face < LOW_FACE
  );
}

/** Stake of one principal's measures against another that nothing yet covers. */
function uncoveredStake(view: View, holder: Seat, target: Seat): number {
  let sum = 0;
  view.agenda.measures.forEach((measure, index) => {
    const state = view.negotiation.measures[index]!;
    if (measure.holder === holder && measure.target === target && stands(state))
      sum += Math.max(0, state.stake - state.credit);
  });
  return sum;
}

/** Whether a threat stands for which its holder has next to nothing to show: then its audience may come to doubt it. */
function isUnrequited(view: View, holder: Seat, target: Seat): boolean {
  return view.agenda.measures.some((measure, index) => {
    const state = view.negotiation.measures[index]!;
    return (
      measure.holder === holder &&
      measure.target === target &&
      threatens(state) &&
      state.credit < NEXT_TO_NOTHING * state.stake
    );
  });
}

/** Payments that the own bid contains anyway, where a stake is the obstacle or the talks are well under way. */
function* payments(mind: Mind): Iterable<Idea> {
  const { view, me, bid } = mind;
  if (!bid) return;
  const { agenda } = view;
  const owes = agenda.principals.some((_, other) => other !== me && uncoveredStake(view, other, me) > 0);
  if (!owes && mind.t < EARLY) return;
  for (let issue = 0; issue < agenda.issues.length; issue++) {
    const { doer, payable } = agenda.issues[issue]!;
    if (doer !== me) continue;
    for (const position of payable)
      if (position <= bid.draft.positions[issue]!)
        yield idea({ kind: 'downPayment', by: me, issue, position }, 'paysInAdvance', { issue, position });
  }
}

/** Support for a vote that is short of little, and soon to come. */
function* rallies({ me }: Mind, texts: readonly Package[]): Iterable<Idea> {
  const short = texts.find(
    ({ chances, margins }) => chances[me]! < SAFE_CHANCE && margins[me]! >= -RALLY_REACH,
  );
  if (short) yield idea({ kind: 'rally', by: me }, 'gathersSupport', { chance: short.chances[me]! });
}

/** Own measures that the other side has paid for: a pause when talks are well under way, the end with the signature. */
function* exits({ view, me }: Mind, isSigning: boolean): Iterable<Idea> {
  const { agenda, negotiation } = view;
  const last = agenda.rounds.length + 1;
  for (let index = 0; index < agenda.measures.length; index++) {
    const state = negotiation.measures[index]!;
    if (agenda.measures[index]!.holder !== me || !stands(state) || state.credit < state.stake) continue;
    const data = { measure: index };
    if (threatens(state))
      yield idea({ kind: 'suspend', by: me, measure: index, until: last }, 'stepsBackCovered', data);
    if (isSigning) yield idea({ kind: 'withdraw', by: me, measure: index }, 'stepsBackCovered', data);
  }
}
