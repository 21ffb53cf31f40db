import { describe, expect, test } from 'vitest';
import { JUNE, paper } from './paper.ts';

const HOUSE = {
  name: 'House',
  issues: [
    { name: 'price', values: ['low', 'middle', 'high'] },
    { name: 'date', values: ['soon', 'late'] },
  ],
  parties: [
    {
      name: 'buyer',
      weights: { price: 7, date: 3 },
      valueUtilities: { price: { low: 1, middle: 0.5, high: 0 }, date: { soon: 1, late: 0 } },
      reservation: 1,
    },
    {
      name: 'seller',
      weights: { price: 4, date: 6 },
      valueUtilities: { price: { low: 0, middle: 0.5, high: 1 }, date: { soon: 0, late: 1 } },
      reservation: 2,
    },
  ],
};

const analyse = (file: unknown, rest = '--json') =>
  paper(`analyse house.json ${rest}`, { files: { 'house.json': JSON.stringify(file) } });

describe('analyse', () => {
  test('prints a plain domain as data', async () => {
    const { code, out } = await analyse({ ...HOUSE, discount: 1 });
    expect(code).toBe(0);
    // By outcome: (10,0) (7,6) (6.5,2) (3.5,8) (3,4) (0,10).
    expect(JSON.parse(out)).toEqual({
      name: 'House',
      parties: [
        { name: 'buyer', reservation: 1 },
        { name: 'seller', reservation: 2 },
      ],
      outcomes: 6,
      pareto: [
        [0, 10],
        [3.5, 8],
        [7, 6],
        [10, 0],
      ],
      nash: { points: [[7, 6]], outcome: { price: 'low', date: 'late' } },
      ks: { points: [[7, 6]], outcome: { price: 'low', date: 'late' } },
      egalitarian: { points: [[7, 6]], outcome: { price: 'low', date: 'late' } },
      utilitarian: { points: [[7, 6]], outcome: { price: 'low', date: 'late' } },
    });
  });

  test('has no solution where nothing is rational', async () => {
    const [buyer, seller] = HOUSE.parties;
    const file = { ...HOUSE, parties: [{ ...buyer, reservation: 9 }, seller] };
    const { code, out } = await analyse(file);
    expect(code).toBe(0);
    expect(JSON.parse(out).nash).toEqual({ points: [], outcome: null });
    expect((await analyse(file, '')).out).toContain('No outcome gives everybody at least');
  });

  test('is a page in both languages', async () => {
    const english = (await analyse(HOUSE, '')).out;
    expect(english).toContain('6 outcomes, 4 points on the Pareto frontier.');
    expect(english).toMatch(/Nash +7 +6 +0/);
    expect(english).toMatch(/price +low +low +low +low/);
    const spanish = (await analyse(HOUSE, '--lang es')).out;
    expect(spanish).toContain('6 resultados, 4 puntos en la frontera de Pareto.');
    expect(spanish).toMatch(/Sin acuerdo +1 +2/);
  });

  test('reads a scenario, with ids for keys and names beside them', async () => {
    const { code, out } = await paper(`analyse ${JUNE} --json`);
    expect(code).toBe(0);
    const data = JSON.parse(out);
    expect(data.outcomes).toBe(9600);
    expect(data.parties.map((party: { name: string }) => party.name)).toEqual(['us', 'mexico']);
    expect(Object.keys(data.nash.outcome)).toContain('guard');
    expect(Object.keys(data.nash.names)).toContain('National Guard');
    // With the tariff standing not one draft passes in round 1; getting it out of the way is what the talks are for.
    expect(data.ratifiable.atStart.all).toBe(0);
    expect(data.ratifiable.withoutMeasures.all).toBeGreaterThan(96);
    expect((await paper(`analyse ${JUNE} --lang es`)).out).toContain('borradores sin fórmulas de salida');
  });

  test('says where a file is wrong', async () => {
    const { code, err } = await analyse({ ...HOUSE, parties: [HOUSE.parties[0]] });
    expect(code).toBe(1);
    expect(err).toContain('house.json:1:');
    const broken = await paper('analyse broken.json', { files: { 'broken.json': '{ "agenda": {} }' } });
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('"format": 1');
    expect((await paper('analyse nowhere.json')).code).toBe(2);
  });

  test('says that it has sampled', async () => {
    const issues = Array.from({ length: 21 }, (_, issue) => ({ name: `i${issue}`, values: ['0', '1'] }));
    const party = (name: string) => ({
      name,
      weights: Object.fromEntries(issues.map(issue => [issue.name, 1])),
      valueUtilities: Object.fromEntries(issues.map(issue => [issue.name, { 0: 0, 1: 1 }])),
      reservation: 0,
    });
    const file = { name: 'wide', issues, parties: ['a', 'b', 'c'].map(party) };
    expect(JSON.parse((await analyse(file)).out).sampled).toBe(20_000);
    expect((await analyse(file, '')).out).toContain('a sample of 20,000');
    const two = JSON.parse((await analyse({ ...file, parties: file.parties.slice(1) })).out);
    expect([two.sampled, two.outcomes, two.pareto]).toEqual([undefined, 2 ** 21, [[21, 21]]]);
  });
});
