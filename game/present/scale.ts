/** From a value to a place on a drawing, and back. */
export interface Scale {
  (value: number): number;
  readonly invert: (place: number) => number;
}

/** A linear scale; a range of values without length lies in the middle. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const perValue = to === from ? 0 : (end - start) / (to - from);
  const middle = to === from ? (start + end) / 2 : start;
  const scale = (value: number) => middle + (value - from) * perValue;
  return Object.assign(scale, {
    invert: (place: number) => (perValue === 0 ? from : from + (place - middle) / perValue),
  });
}

/** Steps that people count in: 1, 2 or 5 times a power of ten, so that about `count` of them fill the length. */
export function stepFor(length: number, count: number): number {
  if (!(length > 0)) return 1;
  let power = 1;
  while (power * 10 * count <= length) power *= 10;
  while (power * count > length) power /= 10;
  return power * ([1, 2, 5].find(times => power * times * count >= length) ?? 10);
}

/** The round values from one value to another. */
export function ticks(from: number, to: number, count: number): number[] {
  const step = stepFor(to - from, count);
  const found: number[] = [];
  // Counted in whole steps, so that nothing adds up; a step below 1 is kept from showing its last bits.
  for (let steps = Math.ceil(from / step - 1e-9); steps * step <= to + step * 1e-9; steps++)
    found.push(Math.round(steps * step * 1e9) / 1e9 + 0);
  return found;
}
