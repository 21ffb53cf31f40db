import { type Move, readMove, type Verdict, verify } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Assignment, assignmentId, seatsFor, seedFor } from './assignment.ts';
import type { HandIn } from './handIn.ts';

/** A hand-in that has been played again under the rules. */
export type Checked =
  | {
      readonly is: 'valid';
      readonly moves: readonly Move[];
      /** By seat: `person` or the policy that the replay names. */
      readonly players: readonly string[];
      readonly last: (Verdict & { readonly valid: true })['last'];
    }
  /** Made for another assignment. */
  | { readonly is: 'otherAssignment' }
  /** Another scenario, seats, seed or options than were set. */
  | { readonly is: 'otherGame'; readonly what: 'scenario' | 'seats' | 'seed' | 'options' }
  /** Played under other rules or another text of the scenario than this page has. */
  | { readonly is: 'otherVersion' }
  /** A move that cannot be read or made, counted from 0; null where the end is not that of the moves. */
  | { readonly is: 'altered'; readonly ply: number | null }
  /** All moves hold, but the game is not over. */
  | { readonly is: 'unfinished'; readonly round: number };

/** Plays a hand-in again. Nothing in it is believed but what the student was asked. */
export function checkHandIn(
  set: Assignment,
  scenario: Scenario,
  { assignment, student, replay }: HandIn,
): Checked {
  if (assignment !== assignmentId(set)) return { is: 'otherAssignment' };
  const { agenda } = scenario;
  const players = agenda.principals.map(({ id }) => replay.seats[id] ?? '');
  const isSeated = seatsFor(set, scenario).some(seats => seats.every((who, seat) => who === players[seat]));
  if (!isSeated) return { is: 'otherGame', what: 'seats' };
  const seed = seedFor(set, student);
  if (seed !== null && seed !== replay.seed) return { is: 'otherGame', what: 'seed' };
  const keys = Object.keys(set.options) as (keyof typeof set.options)[];
  if (keys.some(key => set.options[key] !== replay.options[key])) return { is: 'otherGame', what: 'options' };
  const verdict = verify(scenario, replay);
  if (!verdict.valid) {
    switch (verdict.why) {
      case 'otherScenario':
        return { is: 'otherGame', what: 'scenario' };
      case 'otherVersion':
      case 'otherRules':
        return { is: 'otherVersion' };
      case 'unreadable':
      case 'illegal':
        return { is: 'altered', ply: verdict.ply };
      case 'otherOutcome':
      case 'otherState':
        return { is: 'altered', ply: null };
    }
  }
  const { last } = verdict;
  if (!last.outcome) return { is: 'unfinished', round: last.round };
  return { is: 'valid', moves: replay.moves.map(line => readMove(agenda, line).move!), players, last };
}
