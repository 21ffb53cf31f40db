import { expect, test, vi } from 'vitest';
import { explainMind, POLICIES, type Policy } from '../../game/opponent/index.ts';
import { type Negotiation, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';
import { gameOf, mean, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const { even, random, silent } = POLICIES;
const june = shipped('2019-june-deadline');
/** Positions: guard, asylum, tariff, verification, development, usmca, farm. */
const HISTORIC = [2, 3, 2, 2, 1, 0, 0];

test('two even minds come to terms in June 2019, and late', () => {
  const rounds = seeds(10).flatMap(seed => {
    const { outcome } = gameOf(june, [even], seed).last;
    return outcome!.end === 'ratified' ? [outcome!.round] : [];
  });
  expect(rounds.length / 10).toBeGreaterThanOrEqual(0.7);
  expect(rounds.filter(round => round <= 2)).toEqual([]);
  expect(rounds.filter(round => round >= 6).length / rounds.length).toBeGreaterThan(0.8);
});

test.each([
  ['tiny', tiny()],
  ['tri', tri()],
  ['quad', quad()],
])('even minds come to terms in %s', (_, scenario) => {
  const ends = seeds(20).map(seed => gameOf(scenario, [even], seed).last.outcome!.end);
  expect(ends.filter(end => end === 'ratified').length / 20).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['tiny', tiny(), 20],
  ['2019', june, 16],
] as const)('in %s it scores more than random or silent play in either seat', (_, scenario, count) => {
  for (const seat of [0, 1]) {
    const meanOf = (policy: Policy) =>
      mean(
        seeds(count, 100).map(seed => {
          const policies = seat === 0 ? [policy, even] : [even, policy];
          return gameOf(scenario, policies, seed).total[seat]!;
        }),
      );
    const own = meanOf(even);
    expect(own).toBeGreaterThan(meanOf(random) + 2);
    expect(own).toBeGreaterThan(meanOf(silent) + 2);
  }
});

/** A state in which a seat has a turn in some round and the other has a draft standing. */
function facing(
  scenario: Scenario,
  seat: number,
  round: number,
  change: (n: Negotiation) => void,
): Negotiation {
  return set(start(scenario), n => {
    n.toMove = seat;
    n.round = round;
    change(n);
  });
}

const tabled = (positions: readonly number[], covers: readonly number[] = []) => ({
  status: 'standing' as const,
  version: 1,
  draft: { positions, covers },
  marks: [],
});

const decide = (n: Negotiation, seat: number) =>
  explainMind({ difficulty: 'even' }, viewOf(june, n, seat), 1);

test('it signs a very good offer, but not at once', () => {
  const dream = tabled([3, 4, 1, 2, 0, 1, 2]);
  const at = (round: number) =>
    facing(june, 0, round, n => {
      n.drafts[1] = dream;
      n.turn.podium = true;
    });
  expect(decide(at(1), 0).move.kind).not.toBe('accept');
  expect(decide(at(5), 0)).toMatchObject({
    move: { kind: 'accept', of: 1, version: 1 },
    reason: { code: 'acceptsGoodOffer' },
  });
});

test('in the last call it signs what beats breakdown and passes at home, and nothing else', () => {
  const lastCall = (positions: readonly number[]) =>
    facing(june, 1, 10, n => {
      n.phase = 'lastCall';
      n.drafts[0] = tabled(positions, [1, 3, 4]);
      n.meters[1]!.boost = 7;
    });
  expect(decide(lastCall(HISTORIC), 1)).toMatchObject({
    move: { kind: 'accept', of: 0 },
    reason: { code: 'acceptsBeforeDeadline' },
  });
  expect(decide(lastCall([4, 4, 0, 3, 0, 0, 2]), 1).move.kind).toBe('decline');
});

test('with a good draft of its own and the last word it does not sign what is worth less', () => {
  // Mexico is asked first in the last call of June 2019, so the United States would have to take its draft or nothing.
  const meagre = facing(june, 1, 10, n => {
    n.drafts[0] = tabled([2, 3, 2, 2, 1, 0, 1]);
    n.turn.podium = true;
    n.meters[0]!.support = 75;
    n.meters[1]!.support = 85;
  });
  expect(decide(meagre, 1).move).toMatchObject({ kind: 'accept', of: 0 });
  const better = set(meagre, n => {
    n.drafts[1] = tabled([0, 1, 2, 1, 1, 0, 1]);
  });
  expect(decide(better, 1).move.kind).not.toBe('accept');
});

test('it replaces a draft of its own that would fail at home', () => {
  const stale = facing(june, 1, 7, n => {
    n.drafts[1] = tabled(HISTORIC);
    n.meters[1]!.support = 58;
    n.turn.podium = true;
  });
  const { move, reason } = decide(stale, 1);
  expect([move.kind, reason.code]).toEqual(['table', 'replacesStale']);
});

test('it steps back from a measure that is paid for, when it is about to sign', () => {
  const covered = facing(june, 0, 9, n => {
    n.measures[0]!.credit = 12;
    n.meters[1]!.support = 58;
    n.drafts[1] = tabled([2, 3, 2, 2, 1, 1, 1]);
  });
  const { move, reason } = decide(covered, 0);
  expect(['suspend', 'withdraw']).toContain(move.kind);
  expect(reason.code).toBe('stepsBackCovered');
  // With safe majorities there is no need to pay for the exit: the deal lifts the measure anyway.
  const uncovered = set(covered, n => {
    n.meters[0]!.support = 75;
    n.meters[1]!.support = 80;
    n.measures[0]!.credit = 3;
  });
  expect(['suspend', 'withdraw']).not.toContain(decide(uncovered, 0).move.kind);
  // Without an offer to sign, a covered measure is at most suspended: it is what keeps the other at the table.
  const early = set(covered, n => {
    n.drafts[1] = { status: 'none', version: 0, draft: null, marks: [] };
  });
  expect(decide(early, 0).move.kind).not.toBe('withdraw');
});

/** After the vote: the tariff is settled and a checkpoint is due, or has been missed. */
function implementing(seat: number, benchmark: number, status: 'due' | 'missed', value: number): Negotiation {
  return set(start(june), n => {
    n.phase = 'implementation';
    n.toMove = seat;
    n.measures[0]!.status = 'settled';
    n.benchmarks[benchmark] = { status };
    n.deal = { author: 0, round: 9, draft: { positions: HISTORIC, covers: [] }, relieved: [] };
    const { target } = june.agenda.benchmarks[benchmark]!.checkpoints[0]!;
    const shortfall = Math.max(0, value / target - 1);
    n.implementation = {
      benchmark,
      checkpoint: 0,
      value,
      shortfall,
      efforts: [],
      results: [],
      values: [],
      leaked: [],
    };
  });
}

test('after the deal it keeps its word, hurries when a tariff would come back, and forgives a first near miss', () => {
  const benchmark = june.agenda.benchmarks.findIndex(item => item.consequence === 'snapBack');
  // 140,000 * 0.93 * 0.7 is below 100,000; 160,000 is not, unless it surges.
  expect(decide(implementing(1, benchmark, 'due', 140_000), 1).move).toMatchObject({ effort: 'promised' });
  expect(decide(implementing(1, benchmark, 'due', 160_000), 1).move).toMatchObject({ effort: 'surge' });
  expect(decide(implementing(0, benchmark, 'missed', 110_000), 0).move).toMatchObject({ verdict: 'extend' });
  expect(decide(implementing(0, benchmark, 'missed', 140_000), 0).move).toMatchObject({
    verdict: 'snapBack',
  });
  const second = set(implementing(0, benchmark, 'missed', 115_000), n => {
    n.implementation!.results = ['extended'];
  });
  expect(decide(second, 0).reason.code).toBe('sanctionsRepeatedMiss');
});
