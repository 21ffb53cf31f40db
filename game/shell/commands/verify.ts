import { readReplay } from '../../flow/index.ts';
import { describeRefusal, namesOf } from '../../present/index.ts';
import { begin, play, type Replay, readMove, type Verdict, verify } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { visible } from '../../wording/index.ts';
import { findScenario, loadFile, loadScenario } from '../files.ts';
import type { Shell } from '../shell.ts';

/** Plays a replay again and says whether it is what it claims to be. */
export function verifyCommand(
  shell: Shell,
  [file]: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const { io } = shell;
  const words = shell.wording.commands.verify;
  const replay = loadFile(shell, file!, readReplay);
  const given = options['scenario'];
  const scenario =
    typeof given === 'string' ? loadScenario(shell, given) : findScenario(shell, replay.scenario.id);
  const verdict = verify(scenario, replay);
  const reason = verdict.valid ? null : reasonOf(shell, scenario, replay, verdict);
  if (options['json']) {
    const ply = !verdict.valid && 'ply' in verdict ? verdict.ply : null;
    const why = verdict.valid ? null : verdict.why;
    io.out(JSON.stringify({ file, valid: verdict.valid, why, ply, reason }, null, 2));
  } else
    io.out(
      reason === null
        ? words.valid({ file: file!, plies: replay.moves.length })
        : words.invalid({ file: file!, reason }),
    );
  return verdict.valid ? 0 : 1;
}

function reasonOf(
  shell: Shell,
  scenario: Scenario,
  replay: Replay,
  verdict: Extract<Verdict, { valid: false }>,
): string {
  const { terms, commands } = shell.wording;
  const general = terms.replayVerdicts[verdict.why];
  if (!('ply' in verdict)) return general;
  const names = namesOf(scenario, shell.language);
  const detail =
    verdict.why === 'illegal'
      ? describeRefusal(verdict.refusal, names, stateBefore(scenario, replay, verdict.ply))
      : terms.notationFaults[verdict.fault.code](verdict.fault);
  const words = {
    place: verdict.ply + 1,
    move: visible(replay.moves[verdict.ply]!),
    reason: visible(detail),
  };
  return `${general} ${commands.verify.atMove(words)}`;
}

/** The state in which a move of a replay was tried; all moves before it are legal. */
function stateBefore(scenario: Scenario, replay: Replay, ply: number) {
  return replay.moves
    .slice(0, ply)
    .reduce(
      (n, line) => play(scenario, n, readMove(scenario.agenda, line).move!).next,
      begin(scenario, replay.seed, replay.options),
    );
}
