import { beforeAll, describe, expect, it } from 'vitest';
import { agreementsOf } from '../../game/analysis/balance/agreements.ts';
import { type BalanceChange, changesBetween } from '../../game/analysis/balance/changes.ts';
import { BALANCE_STYLES, type Balance, type Figure } from '../../game/analysis/balance/report.ts';
import { domainOf } from '../../game/analysis/domain.ts';
import { paretoFrontier } from '../../game/analysis/pareto.ts';
import { ratifiableShare } from '../../game/analysis/review.ts';
import { groundAtStart, winSetsOf, withoutMeasures } from '../../game/analysis/winSets.ts';
import { balanceOf, gamesPlanned } from '../../game/lab/balance.ts';
import { playBalanceGame } from '../../game/lab/balanceGame.ts';
import { benchOf, type Job, playArm, runJob, type WorkName, type Works } from '../../game/lab/index.ts';
import type { Scenario } from '../../game/scenario/index.ts';
import { shipped } from '../kit/files.ts';
import { scenarioOf, tinyScenarioFile, tri } from '../kit/scenarios.ts';

const QUESTION = { games: 12, seed: 7 };

/** A river with three events of the talks: one that helps the south a great deal, one that never comes, an epilogue. */
function river(): Scenario {
  const file = tinyScenarioFile();
  const text = { en: 'So it is said.', es: 'Eso se dice.' };
  const event = (id: string) => ({ id, round: 2, name: { en: id, es: `${id} (es)` }, text });
  return scenarioOf({
    ...file,
    events: [
      { ...event('gift'), effects: [{ change: 'face', of: 'south', by: 5 }] },
      {
        ...event('nowhere'),
        when: { is: 'measure', measure: 'closure', in: ['settled'] },
        effects: [{ change: 'face', of: 'south', by: 5 }],
      },
      { ...event('epilogue'), afterDeal: true, effects: [] },
    ],
  });
}

/** Plays on a bench whose jobs are answered in the order that `pick` chooses; counts the games. */
async function played(scenario: Scenario, question = QUESTION, pick: (waiting: number) => number = () => 0) {
  const waiting: (() => void)[] = [];
  let games = 0;
  const work = <Name extends WorkName>(job: Job<Name>) =>
    new Promise<Works[Name][]>(resolve => {
      waiting.push(() => {
        games += job.work === 'balance' ? job.count : 0;
        resolve(runJob(scenario, job));
      });
    });
  const found = balanceOf(benchOf(new Map([[scenario.id, scenario]]), null, work), scenario, question);
  let isOver = false;
  void found.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    for (const answer of waiting.splice(pick(waiting.length), 1)) answer();
    await new Promise(resolve => setImmediate(resolve));
  }
  return { ...(await found), games };
}

const table = river();
let balance: Balance & { readonly games: number };
beforeAll(async () => {
  balance = await played(table);
});

