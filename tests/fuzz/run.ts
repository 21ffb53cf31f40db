/**
 * `npm run fuzz [-- --plies 1000000 --texts 10000 --seed 1]`: random play over every shipped scenario with its checks,
 * and changed texts of everything that strangers can give the program. Exits with 1 at the first broken promise and
 * prints what is needed to see it again.
 */

import { Command } from 'commander';
import { randomPlay } from '../../game/analysis/randomPlay.ts';
import { randomPolicy } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { SHIPPED } from './scenarios.ts';
import { SUBJECTS } from './subjects.ts';
import { sweep } from './sweep.ts';

const { plies, texts, seed } = new Command()
  .option('--plies <n>', 'random plies over all scenarios', Number, 1_000_000)
  .option('--texts <n>', 'changed texts of each kind', Number, 10_000)
  .option('--seed <n>', 'decides everything', Number, 1)
  .parse()
  .opts<{ plies: number; texts: number; seed: number }>();

const BATCH = 20;

function fail(what: string, detail: unknown): never {
  console.error(`${what}\n`, detail);
  process.exit(1);
}

let played = 0;
for (const [place, name] of SHIPPED.entries()) {
  const scenario = shipped(name);
  const most = (plies * (place + 1)) / SHIPPED.length;
  const before = played;
  let games = 0;
  for (; played < most; games += BATCH) {
    const report = randomPlay({
      scenario,
      options: DEFAULT_OPTIONS,
      games: BATCH,
      seed: seed + games,
      choose: randomPolicy,
      fullEvery: BATCH,
      triesPerGame: 4,
    });
    played += report.plies;
    if (report.broken) fail(`${name}: ${report.broken.invariant}`, report.broken);
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${played} plies `);
  }
  console.log(`${name}: ${games} games, ${played - before} plies, no rule broken`);
}
console.log(`${played} plies in all`);

for (const subject of SUBJECTS) {
  const { verdicts, breach } = sweep(subject, texts, seed);
  if (breach) fail(`${subject.name}: ${breach.error}`, breach.text);
  const counts = [...verdicts].sort(([, one], [, other]) => other - one);
  console.log(
    `${subject.name}: ${texts} texts; ${counts.map(([verdict, n]) => `${verdict} ${n}`).join(', ')}`,
  );
}
