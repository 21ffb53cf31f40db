/** Writes the statecharts into game/README.md: `npm run charts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withCharts } from '../flow/index.ts';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const text = withCharts(readFileSync(readme, 'utf8'));
if (text === null) throw new Error(`${readme} has no charts block`);
writeFileSync(readme, text);
