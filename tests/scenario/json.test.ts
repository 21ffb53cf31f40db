import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseScenario, readJson } from '../../game/scenario/index.ts';
import { faultText } from '../../game/wording/faults.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  list: z.array(z.number()).max(2).default([]),
  link: z.string().url().optional(),
  even: z.number().multipleOf(2).optional(),
  code: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  record: z.record(z.string(), z.number()).optional(),
});

const read = (text: string) => {
  const { value, faults } = readJson(schema, text, 'x.json');
  return { value, faults: faults.map(({ code, place }) => [code, place?.line, place?.column]) };
};

describe('readJson', () => {
  it('gives the value with defaults', () => {
    expect(read('{ "name": "a" }')).toEqual({ value: { name: 'a', list: [] }, faults: [] });
  });

  it.each([
    ['', [['syntax', 1, 1]]],
    ['  \n', [['syntax', 2, 1]]],
    ['{ "name": "a" } x', [['syntax', 1, 17]]],
    ['{\n  "name": "a\n}', [['syntax', 2, 11]]],
    [
      '{\n  "name": \'a\',\n  "list": [1 2]\n}',
      [
        ['syntax', 2, 11],
        ['syntax', 3, 14],
      ],
    ],
    ['{\n  "name": "a",\n}', [['trailingComma', 2, 14]]],
    [
      '{\r\n  "name": tru,\r\n  "list": [1,,2]\r\n}',
      [
        ['syntax', 2, 11],
        ['syntax', 3, 14],
      ],
    ],
    ['/* a */ {}', [['comment', 1, 1]]],
    ['{ "name": "a", "list": [1, 2, 3] }', [['listTooLong', 1, 24]]],
    ['{ "name": "a", "even": 3 }', [['invalid', 1, 24]]],
    ['{ "name": "a", "link": "nowhere" }', [['wrongPattern', 1, 24]]],
    ['{ "name": "a", "code": "abc" }', [['wrongPattern', 1, 24]]],
    ['{ "name": "a", "list": [1e999] }', [['notFinite', 1, 25]]],
    ['{ "name": "a", "record": { "constructor": 1 } }', [['reservedName', 1, 28]]],
    ['{ "name": "a",\n"name": "b" }', [['duplicateKey', 2, 1]]],
    ['{\t"nmae": "a" }', [['unknownKey', 1, 3]]],
    ['\uFEFF{ "name": 1 }', [['wrongType', 1, 11]]],
    ['null', [['wrongType', 1, 1]]],
    [
      '{ "list": 1, "x": 2 }',
      [
        ['missingKey', 1, 1],
        ['wrongType', 1, 11],
        ['unknownKey', 1, 14],
      ],
    ],
  ])('%j', (text, faults) => {
    expect(read(text)).toEqual({ value: null, faults });
  });

  it('never touches a prototype', () => {
    const { value } = readJson(
      z.unknown(),
      '{ "__proto__": { "polluted": 1 }, "a": { "__proto__": [] } }',
      'x',
    );
    expect(value).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('stands any depth', () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), `${'['.repeat(65)}${']'.repeat(65)}`])
      expect(readJson(z.unknown(), text, 'x').faults.map(fault => fault.code)).toEqual(['tooDeep']);
    expect(readJson(z.unknown(), `${'['.repeat(64)}${']'.repeat(64)}`, 'x').faults).toEqual([]);
    expect(readJson(z.unknown(), JSON.stringify('['.repeat(100)), 'x').faults).toEqual([]);
  });

  it('clips the excerpt of a long line around the place', () => {
    const text = `{ "name": "${'a'.repeat(300)}", "list": "b", "link": "https://example.org" }`;
    const [fault] = readJson(schema, text, 'x.json').faults;
    const [line, caret] = fault!.excerpt!.split('\n');
    expect(line!.length).toBeLessThanOrEqual(122);
    expect(line!.slice(caret!.length - 1)).toMatch(/^"b"/);
  });

  it('puts the caret below the place even after tabs', () => {
    const [fault] = readJson(schema, '{\n\t\t"name": 5\n}', 'x.json').faults;
    expect(fault!.excerpt).toBe('\t\t"name": 5\n\t\t        ^');
  });

  it('has words for faults that only other schemas can cause', () => {
    for (const text of ['{ "name": "a", "list": [1, 2, 3] }', '{ "name": "a", "even": 3 }'])
      for (const fault of readJson(schema, text, 'x').faults)
        for (const language of ['en', 'es'] as const)
          expect(faultText(fault, language)).not.toMatch(/undefined|NaN|\[object|""|«»/);
  });
});

describe('places in a small file, counted by hand', () => {
  it('are lines and columns from 1', () => {
    const text = '{\n  "format": 1,\n  "id": "A",\n  "agenda": { "isues": [] }\n}\n';
    const { faults } = parseScenario(text, 'x.json');
    const found = faults.map(
      ({ code, data, place }) => `${place!.line}:${place!.column} ${code} ${data.key ?? ''}`,
    );
    expect(found).toEqual([
      '1:1 missingKey title',
      '1:1 missingKey summary',
      '1:1 missingKey briefs',
      '3:9 wrongPattern ',
      '4:13 missingKey principals',
      '4:13 missingKey firstSeat',
      '4:13 missingKey rounds',
      '4:13 missingKey aftermath',
      '4:15 unknownKey isues',
    ]);
  });

  it('are the same with Windows line ends', () => {
    const file = tinyScenarioFile();
    file.agenda.firstSeat = 'nroth';
    const text = JSON.stringify(file, null, 2);
    const place = (written: string) => parseScenario(written, 'tiny.json').faults[0]!.place;
    expect(place(text.replaceAll('\n', '\r\n'))).toEqual(place(text));
  });
});
