import type { Format } from '../wording/index.ts';

/** The most decimals that a figure is written with. */
const MOST = 3;

/** Whether a figure with one decimal reads as something other than 0. */
export const isWritten = (value: number): boolean => Math.abs(value) >= 0.05;

/** A figure with as few decimals (1 to 3) as keep it from reading as 0. */
export const visibly = (format: Format, value: number): string => apart(format, value, 0)[0];

/** Figures that are held against what they need, each as it is to be written, and what is left between them. */
export interface Held {
  readonly terms: readonly number[];
  readonly need: number;
  /** At least 0; 0 only where the need is met by less than can be written. */
  readonly margin: number;
  /** Decimals, 1 to 3. */
  readonly digits: number;
}

/**
 * Terms of a sum against what it needs, with as few decimals as let the written figures say the same as the exact ones:
 * their sum reaches the written need or not, and is off by the margin. What is short by less than can be written is held
 * against a need rounded up.
 */
export function heldAgainst(terms: readonly number[], need: number): Held {
  const isMet = terms.reduce((sum, term) => sum + term, 0) >= need;
  for (let digits = 1, unit = 10; ; digits++, unit *= 10) {
    const units = terms.map(term => inUnits(term, unit));
    const sum = units.reduce((all, term) => all + term, 0);
    const over = sum - inUnits(need, unit);
    const saysSo = isMet ? over > 0 : over < 0;
    if (!saysSo && digits < MOST) continue;
    const margin = saysSo ? Math.abs(over) : isMet ? 0 : 1;
    return {
      terms: units.map(term => term / unit),
      need: (isMet ? sum - margin : sum + margin) / unit,
      margin: margin / unit,
      digits,
    };
  }
}

/** Two figures with as few decimals (1 to 3) as tell them apart; equal ones have one. */
export function apart(format: Format, first: number, second: number): readonly [string, string] {
  for (let digits = 1; digits <= MOST; digits++) {
    const written = [format.number(first, digits), format.number(second, digits)] as const;
    if (written[0] !== written[1]) return written;
  }
  return [format.number(first), format.number(second)];
}

/**
 * Terms of a total in tenths, such that they add up to it as it is written: where rounding each by itself would not, the
 * terms that lie closest to their next tenth take it.
 * @param total sum of the terms, up to terms too small to be written
 */
export function addingUp(terms: readonly number[], total: number): readonly number[] {
  const tenths = terms.map(inTenths);
  let left = inTenths(total) - tenths.reduce((sum, tenth) => sum + tenth, 0);
  while (terms.length > 0 && left !== 0) {
    const step = Math.sign(left);
    const missing = terms.map((term, place) => (term * 10 - tenths[place]!) * step);
    const place = missing.indexOf(Math.max(...missing));
    tenths[place]! += step;
    left -= step;
  }
  return tenths.map(tenth => tenth / 10);
}

/** The first figure less the second as both are written with one decimal: what a reader finds who subtracts them. */
export const difference = (first: number, second: number): number =>
  (inTenths(first) - inTenths(second)) / 10;

/** Units of a figure, 10 for tenths: half of one is rounded away from 0, as figures are written. */
const inUnits = (value: number, unit: number): number =>
  Math.sign(value) * Math.round(Math.abs(value) * unit);

const inTenths = (value: number): number => inUnits(value, 10);
