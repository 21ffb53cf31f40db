import { describe, expect, it, vi } from 'vitest';
import { SimulatedClock, waitFor } from 'xstate';
import {
  createSitting,
  type PersonSeat,
  personSeat,
  policySeat,
  type Question,
  type Seat,
  type Sitting,
  type SittingInput,
  scriptSeat,
  sittingView,
} from '../../game/flow/index.ts';
import { begin, DEFAULT_OPTIONS, type Move, type View } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, start, turnOf } from '../kit/play.ts';
import { randomMove, rngOf } from '../kit/random.ts';
import { tiny, tri } from '../kit/scenarios.ts';

const scenario = tiny();
const random = (view: View, seed: number) => randomMove(view, rngOf(seed * 1000 + view.negotiation.ply));
const end = (by: number): Move => ({ kind: 'endTurn', by });
const nonsense: Move = { kind: 'decline', by: 0 };

/** Lets everything that has been promised happen. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve));

/** A seat that never answers, and what it was asked. */
function deafSeat(): Seat & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    name: 'deaf',
    person: false,
    asked,
    ask(question) {
      asked.push(question);
      return new Promise(() => {});
    },
  };
}

function sit(seats: readonly Seat[], more: Partial<SittingInput> & { clock?: SimulatedClock } = {}): Sitting {
  return createSitting({ scenario, seed: 3, options: DEFAULT_OPTIONS, seats, ...more }).start();
}

const at = (sitting: Sitting) => sitting.getSnapshot().context.progress.negotiation;
const incidents = (sitting: Sitting) => sitting.getSnapshot().context.incidents.map(({ what }) => what);

