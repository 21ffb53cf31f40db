import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, parseScenario } from '../../game/scenario/index.ts';
import { faultText, formatFault } from '../../game/wording/faults.ts';
import { mutate, mutations } from '../kit/mutations.ts';
import { quadScenarioFile, tinyScenarioFile, triScenarioFile } from '../kit/scenarios.ts';

const ORIGINALS = [
  ...[tinyScenarioFile(), triScenarioFile(), quadScenarioFile()].map(file => ({
    name: `${file.id}.json`,
    text: JSON.stringify(file, null, 2),
  })),
  { name: '2019-june-deadline.json', text: readFileSync('scenarios/2019-june-deadline.json', 'utf8') },
];

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
        const text = mutate(original, list);
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
      { seed: 20190610, numRuns: 2000 },
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    // The property would say nothing if the mutations only ever broke the syntax, or never broke anything.
    expect(accepted).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(500);

    expect(codes.size).toBeGreaterThan(25);
  }, 60_000);
});
