import { commandsEs } from './commands.es.ts';
import { labEs } from './lab.es.ts';
import { causesEs, logEs } from './log.es.ts';
import { movesEs } from './moves.es.ts';
import { playEs } from './play.es.ts';
import { readoutsEs } from './readouts.es.ts';
import { reasonsEs } from './reasons.es.ts';
import { refusalsEs } from './refusals.es.ts';
import { tableEs } from './table.es.ts';
import { termsEs } from './terms.es.ts';
import type { Wording } from './types.ts';

export const wordingEs = {
  moves: movesEs,
  refusals: refusalsEs,
  reasons: reasonsEs,
  causes: causesEs,
  log: logEs,
  terms: termsEs,
  table: tableEs,
  play: playEs,
  readouts: readoutsEs,
  commands: commandsEs,
  lab: labEs,
} satisfies Wording;
