import { isOpen, type Move, pairIndex, refusal, stands } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { contentment, type Decision, type Mind, type Reason } from './mind.ts';
import type { Package } from './packages.ts';

/** Chance at home that it wants before it signs, while another round is to come. */
const SIGN_CHANCE = 0.5;
/** A vote lost costs Face and trust: points set against the gain at the last moment. */
const LOST_VOTE = 3.4;
/** Chance that somebody signs who could, and share of it left for somebody who seems to lose by it. */
const UNMARKED = 0.8;
const UNWILLING = 0.3;
/** Own standing drafts below this chance at home are replaced. */
const STALE_CHANCE = 0.4;
/** How much more content the others must be with a new draft before it replaces the old one. */
const WORTHWHILE = 1;
/** Rows that it asks for by the end of a round, per other principal; until when it asks at once, and with a spare turn. */
const TALKS = { perRound: 0.6, until: 0.6, spareUntil: 0.8, calls: 2 };
/** First share of the time in which it signs less than the most it hopes for. */
const FIRST_SIGNING = 0.15;

/** The room move of a turn, or null to leave it. */
export function roomMove(mind: Mind): Decision | null {
  return acceptance(mind) ?? repair(mind) ?? talk(mind, true) ?? proposal(mind) ?? talk(mind, false);
}

/** Accepting in the last call: now only breakdown is left to compare with. */
export function lastCallMove(mind: Mind): Decision {
  const offer = bestOffer(mind);
  if (offer && valueOfSigning(mind, offer.found) > 0 && !isMarked(mind, offer.author))
    return accept(mind, offer.author, offer.found, 'acceptsBeforeDeadline');
  const hasMarked = offer !== null && isMarked(mind, offer.author);
  return {
    move: { kind: 'decline', by: mind.me },
    reason: {
      code: hasMarked ? 'waits' : 'declinesWorseThanNothing',
      data: { breakdown: mind.breakdown },
    },
  };
}

/** The offer that it would sign now, if any: the same answer decides on podium moves that prepare the vote. */
export function acceptableOffer(mind: Mind): { author: Seat; found: Package; late: boolean } | null {
  const offer = bestOffer(mind);
  if (!offer) return null;
  const { found } = offer;
  const own = found.points[mind.me]!;
  const isLast = mind.t === 1;
  if (isLast && valueOfSigning(mind, found) > 0 && found.chances[mind.me]! >= STALE_CHANCE)
    return { ...offer, late: true };
  if (found.chances[mind.me]! < SIGN_CHANCE || own <= mind.breakdown || mind.t < FIRST_SIGNING) return null;
  // AC_next (Baarslag, Hindriks & Jonker): as good as what it would say next.
  const next = Math.min(mind.target, mind.bid ? mind.bid.points[mind.me]! : mind.target);
  if (own >= next) return { ...offer, late: false };
  // AC_time: a round before the end, what it would take in the last one, so that a lost vote is not the end.
  const { negotiation, agenda } = mind.view;
  return negotiation.round >= agenda.rounds.length - 1 && own >= mind.reserve
    ? { ...offer, late: true }
    : null;
}

function acceptance(mind: Mind): Decision | null {
  const offer = acceptableOffer(mind);
  if (!offer || isMarked(mind, offer.author)) return null;
  const { author, found, late } = offer;
  return accept(mind, author, found, late ? 'acceptsBeforeDeadline' : 'acceptsGoodOffer');
}

function accept(mind: Mind, of: Seat, found: Package, code: Reason['code']): Decision {
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
function repair(mind: Mind): Decision | null {
  if (!mind.own || !mind.bid || mind.own.chances[mind.me]! >= STALE_CHANCE) return null;
  return mind.bid.chances[mind.me]! > mind.own.chances[mind.me]! + 0.1
    ? table(mind, mind.bid, 'replacesStale')
    : null;
}

/** Early on or with a spare turn: opening a closed channel, and asking what matters to others (who learn as much). */
function talk(mind: Mind, first: boolean): Decision | null {
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
function proposal(mind: Mind): Decision | null {
  const { bid, own } = mind;
  if (!bid || isWaiting(mind)) return null;
  if (!own) return table(mind, bid, 'tablesFirst');
  const gain = contentment(bid, mind.breakdowns, mind.me) - contentment(own, mind.breakdowns, mind.me);
  return gain >= WORTHWHILE ? table(mind, bid, 'concedes') : null;
}

function table(mind: Mind, bid: Package, code: Reason['code']): Decision {
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
