import { type FaultCode, type FaultData, type Finding, finding, type Path } from '../../scenario/faults.ts';
import type { Repair, Scenario, ScenarioFile } from '../../scenario/index.ts';
import type { Zone } from './zone.ts';

/** What a rule may look at: the file as it was written, the scenario that came of it, and what its drafts are worth. */
export interface Linted {
  readonly file: ScenarioFile;
  readonly scenario: Scenario;
  /** Null for a laboratory scenario with more drafts than can be counted. */
  readonly zone: Zone | null;
}

/** One rule or family of the linter: what it finds at a scenario that can be played. */
export type Rule = (linted: Linted) => readonly Finding[];

/** A finding, with the change that would mend it where there is a mechanical one. */
export function remark(code: FaultCode, path: Path, data: FaultData, repair?: Repair): Finding {
  const found = finding(code, path, data);
  return repair ? { ...found, repair } : found;
}
