import type { FormField, FormShape, Path, Revision } from '../../../scenario/index.ts';
import { isObject } from '../../../scenario/objects.ts';
import { unwrap } from '../../../scenario/shape.ts';
import type { Language } from '../../../wording/format.ts';
import { meaningIn } from '../../../wording/workshopMeanings.ts';
import { useWorkshop, type WorkshopState } from '../state.ts';

/** What stands at a path of the form's value. Reading it is followed, also where nothing stands yet. */
export function reach(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  // Names that every object has by birth are no entries.
  return typeof value === 'function' ? undefined : value;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text of the file in a language, as far as it is one. */
export function looseText(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  const part = isObject(value) ? value[language] : undefined;
  return typeof part === 'string' ? part : '';
}

/** One place of the form: what stands there, and how to change it. */
export interface Place {
  readonly path: Path;
  value(): unknown;
  set(value: unknown, join?: boolean): void;
  remove(): void;
  /** The place of a part of it. */
  part(key: string | number, order?: readonly string[]): Place;
}

export const placeAt = (path: Path, order?: readonly string[]): Place => placeIn(useWorkshop(), path, order);

function placeIn(workshop: WorkshopState, path: Path, order?: readonly string[]): Place {
  return {
    path,
    value: () => reach(workshop.value.root, path),
    set: (value, join) =>
      workshop.revise([{ kind: 'set', path, value, ...(order && { order }) } satisfies Revision], join),
    remove: () => workshop.revise([{ kind: 'remove', path }]),
    part: (key, keys) => placeIn(workshop, [...path, key], keys),
  };
}

/** What a key is called on the form; a key that has no name yet stands for itself. */
export function labelOf({ words }: Pick<WorkshopState, 'words'>, key: string, within: string): string {
  const names = words().keys;
  return names[`${within}.${key}`] ?? names[key] ?? key;
}

/** What an entry means, as the schema says it; nothing where it explains itself by its parts. */
export function meaningOf(schema: FormField['schema'], language: Language): string | undefined {
  const said = schema.description ?? unwrap(schema).description;
  return said === undefined ? undefined : meaningIn(said, language);
}

/** The last key of a path that is a name. */
export const nameOf = (path: Path): string =>
  String([...path].reverse().find(key => typeof key === 'string') ?? '');

/** The same id for a place on every screen, for labels and for finding the way to it. */
export const idOf = (path: Path): string => `form-${path.join('-')}`;

export const keysOf = (fields: readonly FormField[]): readonly string[] => fields.map(({ key }) => key);

/** Shapes that take one short control. */
export const isShort = (shape: FormShape): boolean =>
  ['line', 'number', 'toggle', 'choice', 'ref'].includes(shape.is);
