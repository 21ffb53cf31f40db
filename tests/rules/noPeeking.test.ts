import { describe, expect, test } from 'vitest';
import { type Cut, comparedGame } from '../../game/analysis/peeking.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  isForm,
  type Move,
  type Negotiation,
  options,
  pairIndex,
  play,
  rowCode,
  type Viewer,
  viewOf,
} from '../../game/rules/index.ts';
import type { Scenario, Seat } from '../../game/scenario/types.ts';
import { fill, rngOf } from '../kit/random.ts';
import { FIXTURES } from './games.ts';

/**
 * Nobody sees what it was not told (rules 13): a game is played twice, the second time with all private matter of the
 * others changed, and the views of both are compared byte by byte at every ply until a vote.
 */

const SCENARIOS = {
  june: FIXTURES.june,
  tiny: FIXTURES.tiny,
  tri: FIXTURES.tri,
  quad: FIXTURES.quad,
} as const;
const GAMES = 15;
const SLOW = { timeout: 60_000 };

/** A random game up to its first vote; acceptances are rare, so that games last. */
function randomMovesOf(scenario: Scenario, seed: number): Move[] {
  const rng = rngOf(seed);
  const moves: Move[] = [];
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  while (n.toMove !== null && !n.log.some(entry => entry.kind === 'vote')) {
    const all = [...options(viewOf(scenario, n, n.toMove))];
    const patient = all.filter(option => option.kind !== 'accept' || rng(20) === 0);
    const option = patient[rng(patient.length)]!;
    const move = isForm(option) ? fill(option, rng) : option;
    moves.push(move);
    n = play(scenario, n, move).next;
  }
  return moves;
}

const remembered = new Map<string, readonly Move[]>();

function movesOf(scenario: Scenario, seed: number): readonly Move[] {
  const key = `${scenario.id} ${seed}`;
  const moves = remembered.get(key) ?? randomMovesOf(scenario, seed);
  remembered.set(key, moves);
  return moves;
}

/** The comparison on a random game of the scenario. */
const compared = (scenario: Scenario, seed: number, me: Viewer, cut: Cut = viewOf) =>
  comparedGame(scenario, seed, me, movesOf(scenario, seed), cut);

describe.each(Object.entries(SCENARIOS))('%s', (_, scenario) => {
  const viewers: Viewer[] = [...scenario.agenda.principals.keys(), 'public'];
  test('a view does not depend on what others keep private', SLOW, () => {
    let [plies, rows] = [0, 0];
    for (let seed = 1; seed <= GAMES; seed++)
      for (const me of viewers) {
        const game = compared(scenario, seed, me);
        expect(game.differs, `seed ${seed}, viewer ${me}`).toBeNull();
        plies += game.plies;
        rows += game.rows;
      }
    // The test saw long games, and rows were exchanged in them.
    expect(plies).toBeGreaterThan(GAMES * viewers.length * 6);
    if (scenario !== SCENARIOS.quad) expect(rows).toBeGreaterThan(5);
  });
});

describe('a leaky view is caught', () => {
  const other = (who: Viewer): Seat => (who === 0 ? 1 : 0);
  const LEAKS: Readonly<Record<string, Cut>> = {
    'a true value': (s, n, who) => ({
      ...viewOf(s, n, who),
      hint: n.secrets.briefs[other(who)]!.values[0]![1],
    }),
    'a value of the scenario file': (s, n, who) => ({
      ...viewOf(s, n, who),
      hint: s.briefs[other(who)]!.values[0]![1],
    }),
    'the exact bar': (s, n, who) => ({ ...viewOf(s, n, who), bar: n.secrets.briefs[other(who)]!.bar }),
    'whether a line is meant': (s, n, who) => ({
      ...viewOf(s, n, who),
      lines: n.secrets.briefs[other(who)]!.lines.map(line => line?.truth),
    }),
    'a meter moved by a private number': (s, n, who) => {
      const view = viewOf(s, n, who);
      const nudge = n.secrets.briefs[other(who)]!.noDeal / 1e6;
      const meters = view.negotiation.meters.map(state => ({ ...state, face: state.face + nudge }));
      return { ...view, negotiation: { ...view.negotiation, meters } };
    },
  };
  test.each(Object.entries(LEAKS))('%s', (_, cut) => {
    expect(compared(FIXTURES.june, 1, 0, cut).differs).toBe(0);
    expect(compared(FIXTURES.tri, 2, 'public', cut).differs).toBe(0);
  });
  test('a log entry that is not for all', () => {
    const cut: Cut = (s, n, who) => ({
      ...viewOf(s, n, who),
      log: n.log.map(entry => ({ ...entry, weighed: n.secrets.briefs[other(who)]!.values[2]![1] })),
    });
    expect(compared(FIXTURES.june, 1, 0, cut).differs).not.toBeNull();
  });
});

