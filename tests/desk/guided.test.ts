import { expect, test } from 'vitest';
import { courseOf } from '../../game/analysis/debrief/course.ts';
import { pliesAskedFor } from '../../game/desk/debrief/guided.ts';
import { guideOf } from '../../game/desk/guideOf.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  machineSeed,
  play,
  readMove,
  viewOf,
  writeMove,
} from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';

const scenario = shipped('first-table');
const guide = scenario.teaching.guide!;
const { seed } = guide;

/** The game of a reader who makes these moves; the machine plays between them. */
function played(lines: readonly string[]) {
  const moves: Move[] = [];
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  const left = [...lines];
  for (;;) {
    const by = n.toMove!;
    const line = by === guide.seat ? left.shift() : null;
    if (line === undefined) break;
    const move = line
      ? readMove(scenario.agenda, line).move!
      : POLICIES.guided(viewOf(scenario, n, by), machineSeed(seed, by));
    moves.push(move);
    n = play(scenario, n, move).next;
  }
  const course = courseOf(scenario, { seed, options: DEFAULT_OPTIONS, moves });
  return [...pliesAskedFor(guide, course)].map(ply => writeMove(scenario.agenda, moves[ply]!));
}

test('what the guide asked for is told from what the reader chose', () => {
  const asked = ['alta call vega', 'alta gesture vega', 'alta endTurn'];
  expect(played(asked)).toEqual(asked);
  expect(played(['alta call vega', 'alta declare own-gates', 'alta endTurn'])).toEqual([
    'alta call vega',
    'alta endTurn',
  ]);
});

test('there is a guide to the game it was written for, and to no other', () => {
  const game = { scenario, seed, people: [guide.seat] };
  expect(guideOf(game)).toBe(guide);
  expect(guideOf({ ...game, seed: seed + 1 })).toBeNull();
  expect(guideOf({ ...game, people: [0, 1] })).toBeNull();
  expect(guideOf({ ...game, scenario: shipped('river-water') })).toBeNull();
});
