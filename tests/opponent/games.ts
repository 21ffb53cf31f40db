/** Whole games between policies, and tools to look at them. */
import { pointsOf } from '../../game/analysis/points.ts';
import type { Policy } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type GameOptions,
  type Move,
  type Negotiation,
  play,
  refusal,
  type View,
  viewOf,
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
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  const moves: Move[] = [];
  while (n.toMove !== null) {
    const view = viewOf(scenario, n, n.toMove);
    const move = policies[n.toMove % policies.length]!(view, seed);
    const why = refusal(view, move);
    if (why) throw new Error(`seed ${seed}, ply ${n.ply}: ${JSON.stringify(move)} is ${why.code}`);
    watch(view, move);
    moves.push(move);
    n = play(scenario, n, move).next;
  }
  return { last: n, moves, total: pointsOf(scenario.agenda, n).map(points => points.total) };
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
