import { boulware, conceder, linear, type Target } from '../aspiration.ts';
import { acceptableOutcomes, nearest } from './order.ts';
import { type Strategy, timeAt } from './protocol.ts';

/**
 * Time-dependent concession (Faratin, Sierra & Jennings 1998) as in GENIUS: the bid nearest to
 * Pmin + (Pmax - Pmin) (1 - t^(1/e)), with Pmax the best own utility and Pmin the worst one or the reservation value;
 * accepts what is worth as much as the bid that it would send now (AC_next). Bids below the reservation value are
 * left out of the list, so that the nearest bid is never one.
 */
const timeDependent =
  (target: Target): Strategy =>
  side => {
    const { utilities, rounds, reservation } = side;
    const sorted = acceptableOutcomes(side);
    const most = utilities[sorted[0]!]!;
    const least = Math.max(reservation, leastOf(utilities));
    return ({ round, received }) => {
      const level = least + (most - least) * target(timeAt(round, rounds));
      const bid = nearest(sorted, utilities, level);
      const offer = received.at(-1);
      return offer !== undefined && utilities[offer]! >= utilities[bid]! ? { accept: true } : { bid };
    };
  };

const leastOf = (utilities: Float64Array): number => utilities.reduce((a, b) => Math.min(a, b), 1 / 0);

/** e = 0: asks for the best to the end. */
const unmoved: Target = () => 1;

export const boulwareStrategy = timeDependent(boulware);
export const linearStrategy = timeDependent(linear);
export const concederStrategy = timeDependent(conceder);
export const hardlinerStrategy = timeDependent(unmoved);
