import {
  isOpen,
  type Move,
  type MoveKind,
  pairIndex,
  refusal,
  sameDraft,
  stands,
  threatens,
} from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import type { Alternative, Reason, Step } from './decision.ts';
import { contentment, type Mind } from './mind.ts';
import type { Package } from './packages.ts';
import type { Prospects } from './podium.ts';
import { signingChance } from './signing.ts';
import { SKILLS } from './temperament.ts';

/** A vote lost costs Face and trust: points set against the gain at the last moment. */
const LOST_VOTE = 3.4;
/** Chance that those who come after sign rather than see the talks fail, and if they have let it lie in the last round. */
const LAST_WORD = { open: 0.75, passedUp: 0.1 };
/** Chance that somebody signs who could, and share of it left for somebody who seems to lose by it. */
const UNMARKED = 0.8;
const UNWILLING = 0.3;
/** Own standing drafts below this chance at home are replaced. */
const STALE_CHANCE = 0.2;
/** How much more content the others must be with a new draft before it replaces the old one. */
const WORTHWHILE = 1;
/** Rows that it asks for by the end of a round, per other principal; until when it asks at once, and with a spare turn. */
const TALKS = { perRound: 0.6, until: 0.6, spareUntil: 0.8, calls: 2 };
/** First share of the time in which it signs less than the most it hopes for. */
const FIRST_SIGNING = 0.15;
/** Share of the time until which it waits for an answer to its last draft. */
const ANSWER_UNTIL = 0.5;
/** When an offer is reason to leave: share of the time, own Face, points below dignity, share of the way conceded. */
const WALK_OUT = { from: 0.4, to: 0.65, face: 50, shame: 5, moved: 0.15 };
/** Share of the time in which it warns. */
const WARNING = { from: 0.3, to: 0.6 };
/** What an exchange of rows is worth at the start. */
const TALK_GAIN = 1;
/** Share of the time from which a vote that may well be lost is better than none, and the chance that is then enough. */
const LATE_SIGNING = { from: 0.7, chance: 0.3 };
/** Chance at home beyond which nothing speaks for signing a round early. */
const SAFE_VOTE = 0.9;
/** Share of the time from which it signs what is fair. */
const FAIR_SIGNING = 0.5;

/** The room move of a turn, or null to leave it. */
export function roomMove(mind: Mind): Step | null {
  for (const think of [acceptance, repair, askFirst, walkOut, proposal, askLater, warning]) {
    const step = think(mind);
    if (step && mayUse(mind, step.move.kind) && !refusal(mind.view, step.move)) return step;
  }
  return null;
}

const askFirst = (mind: Mind) => talk(mind, true);
const askLater = (mind: Mind) => talk(mind, false);

/** Whether a kind of move is in its repertoire. */
export const mayUse = ({ options }: Mind, kind: MoveKind): boolean =>
  !options.without?.includes(kind) && !SKILLS[options.difficulty].without.includes(kind);

/** Room moves that could be made instead, with what they would lead to beside letting the moment pass. */
export function roomThoughts(mind: Mind, idle: Prospects): Alternative[] {
  const { me, bid, breakdown } = mind;
  const thoughts: Alternative[] = [];
  const add = (step: Step | null, gain: number, deal: number) => {
    if (!step || !mayUse(mind, step.move.kind) || refusal(mind.view, step.move)) return;
    thoughts.push({ ...step, estimate: { points: idle.points + gain, deal, gain } });
  };
  for (const { author, found } of mind.offers) {
    if (isMarked(mind, author)) continue;
    const gain = valueOfSigning(mind, found) - idle.gain;
    add(
      accept(mind, author, found, mind.t === 1 ? 'acceptsBeforeDeadline' : 'acceptsGoodOffer'),
      gain,
      found.joint,
    );
  }
  if (bid && !isOwnText(mind, bid.draft)) {
    const signed = acceptanceOf(mind, bid);
    const gain = signed * (bid.joint * (bid.points[me]! - breakdown) - idle.gain);
    add(
      table(mind, bid, mind.own ? 'concedes' : 'tablesFirst'),
      gain,
      signed * bid.joint + (1 - signed) * idle.deal,
    );
  }
  add(talk(mind, false), TALK_GAIN * (1 - mind.t), idle.deal);
  add(walkOut(mind), 0, idle.deal);
  return thoughts;
}

