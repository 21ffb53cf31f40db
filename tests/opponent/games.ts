/** Whole games between policies, and tools to look at them. */
import { playGame } from '../../game/lab/index.ts';
import type { Policy } from '../../game/opponent/index.ts';
import {
  DEFAULT_OPTIONS,
  type GameOptions,
  type Move,
  type Negotiation,
  type View,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

export interface Game {
  readonly last: Negotiation;
  readonly moves: readonly Move[];
  readonly total: readonly number[];
}

/** Plays a game to its end; a seat is the policy at its place, and an illegal move fails the test. */
export function gameOf(
  scenario: Scenario,
  policies: readonly Policy[],
  seed: number,
  watch: (view: View, move: Move) => void = () => {},
  options: Partial<GameOptions> = {},
): Game {
  const moves: Move[] = [];
  const { last, points } = playGame({
    scenario,
    policies: scenario.agenda.principals.map((_, seat) => policies[seat % policies.length]!),
    seed,
    options: { ...DEFAULT_OPTIONS, ...options },
    watch: (view, move) => {
      watch(view, move);
      moves.push(move);
    },
  });
  return { last, moves, total: points };
}

export const seeds = (count: number, from = 1): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
