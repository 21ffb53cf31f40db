/** A place on the plane of a class, with the tables whose deals lie there. */
export interface Meeting {
  readonly key: string;
  /** Worth to the two sides shown. */
  readonly worth: readonly [number, number];
  /** Of its tables in the list of all hand-ins, from 0. */
  readonly places: readonly number[];
}

/** What is worth as much to the digits that can be told apart lies on one place. */
const GRAIN = 1e-6;

const keyOf = (deal: readonly number[]): string =>
  deal
    .slice(0, 2)
    .map(points => Math.round(points / GRAIN))
    .join(' ');

/**
 * Where the deals of a class lie: each at its own place, and several that lie on one as one. The most crowded first, so
 * that those drawn later, and smaller, are not covered.
 */
export function meetingsOf(
  tables: readonly { readonly place: number; readonly deal: readonly number[] | null }[],
): Meeting[] {
  const found = new Map<string, Meeting & { readonly places: number[] }>();
  for (const { place, deal } of tables) {
    if (!deal) continue;
    const key = keyOf(deal);
    const there = found.get(key);
    if (there) there.places.push(place);
    else found.set(key, { key, worth: [deal[0]!, deal[1]!], places: [place] });
  }
  return [...found.values()].sort(
    (one, other) => other.places.length - one.places.length || one.places[0]! - other.places[0]!,
  );
}
