/** Looks into zod schemas: which keys are valid here, what was expected there, where the texts are. */
import { z } from 'zod';
import type { Path } from './faults.ts';

/** The schema behind optional, default, lazy and their like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  for (;;) {
    if (
      current instanceof z.ZodOptional ||
      current instanceof z.ZodNullable ||
      current instanceof z.ZodDefault ||
      current instanceof z.ZodReadonly ||
      current instanceof z.ZodLazy
    )
      current = current.unwrap() as z.ZodType;
    else return current;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  value !== null && typeof value === 'object';

/** An own property of a parsed value; inherited ones do not count. */
export function child(value: unknown, key: string | number): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether the value holds something at the path. */
export function exists(value: unknown, path: Path): boolean {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return false;
    current = current[key];
  }
  return true;
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((current, key) => child(current, key), value);

/** The branch of a union that a value was meant for, as far as its discriminator or its type tells. */
function branchFor(union: z.ZodUnion, value: unknown): z.ZodType | null {
  if (union instanceof z.ZodDiscriminatedUnion)
    return branchesOf(union).get(child(value, union.def.discriminator)) ?? null;
  const options = union.options.map(option => unwrap(option as z.ZodType));
  return options.find(option => typesOf(option).includes(typeOf(value))) ?? null;
}

/** Kept, because a hostile file asks for those of one union ten thousand times. */
const BRANCHES = new WeakMap<z.ZodDiscriminatedUnion, ReadonlyMap<unknown, z.ZodType>>();

/** The branches of a union by the tags that choose them. */
function branchesOf(union: z.ZodDiscriminatedUnion): ReadonlyMap<unknown, z.ZodType> {
  const known = BRANCHES.get(union);
  if (known) return known;
  const branches = new Map<unknown, z.ZodType>();
  for (const option of union.options) {
    const branch = unwrap(option as z.ZodType);
    if (!(branch instanceof z.ZodObject)) continue;
    for (const tag of tagsOf(branch.shape[union.def.discriminator] as z.ZodType)) branches.set(tag, branch);
  }
  BRANCHES.set(union, branches);
  return branches;
}

function tagsOf(schema: z.ZodType): Iterable<unknown> {
  if (schema instanceof z.ZodLiteral) return schema.values;
  return schema instanceof z.ZodEnum ? schema.options : [];
}

/** The schema of the part of a value at a path, or null where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | null {
  let current: z.ZodType | null = unwrap(schema);
  let part = value;
  for (const key of path) {
    if (current instanceof z.ZodUnion) current = branchFor(current, part);
    if (current instanceof z.ZodObject)
      current = Object.hasOwn(current.shape, key) ? (current.shape[key] as z.ZodType) : null;
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType;
    else return null;
    if (current === null) return null;
    current = unwrap(current);
    part = child(part, key);
  }
  return current;
}

/** Keys that the object schema at this place knows. */
export function keysOf(schema: z.ZodType | null, value: unknown): readonly string[] {
  const branch = schema instanceof z.ZodUnion ? branchFor(schema, value) : schema;
  return branch instanceof z.ZodObject ? Object.keys(branch.shape) : [];
}

/** Kinds of JSON value, as faults name them. */
export type TypeName = 'text' | 'number' | 'integer' | 'boolean' | 'null' | 'list' | 'object';

export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

/** Types that a schema accepts, in the terms of `typeOf`. */
function typesOf(schema: z.ZodType): readonly TypeName[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(typeOf);
  if (inner instanceof z.ZodEnum) return inner.options.map(typeOf);
  return expectedOf(inner).map(name => (name === 'integer' ? 'number' : name)) as TypeName[];
}

/** What a schema accepts: names of types, and single values as JSON ("\"anyDeal\""). */
export function expectedOf(schema: z.ZodType | null): readonly string[] {
  if (schema === null) return [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return ['text'];
  if (inner instanceof z.ZodNumber) return [inner.format === 'safeint' ? 'integer' : 'number'];
  if (inner instanceof z.ZodBoolean) return ['boolean'];
  if (inner instanceof z.ZodNull) return ['null'];
  if (inner instanceof z.ZodArray) return ['list'];
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return ['object'];
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(value => JSON.stringify(value) ?? '');
  if (inner instanceof z.ZodEnum) return inner.options.map(value => JSON.stringify(value));
  if (inner instanceof z.ZodUnion)
    return [...new Set(inner.options.flatMap(option => expectedOf(option as z.ZodType)))];
  return [];
}

/** Calls `visit` for every part of a valid value together with its schema, outermost first; false stops the descent. */
export function visitParts(
  schema: z.ZodType,
  value: unknown,
  visit: (schema: z.ZodType, value: unknown, path: Path) => boolean,
  path: Path = [],
): void {
  if (value === undefined) return;
  const outer = unwrap(schema);
  if (!visit(outer, value, path)) return;
  const inner = outer instanceof z.ZodUnion ? branchFor(outer, value) : outer;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      visitParts(inner.element as z.ZodType, item, visit, [...path, index]);
  } else if (inner instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(inner.shape))
      visitParts(part as z.ZodType, child(value, key), visit, [...path, key]);
  } else if (inner instanceof z.ZodRecord && isObject(value)) {
    for (const [key, item] of Object.entries(value))
      visitParts(inner.valueType as z.ZodType, item, visit, [...path, key]);
  }
}
