import type { Timeline, TimelinePoint } from '../../analysis/debrief/timeline.ts';
import type { Seat } from '../../scenario/types.ts';

export const STRIPS = ['support', 'face', 'credibility', 'strain', 'trust'] as const;
export type StripName = (typeof STRIPS)[number];

/** One figure of one side at one moment; with three or four sides its mean trust in the others. */
export function figureAt({ meters, trust }: TimelinePoint, strip: StripName, seat: Seat): number {
  if (strip !== 'trust') return meters[seat]![strip];
  const others = trust[seat]!.filter((_, other) => other !== seat);
  return others.reduce((sum, value) => sum + value, 0) / others.length;
}

/** Least length of an axis, in points: small changes are not blown up. */
const LEAST_RANGE = 24;

/** The range that a strip shows, the same for all sides. */
export function rangeOf({ points }: Timeline, strip: StripName): readonly [number, number] {
  const values = points.flatMap(point => point.meters.map((_, seat) => figureAt(point, strip, seat)));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = Math.max(2, (LEAST_RANGE - (high - low)) / 2);
  return [Math.max(0, low - air), Math.min(100, high + air)];
}
