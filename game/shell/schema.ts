/** Writes the JSON Schema of scenario files and the reference in their README: `npm run schema`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { scenarioJsonSchema, scenarioJsonSchemaText } from '../scenario/index.ts';
import { withReference } from '../scenario/reference.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const write = (name: string, text: string) => {
  const target = new URL(name, folder);
  writeFileSync(target, text);
  console.log(`wrote ${target.pathname}`);
};

write('scenario.schema.json', scenarioJsonSchemaText());
const readme = readFileSync(new URL('README.md', folder), 'utf8');
write('README.md', withReference(readme, scenarioJsonSchema()));
