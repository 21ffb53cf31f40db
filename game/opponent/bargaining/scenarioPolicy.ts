import { indexOf, outcomeAt } from '../../analysis/domain.ts';
import { countDrafts, eachDraft } from '../../analysis/drafts.ts';
import { tailHarm } from '../../analysis/harm.ts';
import {
  draftIn,
  firstSeatOf,
  type Move,
  refusal,
  sameDraft,
  standingDraft,
  type View,
} from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import type { Policy } from '../index.ts';
import { silentPolicy } from '../silent.ts';
import type { BargainingSide, Strategy } from './protocol.ts';

/**
 * A bargaining strategy at a table with politics: it plays by room moves alone, as if nothing but the draft counted.
 * Utilities are its own points of drafts without covers as measures stand now, its reservation value those of
 * breakdown; votes, meters and covers it does not see. Each turn it takes the answer of the strategy to the drafts
 * tabled so far: it accepts the offer on the table or tables its bid, raised to what is paid already; a bid that stands there it lets stand.
 */
export const strategyPolicy =
  (strategy: Strategy): Policy =>
  (view, seed) => {
    const pass = silentPolicy(view, seed);
    const { kinds } = view.asked ?? { kinds: [] };
    if (!kinds.includes('accept')) return pass;
    const move = roomMove(view, strategy, seed);
    return move && kinds.includes(move.kind) && !refusal(view, move) ? move : pass;
  };

function roomMove(view: View, strategy: Strategy, seed: number): Move | null {
  const me = view.me as Seat;
  const { agenda, negotiation } = view;
  const side = sideOf(view, seed);
  if (side.utilities.every(utility => utility < side.reservation)) return null;
  const offer = offerOnTable(view, side);
  const bids = tabledDrafts(view, side);
  const received = bids.filter(({ by }) => by !== me).map(({ bid }) => bid);
  if (offer && received.at(-1) !== offer.bid) received.push(offer.bid);
  const answer = strategy(side)({
    round: Math.min(negotiation.round, agenda.rounds.length),
    own: bids.filter(({ by }) => by === me).map(({ bid }) => bid),
    received,
  });
  if ('accept' in answer)
    return offer && { kind: 'accept', by: me, of: offer.by, version: negotiation.drafts[offer.by]!.version };
  const positions = outcomeAt(side, answer.bid).map((position, issue) =>
    Math.max(position, negotiation.paid[issue]!),
  );
  const draft = { positions, covers: [] };
  const own = standingDraft(negotiation, me);
  return own && sameDraft(own, draft) ? null : { kind: 'table', by: me, draft, quiet: false };
}

function sideOf({ me, agenda, brief, negotiation }: View, seed: number): BargainingSide {
  const seat = me as Seat;
  const utilities = new Float64Array(countDrafts(agenda));
  let outcome = 0;
  for (const draft of eachDraft(agenda))
    utilities[outcome++] = worth(agenda, brief!, seat, draft) - tailHarm(agenda, negotiation, seat, draft);
  const rounds = agenda.rounds.length;
  return {
    sizes: agenda.issues.map(({ positions }) => positions.length),
    utilities,
    reservation: brief!.noDeal - tailHarm(agenda, negotiation, seat, null),
    rounds,
    first: firstSeatOf(agenda.principals.length, agenda.firstSeat, rounds) === seat,
    seed,
  };
}

/** All drafts tabled so far that the viewer has seen, as outcomes. */
function tabledDrafts({ log }: View, { sizes }: BargainingSide): { by: Seat | null; bid: number }[] {
  return log
    .filter(entry => entry.kind === 'table')
    .map(entry => ({ by: entry.by, bid: indexOf({ sizes }, draftIn(entry).positions) }));
}

/** The standing draft of another that is worth most. */
function offerOnTable(view: View, { sizes, utilities }: BargainingSide): { by: Seat; bid: number } | null {
  let best: { by: Seat; bid: number } | null = null;
  for (let by = 0; by < view.agenda.principals.length; by++) {
    const draft = by === view.me ? null : standingDraft(view.negotiation, by);
    if (!draft) continue;
    const bid = indexOf({ sizes }, draft.positions);
    if (!best || utilities[bid]! > utilities[best.bid]!) best = { by, bid };
  }
  return best;
}
