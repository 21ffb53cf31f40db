import { drawFor } from '../draw.ts';
import { acceptableOutcomes } from './order.ts';
import type { Strategy } from './protocol.ts';

/**
 * MiCRO, the minimal concession strategy (de Jonge, IJCAI 2022), as its author wrote it: proposes its outcomes in the
 * order of its own utility, one new one for each new one received, else repeats one at random. It knows no clock. Both
 * comparisons with the reservation value are strict. At the end of the list, where the original reads past it, it
 * goes on repeating and accepts what is as good as its last bid.
 */
export const microStrategy: Strategy = side => {
  const { utilities, reservation, seed } = side;
  const sorted = acceptableOutcomes(side).filter(
    (outcome, place) => place === 0 || utilities[outcome]! > reservation,
  );
  return ({ own, received }) => {
    const proposed = new Set(own).size;
    const isReady = proposed <= new Set(received).size && proposed < sorted.length;
    const level = utilities[sorted[isReady ? proposed : proposed - 1]!]!;
    const offer = received.at(-1);
    if (offer !== undefined && utilities[offer]! > reservation && utilities[offer]! >= level)
      return { accept: true };
    return { bid: sorted[isReady ? proposed : drawFor(seed, own.length)(proposed)]! };
  };
};
