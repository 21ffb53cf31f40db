import { ANONYMOUS, studentKey } from './assignment.ts';
import type { HandIn } from './handIn.ts';

/** What a hand-in has in common with an earlier one: places in the list, from 0; null where there is none. */
export interface Echo {
  /** The first that is signed with the same name. */
  readonly name: number | null;
  /** The first with the same game, move by move. */
  readonly game: number | null;
}

/**
 * Finds out what stands twice in a class. No proof of anything: two who play one seed alike, or who both let every turn
 * pass, have the same game.
 * @param handIns null where a file is none
 */
export function echoesOf(handIns: readonly (HandIn | null)[]): Echo[] {
  const names = new Map<string, number>();
  const games = new Map<string, number>();
  const firstOf = (seen: Map<string, number>, key: string, place: number): number | null => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place);
    return first ?? null;
  };
  return handIns.map((handIn, place) => {
    if (!handIn) return { name: null, game: null };
    const { student, replay } = handIn;
    const key = studentKey(student);
    return {
      name: key === ANONYMOUS ? null : firstOf(names, key, place),
      game: firstOf(games, JSON.stringify([replay.seed, replay.seats, replay.moves]), place),
    };
  });
}
