import { perftByKind } from '../../analysis/perft.ts';
import { begin } from '../../rules/index.ts';
import { loadScenario } from '../files.ts';
import { type Given, gameOptionsOf, wholeOf } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';

/** Counts the leaves of the tree of legal moves. */
export function perftCommand(shell: Shell, [file]: readonly string[], given: Given): number {
  const scenario = loadScenario(shell, file!);
  const depth = wholeOf(shell, given, 'depth', 2);
  const start = begin(scenario, wholeOf(shell, given, 'seed', 1), gameOptionsOf(shell, given));
  const byKind = perftByKind(scenario, start, depth);
  const leaves = depth === 0 ? 1 : Object.values(byKind).reduce((sum, count) => sum + count, 0);
  if (given['json']) shell.io.out(JSON.stringify({ depth, leaves, byKind }, null, 2));
  else {
    for (const [kind, count] of Object.entries(byKind))
      shell.io.out(`${kind.padEnd(14)}${shell.format.number(count, 0)}`);
    shell.io.out(shell.wording.commands.perft({ depth, leaves }));
  }
  return 0;
}
