import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a draw is for. Each purpose and key has its own stream, so one draw more never shifts another. */
export type Purpose =
  | 'type'
  | 'bar'
  | 'swing'
  | 'leakTable'
  | 'leakSounding'
  | 'metric'
  | 'checkpoint'
  | 'annex'
  | 'readout';

const PURPOSES: Readonly<Record<Purpose, number>> = {
  type: 1,
  bar: 2,
  swing: 3,
  leakTable: 4,
  leakSounding: 5,
  metric: 6,
  checkpoint: 7,
  annex: 8,
  readout: 9,
};

/** MurmurHash3 (Austin Appleby, public domain algorithm) over 32-bit integers. */
function hash(numbers: readonly number[]): number {
  let state = 0x9747b28c;
  for (const number of numbers) {
    let block = Math.imul(number, 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    state ^= Math.imul(block, 0x1b873593);
    state = (state << 13) | (state >>> 19);
    state = (Math.imul(state, 5) + 0xe6546b64) | 0;
  }
  state ^= numbers.length * 4;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}

const stream = (seed: number, purpose: Purpose, keys: readonly number[]) =>
  xoroshiro128plus(hash([seed, Math.floor(seed / 0x100000000), PURPOSES[purpose], ...keys]));

/** A number in [0, 1), the same for the same seed, purpose and keys on every machine. */
export function drawUniform(seed: number, purpose: Purpose, ...keys: readonly number[]): number {
  return uniformFloat64(stream(seed, purpose, keys));
}

/** A number in (-halfWidth, +halfWidth), triangular around 0: the sum of two uniform draws minus 1. */
export function drawTriangular(
  seed: number,
  halfWidth: number,
  purpose: Purpose,
  ...keys: readonly number[]
): number {
  const source = stream(seed, purpose, keys);
  return (uniformFloat64(source) + uniformFloat64(source) - 1) * halfWidth;
}
