/** The reference of the format for people, made from its JSON Schema: it stands in `scenarios/README.md`. */
import { list, part } from './examples.ts';
import { isObject, type JsonObject } from './objects.ts';

const BEGIN = '<!-- reference:begin (written by npm run schema) -->';
const END = '<!-- reference:end -->';

/** A text with the reference between its marks. Throws where the marks are missing. */
export function withReference(text: string, schema: JsonObject): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new RangeError('no place for the reference');
  return `${text.slice(0, begin + BEGIN.length)}\n\n${referenceText(schema)}\n\n${text.slice(end)}`;
}

/** The reference of the format as Markdown: a table for every object, in the order of the schema. */
function referenceText(schema: JsonObject): string {
  const sections: string[] = [];
  describe(schema, '', sections);
  for (const [name, definition] of Object.entries(part(schema, 'definitions')))
    if (name !== 'text') describe(definition as JsonObject, name, sections);
  return sections.join('\n\n');
}

function describe(node: JsonObject, path: string, sections: string[]): void {
  const branches = [...list(node.oneOf), ...list(node.anyOf)].filter(isObject);
  const objects = branches.filter(branch => isObject(branch.properties));
  for (const branch of objects) {
    const words = Object.entries(part(branch, 'properties')).flatMap(([key, property]) => {
      const { const: word, enum: names } = property as JsonObject;
      return key === 'is' || key === 'change' ? [`${key} ${[word ?? names].flat().join(', ')}`] : [];
    });
    section(branch, words.length > 0 ? `${path}: ${words[0]}` : path, sections);
  }
  if (isObject(node.properties)) section(node, path, sections);
  if (isObject(node.items)) describe(node.items, `${path}[]`, sections);
  if (isObject(node.additionalProperties)) describe(node.additionalProperties, `${path}.…`, sections);
}

function section(node: JsonObject, path: string, sections: string[]): void {
  const required = list(node.required);
  const properties = Object.entries(part(node, 'properties')) as [string, JsonObject][];
  const rows = properties.map(([key, property]) => {
    const needed = required.includes(key) ? '' : ', may be left out';
    const example = list(property.examples).map(value => `\`${JSON.stringify(value)}\``)[0];
    return `| \`${key}\` | ${kindOf(property)}${needed} | ${cell(property.description)} | ${cell(example)} |`;
  });
  const heading = path === '' ? 'The file' : `\`${path}\``;
  const intro = path === '' || typeof node.description !== 'string' ? [] : [node.description, ''];
  sections.push(
    [
      `### ${heading}`,
      '',
      ...intro,
      '| key | kind | meaning | example |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  );
  for (const [key, property] of properties)
    describe(property, path === '' ? key : `${path}.${key}`, sections);
}

const cell = (text: unknown) => String(text ?? '').replaceAll('|', '\\|');

/** What stands at a key, in a word or two. */
function kindOf(node: JsonObject): string {
  const ref = [node, ...list(node.allOf)].flatMap(item =>
    isObject(item) && typeof item.$ref === 'string' ? [item.$ref.split('/').at(-1)!] : [],
  )[0];
  if (ref !== undefined) return ref;
  if ('const' in node) return `\`${JSON.stringify(node.const)}\``;
  if (Array.isArray(node.enum)) return node.enum.map(word => `\`${JSON.stringify(word)}\``).join(' or ');
  const branches = [...list(node.anyOf), ...list(node.oneOf)].filter(isObject);
  if (branches.length > 0) return [...new Set(branches.map(kindOf))].join(' or ');
  if (node.type === 'array') return isObject(node.items) ? `list of ${kindOf(node.items)}` : 'list';
  if (node.type === 'object') return isObject(node.additionalProperties) ? 'entries by id' : 'object';
  if (node.type === 'integer' || node.type === 'number')
    return `${node.type === 'integer' ? 'whole ' : ''}number${rangeOf(node)}`;
  if (node.type === 'boolean') return '`true` or `false`';
  return SHAPES.find(([start]) => String(node.pattern ?? '').startsWith(start))?.[1] ?? 'one line';
}

/** Patterns of the format by how they begin. */
const SHAPES = [
  ['^[a-z', 'id'],
  ['^\\d{4}', 'date'],
  ['^#', 'colour'],
] as const;

/** Zod writes the largest safe numbers where a whole number has no bounds. */
function rangeOf({ minimum, maximum, exclusiveMinimum }: JsonObject): string {
  const low = typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const high = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (low !== undefined && high !== undefined) return ` ${low} to ${high}`;
  if (low !== undefined) return ` from ${low}`;
  if (high !== undefined) return ` up to ${high}`;
  return exclusiveMinimum === undefined ? '' : ` above ${String(exclusiveMinimum)}`;
}
