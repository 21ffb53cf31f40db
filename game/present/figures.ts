import type { Format } from '../wording/index.ts';

/** The most decimals that a figure is written with. */
const MOST = 3;

/** Whether a figure with one decimal reads as something other than 0. */
export const isWritten = (value: number): boolean => Math.abs(value) >= 0.05;

/** A figure with as few decimals (1 to 3) as keep it from reading as 0. */
export const visibly = (format: Format, value: number): string => apart(format, value, 0)[0];

/** How far a vote is from its bar, of figures as they are written; null where these say nothing. */
export function writtenMargin(passed: boolean, terms: readonly number[], bar: number): number | null {
  const over = terms.reduce((sum, term) => sum + inTenths(term), -inTenths(bar)) / 10;
  const margin = passed ? over : -over;
  return margin > 0 ? margin : null;
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

/** A figure as it is written with one decimal. */
export const rounded = (value: number): number => inTenths(value) / 10;

/** Half a tenth is rounded away from 0, as figures are written. */
const inTenths = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) * 10);
