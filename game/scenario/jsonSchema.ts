import { z } from 'zod';
import { scenarioFile } from './schema.ts';

/** The JSON Schema of scenario files that editors use; `npm run schema` writes it to disk. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' });
}

/** The text of the schema file. */
export const scenarioJsonSchemaText = (): string => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
