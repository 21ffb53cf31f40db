/**
 * The scenario room: what a negotiation is about, before anybody has moved.
 *
 * A designer writes one JSON file; `schema.ts` is its format, and every key explains itself there. `parseScenario`
 * turns the text into a `Scenario` or into faults: it parses (`json.ts`), lifts old versions (`migrate.ts`), checks
 * form (zod), references, validity and style (`check.ts` and the files it names), and resolves ids into indices
 * (`resolve.ts`). All faults come in one run, each a code with data and a place in the text; the words for them are
 * in `wording/faults.ts`. `readJson` does the first half for any other file of ours, such as replays and saves.
 *
 * The room imports nothing of ours and knows no rule beyond what a draft is worth (`worth.ts`).
 */
export { isLab, STATUSES } from './check.ts';
export { CONSTANTS } from './constants.ts';
export { canonicalJson, digest, wholeOf } from './digest.ts';
export { FAULT_CODES, type Fault, type FaultCode, hasErrors, isLint, nearest, type Path } from './faults.ts';
export { blankOf, type FormField, type FormShape, formAt, idsFor, scenarioForm, variantOf } from './form.ts';
export { FORM_LISTS, type ListName } from './formLists.ts';
export { JSON_LIMITS, type ReadResult, readJson } from './json.ts';
export { scenarioJsonSchema, scenarioJsonSchemaText } from './jsonSchema.ts';
export { type Migrations, migrateWith, newestOf, SCENARIO_MIGRATIONS } from './migrate.ts';
export type { JsonObject } from './objects.ts';
export { type ParsedScenario, parseScenario } from './parse.ts';
export { looseValue } from './plain.ts';
export { applyRepair, type Repair, repairOwner } from './repair.ts';
export {
  addItem,
  addPosition,
  addPrincipal,
  freeId,
  movePosition,
  removeItem,
  removePosition,
  renameId,
  setOwner,
} from './restructure.ts';
export { editsOf, type Revision, revised } from './revise.ts';
export { FORMAT, type ScenarioFile, type ScenarioInput } from './schema.ts';
export type * from './types.ts';
export { crosses, worth } from './worth.ts';
