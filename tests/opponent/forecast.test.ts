import { expect, test, vi } from 'vitest';
import { forecastOf, POLICIES } from '../../game/opponent/index.ts';
import {
  approvalOf,
  begin,
  chanceOfPassing,
  DEFAULT_OPTIONS,
  machineSeed,
  type Negotiation,
  playFast,
  standingDraft,
  viewOf,
} from '../../game/rules/index.ts';
import type { Draft, Scenario, Seat } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { tri } from '../kit/scenarios.ts';
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

/** A text with some issues a step nearer to what another wants: what a person at the desk tries first. */
function bettered(text: Draft, rows: readonly (readonly number[])[], issues: readonly number[]): Draft {
  const positions = [...text.positions];
  for (const issue of issues) {
    const now = rows[issue]![positions[issue]!]!;
    const better = rows[issue]!.filter(value => value > now);
    if (better.length > 0) positions[issue] = rows[issue]!.indexOf(Math.min(...better));
  }
  return { ...text, positions };
}

/** Whether the other signs a draft at its next chance, if its author tables it now and says no more. */
function isSigned(scenario: Scenario, before: Negotiation, me: Seat, draft: Draft, seed: number): boolean {
  let n = playFast(scenario, before, { kind: 'table', by: me, draft, quiet: false }, true);
  for (;;) {
    const seat = n.toMove!;
    const think = seat === me ? POLICIES.silent : POLICIES.even;
    const move = think(viewOf(scenario, n, seat), machineSeed(seed, seat));
    if (move.kind === 'accept') return true;
    n = playFast(scenario, n, move, true);
    if (seat !== me && (move.kind === 'endTurn' || move.kind === 'decline')) return false;
  }
}

/** What is told of texts near to what the other asked for, whenever one may table, beside what the other then did. */
function signaturesOf(scenario: Scenario, games: readonly number[]) {
  return games.flatMap(seed => {
    let n = begin(scenario, seed, DEFAULT_OPTIONS);
    return gameOf(scenario, [POLICIES.even], seed).moves.flatMap(move => {
      const before = n;
      n = playFast(scenario, n, move, true);
      if (before.phase !== 'turn' || before.turn.room || !['table', 'endTurn'].includes(move.kind)) return [];
      const me = move.by;
      const view = viewOf(scenario, before, me);
      const theirs = standingDraft(before, 1 - me);
      if (!theirs || !view.asked!.kinds.includes('table')) return [];
      const count = view.agenda.issues.length;
      const issues = seeds(1 + (before.ply % 4), seed).map(place => place % count);
      const draft = bettered(theirs, view.brief!.values, issues);
      const signed = Number(isSigned(scenario, before, me, draft, seed));
      return [{ ...forecastOf(view, draft)[0]!.acceptance, signed }];
    });
  });
}

test.each([
  ['2019-june-deadline', 25],
  ['2025-security-group', 25],
  ['first-table', 40],
] as const)('in %s what is signed was not told to be hopeless', (name, count) => {
  const told = signaturesOf(shipped(name), seeds(count, 70_001));
  expect(told.length).toBeGreaterThan(150);
  const rate = mean(told.map(({ signed }) => signed));
  expect(rate).toBeGreaterThan(0.1);
  expect(Math.abs(mean(told.map(({ likely }) => likely)) - rate)).toBeLessThan(0.08);
  const accepted = told.filter(({ signed }) => signed === 1);
  expect(mean(accepted.map(({ likely }) => Number(likely < 0.1)))).toBeLessThan(0.2);
  expect(mean(accepted.map(({ most }) => Number(most < 0.1)))).toBeLessThan(0.03);
  const scoreOf = (chanceOf: (item: (typeof told)[number]) => number) =>
    mean(told.map(item => (chanceOf(item) - item.signed) ** 2));
  expect(scoreOf(({ likely }) => likely)).toBeLessThan(0.7 * scoreOf(() => rate));
  for (const { least, most } of told) expect(least > 0 && most < 1).toBe(true);
});

test('nothing is certain about a signature but what the rules make so', () => {
  const scenario = tri();
  const first = begin(scenario, 3, DEFAULT_OPTIONS);
  const author = first.toMove!;
  const [next, last] = [1, 2].map(step => (author + step) % 3) as [Seat, Seat];
  const draft = { positions: scenario.agenda.issues.map(() => 0), covers: [] };
  let n = playFast(scenario, first, { kind: 'table', by: author, draft, quiet: false }, true);
  n = playFast(scenario, n, { kind: 'endTurn', by: author }, true);
  n = playFast(scenario, n, { kind: 'accept', by: next, of: author, version: null }, true);
  const acceptanceOf = (state: Negotiation, me: Seat, seat: Seat) =>
    forecastOf(viewOf(scenario, state, me), draft).find(item => item.seat === seat)!.acceptance;
  for (const me of [author, last])
    expect(acceptanceOf(n, me, next)).toEqual({ least: 1, likely: 1, most: 1 });
  const open = acceptanceOf(n, author, last);
  expect(open.least).toBeGreaterThan(0);
  expect(open.most).toBeLessThan(1);

  // In the last call everybody is asked once.
  let end = playFast(scenario, first, { kind: 'table', by: author, draft, quiet: false }, true);
  while (end.phase !== 'lastCall') end = playFast(scenario, end, { kind: 'endTurn', by: end.toMove! }, true);
  const asked = end.toMove!;
  expect(acceptanceOf(end, author, asked).least).toBeGreaterThan(0);
  end = playFast(scenario, end, { kind: 'decline', by: asked }, true);
  expect(acceptanceOf(end, author, asked)).toEqual({ least: 0, likely: 0, most: 0 });
  expect(acceptanceOf(end, author, end.toMove!).least).toBeGreaterThan(0);
});
