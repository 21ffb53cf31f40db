import { draftIn, isTabledBy, type LogEntry, standingDraft, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';

/** Own points by which a new text of somebody must be worse than the one before it to count as a step away. */
const AWAY = 1;
/**
 * What it takes in contentment of the others to leave the own last text: for the whole way across all issues, for a
 * point (as others see it) that is taken back, and for one that is taken back from somebody who has hardened.
 */
const LEAVING = { apart: 4, back: 0.5, answered: 0.1 };

/** Place of the last entry that fits; -1 for none. */
export function lastPlace(log: readonly LogEntry[], fits: (entry: LogEntry) => boolean): number {
  let place = log.length - 1;
  while (place >= 0 && !fits(log[place]!)) place -= 1;
  return place;
}

/**
 * Whether another has hardened from a place of the log on: a threat against the viewer announced, raised or made good,
 * the room left, or a text that is worse for the viewer than the one before it.
 * @param by one other seat; any of them unless it is given
 */
export function hasHardened({ agenda, brief, log, ...view }: View, from: number, by?: Seat): boolean {
  const me = view.me as Seat;
  const tabled = new Map<Seat, number>();
  const presses = (holder: Seat) =>
    agenda.measures.some(measure => measure.holder === holder && measure.target === me);
  return log.some(({ kind, by: mover, facts, changes }, place) => {
    const isAfter = place >= from;
    if (mover === null)
      return (
        isAfter &&
        changes.some(
          ({ cause, of }) =>
            cause === 'keptWord' && of !== me && (by === undefined || of === by) && presses(of),
        )
      );
    if (mover === me || (by !== undefined && mover !== by)) return false;
    if (kind === 'table') {
      const now = worth(agenda, brief!, me, draftIn({ facts }));
      const before = tabled.get(mover);
      tabled.set(mover, now);
      return isAfter && before !== undefined && now < before - AWAY;
    }
    if (!isAfter) return false;
    if (kind === 'threaten' || kind === 'escalate' || kind === 'carryOut')
      return agenda.measures[facts.measure]!.target === me;
    return kind === 'walkOut';
  });
}

/**
 * How unlike the own standing draft positions are, in contentment; null without such a draft. A text that moves about
 * teaches nobody what its author wants, and who takes back what he gave is not believed the next time (Pruitt 1981):
 * of texts that are about as good, the one nearest to what was said last.
 */
export function unlikenessOf(view: View): ((positions: readonly number[]) => number) | null {
  const me = view.me as Seat;
  const own = standingDraft(view.negotiation, me);
  if (!own) return null;
  const rows = view.agenda.estimates[me]!;
  const last = lastPlace(view.log, isTabledBy(me));
  const back = hasHardened(view, last) ? LEAVING.answered : LEAVING.back;
  const range = rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0);
  const apart = range > 0 ? LEAVING.apart / range : 0;
  return positions =>
    rows.reduce((sum, row, issue) => {
      const more = row[positions[issue]!]! - row[own.positions[issue]!]!;
      return sum + (more > 0 ? (apart + back) * more : -apart * more);
    }, 0);
}
