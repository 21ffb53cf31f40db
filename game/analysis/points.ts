import { figureAt, type Ground, type Negotiation } from '../rules/index.ts';
import type { Agenda, Brief, Seat } from '../scenario/types.ts';
import { coverPrices } from '../scenario/worth.ts';
import { tailHarm } from './harm.ts';

/** Points of one principal, term by term; the terms add up to the total. */
export interface Points {
  /** Worth of the positions of the deal with delivery, or the kept share of what was paid. */
  readonly issues: number;
  readonly linkages: number;
  readonly covers: number;
  /** Harm of measures that still bite, or came back (at most 0). */
  readonly measures: number;
  /** The problem stays unsolved: authored points of no deal. */
  readonly noDeal: number;
  /** Harm suffered during play (at most 0). */
  readonly harm: number;
  readonly support: number;
  readonly face: number;
  readonly credibility: number;
  readonly trust: number;
  readonly total: number;
}

/**
 * Points of every seat at the end of a game, in seat order (rules 12). Points of different seats are never compared.
 * @throws RangeError while the game is not over
 */
export function pointsOf(agenda: Agenda, n: Negotiation): Points[] {
  if (!n.outcome) throw new RangeError('points exist when the game is over');
  return agenda.principals.map((_, seat) => pointsOfSeat(agenda, n, seat));
}

function pointsOfSeat(agenda: Agenda, n: Negotiation, seat: Seat): Points {
  const brief = n.secrets.briefs[seat]!;
  const draft = n.deal?.draft ?? null;
  const { scoring } = agenda.constants;
  const start = agenda.principals[seat]!.start;
  const end = n.meters[seat]!;
  const trust = n.trust[seat]!.reduce((sum, value, other) => {
    return other === seat ? sum : sum + value - agenda.principals[seat]!.trust[other]!;
  }, 0);
  const terms = {
    issues: draft ? deliveredWorth(agenda, n, brief, seat) : keptWorth(agenda, n, brief),
    linkages: draft
      ? brief.linkages
          .filter(linkage =>
            linkage.when.every(part => part.positions.includes(draft.positions[part.issue]!)),
          )
          .reduce((sum, linkage) => sum + linkage.points, 0)
      : 0,
    covers: draft ? coverPrices(agenda, draft, seat) : 0,
    measures: 0 - measureHarm(agenda, n, seat),
    noDeal: draft ? 0 : brief.noDeal,
    harm: 0 - n.seats[seat]!.harm,
    support: scoring.support * (end.support - start.support),
    face: scoring.face * (end.face - start.face),
    credibility: scoring.credibility * (end.credibility - start.credibility),
    trust: scoring.trust * trust,
  };
  return { ...terms, total: Object.values(terms).reduce((sum, term) => sum + term, 0) };
}

/** At breakdown a down payment stays: half of its own worth is kept. */
function keptWorth(agenda: Agenda, n: Negotiation, brief: Brief): number {
  const { kept } = agenda.constants.downPayment;
  return n.paid.reduce((sum, position, issue) => sum + kept * brief.values[issue]![position]!, 0);
}

/** Worth of the deal's positions; obligations count by delivery, and what was paid before counts as delivered. */
function deliveredWorth(agenda: Agenda, n: Negotiation, brief: Brief, seat: Seat): number {
  const { positions } = n.deal!.draft;
  const implementation = n.implementation;
  const obligations = implementation ? agenda.benchmarks[implementation.benchmark]!.obligations : [];
  return positions.reduce((sum, position, issue) => {
    const row = brief.values[issue]!;
    if (!obligations.includes(issue)) return sum + row[position]!;
    const delivery = deliveryOf(agenda, n, issue);
    const [fixed, share] = sharesOf(agenda, n, seat, issue);
    const paid = row[n.paid[issue]!]!;
    const part = (delivered: number) => fixed! + share! * delivered;
    return sum + paid * part(Math.max(1, delivery)) + (row[position]! - paid) * part(delivery);
  }, 0);
}

/** Fixed part and part by delivery of what an obligation is worth: to whoever does it, and to the others. */
function sharesOf(agenda: Agenda, n: Negotiation, seat: Seat, issue: number): readonly number[] {
  const { benchmark } = n.implementation!;
  const { beneficiary, responsible } = agenda.constants.delivery;
  const isDoer = checksOf(agenda, n, issue).some(
    checkpoint => figureAt(agenda, benchmark, checkpoint).responsible === seat,
  );
  return isDoer ? responsible : beneficiary;
}

/** Checkpoints that check an obligation: its own, and those that check all. */
function checksOf(agenda: Agenda, ground: Ground, issue: number): number[] {
  const { checkpoints } = agenda.benchmarks[ground.implementation!.benchmark]!;
  return checkpoints.flatMap((item, place) => (item.issue === null || item.issue === issue ? [place] : []));
}

/**
 * Mean effort over the checkpoints that check an obligation, at most 1.1. One not reached counts with the last effort
 * before it that was made for the same obligation, or at all; an obligation that none checks is kept as promised.
 */
export function deliveryOf(agenda: Agenda, ground: Ground, issue: number): number {
  const { efforts } = ground.implementation!;
  const checks = checksOf(agenda, ground, issue);
  if (checks.length === 0) return 1;
  const { effort, delivery } = agenda.constants;
  const last = efforts[checks.filter(place => place < efforts.length).at(-1) ?? efforts.length - 1]!;
  const sum = checks.reduce((total, place) => total + effort[efforts[place] ?? last].effort, 0);
  return Math.min(delivery.most, sum / checks.length);
}

/** Harm that a principal takes at the end, as target or holder, from measures that bite or came back; only what the deal had lifted comes back. */
function measureHarm(agenda: Agenda, ground: Ground, seat: Seat): number {
  const { outcome, deal } = ground;
  const returned = outcome?.end === 'ratified' ? outcome.snappedBack : null;
  const left = tailHarm(agenda, ground, seat, deal?.draft ?? null);
  if (returned === null) return left;
  const measure = agenda.measures[returned]!;
  const { tail } = measure.levels[ground.measures[returned]!.level]!;
  const own = measure.target === seat ? tail.target : measure.holder === seat ? tail.holder : 0;
  return left + agenda.constants.verdict.snapTail * own;
}
