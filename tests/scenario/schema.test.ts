import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  getLanguageService,
  type LanguageService,
  type MarkedString,
  TextDocument,
} from 'vscode-json-languageservice';
import { EXAMPLE } from '../../game/scenario/example.ts';
import { parseScenario, scenarioJsonSchema, scenarioJsonSchemaText } from '../../game/scenario/index.ts';
import { withReference } from '../../game/scenario/reference.ts';
import { meaningsEs } from '../../game/wording/workshopMeanings.es.ts';

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object';

/** Every property of every object in the schema, with its path. */
function properties(schema: unknown, path = ''): [path: string, property: Json][] {
  if (!isObject(schema)) return [];
  const own = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...own.map(([key, property]): [string, Json] => [`${path}.${key}`, property as Json]),
    ...Object.entries(schema)
      .filter(([key]) => key !== 'examples')
      .flatMap(([key, part]) => properties(part, `${path}/${key}`)),
  ];
}

const schema = scenarioJsonSchema();
const definitions = schema.definitions as Readonly<Record<string, Json>>;

/** The schema itself and the definition that it refers to. */
const meant = (property: Json): Json[] => {
  const refs = [property, ...((property.allOf ?? []) as Json[])].flatMap(item => {
    const name = typeof item.$ref === 'string' ? item.$ref.split('/').at(-1)! : '';
    return definitions[name] ? [definitions[name]] : [];
  });
  return [property, ...refs];
};

/** Things made of other things, which are explained one by one, and closed lists of words. */
const isMadeOfParts = (property: Json) =>
  property.type === 'object' ||
  property.type === 'array' ||
  property.type === 'boolean' ||
  property.enum !== undefined ||
  property.const !== undefined;

describe('scenarios/scenario.schema.json', () => {
  it('is what the schema in the code gives', () => {
    expect(read('scenario.schema.json') === scenarioJsonSchemaText(), 'stale: run `npm run schema`').toBe(
      true,
    );
  });

  it('has every explanation in Spanish, and no other', () => {
    const said = new Set<string>();
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'examples') return undefined;
      if (key === 'description' && typeof value === 'string') said.add(value);
      return value;
    });
    expect(Object.keys(meaningsEs).sort()).toEqual([...said].sort());
  });

  it('explains every property', () => {
    const all = properties(schema);
    expect(all.length).toBeGreaterThan(100);
    const isDescribed = (property: Json) =>
      meant(property).some(item => typeof item.description === 'string' && item.description.length > 4);
    expect(all.filter(([, property]) => !isDescribed(property)).map(([path]) => path)).toEqual([]);
  });

  it('shows an example of every property that is not made of others', () => {
    const leaves = properties(schema).filter(([, property]) => !isMadeOfParts(property));
    expect(leaves.length).toBeGreaterThan(100);
    const hasExample = (property: Json) =>
      meant(property).some(item => Array.isArray(item.examples) && item.examples.length > 0);
    expect(leaves.filter(([, property]) => !hasExample(property)).map(([path]) => path)).toEqual([]);
  });

  it('takes its examples from a file that is right', () => {
    const { faults } = parseScenario(JSON.stringify(EXAMPLE, null, 2), 'river-water.json');
    expect(faults.filter(fault => fault.severity === 'error')).toEqual([]);
  });
});

describe('scenarios/README.md', () => {
  it('has the reference of the present format', () => {
    const readme = read('README.md');
    expect(readme === withReference(readme, schema), 'stale: run `npm run schema`').toBe(true);
  });

  it('names every key of the file in the reference', () => {
    const readme = read('README.md');
    const { text: _, ...others } = definitions;
    const missing = properties({ ...schema, definitions: others }).filter(
      ([path]) => !readme.includes(`| \`${path.split('.').at(-1)}\` |`),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
  });
});

describe('an editor that knows the schema', () => {
  const service: LanguageService = getLanguageService({
    schemaRequestService: () => Promise.resolve(read('scenario.schema.json')),
  });
  service.configure({ validate: true });

  /** A shipped file with `|` put in place of a piece of it, as an editor sees it with the cursor there. */
  function opened(from: string, to: string) {
    const text = read('river-water.json');
    if (!text.includes(from)) throw new Error(`the case is stale: no ${from}`);
    const marked = text.replace(from, () => to);
    const offset = marked.indexOf('|');
    const document = TextDocument.create(
      'file:///scenarios/river-water.json',
      'json',
      1,
      marked.slice(0, offset) + marked.slice(offset + 1),
    );
    return { document, position: document.positionAt(offset), json: service.parseJSONDocument(document) };
  }

  async function offers(from: string, to: string): Promise<string[]> {
    const { document, position, json } = opened(from, to);
    const list = await service.doComplete(document, position, json);
    return (list?.items ?? []).map(({ label }) => label);
  }

  async function hover(from: string, to: string): Promise<string> {
    const { document, position, json } = opened(from, to);
    const found = await service.doHover(document, position, json);
    return ([found?.contents ?? ''].flat() as MarkedString[])
      .map(part => (typeof part === 'string' ? part : part.value))
      .join('\n');
  }

  it('completes keys of every kind of object', async () => {
    expect(await offers('"firstSeat"', '"|": 1, "firstSeat"')).toEqual(
      expect.arrayContaining(['metric', 'benchmarks']),
    );
    expect(await offers('"share": 0.6', '"|": 1, "share": 0.6')).toContain('leakRisk');
    expect(await offers('"notice": 3', '"|": 1, "notice": 3')).toContain('sources');
    expect(await offers('"noDeal": -3', '"|": 1, "noDeal": -3')).toEqual(
      expect.arrayContaining(['linkages', 'advisors']),
    );
  });

  it('completes values where there is a choice', async () => {
    expect(await offers('"kind": "line"', '"kind": |')).toEqual(
      expect.arrayContaining(['"line"', '"stake"', '"duress"']),
    );
    expect(await offers('"liftedBy": "anyDeal"', '"liftedBy": |')).toContain('"anyDeal"');
    expect(await offers('"change": "strain"', '"change": |')).toEqual(
      expect.arrayContaining(['"support"', '"trust"', '"nextRally"']),
    );
  });

  it('explains a key under the mouse, with an example', async () => {
    expect(await hover('"share"', '"sh|are"')).toContain('Share of the cost that it takes away');
    expect(await hover('"is": "drafted"', '"i|s": "drafted"')).toContain('What the condition looks at');
    expect(await hover('"bar"', '"b|ar"')).toMatch(/Approval that a deal needs at home[\s\S]*57/);
  });

  it('marks what is wrong', async () => {
    const { document, json } = opened('"bar": 57', '"bar": "57"|');
    const marks = await service.doValidation(document, json);
    expect(marks.map(({ range }) => document.getText(range))).toEqual(['"57"']);
  });
});
