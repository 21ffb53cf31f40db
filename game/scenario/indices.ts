import type { ScenarioFile } from './schema.ts';

/** Turns an id of a file into its place in the list it belongs to. */
type PlaceOf = (id: string) => number;

/** How a file's ids are turned into indices. */
export interface Indices {
  readonly seat: PlaceOf;
  readonly issue: PlaceOf;
  readonly line: PlaceOf;
  readonly measure: PlaceOf;
  readonly cover: PlaceOf;
  readonly benchmark: PlaceOf;
  readonly indicator: PlaceOf;
  /** What a record says of each principal, in the order of the seats. */
  readonly bySeat: <Value>(record: Readonly<Record<string, Value>> | undefined) => (Value | undefined)[];
  /** Positions by issue, as a list. */
  readonly crossing: (record: Readonly<Record<string, readonly number[]>>) => {
    readonly issue: number;
    readonly positions: readonly number[];
  }[];
  readonly threshold: (part: { readonly issue: string; readonly from: number }) => {
    readonly issue: number;
    readonly from: number;
  };
}

export function indicesOf(agenda: ScenarioFile['agenda']): Indices {
  const issue = indexer('issue', agenda.issues);
  return {
    seat: indexer('principal', agenda.principals),
    issue,
    line: indexer('red line', agenda.redLines),
    measure: indexer('measure', agenda.measures),
    cover: indexer('cover', agenda.covers),
    benchmark: indexer('benchmark', agenda.benchmarks),
    indicator: indexer('indicator', agenda.indicators),
    bySeat: record => agenda.principals.map(({ id }) => record?.[id]),
    crossing: record => Object.entries(record).map(([id, positions]) => ({ issue: issue(id), positions })),
    threshold: ({ issue: id, from }) => ({ issue: issue(id), from }),
  };
}

function indexer(what: string, items: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(items.map((item, index) => [item.id, index]));
  return id => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`unknown ${what} "${id}"`);
    return place;
  };
}
