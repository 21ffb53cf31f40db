import fc from 'fast-check';
import { type Domain, enumerate } from '../../game/analysis/domain.ts';
import type { AdditiveDomain } from '../../game/analysis/domainFile.ts';

/** An additive domain from its rows (by party, issue, value); names are numbers. */
export function additiveOf(
  rows: readonly (readonly (readonly number[])[])[],
  reservations: readonly number[],
): AdditiveDomain {
  const sizes = rows[0]!.map(row => row.length);
  return {
    name: 'made',
    sizes,
    issues: sizes.map((size, issue) => ({
      name: `issue ${issue}`,
      values: Array.from({ length: size }, (_, value) => `value ${value}`),
    })),
    parties: reservations.map((reservation, party) => ({ name: `party ${party}`, reservation })),
    rows,
  };
}

export const domainFrom = (
  rows: readonly (readonly (readonly number[])[])[],
  reservations: readonly number[],
): Domain => enumerate(additiveOf(rows, reservations));

/** A domain of one issue with these utility vectors. */
export const pointsDomain = (
  points: readonly (readonly number[])[],
  reservations: readonly number[],
): Domain =>
  domainFrom(
    reservations.map((_, party) => [points.map(point => point[party]!)]),
    reservations,
  );

/** Tenths make ties and roundings (0.1 + 0.2), thirds and any doubles make none. */
const utility = fc.oneof(
  fc.integer({ min: -5, max: 10 }).map(whole => whole / 10),
  fc.integer({ min: 0, max: 9 }).map(whole => whole / 3),
  fc.double({ min: -2, max: 2, noNaN: true, noDefaultInfinity: true }),
);

/** Random additive domains: 2 to 4 issues of 1 to 5 values, reservation values from below the worst to above the best. */
export const additiveDomain = (parties: number): fc.Arbitrary<AdditiveDomain> =>
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }).chain(sizes => {
    const row = (size: number) => fc.array(utility, { minLength: size, maxLength: size });
    const rows = fc.tuple(...sizes.map(row));
    return fc
      .tuple(
        fc.array(rows, { minLength: parties, maxLength: parties }),
        fc.array(
          fc.integer({ min: -30, max: 30 }).map(whole => whole / 10),
          { minLength: parties, maxLength: parties },
        ),
      )
      .map(([all, reservations]) => additiveOf(all, reservations));
  });
