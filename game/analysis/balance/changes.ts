import { BALANCE_ENDS, type BalanceReport, type BalanceStyle, type Figure } from './report.ts';

/** What a figure speaks of; ids are those of the scenario, places those of the newer version. */
export type FigureName =
  | { readonly of: 'ratified' | 'rejected' | 'breakdown' | 'failedVote' }
  | { readonly of: 'points' | 'votesLost'; readonly seat: number }
  | { readonly of: 'position'; readonly issue: number; readonly position: number }
  | { readonly of: 'measure' | 'inForce'; readonly measure: number }
  | { readonly of: 'cover'; readonly cover: number }
  | { readonly of: 'line' | 'crossed'; readonly line: number }
  | { readonly of: 'came'; readonly event: number }
  | { readonly of: 'gain'; readonly style: BalanceStyle; readonly seat: number };

/** A figure that two reports have. */
export interface BalanceChange {
  readonly name: FigureName;
  readonly before: Figure;
  readonly after: Figure;
  /** Newer less older, with its 95 % interval as if the games had nothing in common. */
  readonly difference: Figure;
}

/** What differs between two reports. */
export interface BalanceChanges {
  /** Figures that both have. */
  readonly compared: number;
  /** Those whose interval does not hold zero, the surest first. */
  readonly beyond: readonly BalanceChange[];
}

/**
 * Compares two reports figure by figure, by the ids of what they speak of. Games on the same seeds are taken for
 * independent ones, so that the intervals are rather too wide than too narrow.
 */
export function changesBetween(before: BalanceReport, after: BalanceReport): BalanceChanges {
  const old = new Map(namedFigures(before).map(({ key, figure }) => [key, figure]));
  const all = namedFigures(after).flatMap(({ key, name, figure }): BalanceChange[] => {
    const was = old.get(key);
    return was ? [{ name, before: was, after: figure, difference: differenceOf(was, figure) }] : [];
  });
  const beyond = all.filter(({ difference: { low, high } }) => low > 0 || high < 0);
  return { compared: all.length, beyond: beyond.sort((a, b) => sureness(b) - sureness(a)) };
}

/** Differences in half-widths of their interval; what has no width is surest. */
function sureness({ difference: { mean, high } }: BalanceChange): number {
  return high === mean ? Number.MAX_VALUE : Math.abs(mean) / (high - mean);
}

function differenceOf(before: Figure, after: Figure): Figure {
  const mean = after.mean - before.mean;
  const [one, other] = [before.high - before.mean, after.high - after.mean];
  const half = Math.sqrt(one * one + other * other);
  return { mean, low: mean - half, high: mean + half, count: Math.min(before.count, after.count) };
}

interface Named {
  /** The same in two versions of a scenario for the same thing. */
  readonly key: string;
  readonly name: FigureName;
  readonly figure: Figure;
}

function namedFigures(report: BalanceReport): Named[] {
  const { ends, advised, seats, issues, measures, covers, lines, events, styles } = report;
  const found: Named[] = [];
  const add = (name: FigureName, figure: Figure | null, ...ids: readonly string[]) => {
    if (figure) found.push({ key: [name.of, ...ids].join(' '), name, figure });
  };
  for (const of of BALANCE_ENDS) add({ of }, ends[of]);
  add({ of: 'failedVote' }, advised.failedVote);
  seats.forEach(({ id, mean, votesLost }, seat) => {
    add({ of: 'points', seat }, mean, id);
    add({ of: 'votesLost', seat }, votesLost, id);
  });
  issues.forEach(({ id, positions }, issue) => {
    positions.forEach(({ dealt }, position) => {
      add({ of: 'position', issue, position }, dealt, id, `${position} of ${positions.length}`);
    });
  });
  measures.forEach(({ id, used }, measure) => {
    add({ of: 'measure', measure }, used.announced, id);
    add({ of: 'inForce', measure }, used.inForce, id);
  });
  covers.forEach(({ id, used }, cover) => {
    add({ of: 'cover', cover }, used.dealt, id);
  });
  lines.forEach(({ id, used }, line) => {
    add({ of: 'line', line }, used.declared, id);
    add({ of: 'crossed', line }, used.crossed, id);
  });
  for (const { id, place: event, came } of events) add({ of: 'came', event }, came, id);
  for (const { style, seat, gain } of styles) add({ of: 'gain', style, seat }, gain, style, seats[seat]!.id);
  return found;
}
