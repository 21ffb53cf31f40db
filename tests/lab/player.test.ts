import { describe, expect, test } from 'vitest';
import { type Arm, changed, type Player, playArm, playGame, policyOf } from '../../game/lab/index.ts';
import { DEFAULT_OPTIONS, type Move } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { shipped } from '../kit/files.ts';

const clean = shipped('lab/clean');

/** Moves of the first seat with their rounds. */
function movesOf(player: Player, seed = 1, other: Player = {}): { round: number; move: Move }[] {
  const moves: { round: number; move: Move }[] = [];
  playGame({
    scenario: clean,
    policies: [policyOf(player), policyOf(other)],
    seed,
    options: DEFAULT_OPTIONS,
    watch: ({ negotiation: { round } }, move) => {
      if (move.by === 0) moves.push({ round, move });
    },
  });
  return moves;
}

describe('a player', () => {
  test('carries out its orders in their rounds and nowhere else', () => {
    const player: Player = {
      without: ['threaten', 'warn', 'call'],
      orders: [
        { round: 2, move: { kind: 'threaten', measure: 0, level: 1 } },
        { round: 3, move: { kind: 'call', to: 1 } },
      ],
    };
    const found = movesOf(player).filter(({ move }) => move.kind === 'threaten' || move.kind === 'call');
    expect(found).toEqual([
      { round: 2, move: { kind: 'threaten', by: 0, measure: 0, level: 1 } },
      { round: 3, move: { kind: 'call', by: 0, to: 1 } },
    ]);
  });

  test('makes its favourite move whenever it is legal', () => {
    const rounds = (player: Player, kind: Move['kind']) =>
      movesOf(player, 1, { without: ['accept', 'table'] })
        .filter(({ move }) => move.kind === kind)
        .map(({ round }) => round);
    expect(rounds({ always: ['gesture'] }, 'gesture')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rounds({ always: ['call'] }, 'call')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rounds({ always: ['declare', 'soften'] }, 'soften')).toEqual([2, 4, 6, 8, 10]);
  });

  test('never makes a move that it is without', () => {
    const game = playArm(clean, { scenario: 'clean', players: [{ without: ['accept', 'soundOut'] }, {}] }, 2);
    expect(game.moves[0]).not.toHaveProperty('accept');
    expect(game.moves[0]).not.toHaveProperty('soundOut');
  });
});

describe('changes', () => {
  const of = (changes: Arm['changes']) => changed(clean, changes ?? {});

  test('none leave the scenario as it is', () => {
    expect(of({})).toEqual(clean);
  });

  test('take away covers, and lines with their covers', () => {
    expect(of({ noCovers: true }).agenda.covers).toEqual([]);
    const { agenda, briefs } = of({ noLines: true });
    expect([agenda.redLines, briefs.map(({ lines }) => lines)]).toEqual([[], [[], []]]);
    expect(agenda.covers.map(({ id }) => id)).toEqual([
      'alpha-show',
      'alpha-respect',
      'beta-show',
      'beta-respect',
    ]);
  });

  test('set meters of a seat and hang up a measure', () => {
    const { agenda } = of({ start: [{}, { support: 47 }], standing: [{ measure: 1, level: 1, credit: 3 }] });
    expect(agenda.principals.map(({ start }) => start.support)).toEqual([55, 47]);
    expect(agenda.principals[1]!.start.face).toBe(50);
    expect(agenda.measures.map(({ start }) => start)).toEqual([
      null,
      { level: 1, effective: 11, stake: 14, credit: 3 },
    ]);
  });
});

test('the laboratory scenarios are without faults', () => {
  expect(parseScenario('', 'scenarios/lab/none.json').scenario).toBeNull();
  expect([clean.id, shipped('lab/dist').id]).toEqual(['clean', 'dist']);
});
