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

/**
 * How much of the log the seat has seen. When it looks for the first time that is all of it, or with several people at
 * one screen all up to its own last act: who opens a game again has seen the rest before.
 */
export function seenBy(session: Session, { me, log }: View): number {
  const before = witnessed.get(session)?.get(me as Seat);
  if (before !== undefined) return Math.min(before, log.length);
  return session.people.length > 1 ? log.findLastIndex(({ by }) => by === me) + 1 : log.length;
}

/** Entries of the log that the seat has not seen. */
export const unseen = (session: Session, view: View): View['log'] => view.log.slice(seenBy(session, view));

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
