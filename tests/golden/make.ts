/** `npm run golden`: writes the golden transcripts and the counts of possible games anew. Read the diff before you keep it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { goldenFile, goldenOf, scenarioNames } from '../kit/golden.ts';
import { PERFT_FILE, perftCounts } from '../kit/perft.ts';

for (const file of readdirSync('tests/golden')) if (file.endsWith('.txt')) rmSync(`tests/golden/${file}`);
for (const name of scenarioNames()) {
  writeFileSync(goldenFile(name), goldenOf(name));
  console.log(goldenFile(name));
}
writeFileSync(PERFT_FILE, `${JSON.stringify(perftCounts(), null, 2)}\n`);
console.log(PERFT_FILE);
