/**
 * The scenario format as a form: which kind of entry stands at which key. It is read off the schema, so that a new key
 * of the format is in the form without further work; only what an id means is said here.
 */
import { z } from 'zod';
import { ASSUMPTION } from './catalogue.ts';
import { sampleOf } from './sample.ts';
import { scenarioFile, text } from './schema.ts';
import { child, unwrap, valueAt } from './shape.ts';

/** Lists of things with ids that other parts of a file name. */
export type Catalogue =
  | 'principal'
  | 'issue'
  | 'redLine'
  | 'measure'
  | 'benchmark'
  | 'indicator'
  | 'source'
  /** A red line or a measure, by the `kind` beside it. */
  | 'covered';

export type FormShape =
  /** One text for all languages, or one for each. */
  | { readonly is: 'text' }
  | { readonly is: 'line'; readonly form: 'free' | 'id' | 'date' | 'color' | 'url' }
  | {
      readonly is: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly whole: boolean;
    }
  | { readonly is: 'toggle' }
  | { readonly is: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly is: 'ref'; readonly to: Catalogue }
  | { readonly is: 'list'; readonly of: FormShape; readonly schema: z.ZodType }
  | { readonly is: 'tuple'; readonly of: readonly FormShape[] }
  | {
      readonly is: 'record';
      /** What its keys name; null for other keys. */
      readonly by: Catalogue | null;
      readonly of: FormShape;
      readonly schema: z.ZodType;
    }
  | { readonly is: 'group'; readonly fields: readonly FormField[] }
  /** One of several groups, told apart by the value of one key. */
  | { readonly is: 'variants'; readonly by: string; readonly of: readonly Variant[] }
  /** A group, or one word in its place. */
  | { readonly is: 'either'; readonly group: FormShape; readonly word: string; readonly schema: z.ZodType };

export interface Variant {
  readonly names: readonly string[];
  readonly group: Extract<FormShape, { is: 'group' }>;
  readonly schema: z.ZodType;
}

export interface FormField {
  readonly key: string;
  /** Made when it is asked for: conditions hold conditions. */
  readonly shape: () => FormShape;
  readonly optional: boolean;
  /** What stands there if nothing is written; undefined for none. */
  readonly initial: unknown;
  readonly schema: z.ZodType;
}

/** What ids at a key mean, in one place or in a list. */
const REFERENCES: Readonly<Record<string, Catalogue>> = {
  firstSeat: 'principal',
  seat: 'principal',
  doer: 'principal',
  owner: 'principal',
  holder: 'principal',
  target: 'principal',
  for: 'principal',
  responsible: 'principal',
  beneficiary: 'principal',
  principal: 'principal',
  of: 'principal',
  in: 'principal',
  to: 'principal',
  issue: 'issue',
  issues: 'issue',
  obligations: 'issue',
  measure: 'measure',
  line: 'redLine',
  benchmark: 'benchmark',
  indicator: 'indicator',
  source: 'source',
  sources: 'source',
  ref: 'covered',
};

/** Changes that are about a measure: there `of` names one. */
const OF_MEASURES: readonly string[] = ['stake', 'credit', 'notice'];

/** What the keys of a record name. */
const RECORDS: Readonly<Record<string, Catalogue>> = {
  briefs: 'principal',
  trust: 'principal',
  price: 'principal',
  estimates: 'principal',
  accounts: 'principal',
  moves: 'principal',
  values: 'issue',
  crossedBy: 'issue',
  when: 'issue',
  lines: 'redLine',
  suspension: 'principal',
  ratification: 'principal',
};

/** What the keys of a record of records name. */
const OUTER_RECORDS: Readonly<Record<string, Catalogue>> = { suspension: 'measure' };

/** The whole file. */
export const scenarioForm = (): FormShape => shapeOf(scenarioFile, '');

/** The shape at a place of the file, from a value that stands there; null where the format knows nothing. */
export function formAt(path: readonly (string | number)[], root: unknown): FormShape | null {
  let shape: FormShape | null = scenarioForm();
  let value = root;
  for (const key of path) {
    const part: FormShape | null = shape && inner(shape, key, value);
    value =
      value !== null && typeof value === 'object'
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined;
    shape = part;
  }
  return shape;
}

function inner(shape: FormShape, key: string | number, value: unknown): FormShape | null {
  if (shape.is === 'list') return shape.of;
  if (shape.is === 'tuple') return shape.of[Number(key)] ?? null;
  if (shape.is === 'record') return shape.of;
  if (shape.is === 'either') return inner(shape.group, key, value);
  const group = shape.is === 'variants' ? variantOf(shape, value)?.group : shape;
  return group?.is === 'group' ? (group.fields.find(field => field.key === key)?.shape() ?? null) : null;
}

/** The variant that a value is of. */
export function variantOf(
  { by, of }: Extract<FormShape, { is: 'variants' }>,
  value: unknown,
): Variant | null {
  const name =
    value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[by] : null;
  return of.find(({ names }) => names.includes(String(name))) ?? null;
}

/** A value to begin with. */
export const blankOf = (schema: z.ZodType): unknown => sampleOf(schema);

const known = new WeakMap<z.ZodType, Map<string, FormShape>>();

