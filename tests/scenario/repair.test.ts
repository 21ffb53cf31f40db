import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type Fault,
  looseValue,
  parseScenario,
  type Repair,
  repairOwner,
  type ScenarioInput,
} from '../../game/scenario/index.ts';
import { repairText } from '../../game/wording/repairs.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';
import type { FaultCase } from './faultCase.ts';
import { FAULT_CASES } from './faultCases.ts';

function textOf({ change, text }: FaultCase): string {
  const file = tinyScenarioFile();
  change?.(file);
  const written = JSON.stringify(file, null, 2);
  return text ? text(written) : written;
}

const repaired = FAULT_CASES.map((item, index) => {
  const text = textOf(item);
  const file = item.file ?? 'tiny.json';
  const fault = parseScenario(text, file).faults.find(found => found.code === item.code);
  if (!fault) throw new Error(`the case is stale: no ${item.code} in case ${index}`);
  return { name: `${index} ${item.code}`, text, file, fault };
});

const sameKind = (fault: Fault, faults: readonly Fault[]) =>
  faults.filter(({ code, path }) => code === fault.code && path.join() === fault.path.join()).length;

describe('the repair of a fault', () => {
  it.each(repaired.filter(item => item.fault.repair).map(item => [item.name, item] as const))(
    'takes it away: %s',
    (_, { text, file, fault }) => {
      const before = parseScenario(text, file).faults;
      const mended = applyRepair(text, fault.repair!);
      const after = parseScenario(mended, file).faults;
      expect(sameKind(fault, after), mended).toBeLessThan(sameKind(fault, before));
      expect(after.length).toBeLessThanOrEqual(before.length);
      const owner = repairOwner(looseValue(text).value, fault.repair!);
      for (const language of ['en', 'es'] as const)
        expect(repairText(fault.repair!, owner, language)).toMatch(/^[A-Z][^\n]{3,120}$/);
    },
  );

  const slips: readonly (readonly [string, unknown, (file: ScenarioInput) => void])[] = [
    ['one position for a list of them', [1], file => Object.assign(file.agenda.issues[0]!, { payable: 1 })],
    [
      'a bare name for a position',
      { name: 'None' },
      file => Object.assign(file.agenda.issues[0]!, { positions: ['None', { name: 'Some' }] }),
    ],
    ['a share in per cent', 0.6, file => Object.assign(file.agenda.covers![0]!, { share: 60 })],
    ['the day first', '2029-05-21', file => Object.assign(file.agenda.rounds[0]!, { date: '21.5.2029' })],
    ['the month first', '2029-05-21', file => Object.assign(file.agenda.rounds[0]!, { date: '5/21/2029' })],
    [
      'an issue for what lifts a measure',
      { issue: 'water', from: 1 },
      file => Object.assign(file.agenda.measures![0]!, { liftedBy: 'water' }),
    ],
  ];
  it.each(slips)('keeps what was meant: %s', (_, value, slip) => {
    const file = tinyScenarioFile();
    slip(file);
    const [fault] = parseScenario(JSON.stringify(file), 'tiny.json').faults;
    expect(fault?.repair).toMatchObject({ kind: 'replace', value });
  });

  it('leaves an empty text to its author, unless the other language says it', () => {
    const repairOf = (slip: (file: ScenarioInput) => void) => {
      const file = tinyScenarioFile();
      slip(file);
      const [fault] = parseScenario(JSON.stringify(file), 'tiny.json').faults;
      expect(fault).toMatchObject({ code: 'textTooShort' });
      return fault!.repair;
    };
    expect(repairOf(file => Object.assign(file.agenda.issues[0]!, { name: '' }))).toBeUndefined();
    expect(repairOf(file => Object.assign(file, { title: { en: '', es: '' } }))).toBeUndefined();
    expect(repairOf(file => Object.assign(file, { title: { en: 'The River', es: '' } }))).toMatchObject({
      path: ['title', 'es'],
      value: 'The River',
    });
  });

  it('makes an id of the name of a file, or lets the file be renamed', () => {
    const text = JSON.stringify(tinyScenarioFile());
    const repairIn = (file: string) => parseScenario(text, file).faults[0];
    expect(repairIn('Night Train.json')).toMatchObject({
      code: 'idNotFileName',
      repair: { path: ['id'], value: 'night-train' },
    });
    for (const file of ['Tiny.json', '¿?.json']) {
      expect(repairIn(file)).toMatchObject({ code: 'idNotFileName' });
      expect(repairIn(file)!.repair).toBeUndefined();
    }
  });

  it('brings along what has to stand around it', () => {
    const file = tinyScenarioFile();
    const owner = file.agenda.redLines![0]!.owner;
    delete file.briefs[owner]!.lines;
    const text = JSON.stringify(file, null, 2);
    const fault = parseScenario(text, 'tiny.json').faults.find(({ code }) => code === 'missingEntry');
    const after = parseScenario(applyRepair(text, fault!.repair!), 'tiny.json').faults;
    expect(after.map(({ code }) => code)).not.toContain('missingEntry');
  });

  it('is there for every fault that one change can mend', () => {
    const mended = new Set(repaired.flatMap(({ fault }) => (fault.repair ? [fault.code] : [])));
    const without = new Set(repaired.flatMap(({ fault }) => (mended.has(fault.code) ? [] : [fault.code])));
    expect([...without].sort()).toEqual([
      'countOutOfRange',
      'crossesNothing',
      'fileTooBig',
      'formatTooNew',
      'formatTooOld',
      'longName',
      'noImprovement',
      'notFinite',
      'notationWord',
      'sameInBoth',
      'tooDeep',
      'tooManyDrafts',
      'tooManyFaults',
    ]);
  });
});

