import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, parseScenario } from '../../game/scenario/index.ts';
import { faultText, formatFault } from '../../game/wording/faults.ts';
import { quadScenarioFile, tinyScenarioFile, triScenarioFile } from '../kit/scenarios.ts';

/** A change of a text; `where` (0 to 1) chooses the place, `value` what is put there. */
interface Mutation {
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

const mutations = fc.oneof(
  ...[KEEPS_FORM, KEEPS_JSON, Object.keys(MUTATIONS) as Kind[]].map(kinds =>
    fc.array(mutationOf(kinds), { minLength: 1, maxLength: 3 }),
  ),
);

const ORIGINALS = [tinyScenarioFile(), triScenarioFile(), quadScenarioFile()].map(file => ({
  name: `${file.id}.json`,
  text: JSON.stringify(file, null, 2),
}));

function isInside(text: string, { place }: Fault): boolean {
  if (!place) return false;
  const line = text.replace(/^\uFEFF/, '').split('\n')[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
};

const NO_JSON = new Set(['syntax', 'comment', 'trailingComma', 'tooDeep', 'fileTooBig']);

describe('a mutated scenario', () => {
  it('gives a scenario or faults inside the file, and never throws', () => {
    let accepted = 0;
    let refused = 0;
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...ORIGINALS), mutations, ({ name, text: original }, list) => {
        const text = list.reduce((written, item) => MUTATIONS[item.kind](written, item), original);
        const { scenario, faults } = parseScenario(text, name);
        const errors = faults.filter(fault => fault.severity === 'error');
        for (const fault of faults) {
          codes.add(fault.code);
          if (!isInside(text, fault)) throw new Error(`outside the file: ${JSON.stringify(fault)}`);
          for (const language of ['en', 'es'] as const) {
            expect(faultText(fault, language)).not.toBe('');
            formatFault(fault, language);
          }
        }
        expect(scenario === null).toBe(errors.length > 0);
        if (!errors.some(fault => fault.code === 'tooDeep'))
          expect(errors.some(fault => NO_JSON.has(fault.code))).toBe(!isJson(text));
        expect(numbersOf(scenario).every(Number.isFinite)).toBe(true);
        if (scenario) accepted++;
        else refused++;
      }),
      { seed: 20190610, numRuns: 1500 },
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    // The property would say nothing if the mutations only ever broke the syntax, or never broke anything.
    expect(accepted).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(500);

    expect(codes.size).toBeGreaterThan(25);
  }, 60_000);
});
