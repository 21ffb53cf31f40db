import { begin, type Move, machineSeed, play, type View, viewOf, writeMove } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Checked } from './check.ts';
import type { HandIn } from './handIn.ts';

/** Answers a view as the machine of that name does; null for a name that no machine has. */
export type Mind = (policy: string, view: View, seed: number) => Move | null;

export type Confirmation =
  | { readonly is: 'confirmed' }
  /** The first move, counted from 0, that the machine would not have made. */
  | { readonly is: 'altered'; readonly ply: number };

/**
 * Asks the machine anew for each of its moves, one a step: same view and same seed, same move. Yields the share that is
 * done. A machine that broke down while it was played against passed instead, and then differs here.
 */
export function* confirmMachine(
  scenario: Scenario,
  { replay: { seed, options } }: HandIn,
  { moves, players }: Checked & { readonly is: 'valid' },
  mind: Mind,
): Generator<number, Confirmation> {
  const { agenda } = scenario;
  let n = begin(scenario, seed, options);
  for (const [ply, move] of moves.entries()) {
    const player = players[move.by]!;
    if (player !== 'person') {
      yield ply / moves.length;
      const own = mind(player, viewOf(scenario, n, move.by), machineSeed(seed, move.by));
      if (!own || writeMove(agenda, own) !== writeMove(agenda, move)) return { is: 'altered', ply };
    }
    n = play(scenario, n, move).next;
  }
  return { is: 'confirmed' };
}
