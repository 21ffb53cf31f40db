import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema, scenarioJsonSchemaText } from '../../game/scenario/index.ts';

const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object';

/** Every property of every object in the schema, with its path. */
function properties(schema: unknown, path = ''): [path: string, property: Json][] {
  if (!isObject(schema)) return [];
  const own = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...own.map(([key, property]): [string, Json] => [`${path}.${key}`, property as Json]),
    ...Object.entries(schema).flatMap(([key, part]) => properties(part, `${path}/${key}`)),
  ];
}

describe('scenarios/scenario.schema.json', () => {
  it('is what the schema in the code gives', () => {
    const stored = readFileSync(file, 'utf8');
    expect(stored === scenarioJsonSchemaText(), 'stale: run `npm run schema`').toBe(true);
  });

  it('explains every property', () => {
    const schema = scenarioJsonSchema();
    const all = properties(schema);
    expect(all.length).toBeGreaterThan(100);
    const definitions = schema.definitions as Readonly<Record<string, Json>>;
    const described = (property: Json): boolean => {
      if (typeof property.description === 'string') return property.description.length > 0;
      const name = typeof property.$ref === 'string' ? property.$ref.split('/').at(-1)! : '';
      return definitions[name] !== undefined && described(definitions[name]);
    };
    expect(all.filter(([, property]) => !described(property)).map(([path]) => path)).toEqual([]);
  });
});
