import { type Course, courseOf } from '../../../game/analysis/debrief/course.ts';
import { DEFAULT_OPTIONS, type GameOptions } from '../../../game/rules/index.ts';
import type { Scenario } from '../../../game/scenario/types.ts';
import { moveOf } from '../../kit/play.ts';
import { boldMove, type Chooser, randomGame } from '../../kit/random.ts';

const plain: GameOptions = { ...DEFAULT_OPTIONS, events: false, knownTypes: true };

/** A game from lines of notation; ends of turns have to be written. An illegal line fails the test. */
export const courseFrom = (
  scenario: Scenario,
  lines: readonly string[],
  options: Partial<GameOptions> = {},
  seed = 1,
): Course =>
  courseOf(scenario, {
    seed,
    options: { ...plain, ...options },
    moves: lines.map(line => moveOf(scenario, line)),
  });

/** A whole random game. */
export function randomCourse(
  scenario: Scenario,
  seed: number,
  options: Partial<GameOptions> = {},
  choose: Chooser = boldMove,
): Course {
  const { plies } = randomGame(scenario, seed, options, choose);
  return courseOf(scenario, {
    seed,
    options: { ...DEFAULT_OPTIONS, ...options },
    moves: plies.map(({ move }) => move),
  });
}

/** Rounds of a game of two from what each does: turns are ended, and a side without a line passes. */
export function roundsOf(
  sides: readonly [string, string],
  rounds: readonly Readonly<Record<string, readonly string[]>>[],
): string[] {
  return rounds.flatMap((round, index) => {
    const order = index % 2 === 0 ? sides : [sides[1], sides[0]];
    return order.flatMap(side => [...(round[side] ?? []).map(line => `${side} ${line}`), `${side} endTurn`]);
  });
}
