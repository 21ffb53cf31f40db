import { playHistory } from '../../game/analysis/history.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  machineSeed,
  type Negotiation,
  play,
  viewOf,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

/**
 * The end of a game between machines, with its whole log: random ones say everything in the talks, practised ones
 * reach deals; what becomes of a deal is always left to chance.
 */
export function playedOut(scenario: Scenario, seed: number, talks: 'random' | 'even'): Negotiation {
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  while (n.toMove !== null) {
    const policy = n.phase === 'implementation' ? POLICIES.random : POLICIES[talks];
    n = play(scenario, n, policy(viewOf(scenario, n, n.toMove), machineSeed(seed, n.toMove))).next;
  }
  return n;
}

/** The history line with Mexico's posture declared, so that the confidential annex has something to hide. */
export function annexGames(scenario: Scenario, seeds: number): Negotiation[] {
  const line = scenario.history!.line.map(turn => ({
    ...turn,
    moves: turn.moves.map(move =>
      turn.round === 8 && move === 'mexico gesture us' ? 'mexico declare no-asylum-clause' : move,
    ),
  }));
  const declared = { ...scenario, history: { ...scenario.history!, line } };
  return Array.from(
    { length: seeds },
    (_, seed) => playHistory(declared, { seed: seed + 1, skipSoundings: true }).last,
  );
}

/** What no sentence may contain: the traces of a missing or misread datum. */
export const TRACES = /undefined|NaN|\[object|\bnull\b|Infinity|[!¡]| {2}|“”|«»|\(\)|: \.|^\s|\s$/;
