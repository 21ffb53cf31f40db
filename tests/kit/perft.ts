import { perftByKind } from '../../game/analysis/perft.ts';
import { begin, DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { shipped } from './files.ts';
import { tiny, tri } from './scenarios.ts';

export const PERFT_FILE = 'tests/rules/perft.json';

/** Leaves below each kind of first move, by scenario and depth. */
export type PerftCounts = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

/** What the rules allow today, counted on small scenarios. */
export function perftCounts(): PerftCounts {
  const scenarios = { tiny: tiny(), tri: tri(), 'first-table': shipped('first-table') };
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => {
      const start = begin(scenario, 1, DEFAULT_OPTIONS);
      const counts = [1, 2, 3, 4].map(depth => [`depth ${depth}`, perftByKind(scenario, start, depth)]);
      return [name, Object.fromEntries(counts)];
    }),
  );
}
