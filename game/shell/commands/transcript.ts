import { chipLine, logLine, type Names, namesOf } from '../../present/index.ts';
import {
  begin,
  type LogEntry,
  machineSeed,
  play,
  stateDigest,
  viewOf,
  writeMove,
} from '../../rules/index.ts';
import { loadScenario } from '../files.ts';
import { type Given, gameOptionsOf, wholeOf } from '../gameOptions.ts';
import { type PlayerName, policyOf, readSeats } from '../seats.ts';
import type { Shell } from '../shell.ts';

/** Enough of a digest to tell two states apart. */
const DIGEST = 12;

/**
 * A game between machines, ply by ply: the move in notation, a digest of the state after it, and the log with every
 * change. It depends on nothing but its arguments.
 */
export function transcriptCommand(shell: Shell, [file]: readonly string[], given: Given): number {
  const scenario = loadScenario(shell, file!);
  const names = namesOf(scenario, shell.language);
  const options = gameOptionsOf(shell, given);
  const seed = wholeOf(shell, given, 'seed', 1);
  const seats = readSeats(shell, scenario, (given['seat'] as string[] | undefined) ?? [], -1, false);
  const players = seats.map(player => (player ?? 'even') as PlayerName);
  let n = begin(scenario, seed, options);
  const plies = [{ ply: 0, move: 'begin', digest: digestOf(stateDigest(n)), log: sentences(n.log, names) }];
  while (n.toMove !== null) {
    const view = viewOf(scenario, n, n.toMove);
    const move = policyOf(players[n.toMove]!)(view, machineSeed(seed, n.toMove));
    const { next, log } = play(scenario, n, move);
    n = next;
    plies.push({
      ply: n.ply,
      move: writeMove(scenario.agenda, move),
      digest: digestOf(stateDigest(n)),
      log: sentences(log, names),
    });
  }
  if (given['json']) {
    const head = { scenario: scenario.id, seed, options, players };
    shell.io.out(JSON.stringify({ ...head, plies, outcome: n.outcome }, null, 2));
    return 0;
  }
  const who = scenario.agenda.principals.map(({ id }, seat) => `${id}=${players[seat]}`).join(' ');
  shell.io.out(`# ${scenario.id} seed=${seed} ${who} lang=${shell.language} ${JSON.stringify(options)}`);
  for (const { ply, move, digest, log } of plies)
    shell.io.out([`${ply} ${move} ${digest}`, ...log.map(line => `    ${line}`)].join('\n'));
  return 0;
}

const digestOf = (whole: string) => whole.slice(0, DIGEST);

/** Each entry as a sentence, its changes behind it. */
const sentences = (log: readonly LogEntry[], names: Names): string[] =>
  log.map(entry => {
    const { sentence, chips } = logLine(entry, names);
    return chips.length === 0 ? sentence : `${sentence} [${chipLine(chips)}]`;
  });
