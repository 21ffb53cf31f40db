import type { Agenda, Seat } from '../scenario/types.ts';

const kept = new WeakMap<Agenda, (readonly (readonly number[])[] | null)[]>();

/**
 * The authored values behind a computed public estimate, which are no secret: the blur draws all ranges towards their
 * mean, keeps that mean, and can be undone as long as it is below 1. Null where the estimate cannot have been computed
 * in this way, so that nothing is known beyond it.
 */
export function authoredRows(agenda: Agenda, seat: Seat): readonly (readonly number[])[] | null {
  let rows = kept.get(agenda);
  if (!rows) {
    rows = agenda.estimates.map(estimate => unblurred(estimate, agenda.constants.blur));
    kept.set(agenda, rows);
  }
  return rows[seat]!;
}

function unblurred(estimate: readonly (readonly number[])[], blur: number): (readonly number[])[] | null {
  if (blur >= 1) return null;
  const ranges = estimate.map(row => Math.max(...row) - Math.min(...row));
  const mean = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const authored = ranges.map(range => (range - blur * mean) / (1 - blur));
  if (authored.some(range => range < 1)) return null;
  return estimate.map((row, issue) => row.map(value => (value * authored[issue]!) / ranges[issue]!));
}
