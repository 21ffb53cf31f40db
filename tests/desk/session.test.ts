import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession, type Session } from '../../game/desk/session.ts';
import { ACT_PAUSE } from '../../game/desk/telling.ts';
import { type Seat as Player, policySeat, type SittingRecord } from '../../game/flow/index.ts';
import { DEFAULT_OPTIONS, type Move } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';

const june = shipped('2019-june-deadline');
const CALL: Move = { kind: 'call', by: 0, to: 1 };
const CALL_BACK: Move = { kind: 'call', by: 1, to: 0 };
const endOf = (by: number): Move => ({ kind: 'endTurn', by });

let saved: SittingRecord[];
let session: Session;
beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

function sitDown(seats: readonly ('person' | Player)[]): Session {
  session = createSession({
    scenario: june,
    seed: 3,
    options: DEFAULT_OPTIONS,
    seats,
    onSave: record => saved.push(record),
  });
  return session;
}

/** A machine that calls, then ends its turn. */
const caller = () =>
  policySeat(({ asked, negotiation }) => {
    if (asked === null) throw new Error('not asked');
    return negotiation.turn.room ? endOf(1) : CALL_BACK;
  }, 1);

const kinds = () => session.frame().news.map(({ kind }) => kind);

describe('against a machine', () => {
  test('own moves show at once, those of others one after another, and then the person is asked', async () => {
    sitDown(['person', caller()]);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.mine()).toBe(true);
    session.submit(CALL);
    expect(kinds()).toEqual(['call']);
    session.submit(endOf(0));
    await vi.advanceTimersByTimeAsync(ACT_PAUSE - 1);
    expect(session.waiting()).toBeGreaterThan(1);
    expect(session.mine()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(kinds()).toEqual(['call']);
    expect(session.frame().news[0]!.by).toBe(1);
    expect(session.mine()).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * ACT_PAUSE);
    expect(session.waiting()).toBe(0);
    expect(session.frame().view.negotiation.round).toBe(2);
  });

  test('what others do can be told at once, with everything that is new', async () => {
    sitDown(['person', caller()]);
    await vi.advanceTimersByTimeAsync(0);
    session.submit(endOf(0));
    await vi.advanceTimersByTimeAsync(1);
    expect(session.waiting()).toBeGreaterThan(1);
    session.skip();
    expect(session.waiting()).toBe(0);
    expect(kinds()).toEqual(expect.arrayContaining(['call', 'dawn']));
  });

  test('while something is read over the table nothing is told on, and then it goes on', async () => {
    sitDown(['person', caller()]);
    await vi.advanceTimersByTimeAsync(0);
    session.submit(endOf(0));
    await vi.advanceTimersByTimeAsync(ACT_PAUSE);
    expect(kinds()).toEqual(['call']);
    session.hold(true);
    const left = session.waiting();
    expect(left).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(20 * ACT_PAUSE);
    expect(kinds()).toEqual(['call']);
    expect(session.waiting()).toBe(left);
    session.hold(false);
    expect(kinds()).toEqual(['call']);
    await vi.advanceTimersByTimeAsync(20 * ACT_PAUSE);
    expect(session.waiting()).toBe(0);
    expect(session.mine()).toBe(true);
  });

  test('a move is taken back within the turn, and the record knows', async () => {
    sitDown(['person', caller()]);
    await vi.advanceTimersByTimeAsync(0);
    const before = session.frame().view;
    session.submit(CALL);
    expect(session.mayUndo()).toBe(true);
    session.undo();
    expect(session.frame().view).toEqual(before);
    expect(kinds()).toEqual([]);
    expect(session.mayUndo()).toBe(false);
    expect(session.record()).toMatchObject({ moves: [], undos: 1 });
    expect(saved.at(-1)).toMatchObject({ moves: [], undos: 1 });
  });

  test('an impossible move changes nothing and is told', async () => {
    sitDown(['person', caller()]);
    await vi.advanceTimersByTimeAsync(0);
    session.submit(CALL_BACK);
    expect(session.refusal()?.code).toBe('notYourTurn');
    expect(session.record().moves).toEqual([]);
    expect(session.reveal()).toBeNull();
  });
});

describe('two at one screen', () => {
  test('a curtain stands between them, and lifting it shows the other pair of eyes', async () => {
    sitDown(['person', 'person']);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.curtain()).toBe(0);
    expect(session.mine()).toBe(false);
    session.liftCurtain();
    expect(session.curtain()).toBeNull();
    expect(session.mine()).toBe(true);
    session.submit(CALL);
    expect(session.curtain()).toBeNull();
    session.submit(endOf(0));
    expect(session.curtain()).toBe(1);
    expect(session.mine()).toBe(false);
    expect(session.frame().view.me).toBe(0);
    session.liftCurtain();
    expect(session.seat()).toBe(1);
    expect(session.frame().view.me).toBe(1);
    expect(session.mine()).toBe(true);
    expect(session.mayUndo()).toBe(false);
  });

  test('the device is handed on when what its holder reads over the table has been put away', async () => {
    sitDown(['person', 'person']);
    await vi.advanceTimersByTimeAsync(0);
    session.liftCurtain();
    session.hold(true);
    session.submit(endOf(0));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.curtain()).toBeNull();
    expect(session.mine()).toBe(false);
    session.hold(false);
    expect(session.curtain()).toBe(1);
  });
});
