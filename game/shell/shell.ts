import pico from 'picocolors';
import { type Format, formatOf, type Language, type Wording, wordingOf } from '../wording/index.ts';
import type { Io } from './io.ts';

/** What every command is handed: the world, the language, and ink for whoever sees colours. */
export interface Shell {
  readonly io: Io;
  readonly language: Language;
  readonly wording: Wording;
  readonly format: Format;
  readonly ink: ReturnType<typeof pico.createColors>;
  /** Columns to write in: never more than 100. */
  readonly width: number;
}

export function shellOf(io: Io, language: Language): Shell {
  return {
    io,
    language,
    wording: wordingOf(language),
    format: formatOf(language),
    ink: pico.createColors(io.colour),
    width: Math.max(40, Math.min(100, io.columns)),
  };
}

/** The language of the output: `--lang`, or the one of the environment. */
export function languageOf(argv: readonly string[], io: Io): Language {
  const place = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  const asked = place < 0 ? undefined : argv[place]!.includes('=') ? argv[place]!.slice(7) : argv[place + 1];
  if (asked === 'en' || asked === 'es') return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('es') ? 'es' : 'en';
}
