import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  assignmentId,
  checkHandIn,
  confirmMachine,
  echoesOf,
  type HandIn,
  type Mind,
  readAssignment,
  readHandIn,
  seatsFor,
  seedFor,
} from '../../game/classroom/index.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { begin, play, readMove, writeReplay } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { tiny } from '../kit/scenarios.ts';
import { assignmentFor, handInOf } from './kit.ts';

const scenario = tiny();
const set = assignmentFor(scenario);
const good = handInOf(set, scenario, 'Ana', 5);

const mind: Mind = (policy, view, seed) =>
  policy in POLICIES ? POLICIES[policy as keyof typeof POLICIES](view, seed) : null;

function confirm(checkedSet: Assignment, handIn: HandIn) {
  const checked = checkHandIn(checkedSet, scenario, handIn);
  if (checked.is !== 'valid') throw new Error(checked.is);
  const shares: number[] = [];
  const steps = confirmMachine(scenario, handIn, checked, mind);
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value, shares };
    shares.push(step.value);
  }
}

describe('an assignment', () => {
  test('comes back from its file as it was', () => {
    const { value, faults } = readAssignment(JSON.stringify(set), 'link');
    expect(faults).toEqual([]);
    expect(value).toEqual(set);
    expect(assignmentId(value!)).toBe(assignmentId(set));
  });

  test('gives each name one seed, however it is written, and one to all where it says so', () => {
    expect(seedFor(set, ' ana  lópez ')).toBe(seedFor(set, 'Ana López'));
    expect(seedFor(set, 'Ana')).not.toBe(seedFor(set, 'Luis'));
    const same = assignmentFor(scenario, { seeds: { kind: 'same', seed: 41 } });
    expect(seedFor(same, 'Ana')).toBe(41);
    expect(seedFor(assignmentFor(scenario, { known: 'anonymous' }), '')).toBeNull();
  });

  test('seats a student alone, as chosen, or all at one screen', () => {
    const by = (seat: string) => seatsFor(assignmentFor(scenario, { seat }), scenario);
    expect(by(scenario.agenda.principals[1]!.id)).toEqual([['silent', 'person']]);
    expect(by('choice')).toEqual([
      ['person', 'silent'],
      ['silent', 'person'],
    ]);
    expect(by('shared')).toEqual([['person', 'person']]);
    expect(by('nobody')).toEqual([]);
  });
});

describe('a hand-in', () => {
  test('comes back from its file and is valid', () => {
    const { value, faults } = readHandIn(JSON.stringify(good), 'ana.json');
    expect(faults).toEqual([]);
    expect(checkHandIn(set, scenario, value!).is).toBe('valid');
  });

  test('of another assignment, game or version is named as such', () => {
    const other = assignmentFor(scenario, { title: 'Week 4' });
    expect(checkHandIn(other, scenario, good)).toEqual({ is: 'otherAssignment' });
    const change = (part: Partial<HandIn['replay']>) =>
      checkHandIn(set, scenario, { ...good, replay: { ...good.replay, ...part } });
    expect(change({ seed: good.replay.seed + 1 })).toEqual({ is: 'otherGame', what: 'seed' });
    expect(change({ seats: {} })).toEqual({ is: 'otherGame', what: 'seats' });
    expect(change({ options: { ...good.replay.options, events: !good.replay.options.events } })).toEqual({
      is: 'otherGame',
      what: 'options',
    });
    expect(change({ rulesVersion: 0 })).toEqual({ is: 'otherVersion' });
    expect(change({ scenario: { ...good.replay.scenario, digest: '0'.repeat(64) } })).toEqual({
      is: 'otherVersion',
    });
    expect(checkHandIn(set, scenario, { ...good, student: 'Luis' })).toEqual({
      is: 'otherGame',
      what: 'seed',
    });
  });

  test('that was altered is named with the ply', () => {
    const { moves } = good.replay;
    const at = (ply: number, line: string) =>
      checkHandIn(set, scenario, {
        ...good,
        replay: { ...good.replay, moves: moves.map((move, place) => (place === ply ? line : move)) },
      });
    expect(at(3, 'no such move')).toEqual({ is: 'altered', ply: 3 });
    expect(
      checkHandIn(set, scenario, {
        ...good,
        replay: { ...good.replay, outcome: { end: 'ratified', round: 1, snappedBack: null } },
      }),
    ).toEqual({ is: 'altered', ply: null });
  });

  test('of a game that is not over says so', () => {
    const { agenda } = scenario;
    const moves = good.replay.moves.slice(0, 4).map(line => readMove(agenda, line).move!);
    const last = moves.reduce(
      (n, move) => play(scenario, n, move).next,
      begin(scenario, good.replay.seed, good.replay.options),
    );
    const replay = writeReplay(scenario, good.replay, moves, last);
    expect(checkHandIn(set, scenario, { ...good, replay })).toEqual({ is: 'unfinished', round: last.round });
  });
});

describe('what stands twice', () => {
  const other = handInOf(set, scenario, 'Luis', 6);
  const { replay } = good;

  test('is a name, however it is written, or a game under another name; a file that is none has neither', () => {
    const again = { ...good, student: ' ANA ', replay: { ...replay, moves: replay.moves.slice(0, 3) } };
    expect(echoesOf([good, null, other, again, { ...good, student: 'Mei' }, good])).toEqual([
      { name: null, game: null },
      { name: null, game: null },
      { name: null, game: null },
      { name: 0, game: null },
      { name: null, game: 0 },
      { name: 0, game: 0 },
    ]);
  });

  test('is no name where none was given, and no game of another seed', () => {
    const unnamed = { ...good, student: '' };
    const elsewhere = { ...unnamed, replay: { ...replay, seed: replay.seed + 1 } };
    expect(echoesOf([unnamed, elsewhere])[1]).toEqual({ name: null, game: null });
  });
});

describe('the machine', () => {
  test('is confirmed in a game that was played against it, with progress', () => {
    const { result, shares } = confirm(set, good);
    expect(result).toEqual({ is: 'confirmed' });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('is found out where somebody else moved for it', () => {
    const other = assignmentFor(scenario, { machine: 'random' });
    const claimed: HandIn = {
      ...good,
      assignment: assignmentId(other),
      replay: {
        ...good.replay,
        seats: Object.fromEntries(
          Object.entries(good.replay.seats).map(([id, who]) => [id, who === 'silent' ? 'random' : who]),
        ),
      },
    };
    const { result } = confirm(other, claimed);
    if (result.is !== 'altered') throw new Error('was confirmed');
    const first = good.replay.moves[result.ply]!;
    expect(first.startsWith(scenario.agenda.principals[1]!.id)).toBe(true);
  });
});

test('a whole class of the June table is checked', () => {
  const june = shipped('2019-june-deadline');
  const task = assignmentFor(june);
  const names = ['Ana', 'Luis', 'Mei'];
  const found = names.map((name, place) => checkHandIn(task, june, handInOf(task, june, name, place)).is);
  expect(found).toEqual(['valid', 'valid', 'valid']);
});
