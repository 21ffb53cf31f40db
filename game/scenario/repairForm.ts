/** Repairs of faults of form: what the schema would have accepted, made from what stands there. */
import type { z } from 'zod';
import type { Finding, Path } from './faults.ts';
import type { Repair } from './repair.ts';
import { sampleOf } from './sample.ts';
import { child, schemaAt, valueAt } from './shape.ts';

/** The change that would mend a fault of form; undefined where nothing simple would. */
export function formRepair(
  schema: z.ZodType,
  root: unknown,
  { code, path, data, at }: Finding,
): Repair | undefined {
  const { nearest } = data;
  if (code === 'unknownKey')
    return typeof nearest === 'string' ? { kind: 'rename', path, key: nearest } : { kind: 'remove', path };
  if (code === 'missingKey') return added(schema, root, [...path, String(data.key)]);
  const value = valueAt(root, path);
  if (at === 'key') {
    const key = plainId(String(path.at(-1)));
    return key === '' ? undefined : { kind: 'rename', path, key };
  }
  const wanted = schemaAt(schema, path, root);
  if (path.length === 0) return undefined;
  if (code === 'textTooShort' && value === '') return fromOtherLanguage(root, path);
  // A discriminator chooses its branch: as long as it is wrong there is no schema to ask.
  if (!wanted) return typeof nearest === 'string' ? { kind: 'replace', path, value: nearest } : undefined;
  const fits = [nearest, ...candidates(value, Number(data.most))].find(
    candidate => candidate !== undefined && wanted.safeParse(candidate).success,
  );
  // An id or a date out of the air would only be wrong in another way.
  const better = fits ?? (code === 'wrongPattern' ? undefined : sampleOf(wanted));
  return better === undefined ? undefined : { kind: 'replace', path, value: better };
}

/** A missing language is begun with a copy of the other; anything else with the least that is accepted. */
function added(schema: z.ZodType, root: unknown, path: Path): Repair | undefined {
  const part = schemaAt(schema, path, root);
  const value = otherLanguage(root, path) ?? (part && sampleOf(part));
  return value === undefined || value === null ? undefined : { kind: 'insert', path, value };
}

/** What an empty text should say nobody knows but its author, unless it is said in the other language. */
function fromOtherLanguage(root: unknown, path: Path): Repair | undefined {
  const value = otherLanguage(root, path);
  return value === undefined ? undefined : { kind: 'replace', path, value };
}

/** The same text in the other language; undefined where there is none. */
function otherLanguage(root: unknown, path: Path): string | undefined {
  const text = valueAt(root, path.slice(0, -1));
  const other = { en: child(text, 'es'), es: child(text, 'en') }[String(path.at(-1))];
  return typeof other === 'string' && other.trim() !== '' ? other : undefined;
}

/** Longer texts are read as they are: nobody meant a number by them, and a file may be there to be slow. */
const LONGEST_GUESS = 200;

/** What a value was probably meant to be, likeliest first; `most` is the size that is possible, where that is the fault. */
function candidates(value: unknown, most: number): readonly unknown[] {
  if (typeof value === 'number') {
    const near = [...BOUNDS].sort((a, b) => distance(a, value) - distance(b, value));
    // A share of 60 is 60 %.
    const share = most === 1 && value <= 100 ? value / 100 : undefined;
    return [[value], share, Math.round(value), -value, ...near, String(value)];
  }
  if (typeof value === 'string' || Array.isArray(value)) {
    if (value.length > most) return [value.slice(0, most)];
    return typeof value === 'string' && value.length <= LONGEST_GUESS ? guesses(value) : [];
  }
  return [[value]];
}

const guesses = (text: string): readonly unknown[] => [
  text.trim() === '' ? undefined : Number(text.replace(',', '.')),
  text.trim(),
  text.replace(/\p{Cc}+/gu, ' ').trim(),
  plainId(text),
  plainDate(text),
  plainColor(text),
  `https://${text}`,
  text === 'true' || (text === 'false' ? false : undefined),
  [text],
  { name: text },
  { issue: text, from: 1 },
];

/** Edges of ranges that the format has. */
const BOUNDS = [0, 0.4, 0.5, 0.8, 0.9, 1, 2, 16, 20, -20, 100];
const distance = (a: number, b: number) => (a > b ? a - b : b - a);

/** A text as an id: small letters without marks, digits, and hyphens for everything else. */
export const plainId = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Year first or, as it is written in most places, day first; month first only where nothing else is possible. */
function plainDate(text: string): string {
  const [first = '', second = '', third = ''] = text.split(/\D+/);
  const [year, month, day] =
    third.length < 4
      ? [first, second, third]
      : Number(second) > 12
        ? [third, first, second]
        : [third, second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "#abc" in full, and a colour without its sign. */
function plainColor(text: string): string {
  const digits = text.replace(/^#/, '');
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
