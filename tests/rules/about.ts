import { expect } from 'vitest';
import type { Figures } from '../kit/play.ts';

/** Expected differences, for `toEqual`; numbers count to five places. */
export const about = (expected: Figures): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      typeof value === 'number' ? expect.closeTo(value, 5) : value,
    ]),
  );
