import { describe, expect, test } from 'vitest';
import {
  benchOf,
  EXPERIMENT_IDS,
  EXPERIMENTS,
  experiment,
  type Row,
  type Site,
} from '../../game/lab/index.ts';
import { oneThread, threadsOf } from '../../game/shell/lab/threads.ts';
import { shipped } from '../kit/files.ts';
import { paper } from '../shell/paper.ts';

const SITES: readonly Site[] = [
  { role: 'clean', scenario: shipped('lab/clean') },
  { role: 'dist', scenario: shipped('lab/dist') },
  { role: 'reference', scenario: shipped('first-table') },
];
const SCENARIOS = new Map(SITES.map(({ scenario }) => [scenario.id, scenario]));
const SLOW = { timeout: 120_000 };

const rowsOf = (ids: readonly (typeof EXPERIMENT_IDS)[number][], games: number): Promise<Row[]> =>
  experiment(benchOf(SCENARIOS, games, oneThread(SCENARIOS)), SITES, ids);

describe('the list of experiments', () => {
  test('is that of the ids, in their order', () => {
    expect(EXPERIMENTS.map(({ id }) => id)).toEqual([...EXPERIMENT_IDS]);
  });

  test.each(EXPERIMENT_IDS.filter(id => id !== 'X4' && id !== 'R1'))('%s can be made', SLOW, async id => {
    const rows = await rowsOf([id], 2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.id).toBe(id);
      expect(SCENARIOS.has(row.scenario)).toBe(true);
      expect(row.band.low).toBeLessThanOrEqual(row.band.high);
      // With no interval on the right side a row cannot pass.
      if (row.difference === null) expect(row.pass).toBe(false);
    }
  });

  test('R1 needs accounts', SLOW, async () => {
    expect(await rowsOf(['R1'], 2)).toEqual([]);
    const scenario = shipped('2019-june-deadline');
    const scenarios = new Map([[scenario.id, scenario]]);
    const bench = benchOf(scenarios, 10, oneThread(scenarios));
    const rows = await experiment(bench, [{ role: 'reference', scenario }], ['R1']);
    expect(rows.map(({ measure }) => measure)).toEqual([
      ...['margin', 'margin', 'score', 'score', 'accounts', 'accounts', 'accounts'],
    ]);
    const shares = rows.filter(({ measure }) => measure === 'accounts').map(row => row.with!);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('X4 needs a history', SLOW, async () => {
    expect(await rowsOf(['X4'], 2)).toEqual([]);
    const scenario = shipped('2019-june-deadline');
    const scenarios = new Map([[scenario.id, scenario]]);
    const bench = benchOf(scenarios, 20, oneThread(scenarios));
    const [illegal, ratified] = await experiment(bench, [{ role: 'reference', scenario }], ['X4']);
    expect(illegal).toMatchObject({ measure: 'illegal', with: 0, pass: true });
    expect(ratified!.with).toBeGreaterThan(0.6);
  });
});

describe('the work of experiments', () => {
  test('does not depend on the number of threads', SLOW, async () => {
    const made = async (count: number) => {
      const threads = threadsOf(SCENARIOS, count);
      const bench = benchOf(SCENARIOS, 12, threads.work);
      const rows = await experiment(bench, SITES, ['A1', 'D2', 'X5']);
      threads.close();
      return JSON.stringify(rows);
    };
    expect(await made(2)).toBe(await made(1));
  });

  test('is done once where two experiments share an arm, in seeds of their order', async () => {
    const jobs: string[] = [];
    const bench = benchOf(SCENARIOS, 12, async job => {
      jobs.push(`${job.from}+${job.count}`);
      return Array.from({ length: job.count }, (_, place) => job.from + place) as never;
    });
    const arm = { scenario: 'clean' };
    const [one, two] = await Promise.all([bench.work('games', arm, 12), bench.work('games', arm, 12)]);
    expect(jobs).toEqual(['1+5', '6+5', '11+2']);
    expect(one).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(two).toBe(one);
  });

  test('tells of an error in a thread', SLOW, async () => {
    const threads = threadsOf(SCENARIOS, 2);
    const job = { work: 'games', arm: { scenario: 'nowhere' }, from: 1, count: 1 } as const;
    // An error of this thread would be one of its own kind, and not told in words.
    await expect(threads.work(job)).rejects.toThrow('TypeError: ');
    threads.close();
  });
});

describe('the command lab', () => {
  test('prints claims, rows and a verdict, and its exit code is that of the rows', SLOW, async () => {
    const { code, out } = await paper('lab --only B1,x2 --games 3 --threads 1');
    expect(out).toContain('Backing down with nothing to show costs Credibility');
    expect(out).toMatch(/B1 +Credibility at the end \(Alpha, clean\) +55 +15 +−40/);
    expect(out).toContain('rows are in their bands');
    expect(code).toBe(0);
  });

  test('gives data, and fails when a row is out of its band', SLOW, async () => {
    const { code, out } = await paper('lab --only D2 --games 1 --threads 1 --json');
    const { pass, rows } = JSON.parse(out);
    // One game has no interval, so nothing is shown.
    expect([code, pass, rows.length]).toEqual([1, false, 1]);
    expect(rows[0]).toMatchObject({ id: 'D2', scenario: 'dist', band: { low: 3, high: 9, side: 'above' } });
  });

  test.each([
    ['lab --only A1,Z9', 'There is no experiment Z9'],
    ['lab scenarios/first-table.json --only A1', 'None of these experiments'],
    ['lab --only A1 --games few', '--games few: a whole number'],
  ])('%s is wrong use', async (command, message) => {
    const { code, err } = await paper(command);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
