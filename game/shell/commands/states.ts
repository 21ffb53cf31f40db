import { describeCharts } from '../../flow/index.ts';
import type { Given } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';

/** The statecharts of the game, as the machines that run it have them. */
export function statesCommand(shell: Shell, _args: readonly string[], options: Given): number {
  const charts = describeCharts();
  if (options['json']) shell.io.out(JSON.stringify(charts, null, 2));
  else for (const { name, mermaid } of charts) shell.io.out(`${shell.ink.bold(name)}\n${mermaid}`);
  return 0;
}
