import { type Finding, finding, written } from './faults.ts';
import { isObject, type JsonObject } from './objects.ts';
import { FORMAT } from './schema.ts';

/**
 * How files of older versions are lifted: `steps[n]` turns version `floor + n` into the next one, on plain JSON,
 * without touching its argument. `format` itself is set by `migrateWith`. Older than `floor` is not read any more.
 */
export interface Migrations {
  readonly floor: number;
  readonly steps: readonly ((file: JsonObject) => JsonObject)[];
}

/** The steps of the scenario format. A change of format adds one here, with a stored old file in the tests. */
export const SCENARIO_MIGRATIONS: Migrations = { floor: FORMAT, steps: [] };

/** The version that these steps lead to. */
export const newestOf = ({ floor, steps }: Migrations): number => floor + steps.length;

export interface Migrated {
  /** The file in the newest version; undefined (which no JSON is) if it cannot be lifted. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Lifts a parsed file to the newest version. What is no object passes through: the schema will say so. */
export function migrateWith(migrations: Migrations, value: unknown): Migrated {
  if (!isObject(value)) return { value, findings: [] };
  const newest = newestOf(migrations);
  const file = value;
  const format = Object.hasOwn(file, 'format') ? file.format : undefined;
  // Without a usable version the file is read as the newest one, so that its other faults are told in the same run.
  if (format === undefined)
    return { value: { ...file, format: newest }, findings: [finding('formatMissing', [], { newest })] };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    const findings = [finding('formatInvalid', ['format'], { found: written(format), newest })];
    return { value: { ...file, format: newest }, findings };
  }
  if (format > newest)
    return { value: undefined, findings: [finding('formatTooNew', ['format'], { found: format, newest })] };
  if (format < migrations.floor)
    return {
      value: undefined,
      findings: [finding('formatTooOld', ['format'], { found: format, oldest: migrations.floor })],
    };
  let lifted = file;
  for (let version = format; version < newest; version++)
    lifted = { ...migrations.steps[version - migrations.floor]!(lifted), format: version + 1 };
  return { value: lifted, findings: [] };
}
