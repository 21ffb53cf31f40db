import { describe, expect, test } from 'vitest';
import { domainOf, indexOf, MOST_OUTCOMES, outcomeAt, readDomain } from '../../game/analysis/domain.ts';
import { isPlainDomain, readAdditiveDomain } from '../../game/analysis/domainFile.ts';
import { leftOnTable } from '../../game/analysis/leftOnTable.ts';
import { groundAtStart, winSetsOf, withoutMeasures } from '../../game/analysis/winSets.ts';
import { faultText } from '../../game/wording/faults.ts';
import { quad, scenarioOf, tiny, tinyScenarioFile } from '../kit/scenarios.ts';

/** A plain domain that a test may change. */
const plain = () => ({
  name: 'House',
  issues: [
    { name: 'price', values: ['low', 'middle', 'high'] },
    { name: 'date', values: ['soon', 'late'] },
  ],
  parties: [
    {
      name: 'buyer',
      weights: { price: 0.7, date: 0.3 } as Record<string, number>,
      valueUtilities: { price: { low: 1, middle: 0.5, high: 0 }, date: { soon: 1, late: 0 } } as Record<
        string,
        Record<string, number>
      >,
      reservation: 0.2,
    },
    {
      name: 'seller',
      weights: { price: 0.5, date: 0.5 },
      valueUtilities: { price: { high: 1, middle: 0.5, low: 0 }, date: { soon: 0, late: 1 } },
      reservation: -1,
    },
  ],
});

const read = (file: unknown) => readDomain(JSON.stringify(file, null, 2), 'house.json');
const codes = (file: unknown) => read(file).faults.map(({ code }) => code);

