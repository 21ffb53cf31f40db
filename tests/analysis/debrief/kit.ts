import { type Course, courseOf } from '../../../game/analysis/debrief/course.ts';
import type { Plane } from '../../../game/analysis/debrief/plane.ts';
import { indexOf } from '../../../game/analysis/domain.ts';
import { playHistory } from '../../../game/analysis/history.ts';
import { DEFAULT_OPTIONS, type GameOptions } from '../../../game/rules/index.ts';
import type { Draft, Scenario } from '../../../game/scenario/types.ts';
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

/** What really happened in a scenario that tells of it, on the seed of the file. */
export function historyCourse(scenario: Scenario): Course {
  const { moves, last } = playHistory(scenario);
  return courseOf(scenario, { seed: last.secrets.seed, options: last.options, moves });
}

/** Number of the outcome with the positions of a draft; null where it is not among those drawn. */
export function outcomeOf({ domain, drawn }: Plane, { positions }: Draft): number | null {
  if (!drawn) return indexOf(domain, positions);
  const width = positions.length;
  for (let outcome = 0; outcome * width < drawn.length; outcome++)
    if (positions.every((position, issue) => drawn[outcome * width + issue] === position)) return outcome;
  return null;
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
