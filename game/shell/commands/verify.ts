import { type KeptGame, readKept, resume, type SittingRecord } from '../../flow/index.ts';
import { describeRefusal, namesOf } from '../../present/index.ts';
import { begin, play, type Replay, readMove, type Verdict, verify } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { visible } from '../../wording/index.ts';
import { findScenario, loadFile, loadScenario, scenarioFrom } from '../files.ts';
import type { Given } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';

type Played = Pick<Replay, 'seed' | 'options' | 'moves'>;

/** Why a game does not hold, and at which move. */
type Failed = Extract<Verdict, { valid: false }>;

/** Plays a replay or an exported game again and says whether it is what it claims to be. */
export function verifyCommand(shell: Shell, [file]: readonly string[], options: Given): number {
  const { io } = shell;
  const words = shell.wording.commands.verify;
  const kept = loadFile(shell, file!, readKept);
  const record = playedOf(kept);
  const scenario = scenarioOf(shell, file!, kept, options['scenario']);
  const verdict = kept.is === 'replay' ? verify(scenario, kept.replay) : playAgain(scenario, kept.record);
  const reason = verdict.valid ? null : reasonOf(shell, scenario, record, verdict);
  if (options['json']) {
    const ply = !verdict.valid && 'ply' in verdict ? verdict.ply : null;
    const why = verdict.valid ? null : verdict.why;
    io.out(JSON.stringify({ file, valid: verdict.valid, why, ply, reason }, null, 2));
  } else if (!verdict.valid) io.out(words.invalid({ file: file!, reason: reason! }));
  else {
    const told = { file: file!, plies: record.moves.length };
    if (kept.is === 'replay') io.out(words.valid(told));
    else io.out(words.validSitting({ ...told, isOver: verdict.last.outcome !== null }));
  }
  return verdict.valid ? 0 : 1;
}

/** The scenario that is named, or came with the game, or has the id that the game names. */
function scenarioOf(shell: Shell, file: string, kept: KeptGame, given: unknown): Scenario {
  if (typeof given === 'string') return loadScenario(shell, given);
  if (kept.scenarioText !== null) return scenarioFrom(shell, kept.scenarioText, file);
  return findScenario(shell, playedOf(kept).scenario.id);
}

const playedOf = (kept: KeptGame) => (kept.is === 'replay' ? kept.replay : kept.record);

/** An exported game claims no end: it holds if each of its moves was possible. */
function playAgain(scenario: Scenario, record: SittingRecord): Verdict {
  const { progress, fault } = resume(record, scenario);
  return progress ? { valid: true, last: progress.negotiation } : { valid: false, ...fault };
}

function reasonOf(shell: Shell, scenario: Scenario, record: Played, verdict: Failed): string {
  const { terms, commands } = shell.wording;
  const general = terms.replayVerdicts[verdict.why];
  if (!('ply' in verdict)) return general;
  const names = namesOf(scenario, shell.language);
  const detail =
    verdict.why === 'illegal'
      ? describeRefusal(verdict.refusal, names, stateBefore(scenario, record, verdict.ply))
      : terms.notationFaults[verdict.fault.code](verdict.fault);
  const words = {
    place: verdict.ply + 1,
    move: visible(record.moves[verdict.ply]!),
    reason: visible(detail),
  };
  return `${general} ${commands.verify.atMove(words)}`;
}

/** The state in which a move was tried; all moves before it are legal. */
function stateBefore(scenario: Scenario, { moves, seed, options }: Played, ply: number) {
  return moves
    .slice(0, ply)
    .reduce(
      (n, line) => play(scenario, n, readMove(scenario.agenda, line).move!).next,
      begin(scenario, seed, options),
    );
}
