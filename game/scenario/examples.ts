/** Examples in a JSON Schema: what one file has at each key is shown wherever that key is explained. */
import { isObject, type JsonObject } from './objects.ts';

export const part = (value: unknown, key: string): JsonObject => {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
};
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const MOST_EXAMPLES = 2;
const LONGEST_EXAMPLE = 160;

/** The schema with examples at every key that the file has; those that the schema brings stay. */
export function withExamples(schema: JsonObject, file: unknown): JsonObject {
  return exemplified(schema, [file], schema);
}

function exemplified(node: JsonObject, values: readonly unknown[], root: JsonObject): JsonObject {
  const changed: Record<string, unknown> = { ...node };
  if (isObject(node.properties))
    changed.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, property]) => {
        const found = values.flatMap(value =>
          isObject(value) && Object.hasOwn(value, key) ? [value[key]] : [],
        );
        const child = exemplified(property as JsonObject, found, root);
        return [key, shown(child, child.examples ?? examplesOf(found))];
      }),
    );
  if (isObject(node.items)) changed.items = exemplified(node.items, values.flatMap(list), root);
  if (isObject(node.additionalProperties)) {
    const entries = values.flatMap(value => (isObject(value) ? Object.values(value) : []));
    changed.additionalProperties = exemplified(node.additionalProperties, entries, root);
  }
  for (const key of ['oneOf', 'anyOf'])
    if (Array.isArray(node[key]))
      changed[key] = (node[key] as JsonObject[]).map(branch =>
        exemplified(
          branch,
          values.filter(value => isOf(branch, value)),
          root,
        ),
      );
  if (node === root && isObject(node.definitions))
    changed.definitions = Object.fromEntries(
      Object.entries(node.definitions).map(([name, definition]) => {
        const found = namedValues(root, root, values, name);
        return [name, exemplified(definition as JsonObject, found, root)];
      }),
    );
  return changed;
}

/** An explained key with its examples; those who hover over it read the first of them. */
function shown(node: JsonObject, examples: unknown): JsonObject {
  if (!Array.isArray(examples)) return node;
  const sample = `Example: \`${JSON.stringify(examples[0])}\``;
  return typeof node.description === 'string'
    ? { ...node, markdownDescription: `${node.description}\n\n${sample}`, examples }
    : { ...node, examples };
}

/** Short values that differ, in the order of the files. */
function examplesOf(values: readonly unknown[]): readonly unknown[] | undefined {
  const texts = new Map(values.map(value => [JSON.stringify(value), value]));
  const short = [...texts].filter(([text]) => text.length <= LONGEST_EXAMPLE).map(([, value]) => value);
  return short.length === 0 ? undefined : short.slice(0, MOST_EXAMPLES);
}

/** Whether a value is meant for a branch, as far as its fixed words tell. */
const isOf = (branch: JsonObject, value: unknown): boolean =>
  isObject(branch.properties) &&
  isObject(value) &&
  Object.entries(branch.properties).every(([key, property]) => {
    const words =
      'const' in part({ property }, 'property')
        ? [(property as JsonObject).const]
        : (property as JsonObject).enum;
    return !Array.isArray(words) || (key !== 'change' && key !== 'is') || words.includes(value[key]);
  });

/** Every value in the files that stands where the schema refers to a definition. */
function namedValues(
  root: JsonObject,
  node: JsonObject,
  values: readonly unknown[],
  name: string,
): readonly unknown[] {
  const isHere = [node, ...list(node.allOf)].some(
    item => isObject(item) && item.$ref === `#/definitions/${name}`,
  );
  if (isHere) {
    // Conditions hold conditions: those inside count as well.
    const inner = values.flatMap(value =>
      isObject(value) && value.of !== undefined ? [value.of].flat() : [],
    );
    return [...values, ...(inner.length > 0 ? namedValues(root, node, inner, name) : [])];
  }
  const properties = Object.entries(part(node, 'properties')).flatMap(([key, property]) =>
    namedValues(
      root,
      property as JsonObject,
      values.flatMap(value => (isObject(value) && Object.hasOwn(value, key) ? [value[key]] : [])),
      name,
    ),
  );
  const items = isObject(node.items) ? namedValues(root, node.items, values.flatMap(list), name) : [];
  const entries = isObject(node.additionalProperties)
    ? namedValues(
        root,
        node.additionalProperties,
        values.flatMap(value => (isObject(value) ? Object.values(value) : [])),
        name,
      )
    : [];
  return [...properties, ...items, ...entries];
}
