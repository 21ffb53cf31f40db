/**
 * Bargaining without politics: two parties, a list of outcomes, alternating offers and a last round (`protocol.ts`).
 *
 * Published strategies to be measured against: `timeDependent.ts`, `niceTitForTat.ts` (with the model of
 * `frequency.ts`), `micro.ts` and `randomWalker.ts`. The bargainer of the game is `redLines.ts`; its parts take any
 * candidates with an own value and an estimated value to the other: `model.ts` learns the other's values (by
 * `belief.ts`), `offering.ts` says what to ask for and what to propose, `acceptance.ts` what to sign and what to try
 * at last. `tournament.ts` plays all against all, on domains of files or of `generate.ts`; `scenarioPolicy.ts` seats a
 * strategy at a table with politics.
 */
export { generateDomain } from './generate.ts';
export { strategyPolicy } from './scenarioPolicy.ts';
export { BASELINES, STRATEGIES } from './strategies.ts';
export { countGames, type Figures, type Standing, tournament } from './tournament.ts';
