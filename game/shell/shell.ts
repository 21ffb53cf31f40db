import pico from 'picocolors';
import {
  type Format,
  formatOf,
  LANGUAGES,
  type Language,
  type Wording,
  wordingOf,
} from '../wording/index.ts';
import { type Io, Stop } from './io.ts';

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
  const asked = LANGUAGES.find(language => language === askedLanguage(argv));
  if (asked) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('es') ? 'es' : 'en';
}

/** Ends the command where `--lang` asks for a language that there is not. */
export function checkLanguage(argv: readonly string[], { wording, format }: Shell): void {
  const value = askedLanguage(argv);
  if (value === undefined || LANGUAGES.some(language => language === value)) return;
  throw new Stop(2, wording.commands.notOneOf({ option: '--lang', value, values: format.list(LANGUAGES) }));
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  if (place < 0) return undefined;
  const [, value] = argv[place]!.split('=');
  return value ?? argv[place + 1];
}