/** States of random games, every few plies. */
function* states(scenario: Scenario): Generator<Negotiation> {
  for (let seed = 1; seed <= 8; seed++) {
    let n = begin(scenario, seed, DEFAULT_OPTIONS);
    for (const move of movesOf(scenario, seed)) {
      yield n;
      n = play(scenario, n, move).next;
    }
  }
}

const viewText = (scenario: Scenario, n: Negotiation, who: Viewer) =>
  JSON.stringify({ ...viewOf(scenario, n, who), agenda: null });

/** That a change of the state cannot be seen by a viewer. */
const expectUnseen = (scenario: Scenario, n: Negotiation, who: Viewer, change: Partial<Negotiation>) =>
  expect(viewText(scenario, { ...n, ...change }, who) === viewText(scenario, n, who)).toBe(true);

describe('what is in no view', () => {
  test.each(Object.entries(SCENARIOS))(
    '%s: seed, briefs, metric of the day, events to come',
    SLOW,
    (_, scenario) => {
      const viewers: Viewer[] = [...scenario.agenda.principals.keys(), 'public'];
      for (const n of states(scenario))
        for (const who of viewers) {
          expectUnseen(scenario, n, who, { improvement: n.improvement + 0.3 });
          expectUnseen(scenario, n, who, { secrets: { ...n.secrets, seed: n.secrets.seed + 1 } });
          const eventless = viewText({ ...scenario, events: [] }, n, who);
          expect(eventless === viewText(scenario, n, who)).toBe(true);
          const view = viewOf(scenario, n, who);
          for (const part of [view, view.negotiation])
            for (const name of ['seed', 'secrets', 'briefs', 'improvement', 'events', 'scenario'])
              expect(part).not.toHaveProperty(name);
        }
    },
  );
});

describe('what a third party does not see', () => {
  const scenario = FIXTURES.tri;
  const THIRD = 2;
  const changed = <T>(list: readonly T[], index: number, change: Partial<T>): T[] =>
    list.map((item, place) => (place === index ? { ...item, ...change } : item));
  test('trust of others, within its band', () => {
    // Bands are 0-35, 35-60, 60-100.
    const sameBand = (trust: number) =>
      trust < 35 ? 34 - trust / 2 : trust < 60 ? 35 + (60 - trust) / 2 : 160 - trust;
    for (const n of states(scenario)) {
      const trust = n.trust.map(row => [...row]);
      trust[0]![1] = sameBand(trust[0]![1]!);
      trust[1]![0] = sameBand(trust[1]![0]!);
      expectUnseen(scenario, n, THIRD, { trust });
      const seen = viewOf(scenario, n, THIRD).negotiation.trust;
      expect([seen[0]![1], seen[1]![0]]).toEqual([null, null]);
      expect(seen[0]![THIRD]).toBe(n.trust[0]![THIRD]);
    }
  });
  test('changes of that trust in the log', () => {
    let [told, cut] = [0, 0];
    for (const n of states(scenario))
      for (const entry of n.log) {
        cut += entry.changes.filter(change => change.meter === 'trust').length;
        for (const change of viewOf(scenario, { ...n, log: [entry] }, THIRD).log.flatMap(
          ({ changes }) => changes,
        ))
          if (change.meter === 'trust') {
            told += 1;
            expect([change.of, change.in]).toContain(THIRD);
          }
      }
    expect(told).toBeGreaterThan(0);
    expect(cut).toBeGreaterThan(told);
  });
  test('whether others have a channel, what they exchanged, and warnings', () => {
    const { length } = scenario.agenda.issues;
    for (const n of states(scenario)) {
      const index = pairIndex(3, 0, 1);
      const { status } = n.channels[index]!;
      if (status !== 'burned')
        expectUnseen(scenario, n, THIRD, {
          channels: changed(n.channels, index, { status: status === 'open' ? 'closed' : 'open' }),
        });
      expectUnseen(scenario, n, THIRD, { learned: [...n.learned, rowCode(3, length, 0, 1, 2)] });
      const idle = n.measures.findIndex(measure => measure.status === 'idle');
      const { holder, target } = scenario.agenda.measures[Math.max(idle, 0)]!;
      if (idle >= 0 && holder !== THIRD && target !== THIRD)
        expectUnseen(scenario, n, THIRD, {
          measures: changed(n.measures, idle, { status: 'warned', level: 1 }),
        });
      for (const { kind, seenBy, by } of viewOf(scenario, n, THIRD).log)
        if (kind === 'warn' || kind === 'soundOut') expect([by, ...seenBy]).toContain(THIRD);
    }
  });
});