describe('the words of a repair', () => {
  const file = {
    agenda: { principals: [{ id: 'mx', name: { en: 'Mexico', es: 'México' }, bar: 560 }], aftermath: {} },
    briefs: { mx: { noDeal: 1, values: { fee: [0, 1] } } },
  };
  const cases = [
    [
      ['agenda', 'principals', 0, 'bar'],
      68,
      'Write 68 as the "bar" of Mexico',
      'Escribir 68 como "bar" de México',
    ],
    [
      ['briefs', 'mx', 'noDeal'],
      -2,
      'Write -2 as the "noDeal" of Mexico',
      'Escribir -2 como "noDeal" de México',
    ],
    [['briefs', 'mx', 'values', 'fee', 0], 0, 'Write 0 in "fee" of Mexico', 'Escribir 0 en "fee" de México'],
    [['agenda', 'firstSeat'], 'mx', 'Write "mx" as the "firstSeat"', 'Escribir "mx" como "firstSeat"'],
  ] as const;

  it.each(cases)('say which field is written, and whose: %j', (path, value, en, es) => {
    const repair: Repair = { kind: 'replace', path: [...path], value };
    const owner = repairOwner(file, repair);
    expect(repairText(repair, owner, 'en')).toBe(en);
    expect(repairText(repair, owner, 'es')).toBe(es);
  });
});

describe('applyRepair', () => {
  const source =
    '{\n  // a remark\n  "a": [1, 2],\n  "b": { "c": "x" },\r\n  "d": {},\n  "e": [\n    1,\n    2\n  ]\n}\n';
  const cases: readonly (readonly [string, Repair, string, string])[] = [
    ['replaces', { kind: 'replace', path: ['a', 1], value: 7 }, '[1, 2]', '[1, 7]'],
    ['removes the last', { kind: 'remove', path: ['a', 1] }, '[1, 2]', '[1]'],
    ['removes the first', { kind: 'remove', path: ['a', 0] }, '[1, 2]', '[2]'],
    ['removes the only one', { kind: 'remove', path: ['b', 'c'] }, '{ "c": "x" }', '{}'],
    ['inserts at a place', { kind: 'insert', path: ['a', 1], value: 5 }, '[1, 2]', '[1, 5, 2]'],
    ['appends to a list', { kind: 'insert', path: ['a', 2], value: 5 }, '[1, 2]', '[1, 2, 5]'],
    ['appends a line', { kind: 'insert', path: ['e', 9], value: 3 }, '    2\n', '    2,\r\n    3\n'],
    ['fills an object', { kind: 'insert', path: ['d', 'k'], value: [0] }, '{}', '{ "k": [0] }'],
    ['renames', { kind: 'rename', path: ['b', 'c'], key: 'z' }, '"c"', '"z"'],
    ['edits text', { kind: 'text', offset: 4, length: 11, text: '' }, '// a remark', ''],
  ];

  it.each(cases)('%s and leaves the rest as it was', (_, repair, from, to) => {
    expect(source).toContain(from);
    expect(applyRepair(source, repair)).toBe(source.replace(from, () => to));
    expect(applyRepair(`\uFEFF${source}`, repair)).toBe(`\uFEFF${source.replace(from, () => to)}`);
  });

  it('does nothing where the path leads nowhere', () => {
    expect(applyRepair(source, { kind: 'replace', path: ['q', 1], value: 7 })).toBe(source);
    expect(applyRepair(source, { kind: 'remove', path: [] })).toBe(source);
    expect(applyRepair(source, { kind: 'insert', path: ['a', 0, 'b'], value: 7 })).toBe(source);
  });
});
