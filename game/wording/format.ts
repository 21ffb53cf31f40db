/** Numbers, dates, lists and plurals in a language. Mexican Spanish writes 6,000, 5 % and "3 de junio"; both write −5. */

export type Language = 'en' | 'es';

export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** Words for a count; Spanish needs `many` from a million on ("1,000,000 de puntos"). */
export interface Plural {
  readonly one: string;
  readonly other: string;
  readonly many?: string;
}

export interface Format {
  /** A figure with at most `digits` decimals (1 unless told). */
  number(value: number, digits?: number): string;
  /** A figure with its sign; 0 has none. */
  signed(value: number, digits?: number): string;
  /** A share as a percentage: 0.356 is "36 %". */
  percent(share: number): string;
  /** "1 point", "2.5 points". */
  count(value: number, words: Plural): string;
  /** Day and month of an ISO date, or of the days from one to another. */
  date(iso: string, until?: string | null): string;
  /** The same with its year; a date may lack its day, or be a year alone. */
  longDate(iso: string): string;
  /** Month and year of an ISO date, short: "Feb 2025". */
  month(iso: string): string;
  /** "Mon", "lun". */
  weekday(iso: string): string;
  /** "a, b and c". */
  list(names: readonly string[]): string;
}

const NUMBERS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };
/** English dates put the day first and lists have no serial comma, as in the scenario texts. */
const DATES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-MX' };

const MINUS = '\u2212';

/** Milliseconds from 1970 to the start of an ISO day in UTC, by the civil calendar (no clock, no time zone). */
function milliseconds(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) * 86_400_000;
}

/** Made at its first use: browsers take milliseconds for each of these, and the first screen needs few. */
function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whole numbers below a million are written and counted alike in both languages, with no need of a style. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000_000;

const writePlain = (value: number): string => `${value}`.replace(/(?=\d{3}$)\B/, ',');

function makeFormat(language: Language): Format {
  const locale = NUMBERS[language];
  const styles = [0, 1, 2, 3].map(digits =>
    late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: true })),
  );
  const datesWith = (style: Intl.DateTimeFormatOptions) =>
    late(() => new Intl.DateTimeFormat(DATES[language], { ...style, timeZone: 'UTC' }));
  const dates = datesWith({ day: 'numeric', month: 'long' });
  const months = datesWith({ month: 'long', year: 'numeric' });
  const shortMonths = datesWith({ month: 'short', year: 'numeric' });
  const longDates = datesWith({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekdays = datesWith({ weekday: 'short' });
  const lists = late(() => new Intl.ListFormat(DATES[language], { type: 'conjunction' }));
  const rules = late(() => new Intl.PluralRules(locale, { maximumFractionDigits: 1 }));
  const number = (value: number, digits = 1) => {
    if (isPlain(value)) return writePlain(value);
    const written = styles[digits]!().format(value);
    return /^-[0.,]*$/.test(written) ? written.slice(1) : written.replace('-', MINUS);
  };
  return {
    number,
    signed(value, digits = 1) {
      const written = number(value, digits);
      return value > 0 && !/^[0.,]*$/.test(written) ? `+${written}` : written;
    },
    percent: share => `${number(share * 100, 0)}\u00a0%`,
    count(value, words) {
      const category = isPlain(value) ? (value === 1 ? 'one' : 'other') : rules().select(value);
      const word =
        category === 'one' ? words.one : category === 'many' ? (words.many ?? words.other) : words.other;
      return `${number(value)} ${word}`;
    },
    date: (iso, until) =>
      until ? dates().formatRange(milliseconds(iso), milliseconds(until)) : dates().format(milliseconds(iso)),
    longDate(iso) {
      if (!iso.includes('-')) return iso;
      const hasDay = iso.length > 'YYYY-MM'.length;
      return hasDay ? longDates().format(milliseconds(iso)) : months().format(milliseconds(`${iso}-01`));
    },
    month: iso => shortMonths().format(milliseconds(iso)),
    weekday: iso => weekdays().format(milliseconds(iso)),
    list: names => lists().format(names),
  };
}

const FORMATS: Readonly<Record<Language, Format>> = { en: makeFormat('en'), es: makeFormat('es') };

export const formatOf = (language: Language): Format => FORMATS[language];
