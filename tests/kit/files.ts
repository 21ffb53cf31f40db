import { readFileSync } from 'node:fs';
import { parseScenario } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

/** A shipped scenario, by its path under `scenarios/` without ".json". */
export function shipped(name: string): Scenario {
  const path = `scenarios/${name}.json`;
  const { scenario, faults } = parseScenario(readFileSync(path, 'utf8'), path);
  if (!scenario) throw new Error(faults.map(fault => `${fault.code} ${fault.path.join('.')}`).join('\n'));
  return scenario;
}
