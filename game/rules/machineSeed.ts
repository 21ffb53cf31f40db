import { digest } from '../scenario/digest.ts';
import type { Seat } from '../scenario/types.ts';

/**
 * The seed of the machine that plays a principal: each has a chance of its own, so that no two think alike. It leads
 * back to the seed of the game only through SHA-256, for whoever had that could reckon every secret.
 */
export const machineSeed = (seed: number, seat: Seat): number => wholeOf(digest({ machine: seat, seed }));

/** The first 53 bits of a digest: as many as a whole number holds exactly. */
const wholeOf = (hexadecimal: string): number => Number(BigInt(`0x${hexadecimal.slice(0, 14)}`) >> 3n);
