import { notchPlaces, railOrder } from '../../present/sceneOrder.ts';
import type { View } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';

/** The principal that sits at the left of the table. */
export const LEFT: Seat = 0;

/** A red line where it stands on a small rail. */
export interface RailStroke {
  readonly line: number;
  readonly x: number;
  /** Not declared: only its owner sees it. */
  readonly private: boolean;
}

/** An issue as a small rail: the same order as on the table. */
export interface SmallRail {
  readonly positions: readonly number[];
  /** Places of the notches, by display order. */
  readonly places: readonly number[];
  readonly strokes: readonly RailStroke[];
}

/** Seats as they sit, from the left. */
export const seatsAsSeated = (count: number, left: Seat = LEFT): Seat[] =>
  Array.from({ length: count }, (_, place) => (place + left) % count);

/** The positions of an issue from the left end to the right end of its rail. */
export const displayOrder = (view: View, issue: number): readonly number[] =>
  railOrder(view.agenda, issue, seatsAsSeated(view.agenda.principals.length)).positions;

/** The rail of an issue between two ends, with the lines that the viewer may know. */
export function smallRail(view: View, issue: number, from: number, to: number): SmallRail {
  const { agenda, negotiation } = view;
  const order = railOrder(agenda, issue, seatsAsSeated(agenda.principals.length));
  const places = notchPlaces(order, from, to);
  const strokes = agenda.redLines.flatMap((line, index) => {
    const hidden = negotiation.lines[index]!.status === 'latent';
    if (hidden && line.owner !== view.me) return [];
    const forbidden = line.crossedBy.filter(part => part.issue === issue).flatMap(part => part.positions);
    return order.positions.slice(1).flatMap((position, place) => {
      const before = order.positions[place]!;
      if (forbidden.includes(before) === forbidden.includes(position)) return [];
      return [{ line: index, x: (places[place]! + places[place + 1]!) / 2, private: hidden }];
    });
  });
  return { positions: order.positions, places, strokes };
}

/** The next position of an issue to the left (-1) or right (1) on its rail that may be taken, or null. */
export function stepFrom(view: View, issue: number, position: number, by: -1 | 1): number | null {
  const order = displayOrder(view, issue);
  for (let place = order.indexOf(position) + by; place >= 0 && place < order.length; place += by)
    if (order[place]! >= view.negotiation.paid[issue]!) return order[place]!;
  return null;
}
