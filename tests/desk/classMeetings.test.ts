import { expect, test } from 'vitest';
import { meetingsOf } from '../../game/desk/classroom/meetings.ts';

test('every deal lies where it is worth, and those on one place are one mark with all their tables', () => {
  const deals = [
    [7.5, 11.2],
    null,
    [11.3, 5.6],
    [7.5, 11.2],
    [7.5, 11.1],
    [0.1 + 0.2, 1],
    [0.3, 1],
    [7.5, 11.2],
  ];
  const meetings = meetingsOf(deals.map((deal, place) => ({ place, deal })));
  expect(meetings.map(({ worth, places }) => [worth, places])).toEqual([
    [
      [7.5, 11.2],
      [0, 3, 7],
    ],
    [
      [expect.closeTo(0.3), 1],
      [5, 6],
    ],
    [[11.3, 5.6], [2]],
    [[7.5, 11.1], [4]],
  ]);
  expect(new Set(meetings.map(({ key }) => key)).size).toBe(4);
});

test('of a table of three only the two sides shown tell places apart', () => {
  const meetings = meetingsOf([
    { place: 0, deal: [1, 2, 3] },
    { place: 1, deal: [1, 2, 9] },
  ]);
  expect(meetings).toEqual([{ key: expect.any(String), worth: [1, 2], places: [0, 1] }]);
});
