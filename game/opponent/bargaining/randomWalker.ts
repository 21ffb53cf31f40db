import { drawFor } from '../draw.ts';
import { acceptableOutcomes } from './order.ts';
import type { Strategy } from './protocol.ts';

/** The random walker of the textbooks: any outcome not below its reservation value; accepts by AC_next. */
export const randomStrategy: Strategy = side => {
  const { utilities, seed } = side;
  const sorted = acceptableOutcomes(side);
  return ({ own, received }) => {
    const bid = sorted[drawFor(seed, own.length)(sorted.length)]!;
    const offer = received.at(-1);
    return offer !== undefined && utilities[offer]! >= utilities[bid]! ? { accept: true } : { bid };
  };
};
