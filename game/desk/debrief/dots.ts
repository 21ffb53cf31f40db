import { least, most } from '../../analysis/ranks.ts';
import type { Scale } from '../../present/scale.ts';

/** Half a unit of the drawing: dots that fall on one place are drawn once. */
const GRAIN = 0.5;
/** Places of the field that lie as near as this are one. */
const COARSE = 3;

/** Agreements below which the dots are drawn larger. */
export const FEW = 500;

const round = (value: number, grain: number) => Math.round(value / grain) * grain;

/** Outcomes in or out of a set as one path of dots: strokes without length, which a round cap makes visible. */
export function dotPath(
  set: Uint8Array,
  isIn: 0 | 1,
  xs: Float64Array,
  ys: Float64Array,
  x: Scale,
  y: Scale,
  grain = GRAIN,
): string {
  const seen = new Set<string>();
  for (let outcome = 0; outcome < xs.length; outcome++)
    if (set[outcome] === isIn)
      seen.add(`M${round(x(xs[outcome]!), grain)} ${round(y(ys[outcome]!), grain)}h0`);
  return [...seen].join('');
}

/** The places of a set, coarsely: with a broad round stroke they grow into one field around its dots. */
export const fieldPath = (set: Uint8Array, xs: Float64Array, ys: Float64Array, x: Scale, y: Scale): string =>
  dotPath(set, 1, xs, ys, x, y, xs.length < FEW ? GRAIN : COARSE);

/** The outcome that lies nearest to a place, if it is near enough; -1 for none. */
export function nearestDot(
  xs: Float64Array,
  ys: Float64Array,
  x: Scale,
  y: Scale,
  place: { readonly x: number; readonly y: number },
  reach: number,
): number {
  let nearest = -1;
  let least = reach * reach;
  for (let outcome = 0; outcome < xs.length; outcome++) {
    const across = x(xs[outcome]!) - place.x;
    const up = y(ys[outcome]!) - place.y;
    const distance = across * across + up * up;
    if (distance >= least) continue;
    least = distance;
    nearest = outcome;
  }
  return nearest;
}

/** A range with a little air around it. */
export function around(values: Float64Array, more: readonly number[]): readonly [number, number] {
  const low = Math.min(...(values.length > 0 ? [least(values)] : []), ...more);
  const high = Math.max(...(values.length > 0 ? [most(values)] : []), ...more);
  const air = Math.max(1, (high - low) * (values.length > 0 ? 0.04 : 0.12));
  return [low - air, high + air];
}

/** A path through some places of the drawing. */
export const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