describe('a plain domain', () => {
  test('is counted with the last issue running fastest', () => {
    const { domain, faults } = read({ ...plain(), comment: 'ignored' });
    expect(faults).toEqual([]);
    expect(domain!.sizes).toEqual([3, 2]);
    expect(domain!.parties).toEqual([
      { name: 'buyer', reservation: 0.2 },
      { name: 'seller', reservation: -1 },
    ]);
    expect([...domain!.utilities[0]!]).toEqual([1, 0.7, 0.35 + 0.3, 0.35, 0.3, 0]);
    expect([...domain!.utilities[1]!]).toEqual([0, 0.5, 0.25, 0.75, 0.5, 1]);
    expect(outcomeAt(domain!, 3)).toEqual([1, 1]);
    for (let outcome = 0; outcome < 6; outcome++)
      expect(indexOf(domain!, outcomeAt(domain!, outcome))).toBe(outcome);
  });

  test('says what is missing and what was probably meant', () => {
    const file = plain();
    file.parties[0]!.weights = { prise: 0.7, date: 0.3 };
    delete file.parties[0]!.valueUtilities['date']!['late'];
    const { domain, faults } = read(file);
    expect(domain).toBeNull();
    expect(faults.map(({ code, data, path }) => [code, data.kind, data.name, path.join('.')])).toEqual([
      ['missingEntry', 'issue', 'price', 'parties.0.weights'],
      ['missingEntry', 'value', 'late', 'parties.0.valueUtilities.date'],
    ]);
    const lines = JSON.stringify(file, null, 2).split('\n');
    const line = lines.findIndex(text => text.includes('"weights"'));
    expect(faults[0]!.place).toEqual({ line: line + 1, column: lines[line]!.indexOf('{') + 1 });
    expect(faults[0]!.data.nearest).toBe('prise');
    for (const language of ['en', 'es'] as const)
      for (const fault of faults) expect(faultText(fault, language)).toContain(`${fault.data.name}`);
    expect(faultText(faults[1]!, 'es')).toContain('valor');
  });

  test('has no name twice', () => {
    const issues = [...plain().issues, plain().issues[0]!];
    expect(codes({ ...plain(), issues })).toEqual(['duplicateId']);
    const values = [{ name: 'price', values: ['low', 'middle', 'high', 'low'] }, plain().issues[1]!];
    expect(codes({ ...plain(), issues: values })).toEqual(['duplicateId']);
    const [buyer] = plain().parties;
    expect(codes({ ...plain(), parties: [buyer, buyer] })).toEqual(['duplicateId']);
  });

  test.each([
    ['no list of issues', { ...plain(), issues: 'price' }, 'wrongType'],
    ['no issue', { ...plain(), issues: [] }, 'listTooShort'],
    ['an issue without values', { ...plain(), issues: [{ name: 'price', values: [] }] }, 'listTooShort'],
    ['one party', { ...plain(), parties: plain().parties.slice(0, 1) }, 'listTooShort'],
    [
      'no reservation value',
      { ...plain(), parties: [{ ...plain().parties[0], reservation: undefined }, plain().parties[1]] },
      'missingKey',
    ],
    [
      'a number beyond reason',
      { ...plain(), parties: [{ ...plain().parties[0], reservation: 1e12 }, plain().parties[1]] },
      'numberTooBig',
    ],
    ['a list', [], 'wrongType'],
  ])('with %s is a fault', (_, file, code) => {
    expect(read(file).domain).toBeNull();
    expect(codes(file)).toEqual([code]);
  });

  test('is no JSON that cannot be read, nor one with endless numbers', () => {
    expect(readDomain('{ "name": ', 'house.json').faults[0]!.code).toBe('syntax');
    const endless = JSON.stringify(plain()).replace('"reservation":-1', '"reservation":-1e999');
    expect(readDomain(endless, 'house.json').faults.map(({ code }) => code)).toEqual(['notFinite']);
  });

  test('of too many outcomes is refused before they are counted', () => {
    const issues = Array.from({ length: 20 }, (_, issue) => ({ name: `i${issue}`, values: ['0', '1'] }));
    const party = (name: string) => ({
      name,
      weights: Object.fromEntries(issues.map(issue => [issue.name, 1])),
      valueUtilities: Object.fromEntries(issues.map(issue => [issue.name, { 0: 0, 1: 1 }])),
      reservation: 0,
    });
    const file = { name: 'wide', issues, parties: [party('a'), party('b')] };
    expect(read(file).faults.map(({ code, data }) => [code, data])).toEqual([
      ['tooManyDrafts', { found: 2 ** 20, most: MOST_OUTCOMES }],
    ]);
    expect(readAdditiveDomain(JSON.stringify(file), 'wide.json').domain!.sizes).toHaveLength(20);
    const wider = Array.from({ length: 150 }, (_, issue) => ({ name: `i${issue}`, values: ['0', '1'] }));
    expect(codes({ ...file, issues: wider })).toContain('tooManyDrafts');
  });

  test('is told from a scenario by its keys', () => {
    expect(isPlainDomain(JSON.stringify(plain()))).toBe(true);
    expect(isPlainDomain(JSON.stringify(tinyScenarioFile()))).toBe(false);
    expect(isPlainDomain('{ "agenda": {')).toBe(false);
    expect(isPlainDomain('{ "parties": [')).toBe(true);
    expect(isPlainDomain('[]')).toBe(true);
  });
});

/** The river with the sluices announced closed from the start, at level 1: tails 18 and 7, lifted by a fee. */
function threatened() {
  const file = tinyScenarioFile();
  file.agenda.measures![0]!.start = { level: 1, effective: 3, stake: 8 };
  return scenarioOf(file);
}

describe('a scenario as a domain', () => {
  test('counts worth at the start, with linkages', () => {
    const file = tinyScenarioFile();
    file.briefs.north!.linkages = [{ name: 'both', when: { water: [1], fee: [2] }, points: 5 }];
    const domain = domainOf(scenarioOf(file));
    expect(domain.issues.map(({ name }) => name)).toEqual(['water', 'fee', 'gauges']);
    expect(domain.issues[0]!.values).toEqual(['0', '1', '2']);
    expect(domain.parties).toEqual([
      { name: 'north', reservation: -3 },
      { name: 'south', reservation: -4 },
    ]);
    const at = (positions: number[]) => domain.utilities.map(utility => utility[indexOf(domain, positions)]);
    expect(at([1, 1, 0])).toEqual([2, 5]);
    expect(at([1, 2, 1])).toEqual([-4 + 10 + 4 + 5, 8 - 8 - 1]);
  });

  test('takes off the tail harm of measures that stand and are not lifted', () => {
    const domain = domainOf(threatened());
    expect(domain.parties.map(({ reservation }) => reservation)).toEqual([-3 - 7, -4 - 18]);
    const at = (positions: number[]) => domain.utilities.map(utility => utility[indexOf(domain, positions)]);
    expect(at([1, 0, 0])).toEqual([-4 - 7, 8 - 18]);
    expect(at([1, 1, 0])).toEqual([2, 5]);
  });

  test('has as many parties as principals', () => {
    expect(domainOf(quad()).utilities).toHaveLength(4);
  });
});

