/**
 * The machine's side of the table. A policy is handed a `View`, what a person in its seat would see, and answers
 * with a move; it holds no handle to the scenario or the state, and the same view and seed give the same move.
 *
 * `createMind.ts` makes an opponent of a difficulty and a temperament (`temperament.ts`). What it thinks of the others is
 * in `belief.ts` (`unblur.ts`) and `threshold.ts`; `space.ts` lists the drafts, `groups.ts` sorts them by what they cross
 * and lift, `frontier.ts` finds those worth talking about, `outlook.ts` says what a state adds to them, `packages.ts` adds
 * covers by need and weighs votes, `settlement.ts` finds where all would settle, `budget.ts` says how much of all this is
 * looked at. `mind.ts` puts it together with what it asks for at this moment (`aspiration.ts`), near to what it said
 * before (`constancy.ts`). `tactics.ts` has ideas for the podium, `imagine.ts` tries them; `podium.ts`, `room.ts` (with the
 * chance of a signature, `signing.ts`), `deeds.ts` and `readout.ts` decide, each with a reason (`decision.ts`), and
 * `search.ts` plays the rest of the game in its head. `random.ts` and `silent.ts` are players without a mind.
 *
 * From the same belief: `explain.ts` tells a decision with what was weighed beside it (`thoughts.ts`), `forecast.ts` speaks
 * to a person at the table and `calibration.ts` scores it at the end, `advisors.ts` has the voices of the own delegation.
 * `bargaining/` is the same without politics, to be compared with others.
 */
import type { Move, View } from '../rules/index.ts';
import { STRATEGIES, strategyPolicy } from './bargaining/index.ts';
import { createMind } from './createMind.ts';
import { randomPolicy } from './random.ts';
import { silentPolicy } from './silent.ts';
import type { Difficulty } from './temperament.ts';

export type Policy = (view: View, seed: number) => Move;

export { adviseOf, judgeAdvice, type Portfolio, voicesOf } from './advisors.ts';
export { boulware, conceder, linear, timeUsed } from './aspiration.ts';
export { calibrationOf, type Prediction } from './calibration.ts';
export { createMind } from './createMind.ts';
export type { Decision, ObjectionCode, ReasonCode } from './decision.ts';
export { explainMind } from './explain.ts';
export { forecastOf } from './forecast.ts';
export { fillForm, randomPolicy } from './random.ts';
export { silentPolicy } from './silent.ts';
export {
  DIFFICULTIES,
  type Difficulty,
  EVEN_TEMPER,
  type MindOptions,
  type Temperament,
} from './temperament.ts';

/** Published strategies that look at drafts alone, seated at this table. */
const BASELINE_POLICIES = {
  boulware: strategyPolicy(STRATEGIES.boulware),
  linear: strategyPolicy(STRATEGIES.linear),
  conceder: strategyPolicy(STRATEGIES.conceder),
  niceTitForTat: strategyPolicy(STRATEGIES.niceTitForTat),
  micro: strategyPolicy(STRATEGIES.micro),
  hardliner: strategyPolicy(STRATEGIES.hardliner),
};

/** Who can sit at the table without a person, by the word of the command line and of saved games. */
export const POLICIES: Readonly<
  Record<Difficulty | keyof typeof BASELINE_POLICIES | 'random' | 'silent', Policy>
> = {
  guided: createMind({ difficulty: 'guided' }),
  even: createMind({ difficulty: 'even' }),
  hard: createMind({ difficulty: 'hard' }),
  severe: createMind({ difficulty: 'severe' }),
  ...BASELINE_POLICIES,
  random: randomPolicy,
  silent: silentPolicy,
};
