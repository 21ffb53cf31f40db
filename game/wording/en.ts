import { commandsEn } from './commands.en.ts';
import { causesEn, logEn } from './log.en.ts';
import { movesEn } from './moves.en.ts';
import { playEn } from './play.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { tableEn } from './table.en.ts';
import { termsEn } from './terms.en.ts';
import type { Wording } from './types.ts';

/** Names that English speaks with an article: "the United States", "the European Union". */
const WITH_ARTICLE =
  /^(United|European|African|Republic|Kingdom|Union|Commonwealth|Federation)\b|\b(States|Islands|Emirates|Netherlands|Philippines|Republic|Union|Federation|Kingdom)$/;

export const wordingEn = {
  inProse: name => (WITH_ARTICLE.test(name) ? `the ${name}` : name),
  moves: movesEn,
  refusals: refusalsEn,
  causes: causesEn,
  log: logEn,
  terms: termsEn,
  table: tableEn,
  play: playEn,
  commands: commandsEn,
} satisfies Wording;