describe('a balance report', () => {
  it('is the same whoever does the work in whatever order, and another on other seeds', async () => {
    const last = await played(table, QUESTION, waiting => waiting - 1);
    expect(last.report).toEqual(balance.report);
    expect(last.report.hash).toMatch(/^[0-9a-f]{64}$/);
    const other = await played(table, { ...QUESTION, seed: 8 });
    expect(other.report.hash).not.toBe(balance.report.hash);
  });

  it('takes no more games than are planned', () => {
    const once = 12 + 12 * BALANCE_STYLES.length * 2;
    expect(gamesPlanned(table, QUESTION)).toBe(once + 12 * 2);
    expect(balance.games).toBe(once + 12);
  });

  it('tells how the games of Even against Even end', () => {
    const { report } = balance;
    const games = Array.from({ length: 12 }, (_, place) => playArm(table, { scenario: 'tiny' }, 7 + place));
    expect(report.seats.map(({ points }) => points)).toEqual(
      [0, 1].map(seat => games.map(({ points }) => points[seat])),
    );
    const share = (is: (game: (typeof games)[number]) => boolean) => games.filter(is).length / 12;
    expect(report.ends.ratified.mean).toBeCloseTo(share(({ draft }) => draft !== null));
    expect(report.ends.rejected.mean).toBeCloseTo(share(game => !game.draft && game.failedVotes > 0));
    const { ratified, rejected, breakdown } = report.ends;
    expect(ratified.mean + rejected.mean + breakdown.mean).toBeCloseTo(1);
    expect(report.rounds.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(ratified.mean);
    expect(report.deals.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(ratified.mean * 12);
    for (const { tenth, median, ninetieth, points } of report.seats) {
      const sorted = [...points].sort((a, b) => a - b);
      expect([tenth, ninetieth]).toEqual([sorted[1], sorted[10]]);
      expect(median).toBeCloseTo((sorted[5]! + sorted[6]!) / 2);
    }
  });

  it('tells what issues can move and how they were decided', () => {
    const [water, fee, gauges] = balance.report.issues;
    expect([water, fee, gauges].map(issue => issue!.moves)).toEqual([
      [12, 15],
      [10, 8],
      [4, 1],
    ]);
    expect(balance.report.issues.some(({ agreed }) => agreed)).toBe(false);
    for (const { positions } of balance.report.issues) {
      expect(positions.reduce((sum, { dealt }) => sum + dealt!.mean, 0)).toBeCloseTo(1);
      for (const { dealt, tabled } of positions) if (dealt!.mean > 0) expect(tabled.mean).toBeGreaterThan(0);
    }
    const file = tinyScenarioFile();
    file.briefs['south']!.values = { ...file.briefs['south']!.values, gauges: [0, 2] };
    const game = playBalanceGame(scenarioOf(file), { scenario: 'tiny' }, 1);
    expect(game.tabled[2]!.length).toBeGreaterThan(0);
  });

  it('finds an issue that both sides want the same way', async () => {
    const file = tinyScenarioFile();
    file.briefs['south']!.values = { ...file.briefs['south']!.values, gauges: [0, 2] };
    const { report } = await played(scenarioOf(file), { games: 2, seed: 1 });
    expect(report.issues.map(({ agreed }) => agreed)).toEqual([false, false, true]);
  });

  it('takes each event out of the games in which it came', () => {
    const [gift, nowhere, ...rest] = balance.report.events;
    expect(rest).toEqual([]);
    expect([gift!.came.mean, nowhere!.came.mean]).toEqual([1, 0]);
    expect(nowhere!.moved).toBeNull();
    const arm = { scenario: 'tiny', changes: { withoutEvent: 0 } };
    const differences = balance.report.seats[1]!.points.map(
      (points, place) => points - playBalanceGame(table, arm, 7 + place).points[1]!,
    );
    const mean = differences.reduce((sum, value) => sum + value, 0) / 12;
    expect(gift!.moved!.points[1]!.mean).toBeCloseTo(mean);
    expect(mean).not.toBe(0);
  });

  it('sets each style against Even on the same seeds', () => {
    expect(balance.report.styles.map(({ style, seat }) => `${style} ${seat}`)).toEqual(
      BALANCE_STYLES.flatMap(style => [`${style} 0`, `${style} 1`]),
    );
    for (const { seat, points, gain } of balance.report.styles)
      expect(points.mean - gain.mean).toBeCloseTo(balance.report.seats[seat]!.mean.mean);
    const random = balance.report.styles.at(-1)!;
    const arm = { scenario: 'tiny', players: [{}, { policy: 'random' }] } as const;
    const alone = Array.from({ length: 12 }, (_, place) => playArm(table, arm, 7 + place).points[1]!);
    expect(random.points.mean).toBeCloseTo(alone.reduce((sum, value) => sum + value, 0) / 12);
  });

  it('lists the moves that were possible, and how often they were made', () => {
    const { moves } = balance.report;
    const find = (kind: string, seat: number) => moves.find(move => move.kind === kind && move.seat === seat);
    expect(find('table', 0)!.possible.mean).toBe(1);
    expect(find('threaten', 0)).toBeDefined();
    expect(find('threaten', 1)).toBeUndefined();
    for (const { made, possible } of moves) expect(made.mean).toBeLessThanOrEqual(possible.mean);
  });

  it('holds for three sides', async () => {
    const { report, cloud } = await played(tri(), { games: 2, seed: 1 });
    expect(report.seats).toHaveLength(3);
    expect(cloud.utilities).toHaveLength(3);
  });
});

describe('all agreements', () => {
  it.each(['2019-june-deadline', 'first-table'])('are counted as the win-sets count them: %s', id => {
    const scenario = shipped(id);
    const { agreements, cloud } = agreementsOf(scenario);
    const ground = withoutMeasures(groundAtStart(scenario));
    const sets = winSetsOf(scenario.agenda, ground, scenario.briefs);
    expect(agreements.count).toBe(sets.all.length);
    expect(agreements.passOnMeanDay).toBe(sets.common);
    expect(agreements.passOnBestDay / agreements.count).toBeCloseTo(ratifiableShare(scenario), 12);
    expect([...cloud.passes]).toEqual([...sets.all]);
    expect(cloud.frontier).toEqual(paretoFrontier(domainOf(scenario)).points);
  });
});

describe('changes between two reports', () => {
  const figure = (mean: number, half: number): Figure => ({
    mean,
    low: mean - half,
    high: mean + half,
    count: 100,
  });
  const endsWith = (ratified: Figure): Balance['report'] => ({
    ...balance.report,
    ends: { ...balance.report.ends, ratified },
  });

  it('are none between a report and itself', () => {
    const { beyond, compared } = changesBetween(balance.report, balance.report);
    expect(beyond).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });

  it('are told beyond the interval of the difference only', () => {
    const change = (by: number): readonly BalanceChange[] =>
      changesBetween(endsWith(figure(0.5, 0.03)), endsWith(figure(0.5 + by, 0.04))).beyond;
    expect(change(0.049)).toEqual([]);
    expect(change(-0.051)).toHaveLength(1);
    const [only] = change(0.051);
    expect(only!.name).toEqual({ of: 'ratified' });
    expect(only!.difference.mean).toBeCloseTo(0.051);
    expect(only!.difference.high - only!.difference.mean).toBeCloseTo(0.05);
  });

  it('follow things by their id, and leave out what only one version has', () => {
    const [first, ...others] = balance.report.covers;
    const moved = { ...first!, used: { ...first!.used, dealt: figure(0.9, 0.01) } };
    const after = { ...balance.report, covers: [...others, moved] };
    const before = {
      ...balance.report,
      covers: [{ ...first!, used: { ...first!.used, dealt: figure(0, 0) } }],
    };
    const { beyond } = changesBetween(before, after);
    expect(beyond.map(({ name }) => name)).toEqual([{ of: 'cover', cover: others.length }]);
  });
});
