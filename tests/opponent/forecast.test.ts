import { expect, test, vi } from 'vitest';
import { forecastOf, POLICIES } from '../../game/opponent/index.ts';
import {
  approvalOf,
  begin,
  chanceOfPassing,
  DEFAULT_OPTIONS,
  type Negotiation,
  playFast,
  viewOf,
} from '../../game/rules/index.ts';
import type { Draft, Scenario, Seat } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { gameOf, mean, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The chance that the public of a seat would approve a draft now, for somebody who knows everything but the day. */
function trueChance({ agenda }: Scenario, n: Negotiation, seat: Seat, draft: Draft): number {
  const brief = n.secrets.briefs[seat]!;
  const { total } = approvalOf(agenda, n, brief, seat, draft);
  return chanceOfPassing(total, brief.bar, agenda.constants.swing);
}

/** What each side says of the other's vote whenever a draft is tabled, beside the truth. */
function readingsOf(scenario: Scenario, games: readonly number[]) {
  return games.flatMap(seed => {
    let n = begin(scenario, seed, DEFAULT_OPTIONS);
    return gameOf(scenario, [POLICIES.even], seed).moves.flatMap(move => {
      n = playFast(scenario, n, move, true);
      if (move.kind !== 'table') return [];
      return [0, 1].flatMap(me =>
        forecastOf(viewOf(scenario, n, me), move.draft).map(({ seat, ratification }) => ({
          ...ratification,
          truth: trueChance(scenario, n, seat, move.draft),
        })),
      );
    });
  });
}

test.each([
  ['2019-june-deadline', 20],
  ['2025-one-month-pauses', 20],
  ['2025-security-group', 20],
  ['first-table', 40],
] as const)('in %s a band says no more than is known', (name, count) => {
  const readings = readingsOf(shipped(name), seeds(count, 60_001));
  expect(readings.length).toBeGreaterThan(200);
  const held = readings.map(({ least, most, truth }) => Number(truth >= least && truth <= most));
  // One standard deviation to each side: two times in three.
  expect(mean(held)).toBeGreaterThan(2 / 3);
  const sure = readings.filter(({ least }) => least >= 0.9);
  expect(sure.length).toBeGreaterThan(30);
  expect(mean(sure.map(({ truth }) => truth))).toBeGreaterThan(0.9);
  // Where nothing is sure it says so and no more: a band is not simply everything.
  expect(mean(readings.map(({ least, most }) => most - least))).toBeLessThan(0.6);
  const scoreOf = (chanceOf: (reading: (typeof readings)[number]) => number) =>
    mean(readings.map(reading => (chanceOf(reading) - reading.truth) ** 2));
  const rate = mean(readings.map(({ truth }) => truth));
  expect(scoreOf(({ likely }) => likely)).toBeLessThan(0.8 * scoreOf(() => rate));
});

test('a line that may be meant leaves room for a defeat, and less with a cover', () => {
  const june = shipped('2019-june-deadline');
  const view = viewOf(june, begin(june, 1, { ...DEFAULT_OPTIONS, knownTypes: true }), 0);
  const readOf = (asylum: number, covers: readonly number[]) =>
    forecastOf(view, { positions: [1, asylum, 3, 0, 3, 1, 0], covers })[0]!.ratification;
  const line = june.agenda.redLines.findIndex(({ id }) => id === 'no-safe-third-country');
  expect(june.agenda.redLines[line]!.crossedBy).toEqual([{ issue: 1, positions: [4] }]);
  const cover = june.agenda.covers.findIndex(({ kind, ref }) => kind === 'line' && ref === line);
  expect(readOf(2, []).least).toBeGreaterThan(0.9);
  expect(readOf(4, []).likely).toBeGreaterThan(0.6);
  expect(readOf(4, []).least).toBeLessThan(0.4);
  expect(readOf(4, [cover]).least).toBeGreaterThan(readOf(4, []).least + 0.1);
});
