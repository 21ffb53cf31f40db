import type { Seat } from '../scenario/types.ts';
import type { Act } from './act.ts';
import { dawn } from './dawn.ts';
import { firstSeatOf, stands } from './negotiation.ts';
import { bites } from './standing.ts';
import { vote } from './vote.ts';

/** The turn goes to the next principal, or the round ends (rules 1). */
export function passTurn(act: Act): void {
  const { n } = act;
  const next = (n.toMove! + 1) % act.seats;
  n.turn = { room: false, podium: false };
  if (next !== firstSeatOf(act.seats, act.agenda.firstSeat, n.round)) {
    n.toMove = next;
    act.stepPhase('pass');
    return;
  }
  act.stepPhase('close');
  if (n.round < act.agenda.rounds.length) {
    act.stepPhase('next');
    openRound(act, n.round + 1);
  } else callLast(act, 0);
}

/** Dawn of a round, then the turn of its first seat. */
export function openRound(act: Act, round: number): void {
  act.n.round = round;
  dawn(act);
  act.n.toMove = firstSeatOf(act.seats, act.agenda.firstSeat, round);
  act.stepPhase('open');
}

/** The last call goes to the next principal who has something to accept (rules 8). */
export function passLastCall(act: Act): void {
  const first = firstSeatOf(act.seats, act.agenda.firstSeat, act.n.round);
  callLast(act, ((act.n.toMove! - first + act.seats) % act.seats) + 1);
}

function callLast(act: Act, place: number): void {
  const first = firstSeatOf(act.seats, act.agenda.firstSeat, act.n.round);
  for (let next = place; next < act.seats; next++) {
    const seat = (first + next) % act.seats;
    if (!hasSomethingToAccept(act, seat)) continue;
    act.stepPhase(act.n.phase === 'lastCall' ? 'pass' : 'lastCall');
    act.n.toMove = seat;
    return;
  }
  breakDown(act, 'deadline');
}

const hasSomethingToAccept = (act: Act, seat: Seat): boolean =>
  act.n.drafts.some(
    (state, author) => author !== seat && state.status === 'standing' && !state.marks.includes(seat),
  );

/** A draft has every mark it needs: the turn stops and all vote (rules 1, 9). */
export function agreeOn(act: Act, author: Seat): void {
  const last = act.n.phase === 'lastCall';
  act.stepPhase('agree');
  if (vote(act, author)) return;
  if (last) {
    breakDown(act, 'failedVote');
    return;
  }
  act.stepPhase('reject');
  passTurn(act);
}

/** The end without a deal (rules 11): kept words, lost face, lapsed warnings. */
function breakDown(act: Act, why: 'deadline' | 'failedVote'): void {
  const { n, agenda, constants } = act;
  n.toMove = null;
  act.stepPhase('breakDown');
  act.tell('breakdown', null, 'all', { why });
  agenda.measures.forEach((measure, index) => {
    const state = n.measures[index]!;
    if (state.status !== 'inForce' && stands(state) && bites(agenda, n, index)) {
      act.add(measure.holder, 'credibility', constants.carryOut.credibility, 'keptWord');
      act.add(measure.holder, 'face', constants.carryOut.face * state.stake, 'keptWord');
    }
    if (state.status === 'warned') act.stepMeasure(index, 'lapse');
  });
  for (let seat = 0; seat < act.seats; seat++) act.add(seat, 'face', -constants.breakdownFace, 'breakdown');
  n.lines.forEach((line, index) => {
    if (line.status === 'declared' || line.status === 'tested') act.stepLine(index, 'hold');
  });
  n.outcome = { end: 'breakdown', why, round: n.round };
}
