import type { View } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import type { Session } from '../session.ts';

/**
 * How much of the log each seat has had before its eyes, by game. With two people at one screen the play screen goes
 * away and comes back; a vote that one of them has not seen staged is staged then.
 */
const witnessed = new WeakMap<Session, Map<Seat, number>>();

/** Games in which somebody has been warned of unused moves: once a game is enough. */
const warned = new WeakSet<Session>();

/** Entries of the log that the seat has not seen since it last looked; none when it looks for the first time. */
export function unseen(session: Session, view: View): View['log'] {
  const before = witnessed.get(session)?.get(view.me as Seat);
  return before === undefined ? [] : view.log.slice(before);
}

export function witness(session: Session, view: View): void {
  const seats = witnessed.get(session) ?? new Map<Seat, number>();
  witnessed.set(session, seats.set(view.me as Seat, view.log.length));
}

/** Whether this is the first warning of unused moves in this game; from then on it is not. */
export function warnOnce(session: Session): boolean {
  if (warned.has(session)) return false;
  warned.add(session);
  return true;
}
