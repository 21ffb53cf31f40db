import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws a whole number from 0 to `below` - 1. */
export type Draw = (below: number) => number;

/** Spreads the bits of a 32-bit integer (finalizer of MurmurHash3, Austin Appleby, public domain). */
function spread(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The chance of one decision: the same for the same seed and ply, unrelated for neighbouring ones. */
export function drawFor(seed: number, ply: number): Draw {
  const high = Math.floor(seed / 0x100000000);
  const source = xoroshiro128plus(spread(spread(spread(seed | 0) + high) + ply));
  return below => uniformInt(source, 0, below - 1);
}