/** Chance that all others sign a text at once, as far as one can read them. */
const acceptanceOf = ({ breakdowns, me, view }: Mind, found: Package): number =>
  found.points.reduce(
    (chance, points, seat) =>
      seat === me ? chance : chance * signingChance(view, points - breakdowns[seat]!, found.chances[seat]!),
    1,
  );

/**
 * Accepting in the last call: what it could get by declining is breakdown, or its own draft if somebody after it would
 * rather sign that.
 */
export function lastCallMove(mind: Mind): Step {
  const offer = bestOffer(mind);
  const hasMarked = offer !== null && isMarked(mind, offer.author);
  const signing = offer ? valueOfSigning(mind, offer.found) : 0;
  const isDignified = offer !== null && offer.found.points[mind.me]! >= mind.least();
  if (offer && !hasMarked && isDignified && signing > valueOfLastWord(mind))
    return accept(mind, offer.author, offer.found, 'acceptsBeforeDeadline');
  return {
    move: { kind: 'decline', by: mind.me },
    reason: {
      code: hasMarked ? 'awaitsMarks' : signing > 0 ? 'holdsFirm' : 'declinesWorseThanNothing',
      data: { breakdown: mind.breakdown },
    },
  };
}

/** An offer in the last call, with the gain over breakdown of signing it and of holding out for the own draft. */
export interface LastOffer {
  readonly author: Seat;
  readonly found: Package;
  readonly signing: number;
  readonly holding: number;
}

/** The offer that promises most in the last call; null if none is left to accept. */
export function lastOffer(mind: Mind): LastOffer | null {
  const offer = bestOffer(mind);
  if (!offer || isMarked(mind, offer.author)) return null;
  return { ...offer, signing: valueOfSigning(mind, offer.found), holding: valueOfLastWord(mind) };
}

/** Gain over breakdown to be expected of the own draft, if all others may still sign it in the last call; 0 if not. */
function valueOfLastWord(mind: Mind): number {
  const { own, me, view, breakdown } = mind;
  if (!own || own.points[me]! <= breakdown) return 0;
  const seats = view.agenda.principals.length;
  const first = (view.agenda.firstSeat + view.agenda.rounds.length - 1) % seats;
  const placeOf = (seat: Seat) => (seat - first + seats) % seats;
  const { marks } = view.negotiation.drafts[me]!;
  for (let seat = 0; seat < seats; seat++) {
    if (seat === me || marks.includes(seat)) continue;
    if (placeOf(seat) < placeOf(me) || own.points[seat]! <= mind.breakdowns[seat]!) return 0;
  }
  const followed = hasPassedUp(mind) ? LAST_WORD.passedUp : LAST_WORD.open;
  return followed * own.joint * (own.points[me]! - breakdown);
}

/** Whether somebody has left the own draft unsigned in the last round. */
function hasPassedUp({ view: { agenda, log }, me }: Mind): boolean {
  for (let place = log.length - 1; place >= 0 && log[place]!.round === agenda.rounds.length; place--) {
    const { kind, by } = log[place]!;
    if (kind === 'table' && by === me) return false;
    if (kind === 'endTurn' && by !== me) return true;
  }
  return false;
}

/** The offer that it would sign now, if any: the same answer decides on podium moves that prepare the vote. */
export function acceptableOffer(mind: Mind): { author: Seat; found: Package; late: boolean } | null {
  const offer = bestOffer(mind);
  if (!offer) return null;
  const { found } = offer;
  const own = found.points[mind.me]!;
  const isLast = mind.t === 1;
  if (isLast && valueOfSigning(mind, found) > 0 && found.chances[mind.me]! >= STALE_CHANCE) {
    // Whoever can leave the others with nothing but its own draft does not sign what is worth less.
    const isBest = valueOfSigning(mind, found) > valueOfLastWord(mind);
    return isBest && own >= mind.least() ? { ...offer, late: true } : null;
  }
  const usual = SKILLS[mind.options.difficulty].signs;
  const signs = mind.t >= LATE_SIGNING.from ? Math.min(usual, LATE_SIGNING.chance) : usual;
  if (found.chances[mind.me]! < signs || own <= mind.breakdown || mind.t < FIRST_SIGNING) return null;
  // AC_next (Baarslag, Hindriks & Jonker): as good as what it would say next.
  const next = Math.min(mind.target, mind.bid ? mind.bid.points[mind.me]! : mind.target);
  if (own < Math.min(next, mind.reserve) || own < mind.least()) return null;
  if (own >= next) return { ...offer, late: false };
  // What all would settle on anyway is not worth another round of risk.
  if (mind.t >= FAIR_SIGNING && own >= mind.fair && found.joint >= signs) return { ...offer, late: false };
  // AC_time: where the vote may be lost, a round before the end what it would take in the last one.
  const { negotiation, agenda } = mind.view;
  const isLate = negotiation.round >= agenda.rounds.length - 1 && own >= mind.reserve;
  return isLate && found.chances[mind.me]! < SAFE_VOTE ? { ...offer, late: true } : null;
}

