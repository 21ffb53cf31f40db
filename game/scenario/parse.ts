import { checkScenario } from './check.ts';
import { type Fault, type Finding, hasErrors } from './faults.ts';
import { inOrder, readJson } from './json.ts';
import { SCENARIO_MIGRATIONS } from './migrate.ts';
import { resolve } from './resolve.ts';
import { type ScenarioFile, scenarioFile } from './schema.ts';
import type { Scenario } from './types.ts';

export interface ParsedScenario {
  /** The scenario as the rules read it, or null if the file has any error. */
  readonly scenario: Scenario | null;
  /**
   * The file with its defaults, for checks: there whenever its form is right up to unknown keys, even if its contents
   * are not. Only where `scenario` is not null is it the file as written.
   */
  readonly source: ScenarioFile | null;
  /** Errors and warnings in the order of the file. */
  readonly faults: readonly Fault[];
  /** Finds further findings in the text, for checks that need the rules (`analysis/review.ts`). */
  readonly locate: (findings: readonly Finding[]) => readonly Fault[];
}

/** Reads a scenario file. `file` is its path: it names the file in faults and tells laboratory scenarios. */
export function parseScenario(text: string, file: string): ParsedScenario {
  const read = readJson(scenarioFile, text, file, SCENARIO_MIGRATIONS);
  const { locate, legible: source } = read;
  if (source === null) return { scenario: null, source: null, faults: read.faults, locate };
  const faults = inOrder([...read.faults, ...locate(checkScenario(source, file))]);
  return { scenario: hasErrors(faults) ? null : resolve(source), source, faults, locate };
}
