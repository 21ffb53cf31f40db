import { expect, test, vi } from 'vitest';
import { strategyPolicy } from '../../../game/opponent/bargaining/scenarioPolicy.ts';
import { STRATEGIES } from '../../../game/opponent/bargaining/strategies.ts';
import { silentPolicy } from '../../../game/opponent/index.ts';
import type { View } from '../../../game/rules/index.ts';
import { shipped } from '../../kit/files.ts';
import { tiny, tri } from '../../kit/scenarios.ts';
import { gameOf, seeds } from '../games.ts';

vi.setConfig({ testTimeout: 60_000 });

const policies = Object.values(STRATEGIES).map(strategyPolicy);
const conceder = strategyPolicy(STRATEGIES.conceder);

test.each([
  ['tiny', tiny()],
  ['tri', tri()],
])('in %s strategies keep the law, and use the room alone', (_, scenario) => {
  const kinds = new Set<string>();
  for (const policy of policies)
    for (const seed of seeds(2))
      for (const game of [gameOf(scenario, [policy], seed), gameOf(scenario, [policy, silentPolicy], seed)])
        for (const { kind } of game.moves) kinds.add(kind);
  expect(kinds).toContain('table');
  expect(kinds).toContain('accept');
  for (const kind of kinds)
    expect(['table', 'accept', 'endTurn', 'decline', 'effort', 'verdict', 'readout']).toContain(kind);
});

test('one draft a turn, each as good as it asks for, and the same view and seed give the same move', () => {
  const scenario = shipped('2019-june-deadline');
  const tabled: string[] = [];
  gameOf(scenario, [conceder, silentPolicy], 3, (view, move) => {
    if (view.me !== 0) return;
    const copy = JSON.parse(JSON.stringify(view)) as View;
    expect(conceder(copy, 3)).toEqual(move);
    if (move.kind === 'table') tabled.push(`${view.negotiation.round}`);
  });
  expect(new Set(tabled).size).toBe(tabled.length);
  expect(tabled.length).toBe(scenario.agenda.rounds.length);
});

test('conceders sign a draft', () => {
  const moves = seeds(4).flatMap(seed => gameOf(tiny(), [conceder], seed).moves);
  expect(moves.filter(({ kind }) => kind === 'accept').length).toBeGreaterThanOrEqual(4);
});
