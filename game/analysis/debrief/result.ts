import type { Seat } from '../../scenario/types.ts';
import { worth } from '../../scenario/worth.ts';
import { pointsOf } from '../points.ts';
import { type Course, endOf } from './course.ts';

/** Where points come from besides the text of a deal: from the talks, and from how it was kept. */
export type Beside = 'delivery' | 'harm' | 'support' | 'face' | 'credibility' | 'trust';

/** The points of one side, and how much of them is the deal itself. */
export interface Result {
  readonly total: number;
  /** What the deal is worth as it was signed, or no deal, with the measures that bite at the end: the point on the plane. */
  readonly outcome: number;
  /** With the outcome they add up to the total. */
  readonly beside: Readonly<Record<Beside, number>>;
}

/** @throws RangeError while the game is not over */
export function resultOf(course: Course, seat: Seat): Result {
  const { agenda } = course.scenario;
  const last = endOf(course);
  const points = pointsOf(agenda, last)[seat]!;
  const { harm, support, face, credibility, trust } = points;
  const text = points.issues + points.linkages + points.covers + points.noDeal;
  const signed = last.deal ? worth(agenda, last.secrets.briefs[seat]!, seat, last.deal.draft) : text;
  return {
    total: points.total,
    outcome: signed + points.measures,
    beside: { delivery: text - signed, harm, support, face, credibility, trust },
  };
}
