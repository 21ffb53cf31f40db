import type { Guide, Scenario, Seat } from '../scenario/types.ts';

/** A game as far as it decides whether there is a guide to it. */
export interface Guidable {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Seats of people at this screen. */
  readonly people: readonly Seat[];
}

/** The guide belongs to the game that it was written for: its seat, its seed, one person at the screen. */
export function guideOf({ scenario, seed, people }: Guidable): Guide | null {
  const { guide } = scenario.teaching;
  return guide && seed === guide.seed && people.length === 1 && people[0] === guide.seat ? guide : null;
}
