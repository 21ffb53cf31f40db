import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  FORMAT,
  type JsonObject,
  type Migrations,
  migrateWith,
  newestOf,
  readJson,
  SCENARIO_MIGRATIONS,
} from '../../game/scenario/index.ts';

/** Version 2 renames, version 3 splits, version 4 moves a value into an object. */
const steps: Migrations = {
  floor: 1,
  steps: [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    ({ name, ...rest }) => ({ ...rest, first: String(name).split(' ')[0], last: String(name).split(' ')[1] }),
    ({ last, ...rest }) => ({ ...rest, family: { name: last } }),
  ],
};

const newest = { format: 4, first: 'Ada', family: { name: 'Byron' } };

const OLD_FILES: readonly JsonObject[] = [
  { format: 1, title: 'Ada Byron' },
  { format: 2, name: 'Ada Byron' },
  { format: 3, first: 'Ada', last: 'Byron' },
  newest,
];

const deepFreeze = <Value>(value: Value): Value => {
  if (value !== null && typeof value === 'object') for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
};

describe('migrateWith', () => {
  it.each(OLD_FILES)('lifts version $format without touching it', file => {
    expect(migrateWith(steps, deepFreeze(structuredClone(file)))).toEqual({ value: newest, findings: [] });
  });

  it('changes nothing the second time', () => {
    const once = migrateWith(steps, OLD_FILES[0]).value;
    expect(migrateWith(steps, once).value).toEqual(once);
  });

  it.each([
    [{ format: 5 }, 'formatTooNew', false],
    [{ format: 1e300 }, 'formatTooNew', false],
    [{ format: 0 }, 'formatTooOld', false],
    [{ format: 1.5 }, 'formatInvalid', true],
    [{ format: -1 }, 'formatInvalid', true],
    [{ format: null }, 'formatInvalid', true],
    [{ format: '4' }, 'formatInvalid', true],
    [{}, 'formatMissing', true],
  ])('%j: %s', (file, code, isReadOn) => {
    const { value, findings } = migrateWith(steps, file);
    expect(findings.map(item => item.code)).toEqual([code]);
    expect(value !== undefined).toBe(isReadOn);
  });

  it.each([null, 5, 'text', [[]]])('lets %j pass, for the schema to refuse', value => {
    expect(migrateWith(steps, value)).toEqual({ value, findings: [] });
  });

  it('works inside readJson, with faults placed as well as the old text allows', () => {
    const schema = z.strictObject({
      format: z.literal(4),
      first: z.string(),
      family: z.strictObject({ name: z.string().max(3) }),
    });
    expect(readJson(schema, '{ "format": 1, "title": "Ada Bee" }', 'x', steps).value).toEqual({
      format: 4,
      first: 'Ada',
      family: { name: 'Bee' },
    });
    const { faults } = readJson(schema, '\n{ "format": 1, "title": "Ada Byron" }', 'x', steps);
    expect(faults.map(({ code, place }) => [code, place])).toEqual([['textTooLong', { line: 2, column: 1 }]]);
  });
});

describe('the scenario format', () => {
  it('has a step for every version up to the newest', () => {
    expect(newestOf(SCENARIO_MIGRATIONS)).toBe(FORMAT);
  });
});
