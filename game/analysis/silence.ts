import { begin, type GameOptions, type Negotiation, playFast } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';

/** The end of the game in which nobody does anything: what each side has without a deal. */
export function silentEnd(scenario: Scenario, seed: number, options: GameOptions): Negotiation {
  let n = begin(scenario, seed, options);
  while (n.toMove !== null)
    n = playFast(scenario, n, { kind: n.phase === 'lastCall' ? 'decline' : 'endTurn', by: n.toMove });
  return n;
}
