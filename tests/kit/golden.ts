import { readdirSync, readFileSync } from 'node:fs';
import { playHistory } from '../../game/analysis/history.ts';
import { stateDigest, writeMove } from '../../game/rules/index.ts';
import type { Io } from '../../game/shell/io.ts';
import { run } from '../../game/shell/run.ts';
import { shipped } from './files.ts';

const SEED = 1;

/** Shipped scenarios, by name. */
export const scenarioNames = (): string[] =>
  readdirSync('scenarios')
    .filter(file => file.endsWith('.json') && file !== 'scenario.schema.json')
    .map(file => file.slice(0, -'.json'.length))
    .sort();

export const goldenFile = (name: string): string => `tests/golden/${name}.txt`;

/**
 * What a scenario does today, as text to be compared and read as a diff: its history line as played, and one game of
 * two practice players with every change of every number.
 */
export async function goldenOf(name: string): Promise<string> {
  const parts = [
    historyOf(name),
    await linesOf(['transcript', `scenarios/${name}.json`, '--seed', `${SEED}`]),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function historyOf(name: string): string {
  const scenario = shipped(name);
  if (!scenario.history) return '';
  const { moves, last, reached, differences } = playHistory(scenario);
  return [
    `# ${scenario.id} history seed=${scenario.history.seed} ${JSON.stringify(scenario.history.options)}`,
    ...moves.map((move, ply) => `${ply + 1} ${writeMove(scenario.agenda, move)}`),
    `reached=${reached} ${JSON.stringify(last.outcome)} ${stateDigest(last)}`,
    ...differences.map(difference => JSON.stringify(difference)),
  ].join('\n');
}

/** What a command writes, in English and without colours; anything but success is an error. */
async function linesOf(argv: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const io: Io = {
    out: text => void lines.push(text),
    err: text => void lines.push(text),
    progress: () => {},
    line: async () => null,
    read: file => readFileSync(file, 'utf8'),
    write: file => {
      throw new Error(`a golden writes no ${file}`);
    },
    list: () => [],
    seed: () => {
      throw new Error('a golden needs no seed of its own');
    },
    terminal: false,
    colour: false,
    columns: 100,
    env: {},
  };
  const code = await run([...argv, '--lang', 'en'], io);
  if (code !== 0) throw new Error(lines.join('\n'));
  return lines.join('\n');
}
