import { z } from 'zod';
import { EXAMPLE } from './example.ts';
import { withExamples } from './examples.ts';
import { scenarioFile } from './schema.ts';

/** The JSON Schema of scenario files that editors use, with examples; `npm run schema` writes it to disk. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  return withExamples(z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' }), EXAMPLE);
}

/** The text of the schema file. */
export const scenarioJsonSchemaText = (): string => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
