import { expect, test } from 'vitest';
import { beliefOf } from '../../game/opponent/belief.ts';
import type { Outlook } from '../../game/opponent/outlook.ts';
import { shiftsOf } from '../../game/opponent/threshold.ts';
import { play, type View, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';

const june = shipped('2019-june-deadline');

function outlookOf(view: View): Outlook {
  const { briefs, doubts } = beliefOf(view, { belief: 'learns', sharp: false });
  return { agenda: view.agenda, ground: view.negotiation, briefs, me: view.me as number, doubts };
}

const shiftAt = (view: View) => shiftsOf(view, outlookOf(view));

/** A text of the United States in a round that it opens, and Mexico’s turn passed without an answer. */
function leftUnsigned(round: number, positions: readonly number[]): View {
  let n = set(start(june), copy => {
    copy.round = round;
    copy.toMove = 0;
  });
  n = play(june, n, { kind: 'table', by: 0, draft: { positions, covers: [] }, quiet: false }).next;
  n = play(june, n, { kind: 'endTurn', by: 0 }).next;
  n = play(june, n, { kind: 'endTurn', by: 1 }).next;
  return viewOf(june, n, 0);
}

/** Positions: guard, asylum, tariff, verification, development, usmca, farm. */
const GENEROUS = [0, 1, 3, 0, 3, 1, 0];
const GREEDY = [4, 4, 0, 3, 0, 0, 2];

test('a generous text left unsigned late tells of a vote that is harder to win, an early one of nothing', () => {
  const late = leftUnsigned(9, GENEROUS);
  expect(shiftAt(late)[1]!).toBeLessThan(-1);
  expect(shiftAt(leftUnsigned(3, GENEROUS))[1]!).toBeCloseTo(0, 9);
  expect(shiftAt(leftUnsigned(9, GREEDY))[1]!).toBeCloseTo(0, 9);
});

test('what somebody tables is taken to pass at its home', () => {
  const tabled = (positions: readonly number[]) =>
    viewOf(
      june,
      set(start(june), copy => {
        copy.toMove = 0;
        copy.drafts[1] = { status: 'standing', version: 1, draft: { positions, covers: [] }, marks: [] };
      }),
      0,
    );
  expect(shiftAt(tabled(GREEDY))[1]!).toBeGreaterThan(1);
  expect(shiftAt(tabled(GENEROUS))[1]!).toBeCloseTo(0, 9);
});
