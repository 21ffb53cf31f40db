/**
 * Time-dependent concession (Faratin, Sierra & Jennings 1998) in the form of GENIUS: a target in [0, 1] of the range
 * between the worst and the best that one would sign, `1 - t^(1/e)`, where `t` is the share of the time used.
 * Powers are written as products and roots, because engines differ in the last bit of anything else.
 */
export type Target = (t: number) => number;

/** e = 0.2: holds out, then gives way at the end. */
export const boulware: Target = t => 1 - t * t * t * t * t;

/** e = 1: gives way evenly. */
export const linear: Target = t => 1 - t;

/** e = 2: gives way early. */
export const conceder: Target = t => 1 - Math.sqrt(t);

/** Share of the time used at the start of a round: 0 in the first round, 1 in the last. */
export const timeUsed = (round: number, rounds: number): number => (round - 1) / (rounds - 1);

/** Parts of 1 in which exponents are counted: four square roots. */
const PARTS = 16;

/**
 * `base` to a power, by products and square roots, so that every machine gets the same bits.
 * @param base in [0, 1]
 * @param exponent at least 0; rounded to a multiple of 1/16
 */
export function power(base: number, exponent: number): number {
  let factor = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(base))));
  let result = 1;
  for (let rest = Math.round(exponent * PARTS); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
