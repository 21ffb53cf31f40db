import { describe, expect, test } from 'vitest';
import { courseOf, endOf } from '../../game/analysis/debrief/course.ts';
import { planeOf, pointer } from '../../game/analysis/debrief/plane.ts';
import { pointsOf } from '../../game/analysis/points.ts';
import { groundAtStart } from '../../game/analysis/winSets.ts';
import { spreadOf } from '../../game/classroom/answers.ts';
import { changesOf, checkHandIn, classGround, classTable, filmOf } from '../../game/classroom/index.ts';
import { tiny } from '../kit/scenarios.ts';
import { assignmentFor, handInOf } from './kit.ts';

const scenario = tiny();
const set = assignmentFor(scenario, { seat: 'shared' });
const ground = classGround(set, scenario);

function courseFor(student: string, chance: number) {
  const handIn = handInOf(set, scenario, student, chance);
  const checked = checkHandIn(set, scenario, handIn);
  if (checked.is !== 'valid') throw new Error(checked.is);
  return courseOf(scenario, { ...handIn.replay, moves: checked.moves });
}

describe('a mean with its interval', () => {
  test('is that of the textbook', () => {
    // Student's sleep data (1908), extra hours of the second drug less the first: mean 1.58, 95 % from 0.70 to 2.46.
    const spread = spreadOf([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4], [-9, 9])!;
    expect(spread.mean).toBeCloseTo(1.58, 10);
    expect(spread.interval![0]).toBeCloseTo(0.7001, 3);
    expect(spread.interval![1]).toBeCloseTo(2.4599, 3);
  });

  test('says what it cannot say', () => {
    expect(spreadOf([], [1, 7])).toBeNull();
    expect(spreadOf([3], [1, 7])).toEqual({ count: 1, mean: 3, interval: null });
    expect(spreadOf([7, 5, 2, 6], [1, 7])).toEqual({ count: 4, mean: 5, interval: null });
    expect(spreadOf([2, 2, 2, 2, 2], [1, 7])).toEqual({ count: 5, mean: 2, interval: [2, 2] });
    const wide = Array.from({ length: 200 }, (_, place) => place % 7);
    const { interval, mean } = spreadOf(wide, [0, 6])!;
    expect(interval![1] - mean).toBeGreaterThan(0.27);
    expect(interval![1] - mean).toBeLessThan(0.29);
  });
});

test('no interval leaves the scale, and that of a change leaves no change that is possible', () => {
  expect(spreadOf([1, 1, 1, 1, 7], [1, 7])!.interval).toEqual([1, expect.closeTo(5.53, 2)]);
  const ends = Array.from({ length: 5 }, (_, place) =>
    place === 0
      ? { before: { trust: 7 }, after: { trust: 7 } }
      : { before: { trust: 1 }, after: { trust: 7 } },
  );
  const [{ before, after, change }] = changesOf(set, ends, 7) as [ReturnType<typeof changesOf>[number]];
  expect(before!.spread!.interval![0]).toBe(1);
  expect(after!.spread!.interval).toEqual([7, 7]);
  expect(change!.interval![1]).toBe(6);
  expect(change!.interval![0]).toBeGreaterThan(0);
});

test('answers are compared student by student', () => {
  const change = changesOf(
    set,
    [
      { before: { trust: 2 }, after: { trust: 5, learned: ' Face. ' } },
      { before: { trust: 4 }, after: { trust: 5 } },
      { before: { trust: 7 }, after: {} },
      { before: {}, after: { trust: 1, learned: '  ' } },
    ],
    7,
  );
  expect(change[0]!.change).toMatchObject({ count: 2, mean: 2 });
  expect(change[0]!.before!.steps).toEqual([0, 1, 0, 1, 0, 0, 1]);
  expect(change[0]!.after!.spread!.count).toBe(3);
  expect(change[1]).toMatchObject({
    before: null,
    change: null,
    after: { spread: null, texts: [{ place: 0, text: ' Face. ' }] },
  });
});

describe.each([1, 2, 3, 4, 5, 6])('table %i of a class', chance => {
  const course = courseFor('Ana', chance);
  const end = endOf(course);

  test('counts what its debrief counts', () => {
    const table = classTable(course, ['person', 'person'], ground);
    expect(table.end).toBe(end.outcome!.end);
    expect(table.points).toEqual(pointsOf(scenario.agenda, end).map(({ total }) => total));
    expect(table.left === null).toBe(table.end === 'breakdown');
    // What its own debrief says of it, to the point.
    const gains = planeOf(course).better?.gains ?? [0];
    if (table.left !== null) expect(table.left).toBe(gains.reduce((sum, gain) => sum + gain, 0));
    expect(table.lines).toHaveLength(scenario.agenda.redLines.length);
    expect(classTable(course, ['person', 'silent'], ground).tactics.length).toBeLessThanOrEqual(
      table.tactics.length,
    );
  });

  test('has a frame a round, and its end on the last', () => {
    const film = filmOf(course, ground);
    expect(film.map(({ round }) => round)).toEqual(scenario.agenda.rounds.map((_, index) => index + 1));
    expect(film.at(-1)!.over).toBe(true);
    expect(film.at(-1)!.deal).toEqual(classTable(course, ['person', 'person'], ground).utilities);
    const last = film.findIndex(({ over }) => over);
    expect(last + 1).toBe(end.outcome!.round);
  });
});

test('what a lost vote has voided is not in the film until something else is tabled', () => {
  const chances = Array.from({ length: 40 }, (_, place) => place + 1);
  const course = chances
    .map(chance => courseFor('Ana', chance))
    .find(({ states }) => states.some(({ drafts }) => drafts.every(({ status }) => status === 'void')))!;
  const voided = course.states.findLast(({ drafts }) => drafts.every(({ status }) => status === 'void'))!;
  const ends = course.states.findLast(({ round }) => round === voided.round)!;
  const { drafts } = filmOf(course, ground)[voided.round - 1]!;
  expect(drafts.map(each => each === null)).toEqual(
    ends.drafts.map(({ status }) => status === 'void' || status === 'none'),
  );
  expect(drafts).toContain(null);
});

test('the same deal lies on the same place for every table of a class', () => {
  const draft = { positions: [1, 0, 1], covers: [] };
  const start = groundAtStart(scenario);
  const known = classGround(set, scenario);
  const again = classGround(assignmentFor(scenario, { seeds: { kind: 'perStudent', salt: 99 } }), scenario);
  expect(pointer(known, start)(draft)).toEqual(pointer(again, start)(draft));
  const own = classGround(assignmentFor(scenario, { seeds: { kind: 'same', seed: 4 } }), scenario);
  expect(endOf(own).secrets.seed).toBe(4);
});
