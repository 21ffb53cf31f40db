import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, courseOf } from '../../game/analysis/debrief/course.ts';
import { dotPath, fieldPath, nearestDot } from '../../game/desk/debrief/dots.ts';
import { placeLabels, type Wish } from '../../game/desk/debrief/labels.ts';
import { markLabels, timeAxisOf } from '../../game/desk/debrief/slots.ts';
import { binned, spreadOf } from '../../game/desk/debrief/spread.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { linearScale } from '../../game/present/scale.ts';
import { begin, DEFAULT_OPTIONS, type Move, playFast, viewOf } from '../../game/rules/index.ts';
import { scenarioOf } from '../browser/kit.ts';

const FRAME = { left: 0, right: 600, top: 0, bottom: 400 };

const wish = fc.record({
  x: fc.integer({ min: 20, max: 580 }),
  y: fc.integer({ min: 20, max: 380 }),
  width: fc.integer({ min: 20, max: 140 }),
  height: fc.constantFrom(16, 32),
});

describe('labels', () => {
  it('stay in the frame and off each other; what may be left out is, before it runs into something', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 14 }), found => {
        const wishes: Wish[] = found.map((each, key) => ({ ...each, key: String(key), optional: true }));
        const boxes = placeLabels(wishes, FRAME, [], [], []).map(({ key, left, top }) => {
          const { width, height } = wishes[Number(key)]!;
          return { left, top, right: left + width, bottom: top + height };
        });
        boxes.forEach((box, place) => {
          expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
          for (const other of boxes.slice(place + 1))
            expect(
              box.left >= other.right ||
                other.left >= box.right ||
                box.top >= other.bottom ||
                other.top >= box.bottom,
            ).toBe(true);
        });
      }),
    );
  });

  it('go further off before they cover a mark', () => {
    const own = { key: 'deal', x: 300, y: 200, width: 130, height: 32, optional: false };
    const marks = [
      [300, 200],
      [338, 196],
      [262, 200],
    ] as const;
    const [label] = placeLabels([own], FRAME, [], marks, []);
    for (const [x, y] of marks)
      expect(
        x < label!.left || x > label!.left + own.width || y < label!.top || y > label!.top + own.height,
      ).toBe(true);
    // The second place of a text that is left alone would lie over the mark on its left.
    expect(placeLabels([own], FRAME, [], [], [])[0]!.left).toBe(313);
  });

  it('gives every text that must be there a place', () => {
    const wishes: Wish[] = Array.from({ length: 30 }, (_, key) => ({
      key: String(key),
      x: 300,
      y: 200,
      width: 130,
      height: 32,
      optional: false,
    }));
    expect(placeLabels(wishes, FRAME, [], [], [])).toHaveLength(30);
  });
});

describe('dots', () => {
  const xs = Float64Array.of(0, 5, 10, 10);
  const ys = Float64Array.of(0, 5, 10, 10);
  const x = linearScale(0, 10, 0, 100);
  const y = linearScale(0, 10, 100, 0);

  it('draws each place of a set once', () => {
    const set = Uint8Array.of(0, 0, 1, 1);
    expect(dotPath(set, 0, xs, ys, x, y)).toBe('M0 100h0M50 50h0');
    expect(dotPath(set, 1, xs, ys, x, y)).toBe('M100 0h0');
    expect(fieldPath(set, xs, ys, x, y).match(/M/g)).toHaveLength(1);
  });

  it('finds the nearest outcome within reach', () => {
    expect(nearestDot(xs, ys, x, y, { x: 53, y: 48 }, 9)).toBe(1);
    expect(nearestDot(xs, ys, x, y, { x: 75, y: 25 }, 9)).toBe(-1);
  });
});

describe('spreads', () => {
  const ends = [4, 1, 3, 2, 5].map(points => ({
    end: points > 2 ? ('ratified' as const) : ('breakdown' as const),
    round: 1,
    points: [0, points],
  }));

  it('has quantiles, extremes and the share of deals', () => {
    expect(spreadOf(ends, 1)).toMatchObject({
      count: 5,
      deals: 0.6,
      least: 1,
      quarter: 2,
      median: 3,
      threeQuarters: 4,
      most: 5,
    });
    expect(() => spreadOf([], 0)).toThrow(RangeError);
  });

  it('counts every point in one bin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (points, bins) => {
          const counts = binned(points, Math.min(...points), Math.max(...points), bins);
          expect(counts).toHaveLength(bins);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(points.length);
        },
      ),
    );
    expect(binned([0, 5, 10], 0, 10, 2)).toEqual([1, 2]);
  });
});

function machineCourse(id: string, seed: number): Course {
  const scenario = scenarioOf(id);
  const moves: Move[] = [];
  for (
    let n = begin(scenario, seed, DEFAULT_OPTIONS);
    n.toMove !== null;
    n = playFast(scenario, n, moves.at(-1)!, true)
  )
    moves.push(POLICIES.random(viewOf(scenario, n, n.toMove), seed));
  return courseOf(scenario, { seed, options: DEFAULT_OPTIONS, moves });
}

describe('the axis of time', () => {
  it('runs forward, a round to a slot, and ends with the last moment', () => {
    for (const seed of [1, 2, 3]) {
      const course = machineCourse('first-table', seed);
      const { places, slots, length } = timeAxisOf(course);
      expect(places).toHaveLength(course.states.length);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(new Set(places).size).toBe(places.length);
      expect(places.at(-1)).toBe(length);
      for (const [slot, { is, number, from }] of slots.entries()) {
        expect(places[from]).toBe(slot);
        if (is === 'round') expect(Math.max(1, course.states[from]!.round)).toBe(number);
      }
    }
  });

  it('writes the end over the strips before anything else, and nothing over another text', () => {
    const mark = (kind: 'call' | 'ratified', ply: number) => ({ kind, ply, round: 1, by: null, at: 0 });
    const marks = [mark('call', 1), mark('call', 2), mark('call', 3), mark('ratified', 4)];
    const found = markLabels(
      marks,
      ({ ply }) => ply * 4,
      () => 'text',
      () => 60,
      0,
      400,
    );
    expect(found.some(({ mark: { kind } }) => kind === 'ratified')).toBe(true);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ row }) => row)).size).toBe(2);
  });
});
