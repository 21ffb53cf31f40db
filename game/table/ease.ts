/** The four easings of the design (tokens.json, motion.ease) as plain functions of time. */

export type Ease = (time: number) => number;

/** A CSS cubic-bezier curve: time in, progress out, both from 0 to 1. */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const along = (t: number, first: number, second: number) => {
    const rest = 1 - t;
    return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
  };
  return time => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let low = 0;
    let high = 1;
    let t = time;
    for (let step = 0; step < 24; step++) {
      const x = along(t, x1, x2);
      if (Math.abs(x - time) < 1e-5) break;
      if (x < time) low = t;
      else high = t;
      t = (low + high) / 2;
    }
    return along(t, y1, y2);
  };
}

export const ease = {
  /** Things put down on a table. */
  settle: cubicBezier(0.2, 0.8, 0.2, 1),
  /** Things that slide along a rail. */
  travel: cubicBezier(0.45, 0.05, 0.25, 1),
  /** Weights. */
  drop: cubicBezier(0.55, 0, 0.9, 0.35),
  /** Light. */
  breathe: cubicBezier(0.4, 0, 0.6, 1),
  linear: (time: number) => time,
} as const;

export type EaseName = keyof typeof ease;
