/** In which order positions stand on a rail, between whom, and where: from the public estimate alone. */
import type { Agenda, Seat } from '../scenario/types.ts';

export interface RailOrder {
  readonly left: Seat;
  readonly right: Seat;
  /** Positions from the left end to the right end. */
  readonly positions: readonly number[];
  /** The position that is best for both ends, where there is one. */
  readonly bestForBoth: number | null;
}

type Estimates = Pick<Agenda, 'estimates'>;

/** Points by position, as shares of the seat's range on the issue; 0 where nothing is at stake for it. */
function shares(agenda: Estimates, seat: Seat, issue: number): readonly number[] {
  const row = agenda.estimates[seat]![issue]!;
  const range = Math.max(...row) - Math.min(...row);
  return row.map(value => (range > 0 ? value / range : 0));
}

/** The two seats whose estimates differ most, the one that sits further left first. */
function endsOf(agenda: Estimates, issue: number, order: readonly Seat[]): readonly [Seat, Seat] {
  let ends: readonly [Seat, Seat] = [order[0]!, order[1]!];
  let most = -1;
  for (let first = 0; first < order.length; first++)
    for (let second = first + 1; second < order.length; second++) {
      const a = shares(agenda, order[first]!, issue);
      const b = shares(agenda, order[second]!, issue);
      const apart = a.reduce((sum, value, position) => sum + Math.abs(value - b[position]!), 0);
      if (apart > most + 1e-9) {
        most = apart;
        ends = [order[first]!, order[second]!];
      }
    }
  return ends;
}

const bestOf = (row: readonly number[]): number | null => {
  const best = Math.max(...row);
  return row.filter(value => value === best).length === 1 ? row.indexOf(best) : null;
};

/** The rail of an issue. `order` names the seats as they sit, from the left. */
export function railOrder(agenda: Estimates, issue: number, order: readonly Seat[]): RailOrder {
  const [left, right] = endsOf(agenda, issue, order);
  const atLeft = shares(agenda, left, issue);
  const atRight = shares(agenda, right, issue);
  const positions = atLeft.map((_, position) => position);
  const key = (position: number) => atRight[position]! - atLeft[position]!;
  positions.sort((a, b) => (Math.abs(key(a) - key(b)) < 1e-9 ? a - b : key(a) - key(b)));
  const best = bestOf(atLeft);
  return { left, right, positions, bestForBoth: best !== null && best === bestOf(atRight) ? best : null };
}

/** Places of the notches between two ends, in display order: equal steps; inside the table where both gain at one end. */
export function notchPlaces(order: RailOrder, from: number, to: number): number[] {
  const count = order.positions.length;
  const margin = order.bestForBoth === null ? 0 : count === 2 ? 0.28 : count === 3 ? 0.18 : 0.08;
  const first = from + (to - from) * margin;
  const last = to - (to - from) * margin;
  return order.positions.map((_, index) => first + ((last - first) * index) / (count - 1));
}
