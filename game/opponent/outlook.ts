import { bites, type Ground, isThreatened, stands } from '../rules/index.ts';
import type { Agenda, Brief, Seat } from '../scenario/types.ts';
import { timeUsed } from './aspiration.ts';

/** How a seat looks at a state: what it knows or guesses of every brief, and how sure it is of each vote. */
export interface Outlook {
  readonly agenda: Agenda;
  readonly ground: Ground;
  readonly briefs: readonly Brief[];
  readonly me: Seat;
  /** Half-width of the uncertainty of each vote. */
  readonly doubts: readonly number[];
}

/** What a state adds to the worth of drafts, the same for all of them or by line and measure. */
export interface Terms {
  /** Approval less bar of every seat for a deal worth 0 that touches no line and no measure. */
  readonly bases: readonly number[];
  /** What it is worth at the vote of every seat to be rid of all measures against it; 0 where none stands. */
  readonly reliefs: readonly number[];
  /** Measures standing against every seat. */
  readonly pressing: readonly number[];
  /** Cost at home of crossing each line, of lifting and of signing under each measure; 0 where it does not stand. */
  readonly lineCosts: readonly number[];
  readonly stakeCosts: readonly number[];
  readonly duress: readonly number[];
  /** Points that each measure would cost its target and its holder at the end if it is left standing. */
  readonly tails: readonly { readonly target: number; readonly holder: number }[];
  /** Points of every seat at breakdown, as it may expect them itself. */
  readonly breakdowns: readonly number[];
  /** Points that every seat will have lost to measures in force by the time of the vote. */
  readonly harms: readonly number[];
}

const NO_TAIL = { target: 0, holder: 0 };

/**
 * The terms of a state.
 * @param ahead rounds until the vote that is thought of: boosts fade until then, Face carries Support, Strain eases
 */
export function termsOf(outlook: Outlook, ahead: number): Terms {
  const { agenda, ground, briefs } = outlook;
  const { approval, dawn, duress, line } = agenda.constants;
  const seats = briefs.length;
  const bases = new Array<number>(seats);
  const reliefs = new Array<number>(seats).fill(0);
  const pressing = new Array<number>(seats).fill(0);
  const count = agenda.measures.length;
  const stakeCosts = new Array<number>(count).fill(0);
  const duresses = new Array<number>(count).fill(0);
  const tails: { target: number; holder: number }[] = new Array(count).fill(NO_TAIL);
  const harms = new Array<number>(seats).fill(0);
  const vote = ground.round + ahead;
  for (let index = 0; index < count; index++) {
    const state = ground.measures[index]!;
    if (!stands(state)) continue;
    const measure = agenda.measures[index]!;
    pressing[measure.target]! += 1;
    stakeCosts[index] = Math.max(0, state.stake - state.credit);
    // What falls due before the vote will be in force by then, and does harm from the dawn after.
    const since = state.status === 'inForce' ? ground.round : (state.due ?? Number.POSITIVE_INFINITY);
    const factor =
      since <= vote ? duress.inForce : state.status === 'announced' ? duress.announced : duress.suspended;
    duresses[index] = (duress.base + duress.perLevel * state.level) * factor;
    const { tail, perRound } = measure.levels[state.level]!;
    if (bites(agenda, ground, index)) tails[index] = tail;
    const dawns = Math.max(0, vote - since);
    harms[measure.target]! += dawns * perRound.target;
    harms[measure.holder]! += dawns * perRound.holder;
  }
  for (let seat = 0; seat < seats; seat++) {
    const meters = ground.meters[seat]!;
    const boost = Math.max(0, meters.boost - dawn.boost * ahead);
    const lean = meters.face - 50;
    const support = Math.min(100, meters.support + dawn.support * lean * ahead);
    const face = approval.face * lean * Math.max(0, 1 - dawn.face * ahead);
    bases[seat] = support + boost + face - briefs[seat]!.bar;
    if (pressing[seat]! > 0) {
      const eased = isThreatened(agenda, ground, seat) ? 1 : Math.max(0, 1 - (1 - dawn.strain) * ahead);
      reliefs[seat] = approval.relief * meters.strain * eased;
    }
  }
  const lineCosts = new Array<number>(agenda.redLines.length);
  for (let index = 0; index < lineCosts.length; index++) {
    const brief = briefs[agenda.redLines[index]!.owner]!.lines[index];
    const isLatent = ground.lines[index]!.status === 'latent';
    const isMeant = brief?.truth === 'true';
    const factor = isLatent
      ? isMeant
        ? line.latentTrue
        : line.latentPosture
      : isMeant
        ? line.declaredTrue
        : line.declaredPosture;
    lineCosts[index] = brief ? factor * brief.weight : 0;
  }
  // A loop and not `map`, which makes lists of several kinds: what reads them would be compiled anew for each kind.
  const breakdowns = new Array<number>(seats);
  for (let seat = 0; seat < seats; seat++) breakdowns[seat] = breakdownPoints(outlook, seat, tails);
  return { bases, reliefs, pressing, lineCosts, stakeCosts, duress: duresses, tails, breakdowns, harms };
}

/**
 * How likely its target takes it to be that a measure bites in the end: as far as its holder is believed (Drezner 2003;
 * Press 2005), and more the less time is left to step back.
 */
function beliefIn(agenda: Agenda, ground: Ground, index: number): number {
  if (ground.measures[index]!.status === 'inForce' || ground.phase === 'lastCall') return 1;
  const doubt = 1 - ground.meters[agenda.measures[index]!.holder]!.credibility / 100;
  const t = timeUsed(ground.round, agenda.rounds.length);
  return 1 - doubt * (1 - t * t * t * t);
}

/** Points of a seat if the talks fail: kept down payments, the unsolved problem, measures, faces and kept words. */
function breakdownPoints(
  { agenda, ground, briefs }: Outlook,
  seat: Seat,
  tails: readonly { readonly target: number; readonly holder: number }[],
): number {
  const { breakdownFace, carryOut, downPayment, scoring } = agenda.constants;
  const brief = briefs[seat]!;
  let sum = brief.noDeal - scoring.face * breakdownFace;
  for (let issue = 0; issue < ground.paid.length; issue++)
    sum += downPayment.kept * brief.values[issue]![ground.paid[issue]!]!;
  for (let index = 0; index < tails.length; index++) {
    const tail = tails[index]!;
    if (tail === NO_TAIL) continue;
    const measure = agenda.measures[index]!;
    const state = ground.measures[index]!;
    if (measure.target === seat) sum -= tail.target * beliefIn(agenda, ground, index);
    if (measure.holder !== seat) continue;
    sum -= tail.holder;
    if (state.status !== 'inForce')
      sum += scoring.credibility * carryOut.credibility + scoring.face * carryOut.face * state.stake;
  }
  return sum;
}
