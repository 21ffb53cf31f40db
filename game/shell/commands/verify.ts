import type { KeptGame, SittingRecord } from '../../flow/index.ts';
import { retrace, type Verdict, verify } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { findScenario, loadScenario, scenarioFrom } from '../files.ts';
import type { Given } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';
import { faultLine, loadKept } from './keptGame.ts';

/** Plays a replay or an exported game again and says whether it is what it claims to be. */
export function verifyCommand(shell: Shell, [file]: readonly string[], options: Given): number {
  const { io } = shell;
  const words = shell.wording.commands.verify;
  const kept = loadKept(shell, file!);
  const record = playedOf(kept);
  const scenario = scenarioOf(shell, file!, kept, options['scenario']);
  const verdict = kept.is === 'replay' ? verify(scenario, kept.replay) : playAgain(scenario, kept.record);
  const reason = verdict.valid ? null : faultLine(shell, scenario, record, verdict);
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
  const { last, fault } = retrace(scenario, record);
  return fault ? { valid: false, ...fault } : { valid: true, last };
}
