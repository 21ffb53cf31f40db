import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDomain } from '../../../game/analysis/domain.ts';
import { generateDomain } from '../../../game/opponent/bargaining/generate.ts';
import type { Strategy } from '../../../game/opponent/bargaining/protocol.ts';
import { STRATEGIES } from '../../../game/opponent/bargaining/strategies.ts';
import { countGames, tournament } from '../../../game/opponent/bargaining/tournament.ts';
import { paper } from '../../shell/paper.ts';
import { bidding, domainFrom } from './kit.ts';

const FOLDER = 'scenarios/lab/domains';

describe('the figures of a tournament', () => {
  // The outcomes: (0, 1) (0.6, 0.6) (1, 0) (0.1, 0.1); the frontier is the first three, Nash the second.
  const domain = domainFrom([0, 0.6, 1, 0.1], [1, 0.6, 0, 0.1], [0.05, 0.05]);
  const yes: Strategy =
    () =>
    ({ received }) =>
      received.length > 0 ? { accept: true } : { bid: 1 };
  const strategies = { yes, bad: bidding([3]), late: bidding([3, 3, 3, 3, 1]) };
  const standings = tournament({
    domains: [domain],
    strategies,
    baselines: ['bad', 'late'],
    rounds: 5,
    seed: 1,
    onGame: () => {},
  });
  const [first] = standings;

  test('against itself both seats count', () => {
    expect(first!.selfPlay).toEqual({
      seats: 4,
      agreement: 1,
      utilityOfDeals: 0.6,
      utility: 0.6,
      paretoOptimal: 1,
      nashDistance: 0,
      rounds: 1,
      lastFifth: 0,
    });
  });

  test('no deal gives the reservation value', () => {
    const { bad } = standings[1]!.against;
    expect(bad).toMatchObject({
      agreement: 0,
      utilityOfDeals: null,
      nashDistance: null,
      lastFifth: null,
      rounds: 5,
    });
    expect(bad!.utility).toBeCloseTo(0.05, 12);
  });

  test('deals are judged by frontier and Nash point', () => {
    const { bad } = first!.against;
    // Two games begin with `bad`, whose offer is signed; in the other two it never signs, and is signed in round 2.
    expect(bad).toMatchObject({ seats: 4, agreement: 1, paretoOptimal: 0, rounds: 1.5 });
    expect(bad!.utilityOfDeals).toBeCloseTo(0.1, 12);
    expect(bad!.nashDistance).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('all and baselines are means', () => {
    expect(first!.all.seats).toBe(12);
    expect(first!.all.utilityOfDeals).toBeCloseTo((0.6 + 0.1 + 0.1) / 3, 12);
    expect(first!.baselines).toEqual({ agreement: 1, utilityOfDeals: expect.closeTo(0.1, 12) });
    expect(standings[1]!.baselines).toEqual({ agreement: 0, utilityOfDeals: null });
  });

  test('every ordered pair plays twice, and each begins once', () => {
    let games = 0;
    const begun: boolean[] = [];
    const watch: Strategy = side => {
      begun.push(side.first);
      return () => ({ bid: 0 });
    };
    tournament({
      domains: [domain, domain],
      strategies: { watch, yes },
      baselines: [],
      rounds: 1,
      seed: 1,
      onGame: () => {
        games += 1;
      },
    });
    expect(games).toBe(countGames(2, 2));
    expect(begun.filter(Boolean).length).toBe(begun.length / 2);
  });
});

describe('generated domains', () => {
  test('are as described', () => {
    const counts = new Set<number>();
    for (let seed = 1; seed <= 60; seed++) {
      const { file, domain } = generateDomain(seed);
      const outcomes = domain.utilities[0]!.length;
      counts.add(domain.sizes.length);
      expect(outcomes).toBeGreaterThanOrEqual(27);
      expect(outcomes).toBeLessThanOrEqual(5000);
      for (const party of file.parties) {
        const sum = Object.values(party.weights).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(Math.min(...Object.values(party.weights))).toBeGreaterThan(0);
        expect(party.reservation).toBeGreaterThanOrEqual(0);
        expect(party.reservation).toBeLessThanOrEqual(0.5);
        for (const row of Object.values(party.valueUtilities))
          expect(Math.max(...Object.values(row))).toBe(1);
      }
      expect(generateDomain(seed).file).toEqual(file);
    }
    expect(Math.min(...counts)).toBe(3);
    expect(Math.max(...counts)).toBe(10);
  });

  test('the shipped ones are what the generator draws', () => {
    const names = readdirSync(FOLDER);
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const seed = Number(/^generated-(\d+)\.json$/.exec(name)![1]);
      expect(JSON.parse(text)).toEqual(generateDomain(seed).file);
      expect(readDomain(text, name).faults).toEqual([]);
    }
  });
});

describe('the command', () => {
  const file = `${FOLDER}/generated-2037.json`;

  test('prints the same data each time', async () => {
    const first = await paper(`tournament ${file} --rounds 4,6 --seed 3 --json`);
    expect(first.code).toBe(0);
    expect((await paper(`tournament ${file} --rounds 4,6 --seed 3 --json`)).out).toBe(first.out);
    const { utilities, domains, tables } = JSON.parse(first.out);
    expect(utilities).toBe('raw');
    expect(domains).toEqual([{ name: 'generated 2037', outcomes: 144, reservations: [0.2207, 0.1512] }]);
    expect(tables.map(({ rounds }: { rounds: number }) => rounds)).toEqual([4, 6]);
    for (const { strategies } of tables)
      expect(strategies.map(({ name }: { name: string }) => name)).toEqual(Object.keys(STRATEGIES));
  });

  test.each(['en', 'es'])('prints a table in %s', async lang => {
    const { code, out } = await paper(`tournament ${file} --rounds 3 --lang ${lang}`);
    expect(code).toBe(0);
    for (const name of Object.keys(STRATEGIES)) expect(out).toContain(name);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('takes folders, scenarios and drawn domains', async () => {
    const names = async (rest: string) =>
      JSON.parse((await paper(`tournament ${rest} --rounds 1 --json`)).out).domains.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('')).toEqual(
      readdirSync(FOLDER)
        .sort()
        .map(name => name.replace('generated-', 'generated ').replace('.json', '')),
    );
    expect(await names(`${file} --generated 2 --seed 5`)).toEqual([
      'generated 2037',
      'generated 5',
      'generated 6',
    ]);
    expect(await names('scenarios/lab/clean.json')).toEqual(['clean']);
  });

  test('says what is wrong', async () => {
    for (const rounds of ['0', '20,x', '-3', '99999'])
      expect(await paper(`tournament ${file} --rounds ${rounds}`)).toMatchObject({ code: 2 });
    expect(await paper('tournament nowhere.json')).toMatchObject({ code: 2 });
    const broken = { files: { 'broken.json': '{ "name": "x", "issues": [] }' } };
    expect((await paper('tournament broken.json', broken)).code).toBe(1);
    const one = JSON.parse(readFileSync(file, 'utf8'));
    const three = { ...one, parties: [...one.parties, { ...one.parties[0], name: 'C' }] };
    const crowd = await paper('tournament three.json', { files: { 'three.json': JSON.stringify(three) } });
    expect(crowd.code).toBe(2);
    expect(crowd.err).toContain('two parties');
  });
});
