import { type Finding, finding } from './faults.ts';
import { isPlain, lint, silenced } from './lint.ts';
import { checkReferences } from './references.ts';
import type { ScenarioFile } from './schema.ts';
import { checkValidity, LIMITS } from './validity.ts';

export { STATUSES } from './references.ts';

/** Whether a file lies with the laboratory scenarios, which may be of any size. */
export const isLab = (file: string): boolean => file.replaceAll('\\', '/').includes('scenarios/lab/');

/** What is beyond these may be there to be slow: nothing further is looked through. */
const MOST_SIDES = 100;
const MOST_STRAYS = 1000;

/** Everything that can be said about a well-formed scenario file; what it silences has been taken out. */
export function checkScenario(source: ScenarioFile, file: string): Finding[] {
  const { length: found } = source.agenda.principals;
  if (found > MOST_SIDES) {
    const data = { what: 'principals', found, ...LIMITS.principals };
    return [finding('countOutOfRange', ['agenda', 'principals'], data)];
  }
  const strays = checkReferences(source);
  if (strays.length > MOST_STRAYS) return strays;
  const findings = [
    ...strays,
    ...checkValidity(source, { lab: isLab(file) }),
    ...lint(source),
    ...fileName(source, file),
  ];
  return silenced(source, findings, isPlain);
}

/** Scenarios are found by their id: the file is named after it. Texts that are no file are let be. */
function fileName(source: ScenarioFile, file: string): Finding[] {
  const name = /([^/\\]+)\.json$/.exec(file)?.[1];
  return name === undefined || name === source.id
    ? []
    : [finding('idNotFileName', ['id'], { id: source.id, file: name })];
}