function shapeOf(schema: z.ZodType, key: string, variant: readonly string[] = []): FormShape {
  const byKey = known.get(schema) ?? new Map<string, FormShape>();
  known.set(schema, byKey);
  const name = `${key} ${variant.join(' ')}`;
  const shape = byKey.get(name) ?? made(unwrap(schema), key, variant);
  byKey.set(name, shape);
  return shape;
}

// Descriptions make copies of the schema of texts; its branches stay the same objects.
const isText = (schema: z.ZodType) => schema instanceof z.ZodUnion && schema.options[1] === text.options[1];

function made(schema: z.ZodType, key: string, variant: readonly string[]): FormShape {
  if (isText(schema)) return { is: 'text' };
  if (schema instanceof z.ZodBoolean) return { is: 'toggle' };
  if (schema instanceof z.ZodNumber) {
    return {
      is: 'number',
      least: bound(schema.minValue),
      most: bound(schema.maxValue),
      whole: schema.format === 'safeint',
    };
  }
  if (schema instanceof z.ZodLiteral) return { is: 'choice', of: [...schema.values].map(plain) };
  if (schema instanceof z.ZodEnum) return { is: 'choice', of: schema.options };
  if (schema instanceof z.ZodArray) {
    const of = schema.element as z.ZodType;
    return { is: 'list', of: shapeOf(of, key, variant), schema: of };
  }
  if (schema instanceof z.ZodTuple)
    return { is: 'tuple', of: schema.def.items.map(item => shapeOf(item as z.ZodType, '')) };
  if (schema instanceof z.ZodRecord) {
    const of = schema.valueType as z.ZodType;
    const isNested = unwrap(of) instanceof z.ZodRecord;
    return {
      is: 'record',
      by: (isNested ? OUTER_RECORDS : RECORDS)[key] ?? null,
      of: shapeOf(of, isNested ? key : '', variant),
      schema: of,
    };
  }
  if (schema instanceof z.ZodObject) return { is: 'group', fields: fieldsOf(schema, variant) };
  if (schema instanceof z.ZodDiscriminatedUnion) return variantsOf(schema);
  if (schema instanceof z.ZodUnion) {
    const parts = schema.options.map(option => unwrap(option as z.ZodType));
    const word = parts.find(part => part instanceof z.ZodLiteral);
    const group = parts.find(part => part instanceof z.ZodObject);
    if (word && group)
      return {
        is: 'either',
        group: shapeOf(group, key),
        word: String([...(word as z.ZodLiteral).values][0]),
        schema: group,
      };
  }
  const to = REFERENCES[key];
  const form = formOf(schema);
  if (to && form === 'id')
    return { is: 'ref', to: key === 'of' && variant.some(of => OF_MEASURES.includes(of)) ? 'measure' : to };
  return { is: 'line', form };
}

/** An authored bound; the edges of whole numbers are none. */
const bound = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) || Math.abs(value) === Number.MAX_SAFE_INTEGER ? null : value;

const plain = (value: unknown) => (typeof value === 'number' ? value : String(value));

function fieldsOf(schema: z.ZodObject, variant: readonly string[]): FormField[] {
  return Object.entries(schema.shape).map(([key, part]) => {
    const field = part as z.ZodType;
    const missing = field.safeParse(undefined);
    return {
      key,
      shape: () => shapeOf(field, key, variant),
      optional: missing.success,
      initial: missing.success ? missing.data : undefined,
      schema: field,
    };
  });
}

function variantsOf(schema: z.ZodDiscriminatedUnion): FormShape {
  const by = schema.def.discriminator;
  const of = schema.options.map((option): Variant => {
    const object = unwrap(option as z.ZodType) as z.ZodObject;
    const tag = unwrap(object.shape[by] as z.ZodType);
    const names =
      tag instanceof z.ZodEnum ? tag.options.map(String) : [...(tag as z.ZodLiteral).values].map(String);
    return { names, group: { is: 'group', fields: fieldsOf(object, names) }, schema: object };
  });
  return { is: 'variants', by, of };
}

/** Which of the known patterns a line has to fit, found by what it takes. */
function formOf(schema: z.ZodType): Extract<FormShape, { is: 'line' }>['form'] {
  const takes = (sample: string) => schema.safeParse(sample).success;
  if (takes('A line.') || takes('A')) return 'free';
  if (takes('new')) return 'id';
  if (takes('2030-01-01')) return 'date';
  return takes('#808080') ? 'color' : 'url';
}

const LISTS: Readonly<Record<Exclude<Catalogue, 'covered'>, readonly string[]>> = {
  principal: ['agenda', 'principals'],
  issue: ['agenda', 'issues'],
  redLine: ['agenda', 'redLines'],
  measure: ['agenda', 'measures'],
  benchmark: ['agenda', 'benchmarks'],
  indicator: ['agenda', 'indicators'],
  source: ['sources'],
};

/** Ids that may stand at a place, in the order of the file. */
export function idsFor(root: unknown, to: Catalogue, path: readonly (string | number)[]): string[] {
  if (to === 'covered') {
    const kind = child(valueAt(root, path.slice(0, -1)), 'kind');
    return idsFor(root, kind === 'line' ? 'redLine' : 'measure', path);
  }
  const items = valueAt(root, LISTS[to]);
  const ids = (Array.isArray(items) ? items : []).map(item => child(item, 'id'));
  const found = ids.filter(id => typeof id === 'string');
  return to === 'source' ? [...found, ASSUMPTION] : found;
}
