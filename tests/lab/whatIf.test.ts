import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { courseOf } from '../../game/analysis/debrief/course.ts';
import { pointsOf } from '../../game/analysis/points.ts';
import { medianOf } from '../../game/lab/statistics.ts';
import { replayBranch, suggestBranches, type Trunk } from '../../game/lab/whatIf.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  machineSeed,
  playFast,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';

const SEED = 5;
const { scenario } = parseScenario(readFileSync('scenarios/first-table.json', 'utf8'), 'first-table.json');

function trunkOf(players: readonly (keyof typeof POLICIES)[]): Trunk {
  const moves: Move[] = [];
  let n = begin(scenario!, SEED, DEFAULT_OPTIONS);
  while (n.toMove !== null) {
    const policy = POLICIES[players[n.toMove]!];
    const move = policy(viewOf(scenario!, n, n.toMove), machineSeed(SEED, n.toMove));
    moves.push(move);
    n = playFast(scenario!, n, move, true);
  }
  const { states } = courseOf(scenario!, { seed: SEED, options: DEFAULT_OPTIONS, moves });
  return { scenario: scenario!, seed: SEED, players, states, moves };
}

const replays = (trunk: Trunk, ply: number, move: Move, count: number) => {
  const replay = replayBranch(trunk, { ply, move });
  return Array.from({ length: count }, (_, place) => replay(place));
};

let even: Trunk;
beforeAll(() => {
  even = trunkOf(['even', 'even']);
});

describe('replays of a branch', () => {
  it('finds the game itself again on its own chance, wherever it starts', () => {
    const last = even.states.at(-1)!;
    const end = {
      end: last.outcome!.end,
      round: last.outcome!.round,
      points: pointsOf(scenario!.agenda, last).map(({ total }) => total),
    };
    for (const ply of [0, 3, even.moves.length - 1])
      expect(replayBranch(even, { ply, move: even.moves[ply]! })(0)).toEqual(end);
  });

  it('is the same every time, whatever was replayed before', () => {
    const move = even.moves[2]!;
    const first = replays(even, 2, move, 12);
    expect(replays(even, 2, move, 12)).toEqual(first);
    const backwards = replayBranch(even, { ply: 2, move });
    expect([11, 5, 0].map(backwards)).toEqual([first[11], first[5], first[0]]);
  });

  it('keeps what came before and draws chance anew', () => {
    const trunk = trunkOf(['random', 'random']);
    const before = JSON.stringify(trunk.states);
    const ends = replays(trunk, 2, trunk.moves[2]!, 20);
    expect(new Set(ends.map(end => JSON.stringify(end))).size).toBeGreaterThan(1);
    expect(JSON.stringify(trunk.states)).toBe(before);
  });

  it('gives each other move a course of its own', () => {
    const ply = even.moves.findIndex(move => move.kind === 'accept');
    expect(ply).toBeGreaterThan(0);
    const pass: Move = { kind: 'endTurn', by: even.moves[ply]!.by };
    expect(replays(even, ply, pass, 1)).not.toEqual(replays(even, ply, even.moves[ply]!, 1));
  });

  it('refuses what the law refuses', () => {
    const by = even.moves[0]!.by === 0 ? 1 : 0;
    expect(() => replayBranch(even, { ply: 0, move: { kind: 'endTurn', by } })).toThrow(RangeError);
  });
});

describe('suggestions', () => {
  it('names legal other moves of the seat, the largest gain first', () => {
    const trunk = trunkOf(['even', 'random']);
    const work = suggestBranches(trunk, 1);
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const found = step.value;
    expect(found.length).toBeGreaterThan(0);
    for (const { ply, move, made } of found) {
      expect(made).toEqual(trunk.moves[ply]);
      expect(move).not.toEqual(made);
      expect(refusal(viewOf(scenario!, trunk.states[ply]!, 1), move)).toBeNull();
    }
    const gains = found.map(({ median, medianMade }) => median - medianMade);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });
});

it('takes the middle of an odd and an even number of values', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});