function acceptance(mind: Mind): Step | null {
  const offer = acceptableOffer(mind);
  if (!offer || isMarked(mind, offer.author)) return null;
  const { author, found, late } = offer;
  return accept(mind, author, found, late ? 'acceptsBeforeDeadline' : 'acceptsGoodOffer');
}

function accept(mind: Mind, of: Seat, found: Package, code: Reason['code']): Step {
  const version = mind.view.negotiation.drafts[of]!.version;
  return {
    move: { kind: 'accept', by: mind.me, of, version },
    reason: {
      code,
      data: { points: found.points[mind.me]!, target: mind.target, chance: found.chances[mind.me]! },
    },
  };
}

/** The offer that promises most: what signing is worth, times the chance that those who have not marked it follow. */
function bestOffer(mind: Mind) {
  const promise = ({ author, found }: Mind['offers'][number]) => {
    const value = valueOfSigning(mind, found);
    return value > 0 ? value * chanceOfMarks(mind, author, found) : value;
  };
  return [...mind.offers].sort((a, b) => promise(b) - promise(a) || a.author - b.author)[0] ?? null;
}

/** Chance that all others sign a draft: its author and whoever has marked it will; the rest as they may be guessed. */
function chanceOfMarks(mind: Mind, author: Seat, found: Package): number {
  const { marks } = mind.view.negotiation.drafts[author]!;
  let chance = 1;
  for (let seat = 0; seat < found.points.length; seat++) {
    if (seat === mind.me || seat === author || marks.includes(seat)) continue;
    const gains = found.points[seat]! > mind.breakdowns[seat]!;
    chance *= UNMARKED * found.chances[seat]! * (gains ? 1 : UNWILLING);
  }
  return chance;
}

/** Whether it has marked this draft already; then there is nothing to do but wait for the others. */
const isMarked = ({ view, me }: Mind, author: Seat): boolean =>
  view.negotiation.drafts[author]!.marks.includes(me);

/** Expected gain over breakdown of putting a draft to the vote. Its author is taken to know its own public. */
function valueOfSigning(mind: Mind, found: Package): number {
  const chance = found.chances[mind.me]!;
  return chance * (found.points[mind.me]! - mind.breakdown) - (1 - chance) * LOST_VOTE;
}

/** Whether it has marked a draft that it would still sign; then it waits for the others. */
const isWaiting = (mind: Mind): boolean =>
  mind.offers.some(
    ({ author, found }) =>
      isMarked(mind, author) &&
      found.chances[mind.me]! >= STALE_CHANCE &&
      found.points[mind.me]! > mind.breakdown,
  );

/** A standing draft that would now fail at home is replaced: most failed votes come from stale drafts. */
function repair(mind: Mind): Step | null {
  if (!mind.own || !mind.bid || mind.own.chances[mind.me]! >= STALE_CHANCE) return null;
  return mind.bid.chances[mind.me]! > mind.own.chances[mind.me]! + 0.1
    ? table(mind, mind.bid, 'replacesStale')
    : null;
}

