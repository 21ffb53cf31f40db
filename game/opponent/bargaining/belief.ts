/** What is believed of several numbers at once: a normal distribution. */
export interface Belief {
  readonly mean: Float64Array;
  /** Covariances, row by row. */
  readonly spread: Float64Array;
}

export const copyOf = ({ mean, spread }: Belief): Belief => ({ mean: mean.slice(), spread: spread.slice() });

/** What a belief expects of the sum of some of its numbers, each times `factor`. */
export function expected({ mean }: Belief, places: readonly number[], factors?: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < places.length; index++)
    sum += mean[places[index]!]! * (factors ? factors[index]! : 1);
  return sum;
}

/**
 * Learns that the sum of some numbers, each times its factor, is about `value` (Kalman 1960: linear, normal noise).
 * @param noise variance of what was seen
 * @returns how well the belief had foreseen it, up to a constant: a Student density, heavier in the tails than the
 * normal one, and reckoned without exponentials
 */
export function learn(
  belief: Belief,
  places: readonly number[],
  value: number,
  noise: number,
  factors?: readonly number[],
): number {
  const { mean, spread } = belief;
  const size = mean.length;
  const lean = new Float64Array(size);
  for (let index = 0; index < places.length; index++) {
    const from = places[index]! * size;
    const factor = factors ? factors[index]! : 1;
    for (let place = 0; place < size; place++) lean[place]! += spread[from + place]! * factor;
  }
  let variance = noise;
  for (let index = 0; index < places.length; index++)
    variance += lean[places[index]!]! * (factors ? factors[index]! : 1);
  const error = value - expected(belief, places, factors);
  for (let row = 0; row < size; row++) {
    const gain = lean[row]! / variance;
    if (gain === 0) continue;
    mean[row]! += gain * error;
    for (let column = 0; column < size; column++) spread[row * size + column]! -= gain * lean[column]!;
  }
  const tail = 1 + (error * error) / (3 * variance);
  return 1 / (Math.sqrt(variance) * tail * tail);
}
