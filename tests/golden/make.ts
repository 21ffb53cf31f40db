/** `npm run golden`: writes the golden transcripts anew. Read the diff before you keep it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { goldenFile, goldenOf, scenarioNames } from '../kit/golden.ts';

for (const file of readdirSync('tests/golden')) if (file.endsWith('.txt')) rmSync(`tests/golden/${file}`);
for (const name of scenarioNames()) {
  writeFileSync(goldenFile(name), await goldenOf(name));
  console.log(goldenFile(name));
}