/** Early on or with a spare turn: opening a closed channel, and asking what matters to others (who learn as much). */
function talk(mind: Mind, first: boolean): Step | null {
  const { view, me } = mind;
  const { agenda, negotiation } = view;
  if (mind.t > (first ? TALKS.until : TALKS.spareUntil) || isWaiting(mind)) return null;
  let best: { move: Move; reason: Reason; stakes: number } | null = null;
  for (let other = 0; other < agenda.principals.length; other++) {
    if (other === me) continue;
    const rows = view.known[other]!;
    const known = rows.filter(row => row !== null).length;
    if (first && known >= negotiation.round * TALKS.perRound) continue;
    if (!isOpen(agenda, negotiation, me, other)) {
      const channel = negotiation.channels[pairIndex(agenda.principals.length, me, other)]!;
      if (channel.status === 'burned' || channel.calls >= TALKS.calls || best) continue;
      const reason: Reason = { code: 'opensChannel', data: { principal: other } };
      best = { move: { kind: 'call', by: me, to: other }, reason, stakes: 0 };
      continue;
    }
    rows.forEach((row, issue) => {
      if (row) return;
      const stakes = spread(mind.briefs[me]!.values[issue]!) + spread(agenda.estimates[other]![issue]!);
      if (best && stakes <= best.stakes) return;
      const reason: Reason = { code: 'asksWhatMatters', data: { principal: other, issue } };
      best = { move: { kind: 'soundOut', by: me, of: other, issue }, reason, stakes };
    });
  }
  return best;
}

const spread = (row: readonly number[]): number => Math.max(...row) - Math.min(...row);

/** Tabling the bid of the moment, if it is the first or the others would notice the difference. */
function proposal(mind: Mind): Step | null {
  const { bid, own } = mind;
  if (!bid || isWaiting(mind) || awaitsAnswer(mind)) return null;
  if (!own) return table(mind, bid, 'tablesFirst');
  const gain = contentment(bid, mind.breakdowns, mind.me) - contentment(own, mind.breakdowns, mind.me);
  return gain >= WORTHWHILE ? table(mind, bid, 'concedes') : null;
}

/** Whether a text is what it has on the table already: tabled again it would change nothing. */
export const isOwnText = ({ own }: Mind, draft: Draft): boolean =>
  own !== null && sameDraft(own.draft, draft);

function table(mind: Mind, bid: Package, code: Reason['code']): Step {
  const { me } = mind;
  const move: Move = { kind: 'table', by: me, draft: bid.draft, quiet: false };
  const discreet: Move = { ...move, quiet: true };
  const isQuiet = mind.own !== null && !owesShow(mind) && !refusal(mind.view, discreet);
  return {
    move: isQuiet ? discreet : move,
    reason: { code, data: { points: bid.points[me]!, target: mind.target, chance: bid.chances[me]! } },
  };
}

/** Whether somebody needs to show its audience a concession of this seat before it can drop a measure. */
function owesShow({ view, me }: Mind): boolean {
  return view.agenda.measures.some((measure, index) => {
    const state = view.negotiation.measures[index]!;
    return measure.target === me && stands(state) && state.stake > state.credit;
  });
}

/** Whether the last word on the table was its own and there is time to wait for the answer. */
export function awaitsAnswer({ view, me, own, t }: Mind): boolean {
  if (!own || t >= ANSWER_UNTIL) return false;
  for (let place = view.log.length - 1; place >= 0; place--)
    if (view.log[place]!.kind === 'table') return view.log[place]!.by === me;
  return false;
}

/** Leaving the room over an offer that would shame it, while the others stand still and there is time to come back. */
function walkOut(mind: Mind): Step | null {
  const { view, me, own, offers, t } = mind;
  if (!own || t < WALK_OUT.from || t > WALK_OUT.to || offers.length === 0) return null;
  if (view.negotiation.meters[me]!.face >= WALK_OUT.face) return null;
  const best = Math.max(...offers.map(({ found }) => found.points[me]!));
  const least = mind.least();
  if (best >= least - WALK_OUT.shame || mind.conceded() > WALK_OUT.moved) return null;
  return { move: { kind: 'walkOut', by: me }, reason: { code: 'walksOut', data: { points: best, least } } };
}

/** A threat without an audience, in answer to one that hangs over it, where it has one to make. */
function warning({ view, me, t }: Mind): Step | null {
  const { agenda, negotiation } = view;
  if (t < WARNING.from || t > WARNING.to) return null;
  for (let measure = 0; measure < agenda.measures.length; measure++) {
    const { holder, target } = agenda.measures[measure]!;
    const { status, announced } = negotiation.measures[measure]!;
    if (holder !== me || status !== 'idle' || announced > 0) continue;
    const isPressed = agenda.measures.some(
      (other, index) =>
        other.holder === target && other.target === me && threatens(negotiation.measures[index]!),
    );
    if (!isPressed) continue;
    return {
      move: { kind: 'warn', by: me, measure, level: 0 },
      reason: { code: 'warnsQuietly', data: { principal: target, measure } },
    };
  }
  return null;
}
