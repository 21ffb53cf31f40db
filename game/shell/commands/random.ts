import { type RandomPlayReport, randomPlay } from '../../analysis/randomPlay.ts';
import { randomPolicy } from '../../opponent/index.ts';
import { MOVE_KINDS } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { loadScenario } from '../files.ts';
import { type Given, gameOptionsOf, wholeOf } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';

const TRIES_PER_GAME = 4;

/** Random games with their checks and counts. */
export function randomCommand(shell: Shell, [file]: readonly string[], given: Given): number {
  const { io } = shell;
  const words = shell.wording.commands.random;
  const scenario = loadScenario(shell, file!);
  const games = wholeOf(shell, given, 'games', 1000);
  const report = randomPlay({
    scenario,
    options: gameOptionsOf(shell, given),
    games,
    seed: wholeOf(shell, given, 'seed', 1),
    choose: randomPolicy,
    fullEvery: Math.max(1, wholeOf(shell, given, 'fullEvery', 20)),
    triesPerGame: TRIES_PER_GAME,
    onGame: done => {
      if (done % 50 === 0) io.progress(words.progress({ done, games }));
    },
  });
  io.progress(null);
  if (given['json']) io.out(JSON.stringify(report, null, 2));
  else printReport(shell, scenario, report);
  return report.broken ? 1 : 0;
}

function printReport(shell: Shell, scenario: Scenario, report: RandomPlayReport): void {
  const { io } = shell;
  const words = shell.wording.commands.random;
  io.out(words.summary({ ...report, full: report.fullGames }));
  const expected: Readonly<Record<string, readonly string[]>> = {
    moves: MOVE_KINDS,
    refusals: Object.keys(shell.wording.refusals),
    events: scenario.events.filter(event => !event.afterDeal).map(event => event.id),
  };
  for (const part of ['moves', 'refusals', 'endings', 'events', 'steps'] as const) {
    io.out(`\n${shell.ink.bold(words.headings[part])}`);
    const counts = Object.entries(report[part]).sort(([, a], [, b]) => b - a);
    const text = counts.map(([name, count]) => `${name} ${shell.format.number(count, 0)}`).join(' · ');
    if (text !== '') io.out(wrap(text, shell.width, '  ').join('\n'));
    const never = expected[part]?.filter(name => !(name in report[part])) ?? [];
    if (never.length > 0) io.out(wrap(words.never(never.join(', ')), shell.width, '  ').join('\n'));
  }
  io.out('');
  if (report.broken) io.out([words.broken(report.broken), ...report.broken.moves].join('\n'));
  else io.out(words.fine);
}
