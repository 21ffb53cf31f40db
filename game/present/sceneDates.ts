/** Days of the calendar, by the civil calendar alone: no clock, no time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

const SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 is Monday (Sakamoto's method). */
export function weekdayOf(iso: string): number {
  const { year, month, day } = dayOf(iso);
  const y = month < 3 ? year - 1 : year;
  const sunday =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + SHIFT[month - 1]! + day) % 7;
  return (sunday + 6) % 7;
}
