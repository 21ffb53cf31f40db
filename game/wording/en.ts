import { commandsEn } from './commands.en.ts';
import { labEn } from './lab.en.ts';
import { causesEn, logEn } from './log.en.ts';
import { movesEn } from './moves.en.ts';
import { playEn } from './play.en.ts';
import { readoutsEn } from './readouts.en.ts';
import { reasonsEn } from './reasons.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { tableEn } from './table.en.ts';
import { termsEn } from './terms.en.ts';
import type { Wording } from './types.ts';

export const wordingEn = {
  moves: movesEn,
  refusals: refusalsEn,
  reasons: reasonsEn,
  causes: causesEn,
  log: logEn,
  terms: termsEn,
  table: tableEn,
  play: playEn,
  readouts: readoutsEn,
  commands: commandsEn,
  lab: labEn,
} satisfies Wording;