describe('a sitting', () => {
  it.each([
    ['two', tiny()],
    ['three', tri()],
  ])('of %s policies plays to the end', async (_, played) => {
    const seats = played.agenda.principals.map((__, seat) => policySeat(random, seat));
    const sitting = sit(seats, { scenario: played });
    await waitFor(sitting, snapshot => snapshot.matches('over'));
    expect(at(sitting).outcome).not.toBeNull();
    expect(incidents(sitting)).toEqual([]);
    expect(sitting.getSnapshot().context.progress.moves).toHaveLength(at(sitting).ply);
  });

  it('takes MOVE for a person at once, and turns it away for anybody else', () => {
    const sitting = sit([personSeat(), deafSeat()]);
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(at(sitting)).toMatchObject({ ply: 1, toMove: 1 });
    sitting.send({ type: 'MOVE', move: end(1) });
    expect(at(sitting).ply).toBe(1);
    expect(sitting.getSnapshot().context.refusal).toEqual({ code: 'notAsked', data: {} });
  });

  it('takes the answer of a person, and tells whether anything was asked', async () => {
    const person = personSeat();
    const sitting = sit([person, personSeat()]);
    expect(person.question?.view.me).toBe(0);
    expect(person.answer(end(0))).toBe(true);
    await settled();
    expect(at(sitting).toMove).toBe(1);
    expect(person.answer(end(0))).toBe(false);
  });

  it('lets a person err for ever, and says why', () => {
    const sitting = sit([personSeat(), deafSeat()]);
    for (let time = 0; time < 10; time++) sitting.send({ type: 'MOVE', move: nonsense });
    expect(at(sitting).ply).toBe(0);
    expect(sittingView(sitting.getSnapshot(), 0)).toMatchObject({
      state: 'asking',
      refusal: { code: 'wrongPhase' },
    });
    expect(sittingView(sitting.getSnapshot(), 1).refusal).toBeNull();
    expect(sittingView(sitting.getSnapshot(), 'public').view.brief).toBeNull();
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(sitting.getSnapshot().context).toMatchObject({ refusal: null, progress: { moves: [end(0)] } });
  });

  it('plays a script and asks no more of it than it has', async () => {
    const sitting = sit([scriptSeat([end(0)]), scriptSeat([end(1), end(1)])]);
    await waitFor(sitting, ({ context }) => context.progress.negotiation.round === 3);
    expect(sitting.getSnapshot().context.progress.moves).toContainEqual(end(1));
    sitting.stop();
  });

  it('lets a script that names no account give a plain one, and one that names it give that', async () => {
    const june = shipped('2019-june-deadline');
    const from = { negotiation: turnOf(june, start(june), 0), moves: [], takeBacks: [], undos: 0 };
    const lines = (...own: string[]) => own.map(line => moveOf(june, line));
    const us = scriptSeat(lines('us call mexico', 'us suspend tariff 10', 'us endTurn'));
    const mexico = scriptSeat(lines('mexico readout boastful', 'mexico endTurn'));
    const sitting = sit([us, mexico], { scenario: june, from });
    await waitFor(sitting, ({ context }) => context.progress.negotiation.round === 2);
    const told = at(sitting).log.filter(entry => entry.kind === 'readout');
    expect(told.map(({ facts }) => facts.tone)).toEqual(['plain', 'boastful']);
    sitting.stop();
  });

  it('needs a seat for every principal', () => {
    const sitting = createSitting({ scenario, seed: 1, options: DEFAULT_OPTIONS, seats: [personSeat()] });
    expect(sitting.getSnapshot().status).toBe('error');
  });

  it('tells every seat that listens what it may know, after every ply', () => {
    const heard: View[] = [];
    const listener: Seat = { ...deafSeat(), tell: view => heard.push(view) };
    const sitting = sit([personSeat(), listener]);
    sitting.send({ type: 'MOVE', move: { kind: 'call', by: 0, to: 1 } });
    expect(heard.map(view => [view.me, view.negotiation.ply])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('a seat that answers illegally', () => {
  it('gets the refusal back and another try', async () => {
    const questions: Question[] = [];
    const seat: Seat = {
      name: 'slow learner',
      person: false,
      async ask(question) {
        questions.push(question);
        return question.refusal ? end(0) : nonsense;
      },
    };
    const sitting = sit([seat, deafSeat()]);
    await settled();
    expect(questions.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, 'wrongPhase']);
    expect(at(sitting)).toMatchObject({ ply: 1, toMove: 1 });
    expect(incidents(sitting)).toEqual(['illegal']);
  });

  it('is faulty after so many tries, and the sitting moves in its stead', async () => {
    const stubborn = policySeat(() => nonsense);
    const sitting = sit([stubborn, deafSeat()], { tries: 4 });
    await settled();
    expect(incidents(sitting)).toEqual(['illegal', 'illegal', 'illegal', 'illegal', 'faulty']);
    expect(sitting.getSnapshot().context.progress.moves).toEqual([end(0)]);
  });

  it.each([
    ['throws', (): Promise<Move> => Promise.reject(new Error('no idea'))],
    [
      'throws at once',
      (): Promise<Move> => {
        throw new Error('no idea');
      },
    ],
  ])('or %s is treated alike, with its message kept', async (_, ask) => {
    const sitting = sit([{ name: 'broken', person: false, ask }, deafSeat()], { tries: 2 });
    await settled();
    expect(incidents(sitting)).toEqual(['broken', 'broken', 'faulty']);
    expect(sitting.getSnapshot().context.incidents[0]).toMatchObject({ by: 0, ply: 0, message: 'no idea' });
    expect(at(sitting).toMove).toBe(1);
  });

  it('or answers with no move at all cannot end the sitting', async () => {
    const answers = [null, undefined, 'endTurn', { kind: 'endTurn' }, { kind: 'constructor', by: 0 }];
    const seat: Seat = { name: 'odd', person: false, ask: async () => answers.shift() as unknown as Move };
    const sitting = sit([seat, deafSeat()], { tries: 5 });
    await settled();
    expect(sitting.getSnapshot().status).toBe('active');
    expect(incidents(sitting)).toEqual([...Array(5).fill('illegal'), 'faulty']);
  });
});

describe('a silent seat', () => {
  it('is waited for without a limit', () => {
    const clock = new SimulatedClock();
    const sitting = sit([deafSeat(), deafSeat()], { clock });
    clock.increment(1_000_000_000);
    expect(at(sitting).ply).toBe(0);
  });

  it('loses its move when its time is over, question by question', () => {
    const clock = new SimulatedClock();
    const deaf = deafSeat();
    const sitting = sit([deaf, deafSeat()], { clock, timeLimit: 1000 });
    clock.increment(999);
    expect(at(sitting).ply).toBe(0);
    clock.increment(1);
    expect(at(sitting)).toMatchObject({ ply: 1, toMove: 1 });
    expect(deaf.asked[0]!.signal.aborted).toBe(true);
    clock.increment(1000);
    expect(at(sitting).ply).toBe(2);
    expect(incidents(sitting)).toEqual(['silent', 'silent']);
  });

  it('passes through every phase to the end', () => {
    const clock = new SimulatedClock();
    const opening: Move = {
      kind: 'table',
      by: 0,
      draft: { positions: [0, 0, 0], covers: [] },
      quiet: false,
    };
    const sitting = sit([personSeat(), deafSeat()], { clock, timeLimit: 1000 });
    sitting.send({ type: 'MOVE', move: opening });
    for (let time = 0; time < 20; time++) clock.increment(1000);
    expect(sitting.getSnapshot().matches('over')).toBe(true);
    expect(sitting.getSnapshot().context.progress.moves.at(-1)).toEqual({ kind: 'decline', by: 1 });
  });

  it('that answers late is ignored and counted', async () => {
    const clock = new SimulatedClock();
    let answer: (move: Move) => void = () => {};
    const slow: Seat = {
      name: 'slow',
      person: false,
      ask: () =>
        new Promise(resolve => {
          answer = resolve;
        }),
    };
    const sitting = sit([slow, deafSeat()], { clock, timeLimit: 1000 });
    clock.increment(1000);
    const before = at(sitting);
    answer({ kind: 'rally', by: 0 });
    await settled();
    expect(at(sitting)).toBe(before);
    expect(sitting.getSnapshot().context.late).toBe(1);
    expect(sitting.getSnapshot().context.incidents.at(-1)).toMatchObject({ what: 'late', by: 0 });
  });
});

describe('a pause', () => {
  it('withdraws the question, stops the time and asks again', () => {
    const clock = new SimulatedClock();
    const deaf = deafSeat();
    const sitting = sit([deaf, deafSeat()], { clock, timeLimit: 1000 });
    clock.increment(600);
    sitting.send({ type: 'PAUSE' });
    expect(sittingView(sitting.getSnapshot(), 0).state).toBe('paused');
    expect(deaf.asked[0]!.signal.aborted).toBe(true);
    clock.increment(5000);
    expect(at(sitting).ply).toBe(0);
    sitting.send({ type: 'RESUME' });
    expect(deaf.asked).toHaveLength(2);
    clock.increment(1000);
    expect(at(sitting).ply).toBe(1);
  });

  it('turns moves away with a code', () => {
    const sitting = sit([personSeat(), deafSeat()]);
    sitting.send({ type: 'PAUSE' });
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(sitting.getSnapshot().context.refusal?.code).toBe('paused');
    expect(at(sitting).ply).toBe(0);
    sitting.send({ type: 'RESUME' });
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(at(sitting).ply).toBe(1);
  });

  it('makes a script repeat its move, not skip one', async () => {
    const call: Move = { kind: 'call', by: 0, to: 1 };
    const sitting = sit([scriptSeat([call, end(0)]), deafSeat()]);
    sitting.send({ type: 'PAUSE' });
    await settled();
    expect(sitting.getSnapshot().context.late).toBe(1);
    sitting.send({ type: 'RESUME' });
    await settled();
    expect(sitting.getSnapshot().context.progress.moves).toEqual([call, end(0)]);
  });
});

describe('an undo', () => {
  const call: Move = { kind: 'call', by: 0, to: 1 };
  const rally: Move = { kind: 'rally', by: 0 };
  const mayUndo = { ...scenario, teaching: { ...scenario.teaching, undo: true } };

  function played(moves: readonly Move[], more: Partial<SittingInput> = {}) {
    const seats: [PersonSeat, PersonSeat] = [personSeat(), personSeat()];
    const sitting = sit(seats, { scenario: mayUndo, ...more });
    for (const move of moves) sitting.send({ type: 'MOVE', move });
    return sitting;
  }

  it('takes back the moves of this turn, one by one, and counts', () => {
    const sitting = played([call]);
    const afterCall = at(sitting);
    sitting.send({ type: 'MOVE', move: rally });
    expect(sittingView(sitting.getSnapshot(), 0).mayUndo).toBe(true);
    expect(sittingView(sitting.getSnapshot(), 1).mayUndo).toBe(false);
    sitting.send({ type: 'UNDO' });
    expect(at(sitting)).toBe(afterCall);
    sitting.send({ type: 'UNDO' });
    expect(at(sitting).ply).toBe(0);
    expect(sitting.getSnapshot().context.progress).toMatchObject({ undos: 2, moves: [] });
    sitting.send({ type: 'UNDO' });
    expect(sitting.getSnapshot().context.refusal?.code).toBe('nothingToUndo');
    sitting.send({ type: 'MOVE', move: call });
    expect(at(sitting)).toEqual(afterCall);
  });

  it('does not reach into another turn', () => {
    const sitting = played([call, end(0)]);
    sitting.send({ type: 'UNDO' });
    expect(at(sitting).ply).toBe(2);
    expect(sitting.getSnapshot().context.refusal?.code).toBe('nothingToUndo');
  });

  it('is there only where the scenario allows it', () => {
    const never = { ...scenario, teaching: { ...scenario.teaching, undo: false } };
    const sitting = played([call], { scenario: never });
    sitting.send({ type: 'UNDO' });
    expect(at(sitting).ply).toBe(1);
    expect(sitting.getSnapshot().context.refusal?.code).toBe('nothingToUndo');
  });

  it('asks the person again and saves', () => {
    const onSave = vi.fn();
    const sitting = played([call], { onSave });
    sitting.send({ type: 'UNDO' });
    expect(onSave.mock.lastCall![0]).toMatchObject({ moves: [], undos: 1 });
    expect(sitting.getSnapshot().matches('asking')).toBe(true);
    // The question and one live negotiation: the one that was taken back is gone.
    expect(Object.keys(sitting.getSnapshot().children)).toHaveLength(2);
  });

  it('is not for machines, paused sittings or games that are over', async () => {
    const machine = sit([scriptSeat([call]), deafSeat()], { scenario: mayUndo, tries: 1000 });
    await waitFor(machine, ({ context }) => context.progress.negotiation.ply === 1);
    machine.send({ type: 'UNDO' });
    expect(at(machine).ply).toBe(1);
    machine.stop();

    const paused = played([call]);
    paused.send({ type: 'PAUSE' });
    expect(sittingView(paused.getSnapshot(), 0).mayUndo).toBe(false);
    paused.send({ type: 'UNDO' });
    expect(paused.getSnapshot().context.refusal?.code).toBe('paused');

    const passing = policySeat(view => end(view.me as number));
    const over = sit([passing, passing], { scenario: mayUndo });
    await waitFor(over, snapshot => snapshot.matches('over'));
    over.send({ type: 'UNDO' });
    over.send({ type: 'MOVE', move: end(0) });
    expect(over.getSnapshot().context.refusal?.code).toBe('gameOver');
  });
});

describe('a hook that throws', () => {
  it('is an incident and no more', () => {
    const listener: Seat = {
      ...deafSeat(),
      tell() {
        throw new Error('hung up');
      },
    };
    const onSave = () => {
      throw new Error('disk full');
    };
    const sitting = sit([personSeat(), listener], { onSave });
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(at(sitting).ply).toBe(1);
    expect(sitting.getSnapshot().context.incidents).toMatchObject([
      { what: 'tellFailed', by: null, message: 'hung up' },
      { what: 'tellFailed', by: null, message: 'hung up' },
      { what: 'saveFailed', by: null, message: 'disk full' },
    ]);
  });
});

describe('an error of the program', () => {
  it('fails the sitting with its message, and does not throw', () => {
    const start = begin(scenario, 1, DEFAULT_OPTIONS);
    const from = { negotiation: { ...start, trust: [] }, moves: [], takeBacks: [], undos: 0 };
    const sitting = sit([personSeat(), deafSeat()], { from });
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(sitting.getSnapshot().matches('failed')).toBe(true);
    expect(sitting.getSnapshot().context.fault).toMatch(/undefined/);
    sitting.send({ type: 'MOVE', move: end(0) });
    expect(sitting.getSnapshot().context.refusal?.code).toBe('notAsked');
  });
});
