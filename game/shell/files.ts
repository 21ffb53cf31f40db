import { reviewScenario } from '../analysis/review.ts';
import { hasErrors, parseScenario, type ReadResult, type Scenario } from '../scenario/index.ts';
import { formatFault } from '../wording/index.ts';
import { Stop } from './io.ts';
import type { Shell } from './shell.ts';

/** Text of a file, or null where there is none to read. */
export function tryText({ io }: Shell, file: string): string | null {
  try {
    return io.read(file);
  } catch {
    return null;
  }
}

/** Text of a file, or the end of the command. */
export function readText(shell: Shell, file: string): string {
  const text = tryText(shell, file);
  if (text === null) throw new Stop(2, shell.wording.commands.unreadable(file));
  return text;
}

/** A scenario that can be played, or the end of the command with all its errors. */
export const loadScenario = (shell: Shell, file: string): Scenario =>
  scenarioFrom(shell, readText(shell, file), file);

/**
 * The same for a table that is tried out before it is finished: what else `check` calls an error, such as bars that leave
 * next to nothing to agree on, is said beside the game and does not stop it.
 */
export function loadUnfinished(shell: Shell, file: string): Scenario {
  const text = readText(shell, file);
  const scenario = scenarioFrom(shell, text, file);
  const errors = reviewScenario(text, file).faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(fault => formatFault(fault, shell.language));
    shell.io.err([...lines, shell.wording.commands.playedAllTheSame(file)].join('\n'));
  }
  return scenario;
}

/** The scenario of a text that came from a file, or the end of the command with all its errors. */
export function scenarioFrom(shell: Shell, text: string, file: string): Scenario {
  const { scenario, faults } = parseScenario(text, file);
  if (scenario) return scenario;
  const errors = faults.filter(fault => fault.severity === 'error');
  const lines = errors.map(fault => formatFault(fault, shell.language));
  throw new Stop(1, [...lines, shell.wording.commands.invalidScenario(file)].join('\n'));
}

/** The value of any other file of ours, or the end of the command with its faults. */
export function loadFile<Value>(
  shell: Shell,
  file: string,
  read: (text: string, file: string) => Pick<ReadResult<Value>, 'value' | 'faults'>,
): Value {
  const { value, faults } = read(readText(shell, file), file);
  if (value !== null && !hasErrors(faults)) return value;
  throw new Stop(2, faults.map(fault => formatFault(fault, shell.language)).join('\n'));
}

const FOLDER = 'scenarios';

/** The shipped scenario with an id. */
export function findScenario(shell: Shell, id: string): Scenario {
  const files = [...shell.io.list(FOLDER), ...shell.io.list(`${FOLDER}/lab`)];
  for (const file of files.filter(name => name.endsWith('.json') && !name.endsWith('schema.json'))) {
    const { scenario } = parseScenario(readText(shell, file), file);
    if (scenario?.id === id) return scenario;
  }
  throw new Stop(2, shell.wording.commands.noScenario({ id, folder: FOLDER }));
}
