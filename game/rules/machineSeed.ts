import { digest, wholeOf } from '../scenario/digest.ts';
import type { Seat } from '../scenario/types.ts';

/**
 * The seed of the machine that plays a principal: each has a chance of its own, so that no two think alike. It leads
 * back to the seed of the game only through SHA-256, for whoever had that could reckon every secret.
 */
export const machineSeed = (seed: number, seat: Seat): number => wholeOf(digest({ machine: seat, seed }));
