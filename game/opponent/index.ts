/**
 * The machine's side of the table. A policy is handed a `View`, what a person in its seat would see, and answers
 * with a move; it holds no handle to the scenario or the state, and the same view and seed give the same move.
 *
 * `practice.ts` is the opponent to learn against. `imagine.ts` guesses what it cannot see, `space.ts` lists the drafts,
 * `groups.ts` sorts them by the lines they cross, `frontier.ts` finds those worth talking about, `packages.ts` adds
 * covers and weighs votes, and `budget.ts` says how much of all this is looked at. `mind.ts` puts it together with what
 * it asks for at this moment (`aspiration.ts`); `room.ts`, `podium.ts` and `deeds.ts` decide, each with a reason.
 */
import type { Move, View } from '../rules/index.ts';
import { practicePolicy } from './practice.ts';
import { randomPolicy } from './random.ts';
import { silentPolicy } from './silent.ts';

export type Policy = (view: View, seed: number) => Move;

export { boulware, conceder, linear, type Target, timeUsed } from './aspiration.ts';
export type { Decision, Reason, ReasonCode } from './mind.ts';
export { explainPractice, practicePolicy } from './practice.ts';
export { fillForm, randomPolicy } from './random.ts';
export { silentPolicy } from './silent.ts';

export const POLICIES: Readonly<Record<'practice' | 'random' | 'silent', Policy>> = {
  practice: practicePolicy,
  random: randomPolicy,
  silent: silentPolicy,
};