describe('the win-sets', () => {
  test('hold the drafts that a public approves at its exact bar', () => {
    const scenario = tiny();
    const start = groundAtStart(scenario);
    const [north, south] = scenario.briefs;
    const open = winSetsOf(scenario.agenda, start, [
      { ...north!, bar: -1000 },
      { ...south!, bar: -1000 },
    ]);
    expect([open.counts, open.common]).toEqual([[18, 18], 18]);
    const closed = winSetsOf(scenario.agenda, start, [
      { ...north!, bar: -1000 },
      { ...south!, bar: 1000 },
    ]);
    expect([closed.counts, closed.common, [...closed.all].includes(1)]).toEqual([[18, 0], 0, false]);
    // North: support 52, face 55 (+1.5), worth 2 of [1, 1, 0] (+1.2): 54.7.
    const draft = indexOf(domainOf(scenario), [1, 1, 0]);
    const at = (bar: number) =>
      winSetsOf(scenario.agenda, start, [{ ...north!, bar }, south!]).passes[0]![draft];
    expect([at(54.69), at(54.71)]).toEqual([1, 0]);
  });

  test('grow when measures are out of the way', () => {
    const { agenda, briefs, ...rest } = threatened();
    const start = groundAtStart({ agenda, briefs, ...rest });
    const standing = winSetsOf(agenda, start, briefs);
    const free = winSetsOf(agenda, withoutMeasures(start), briefs);
    expect(free.counts[1]).toBeGreaterThan(standing.counts[1]!);
    standing.all.forEach((passes, draft) => {
      expect(passes).toBe(standing.passes[0]![draft]! * standing.passes[1]![draft]!);
    });
  });
});

describe('what is left on the table', () => {
  const { agenda, briefs } = tiny();

  test('is the largest joint gain that hurts nobody', () => {
    // From nothing: water 1, fee 1, gauges 1 brings 6 and 4; more water or fee crosses a line.
    expect(leftOnTable(agenda, briefs, { positions: [0, 0, 0], covers: [] })).toEqual({
      gain: 10,
      gains: [6, 4],
      draft: { positions: [1, 1, 1], covers: [] },
    });
  });

  test('crosses no line that the deal does not cross', () => {
    const deal = { positions: [0, 2, 0], covers: [0] };
    // A full release would suit both, but crosses North's line; the deal itself crosses South's.
    const generous = [{ ...briefs[0]!, values: [[0, -4, 5], ...briefs[0]!.values.slice(1)] }, briefs[1]!];
    expect(leftOnTable(agenda, generous, deal)).toEqual({
      gain: 7,
      gains: [0, 7],
      draft: { positions: [1, 2, 1], covers: [0] },
    });
    expect(leftOnTable({ ...agenda, redLines: [] }, generous, deal)).toEqual({
      gain: 24,
      gains: [5, 19],
      draft: { positions: [2, 1, 1], covers: [0] },
    });
  });

  test('is nothing where somebody would pay for every change', () => {
    expect(leftOnTable(agenda, briefs, { positions: [1, 0, 0], covers: [] })).toEqual({
      gain: 0,
      gains: [0, 0],
      draft: null,
    });
  });

  test('does not fall below what is paid', () => {
    const free = { ...agenda, redLines: [] };
    const none = { positions: [0, 0, 0], covers: [] };
    expect(leftOnTable(free, briefs, none, [2, 0, 0]).draft?.positions).toEqual([2, 2, 1]);
    expect(leftOnTable(agenda, briefs, none, [2, 0, 0]).draft).toBeNull();
  });
});
