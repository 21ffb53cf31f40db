import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../game/analysis/points.ts';
import { playGame } from '../../game/lab/index.ts';
import { randomPolicy } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  MOVE_KINDS,
  type Move,
  machineSeed,
  type Negotiation,
  play,
  viewOf,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { tiny, tri } from '../kit/scenarios.ts';

const SCENARIOS = { june: shipped('2019-june-deadline'), tiny: tiny(), tri: tri() } as const;
const setUp = (scenario: Scenario, seed: number) => ({
  scenario,
  policies: scenario.agenda.principals.map(() => randomPolicy),
  seed,
  options: DEFAULT_OPTIONS,
});

describe.each(Object.entries(SCENARIOS))('a whole game of %s', (_, scenario) => {
  test('is the one that the desk would play, log included', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const game = playGame(setUp(scenario, seed));
      let n: Negotiation = begin(scenario, seed, DEFAULT_OPTIONS);
      while (n.toMove !== null)
        n = play(scenario, n, randomPolicy(viewOf(scenario, n, n.toMove), machineSeed(seed, n.toMove))).next;
      expect(JSON.stringify(game.last) === JSON.stringify(n), `seed ${seed}`).toBe(true);
      expect(game.points).toEqual(pointsOf(scenario.agenda, n).map(({ total }) => total));
      expect(game.outcome).toEqual(n.outcome);
      expect(game.draft).toEqual(n.deal?.draft ?? null);
    }
  });

  test('counts every move by seat and kind, and shows it before', () => {
    const seen: Move[] = [];
    const game = playGame({
      ...setUp(scenario, 3),
      watch: (view, move) => {
        expect(view.me).toBe(move.by);
        seen.push(move);
      },
    });
    expect(seen.length).toBe(game.last.ply);
    game.moves.forEach((counts, seat) => {
      for (const kind of MOVE_KINDS)
        expect(counts[kind] ?? 0).toBe(seen.filter(move => move.by === seat && move.kind === kind).length);
    });
  });

  test('can go on from any moment', () => {
    const whole = playGame(setUp(scenario, 5));
    let n = begin(scenario, 5, DEFAULT_OPTIONS);
    for (let ply = 0; ply < 6; ply++)
      n = play(scenario, n, randomPolicy(viewOf(scenario, n, n.toMove!), machineSeed(5, n.toMove!))).next;
    expect(playGame({ ...setUp(scenario, 5), from: n }).points).toEqual(whole.points);
  });
});

test('an illegal move of a policy is an error', () => {
  const bad = () => ({ kind: 'decline', by: 0 }) as const;
  expect(() => playGame({ ...setUp(SCENARIOS.tiny, 1), policies: [bad, bad] })).toThrow('wrongPhase');
});
