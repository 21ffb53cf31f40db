/** Writes the JSON Schema of scenario files: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchemaText } from '../scenario/index.ts';

const target = new URL('../../scenarios/scenario.schema.json', import.meta.url);
writeFileSync(target, scenarioJsonSchemaText());
console.log(`wrote ${target.pathname}`);
