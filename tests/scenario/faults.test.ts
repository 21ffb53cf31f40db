import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../game/rules/charts/index.ts';
import { FAULT_CODES, type Fault, nearest, parseScenario, STATUSES } from '../../game/scenario/index.ts';
import { faultText, formatFault } from '../../game/wording/faults.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';
import type { FaultCase } from './faultCase.ts';
import { CASES_ELSEWHERE, FAULT_CASES } from './faultCases.ts';

function textOf({ change, text }: FaultCase): string {
  const file = tinyScenarioFile();
  change?.(file);
  const written = JSON.stringify(file, null, 2);
  return text ? text(written) : written;
}

/** Line and column by counting, without the code under test. */
function placeOf(text: string, needles: readonly string[]): { line: number; column: number } {
  let offset = 0;
  for (const [index, needle] of needles.entries()) {
    if (needle === '<end>') {
      offset = text.length;
      continue;
    }
    const from = index === 0 ? 0 : offset + (needles[index - 1] ?? '').length;
    offset = text.indexOf(needle, from);
    if (offset < 0) throw new Error(`the case is stale: no ${needle} in the text`);
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('every fault is found where it is', () => {
  it.each(FAULT_CASES.map((item, index) => [`${index} ${item.code}`, item] as const))('%s', (_, item) => {
    const text = textOf(item);
    const { scenario, faults } = parseScenario(text, item.file ?? 'tiny.json');
    const codes = new Set(faults.map(fault => fault.code));
    expect([...codes].sort()).toEqual([...new Set([item.code, ...(item.also ?? [])])].sort());
    const fault = faults.find(found => found.code === item.code)!;
    expect(fault.place).toEqual(placeOf(text, item.at));
    expect(fault.data.nearest).toBe(item.nearest);
    expect(scenario === null).toBe(faults.some(found => found.severity === 'error'));
    for (const language of ['en', 'es'] as const) {
      const words = faultText(fault, language);
      expect(words).not.toMatch(/undefined|NaN|\[object|""|«»|\(\)| {2}/);
      expect(formatFault(fault, language)).toContain(words);
      if (item.nearest) expect(words).toContain(item.nearest);
    }
  });

  it('has a case for every code', () => {
    const covered = new Set([...FAULT_CASES.map(item => item.code), ...CASES_ELSEWHERE]);
    expect(FAULT_CODES.filter(code => !covered.has(code))).toEqual([]);
  });

  it('tells all faults in one run, in the order of the file', () => {
    const file = tinyScenarioFile();
    file.agenda.firstSeat = 'nroth';
    file.briefs.south!.values.fee = [0, -3];
    file.events![0]!.round = 9;
    const { faults } = parseScenario(JSON.stringify(file, null, 2), 'tiny.json');
    expect(faults.map(fault => fault.code)).toEqual(['unknownReference', 'rowLength', 'roundOutOfRange']);
  });
});

describe('a slip in a key', () => {
  const codesOf = (text: string) => parseScenario(text, 'tiny.json').faults.map(fault => fault.code);
  const changed = (change: (file: ReturnType<typeof tinyScenarioFile>) => void) => {
    const file = tinyScenarioFile();
    change(file);
    return JSON.stringify(file, null, 2);
  };

  it('does not hide what is wrong with the contents', () => {
    const text = changed(file => {
      file.agenda.firstSeat = 'nroth';
      file.events![0]!.round = 9;
    });
    expect(codesOf(text.replace('"doer"', '"do"'))).toEqual([
      'unknownReference',
      'unknownKey',
      'roundOutOfRange',
    ]);
  });

  it('is mended where it is plain what was meant, and later faults lie where the file has them', () => {
    const text = changed(file => {
      file.agenda.measures![0]!.holder = 'nroth';
    }).replace('"measures"', '"mesures"');
    const { scenario, faults } = parseScenario(text, 'tiny.json');
    expect(scenario).toBeNull();
    expect(faults.map(fault => fault.code)).toEqual(['unknownKey', 'unknownReference']);
    expect(text.split('\n')[faults[1]!.place!.line - 1]).toContain('"nroth"');
  });

  it('or twice the same key does not either', () => {
    const text = changed(file => {
      file.events![0]!.round = 9;
    });
    expect(codesOf(text.replace('"bar": 54', '"bar": 54, "bar": 5'))).toEqual([
      'duplicateKey',
      'roundOutOfRange',
    ]);
  });
});

describe('an owner that nobody is', () => {
  it('is told once, where it stands', () => {
    const file = tinyScenarioFile();
    file.agenda.redLines![1]!.owner = 'suoth';
    const { faults } = parseScenario(JSON.stringify(file, null, 2), 'tiny.json');
    expect(faults.map(({ code, data }) => [code, data.nearest])).toEqual([['unknownReference', 'south']]);
  });
});

describe('control characters', () => {
  it('never come out raw, wherever they stand in a file', () => {
    const file = tinyScenarioFile();
    file.wording = { moves: { 'call\u001b[31m': {} } };
    const shown = [
      JSON.stringify(file, null, 2),
      JSON.stringify(file).replace('"bar"', '"b\u009bar"'),
    ].flatMap(text => parseScenario(text, 'tiny.json').faults.map(fault => formatFault(fault, 'en')));
    expect(shown.length).toBeGreaterThan(1);
    for (const text of shown) expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('laboratory scenarios', () => {
  const file = tinyScenarioFile();
  file.agenda.issues.splice(2);
  delete file.briefs.north!.values.gauges;
  delete file.briefs.south!.values.gauges;
  file.agenda.benchmarks = [];
  file.briefs.north!.lines!['no-full-release']!.weight = 1;
  file.agenda.measures![0]!.levels[0]!.tail.holder = 0;
  file.agenda.measures![0]!.levels[0]!.perRound.holder = 0;
  const text = JSON.stringify(file);

  it('are exempt from sizes, weights and own harm', () => {
    expect(parseScenario(text, 'scenarios/lab/tiny.json').faults).toEqual([]);
    const codes = parseScenario(text, 'scenarios/tiny.json').faults.map(fault => fault.code);
    expect(codes.sort()).toEqual(['amountOutOfRange', 'countOutOfRange', 'noOwnHarm']);
  });

  it('are exempt from nothing else', () => {
    const wrong = text.replace('"share":0.5', '"share":0.9');
    expect(parseScenario(wrong, 'scenarios/lab/tiny.json').faults.map(fault => fault.code)).toEqual([
      'amountOutOfRange',
    ]);
  });
});

describe('states that a condition may ask for', () => {
  it('are those of the life cycles', () => {
    expect([...STATUSES.measure].sort()).toEqual(Object.keys(CHARTS.measure.states).sort());
    expect([...STATUSES.line].sort()).toEqual(Object.keys(CHARTS.redLine.states).sort());
  });
});

describe('silence', () => {
  const named = (silence: Record<string, string>) => {
    const file = tinyScenarioFile();
    file.agenda.issues[1]!.name = 'Dam fee';
    file.silence = silence;
    return parseScenario(JSON.stringify(file), 'tiny.json').faults.map(fault => fault.code);
  };

  it('takes out a warning by code or by code and path', () => {
    expect(named({})).toEqual(['missingLanguage']);
    expect(named({ missingLanguage: 'not yet' })).toEqual([]);
    expect(named({ 'missingLanguage:agenda.issues.1.name': 'not yet' })).toEqual([]);
    expect(named({ 'missingLanguage:agenda.issues.0.name': 'not yet' })).toEqual([
      'missingLanguage',
      'unusedSilence',
    ]);
  });

  it('cannot take out an error', () => {
    const file = tinyScenarioFile();
    file.events![0]!.round = 9;
    file.silence = { roundOutOfRange: 'please' };
    const { scenario, faults } = parseScenario(JSON.stringify(file), 'tiny.json');
    expect(scenario).toBeNull();
    expect(faults.map(fault => fault.code).sort()).toEqual(['roundOutOfRange', 'unusedSilence']);
  });
});

describe('nearest', () => {
  it.each([
    ['asylm', ['guard', 'asylum', 'tariff'], 'asylum'],
    ['ASYLUM', ['guard', 'asylum'], 'asylum'],
    ['us', ['mexico', 'guard'], null],
    ['nmae', ['id', 'name'], 'name'],
    ['banana', ['guard', 'asylum'], null],
    ['x', [], null],
    ['a'.repeat(5000), ['a'.repeat(4999)], null],
  ] as const)('of case %#', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });
});

describe('formatFault', () => {
  const fault: Fault = {
    severity: 'error',
    code: 'unknownReference',
    data: { kind: 'issue', name: 'asylm', nearest: 'asylum', known: ['guard', 'asylum'] },
    path: ['agenda'],
    place: { line: 12, column: 7 },
    excerpt: '      "asylm": [0],\n      ^',
    file: 'scenarios/june.json',
  };

  it('is one line for the terminal, the offending line and a caret', () => {
    expect(formatFault(fault, 'en')).toBe(
      'scenarios/june.json:12:7  error  "asylm" is no issue: did you mean "asylum"?\n' +
        '          "asylm": [0],\n' +
        '          ^',
    );
    expect(formatFault(fault, 'es').split('\n')[0]).toBe(
      'scenarios/june.json:12:7  error  «asylm» no es un tema: ¿quiso decir «asylum»?',
    );
  });

  it('says what would have been right where nothing is near', () => {
    const { nearest: _, ...data } = fault.data;
    expect(faultText({ ...fault, data }, 'en')).toBe(
      '"asylm" is no issue; possible here: "guard" or "asylum"',
    );
  });
});
