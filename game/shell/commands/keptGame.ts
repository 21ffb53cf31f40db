import { kindOf } from '../../classroom/index.ts';
import { type KeptGame, looseJson, readKept } from '../../flow/index.ts';
import { describeRefusal, namesOf } from '../../present/index.ts';
import type { Recorded, ReplayFault } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { visible } from '../../wording/index.ts';
import { loadFile, readText } from '../files.ts';
import { Stop } from '../io.ts';
import type { Shell } from '../shell.ts';

/** A game in any of the forms in which it is kept, or the end of the command with what the file is instead. */
export function loadKept(shell: Shell, file: string): KeptGame {
  const kind = kindOf(looseJson(readText(shell, file)));
  if (kind && kind !== 'game') throw new Stop(2, shell.wording.commands.noGame[kind](file));
  return loadFile(shell, file, readKept);
}

/** Why a game does not hold, and at which move. */
export function faultLine(shell: Shell, scenario: Scenario, record: Recorded, fault: ReplayFault): string {
  const { terms, commands } = shell.wording;
  const general = terms.replayVerdicts[fault.why];
  if (!('ply' in fault)) return general;
  const { ply } = fault;
  const reason =
    fault.why === 'illegal'
      ? describeRefusal(fault.refusal, namesOf(scenario, shell.language), fault.reached)
      : terms.notationFaults[fault.fault.code](fault.fault);
  const words = { place: ply + 1, move: visible(record.moves[ply]!), reason: visible(reason) };
  return `${general} ${commands.verify.atMove(words)}`;
}
