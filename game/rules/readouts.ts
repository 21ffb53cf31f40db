import type { Agenda, Draft, Seat } from '../scenario/types.ts';
import { estimatedWorth } from '../scenario/worth.ts';
import type { Act } from './act.ts';
import { drawUniform } from './chance.ts';
import { beginImplementation } from './implementation.ts';
import type { Move } from './moves/index.ts';
import {
  firstSeatOf,
  type Ground,
  type MeasureState,
  pairIndex,
  type ReadoutMoment,
  type ReadoutTone,
} from './negotiation.ts';

/**
 * Chance that a boast is contradicted in public.
 * @param gap distance between the claim and the public facts, 0 to 1
 */
export const contradictionChance = ({ constants }: Agenda, gap: number): number =>
  Math.min(1, constants.readout.contradiction.base + constants.readout.contradiction.slope * gap);

/** Those of whom a principal's account speaks: the other end of a suspension, after a ratification everybody else. */
export const addressedBy = ({ seats }: ReadoutMoment, by: Seat): Seat[] => seats.filter(seat => seat !== by);

/** What a seat's boast would be held against: its gap to the facts. */
export const gapOf = ({ seats, gaps }: ReadoutMoment, seat: Seat): number => gaps[seats.indexOf(seat)]!;

/** Whether suspending a measure now leads to two accounts: its sides had a call in this round or the one before. */
export function callsForReadouts(agenda: Agenda, ground: Ground, measure: number): boolean {
  const { holder, target } = agenda.measures[measure]!;
  const channel = ground.channels[pairIndex(agenda.principals.length, holder, target)]!;
  return agenda.readouts && channel.openUntil >= ground.round && channel.readoutIn !== ground.round;
}

/**
 * Gaps of the holder and the target of a measure before it is suspended: the holder's claim to have won rests on its
 * credit, the target's claim to have given nothing is belied by it.
 */
export function suspensionGaps({ stake, credit }: MeasureState): readonly [holder: number, target: number] {
  if (stake === 0) return [0, 0];
  const shown = Math.min(1, credit / stake);
  return [1 - shown, shown];
}

/** Holder and target are asked for their accounts of a suspension; then the holder's turn goes on. */
export function openSuspensionReadouts(act: Act, measure: number, gaps: readonly number[]): void {
  const { holder, target } = act.agenda.measures[measure]!;
  act.n.channels[pairIndex(act.seats, holder, target)]!.readoutIn = act.n.round;
  open(act, { measure, seats: [holder, target], gaps, tones: [] });
}

/** All are asked for their accounts of a ratified draft, in the turn order of the round. */
export function openRatificationReadouts(act: Act, draft: Draft): void {
  const first = firstSeatOf(act.seats, act.agenda.firstSeat, act.n.round);
  const seats = act.agenda.principals.map((_, place) => (first + place) % act.seats);
  const shares = act.agenda.principals.map((_, seat) => shareOfBest(act.agenda, seat, draft));
  const gaps = seats.map(seat => {
    const others = act.others(seat).reduce((sum, other) => sum + shares[other]!, 0) / (act.seats - 1);
    return Math.max(0, others - shares[seat]!);
  });
  open(act, { measure: null, seats, gaps, tones: [] });
}

/** What a principal got of the most that any draft could bring it, 0 to 1, in the public estimate of the published text. */
function shareOfBest(agenda: Agenda, seat: Seat, { positions, covers }: Draft): number {
  const best = agenda.estimates[seat]!.reduce((sum, row) => sum + Math.max(...row), 0);
  if (best <= 0) return 0;
  const open = covers.filter(cover => agenda.covers[cover]!.leakRisk === 0);
  return Math.max(0, Math.min(1, estimatedWorth(agenda, seat, { positions, covers: open }) / best));
}

function open(act: Act, moment: ReadoutMoment): void {
  act.n.readout = moment;
  act.n.toMove = moment.seats[0]!;
  act.stepPhase('askReadouts');
}

/** One account is sealed; with the last one all are published, and the game goes on. */
export function giveReadout(act: Act, by: Seat, tone: ReadoutTone): void {
  const { n } = act;
  const moment = n.readout!;
  const tones = [...moment.tones, tone];
  const next = moment.seats[tones.length];
  if (next !== undefined) {
    n.readout = { ...moment, tones };
    n.toMove = next;
    act.tell('sealed', by, 'all', {});
    act.stepPhase('seal');
    return;
  }
  n.readout = null;
  for (let seat = 0; seat < act.seats; seat++) {
    const place = moment.seats.indexOf(seat);
    // Where a state is only imagined, what others have sealed is unknown.
    if (place >= 0) publish(act, moment, seat, tones[place] ?? 'plain');
  }
  if (moment.measure === null) {
    n.toMove = null;
    beginImplementation(act, n.deal!.draft);
  } else {
    n.toMove = moment.seats[0]!;
    act.stepPhase('resume');
  }
}

/** An account comes out; a boast that the public facts do not bear out may be contradicted. */
function publish(act: Act, moment: ReadoutMoment, by: Seat, tone: ReadoutTone): void {
  speak(act, moment, by, tone);
  if (tone !== 'boastful') return;
  const { measure } = moment;
  const key = measure === null ? 0 : measure + 1;
  const draw = drawUniform(act.n.secrets.seed, 'readout', by, act.n.round, key);
  if (draw < contradictionChance(act.agenda, gapOf(moment, by))) contradict(act, moment, by);
}

/** What an account does. Theory: two audiences, Putnam 1988; giving face, Brown 1977. */
export function speak(act: Act, moment: ReadoutMoment, by: Seat, tone: ReadoutTone): void {
  const { measure } = moment;
  act.tell('readout', by, 'all', { tone, suspended: measure });
  if (tone === 'plain') return;
  const { own, face, trust } = act.constants.readout[tone];
  const cause = tone === 'generous' ? 'generosity' : 'boast';
  act.add(by, 'face', own, cause);
  for (const other of addressedBy(moment, by)) {
    act.add(other, 'face', face, cause);
    act.addTrust(other, by, trust, cause);
  }
}

/** A boast is contradicted in public. Theory: claims that an audience can check, Schultz 2001. */
export function contradict(act: Act, moment: ReadoutMoment, by: Seat): void {
  const gap = gapOf(moment, by);
  act.tell('contradicted', by, 'all', {
    suspended: moment.measure,
    gap,
    chance: contradictionChance(act.agenda, gap),
  });
  const { credibility, face } = act.constants.readout.contradiction;
  act.add(by, 'credibility', -credibility, 'contradiction');
  act.add(by, 'face', -face, 'contradiction');
}

/** The account of whoever says nothing more than what happened; null outside of such a moment. */
export const plainReadout = ({ phase, toMove }: Ground): Move | null =>
  phase === 'readout' ? { kind: 'readout', by: toMove!, tone: 'plain' } : null;
