/** Texts with something changed at random, for readers that must never break. */
import fc from 'fast-check';

/** A change of a text; `where` (0 to 1) chooses the place, `value` what is put there. */
export interface Mutation {
  readonly kind: Kind;
  readonly where: number;
  readonly other: number;
  readonly value: string;
}

const pick = (text: string, where: number) => Math.min(text.length, Math.floor(where * (text.length + 1)));

/** The n-th match of a pattern, n chosen by `where`, put through `change`. */
function atMatch(text: string, pattern: RegExp, where: number, change: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor(where * matches.length)];
  if (!match) return text;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

const NUMBERS = /-?\d+(\.\d+)?(?=[,\s\]}])/g;
const VALUES = /"[^"\n]*"(?!:)|-?\d+(\.\d+)?(?=[,\s\]}])|true|false|\[\]|\{\}/g;
const TEXTS = /"[^"\n]*"(?!:)/g;
const KEYS = /"[^"\n]*"(?=:)/g;
const LINES = /^.*\n/gm;

const MUTATIONS = {
  delete: (text: string, { where, other }: Mutation) =>
    text.slice(0, pick(text, where)) + text.slice(pick(text, where) + 1 + Math.floor(other * 40)),
  insert: (text: string, { where, value }: Mutation) =>
    text.slice(0, pick(text, where)) + value + text.slice(pick(text, where)),
  swapValue: (text: string, { where, value }: Mutation) => atMatch(text, VALUES, where, () => value),
  swapNumber: (text: string, { where, value }: Mutation) => atMatch(text, NUMBERS, where, () => value),
  anotherValue: (text: string, { where, other }: Mutation) => {
    const values = [...text.matchAll(VALUES)];
    const value = values[Math.floor(other * values.length)]?.[0] ?? '0';
    return atMatch(text, VALUES, where, () => value);
  },
  anotherText: (text: string, { where, other }: Mutation) => {
    const texts = [...text.matchAll(TEXTS)];
    const found = texts[Math.floor(other * texts.length)]?.[0] ?? '""';
    return atMatch(text, TEXTS, where, () => found);
  },
  anotherNumber: (text: string, { where, other }: Mutation) =>
    atMatch(text, NUMBERS, where, () => String(Math.floor(other * 60) - 20)),
  renameKey: (text: string, { where, other }: Mutation) =>
    atMatch(text, KEYS, where, key => `"${key.slice(1 + Math.floor(other * 3), -1)}"`),
  anotherKey: (text: string, { where, other }: Mutation) => {
    const keys = [...text.matchAll(KEYS)];
    const key = keys[Math.floor(other * keys.length)]?.[0] ?? '""';
    return atMatch(text, KEYS, where, () => key);
  },
  strangeKey: (text: string, { where, other }: Mutation) => {
    const names = ['__proto__', 'constructor', 'toString', '', '💥', 'x'.repeat(500), '\\u0000'];
    return atMatch(text, KEYS, where, () => `"${names[Math.floor(other * names.length)]}"`);
  },
  doubleLine: (text: string, { where }: Mutation) => atMatch(text, LINES, where, line => line + line),
  dropLine: (text: string, { where }: Mutation) => atMatch(text, LINES, where, () => ''),
  nest: (text: string, { where, other }: Mutation) => {
    const depth = Math.floor(other * 200);
    return atMatch(text, VALUES, where, value => `${'['.repeat(depth)}${value}${']'.repeat(depth)}`);
  },
  cut: (text: string, { where }: Mutation) => text.slice(0, pick(text, where)),
  windows: (text: string) => text.replaceAll('\n', '\r\n'),
} as const;

type Kind = keyof typeof MUTATIONS;

const junk = fc.oneof(
  fc.constantFrom(
    ...['1e999', '-1e999', '1e308', '-0', '0.1', '99999999999999999999', '1e-320', 'NaN', 'Infinity', '-'],
    ...[
      'null',
      'true',
      '""',
      '"x"',
      '{}',
      '[]',
      '[[]]',
      '{"en":"a"}',
      '{"__proto__":{"x":1}}',
      '"constructor"',
    ],
    ...[
      '"anyDeal"',
      '"north"',
      '"water"',
      '"2030-02-31"',
      ',',
      ':',
      '}',
      ']',
      '"',
      '\\',
      '//',
      '/*',
      '\u2028',
    ],
  ),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double().map(String),
);

// Without bias: otherwise most places would be the first and most values the smallest.
const share = fc.noBias(fc.integer({ min: 0, max: 99_999 })).map(part => part / 100_000);

/** Mutations that leave the text JSON, and among them those that leave its form: only they reach the later checks. */
const KEEPS_JSON = Object.keys(MUTATIONS).filter(
  kind => !['delete', 'insert', 'cut'].includes(kind),
) as Kind[];
const KEEPS_FORM: Kind[] = ['anotherText', 'anotherNumber'];

const mutationOf = (kinds: readonly Kind[]): fc.Arbitrary<Mutation> =>
  fc.record({ kind: fc.noBias(fc.constantFrom(...kinds)), where: share, other: share, value: junk });

/** One to three changes; a third of them leave the text JSON, a third even leave its form. */
export const mutations = fc.oneof(
  ...[KEEPS_FORM, KEEPS_JSON, Object.keys(MUTATIONS) as Kind[]].map(kinds =>
    fc.array(mutationOf(kinds), { minLength: 1, maxLength: 3 }),
  ),
);

/** A text with changes made one after another. */
export const mutate = (text: string, list: readonly Mutation[]): string =>
  list.reduce((written, item) => MUTATIONS[item.kind](written, item), text);
