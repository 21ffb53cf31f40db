import { type Difference, historyOverSeeds, playHistory } from '../../analysis/history.ts';
import { describeRefusal, type Names, namesOf } from '../../present/index.ts';
import type { Negotiation } from '../../rules/index.ts';
import type { History } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { loadScenario } from '../files.ts';
import { type Given, wholeOf } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import type { Shell } from '../shell.ts';

/** Plays the history line of a scenario, once as authored or on many seeds. */
export function historyCommand(shell: Shell, [file]: readonly string[], options: Given): number {
  const { io } = shell;
  const words = shell.wording.commands.history;
  const scenario = loadScenario(shell, file!);
  const names = namesOf(scenario, shell.language);
  if (!scenario.history) throw new Stop(2, words.none(textOf(scenario.title, shell.language)));
  const seeds = wholeOf(shell, options, 'seeds', null);
  if (seeds !== null) {
    const shares = historyOverSeeds(scenario, seeds);
    const share = shell.format.percent(shares.ratified / Math.max(1, seeds));
    io.out(options['json'] ? JSON.stringify(shares, null, 2) : words.shares({ ...shares, share }));
    return shares.broken > 0 ? 1 : 0;
  }
  const run = playHistory(scenario);
  const differences = run.differences.map(difference => ({
    ...difference,
    text: differenceText(shell, names, difference, run.last),
  }));
  if (options['json'])
    io.out(JSON.stringify({ reached: run.reached, outcome: run.last.outcome, differences }, null, 2));
  else
    io.out(
      [
        ...toldBy(shell, scenario.history),
        ...differences.map(({ text }) => text),
        run.reached ? words.reached : words.notReached,
      ].join('\n'),
    );
  return run.reached ? 0 : 1;
}

/** What really happened, round by round, and what became of it. */
function toldBy({ language }: Shell, { line, epilogue }: History): string[] {
  const rounds = line.flatMap(turn => [`${turn.round}. ${textOf(turn.text, language)}`, '']);
  return [...rounds, textOf(epilogue, language), ''];
}

function differenceText(shell: Shell, names: Names, difference: Difference, last: Negotiation): string {
  const { terms, commands } = shell.wording;
  const say = commands.history.differences;
  const covers = (list: readonly number[]) =>
    names.format.list(list.map(cover => names.cover(cover))) || shell.wording.table.none;
  switch (difference.what) {
    case 'unreadable': {
      const reason = terms.notationFaults[difference.fault.code](difference.fault);
      return say.unreadable({ ...difference, reason });
    }
    case 'refused':
      return say.refused({ ...difference, reason: describeRefusal(difference.refusal, names, last) });
    case 'late':
      return say.late(difference);
    case 'end':
      return say.end(difference);
    case 'round':
      return say.round(difference);
    case 'position': {
      const { issue, expected, actual } = difference;
      const position = (at: number) => `${at} (${names.position(issue, at)})`;
      return say.position({
        issue: names.issue(issue),
        expected: position(expected),
        actual: position(actual),
      });
    }
    case 'covers':
      return say.covers({ expected: covers(difference.expected), actual: covers(difference.actual) });
    case 'checkpoints':
      return say.checkpoints({
        expected: difference.expected.join(', ') || '–',
        actual: difference.actual.join(', ') || '–',
      });
  }
}
