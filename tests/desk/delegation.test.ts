import { describe, expect, test } from 'vitest';
import { type Advice, sumTallies, type Tally } from '../../game/desk/play/counsel.ts';
import { objectionsTo } from '../../game/desk/play/objections.ts';
import { ownSteps } from '../../game/desk/play/steps.ts';
import { begin, DEFAULT_OPTIONS, type Move, play, viewOf } from '../../game/rules/index.ts';
import { doDelegationJob } from '../../game/shell/delegationJobs.ts';
import { shipped } from '../kit/files.ts';

const june = shipped('2019-june-deadline');
const endOf = (by: number): Move => ({ kind: 'endTurn', by });
const CALL: Move = { kind: 'call', by: 1, to: 0 };
const stateAfter = (moves: readonly Move[]) =>
  moves.reduce((n, move) => play(june, n, move).next, begin(june, 7, DEFAULT_OPTIONS));
const stepsOf = (moves: readonly Move[], me: number) =>
  ownSteps({ scenario: june, seed: 7, options: DEFAULT_OPTIONS, moves }, me);

describe('own steps', () => {
  // Who begins a round changes from round to round.
  const moves = [endOf(0), CALL, endOf(1)];

  test('each move comes with what its seat saw before it and saw at its next turn', () => {
    const steps = stepsOf(moves, 1);
    expect(steps.map(({ move }) => move.kind)).toEqual(['call', 'endTurn']);
    expect(steps[0]!.view).toEqual(viewOf(june, stateAfter(moves.slice(0, 1)), 1));
    for (const { later } of steps) expect(later).toEqual(viewOf(june, stateAfter(moves), 1));
  });

  test('a turn that is still open, or not followed by another, is left out', () => {
    expect(stepsOf(moves.slice(0, 2), 1)).toEqual([]);
    expect(stepsOf([...moves, CALL], 1)).toHaveLength(2);
  });
});

describe('the record of the voices', () => {
  const opening = [endOf(0)];
  const view = viewOf(june, stateAfter(opening), 1);
  const advice = doDelegationJob({ name: 'advise', view }) as readonly Advice[];
  const advised = advice.find(({ move }) => move !== null)!.move!;
  const judged = (made: readonly Move[]) => {
    const [step] = stepsOf([...opening, ...made, endOf(1)], 1);
    return doDelegationJob({ name: 'judge', step: step! }) as readonly Tally[];
  };

  test('counts those whose move was made, and only those', () => {
    const isAdvised = ({ move }: Advice) => JSON.stringify(move) === JSON.stringify(advised);
    expect(judged([advised]).map(({ followed }) => followed)).toEqual(
      advice.map(item => (isAdvised(item) ? 1 : 0)),
    );
    expect(judged([CALL]).map(({ followed }) => followed)).toEqual(
      advice.map(({ move }) => (JSON.stringify(move) === JSON.stringify(CALL) ? 1 : 0)),
    );
  });

  test('is added up by voice', () => {
    const one = { right: 1, followed: 1 };
    const none = { right: 0, followed: 0 };
    expect(sumTallies([[one, none], [], [one, { right: 0, followed: 1 }]])).toEqual([
      { right: 2, followed: 2 },
      { right: 0, followed: 1 },
    ]);
  });
});

describe('objections', () => {
  const draft = { positions: june.agenda.issues.map(() => 1), covers: [] };
  const table: Move = { kind: 'table', by: 1, draft, quiet: false };
  const tabled = [endOf(0), table, endOf(1), endOf(1)];
  const n = stateAfter(tabled);
  const said = {
    by: 0,
    author: 1,
    version: n.drafts[1]!.version,
    ply: n.ply,
    code: 'asksTooMuch' as const,
    issue: 0,
    position: 1,
    cover: null,
  };
  const after = stateAfter([...tabled, endOf(0)]);

  test('are shown to the author of the draft, once the turn has been told', () => {
    expect(objectionsTo(viewOf(june, n, 1), [said])).toEqual([]);
    expect(objectionsTo(viewOf(june, after, 1), [said])).toEqual([said]);
    expect(objectionsTo(viewOf(june, after, 0), [said])).toEqual([]);
  });

  test('go with the draft that they were about', () => {
    const other: Move = { ...table, draft: { ...draft, positions: draft.positions.map(() => 0) } };
    const replaced = stateAfter([...tabled, endOf(0), endOf(0), other]);
    expect(objectionsTo(viewOf(june, replaced, 1), [said])).toEqual([]);
  });
});
