import type { Domain } from '../../../game/analysis/domain.ts';
import type {
  BargainingMoment,
  BargainingSide,
  Strategy,
} from '../../../game/opponent/bargaining/protocol.ts';

/** A domain of two parties from utilities by outcome; one issue unless sizes are told. */
export function domainFrom(
  first: readonly number[],
  second: readonly number[],
  reservations: readonly [number, number] = [0, 0],
  sizes: readonly number[] = [first.length],
): Domain {
  return {
    name: 'made',
    issues: sizes.map((size, issue) => ({
      name: `issue ${issue}`,
      values: Array.from({ length: size }, (_, value) => String(value)),
    })),
    sizes,
    parties: reservations.map((reservation, party) => ({ name: String(party), reservation })),
    utilities: [Float64Array.from(first), Float64Array.from(second)],
  };
}

/** A pie cut into `pieces`: what one gets the other does not. */
export function pie(pieces: number, reservations: readonly [number, number] = [0, 0]): Domain {
  const shares = Array.from({ length: pieces + 1 }, (_, share) => share / pieces);
  return domainFrom(shares, [...shares].reverse(), reservations);
}

export function sideFrom(utilities: readonly number[], over: Partial<BargainingSide> = {}): BargainingSide {
  return {
    sizes: [utilities.length],
    utilities: Float64Array.from(utilities),
    reservation: 0,
    rounds: 20,
    first: true,
    seed: 1,
    ...over,
  };
}

/** Bids a list in order, accepts nothing. */
export const bidding =
  (bids: readonly number[]): Strategy =>
  () =>
  ({ own }) => ({ bid: bids[Math.min(own.length, bids.length - 1)]! });

export const moment = (
  round: number,
  own: readonly number[] = [],
  received: readonly number[] = [],
): BargainingMoment => ({ round, own, received });
