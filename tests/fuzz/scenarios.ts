import { readdirSync } from 'node:fs';

/** Every shipped scenario, those of the laboratory as well, by the path under `scenarios/` without ".json". */
export const SHIPPED: readonly string[] = ['', 'lab/'].flatMap(folder =>
  readdirSync(`scenarios/${folder}`)
    .filter(file => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map(file => `${folder}${file.replace(/\.json$/, '')}`),
);
