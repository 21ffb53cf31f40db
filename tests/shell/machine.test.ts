import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fallbackMove } from '../../game/flow/index.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { begin, DEFAULT_OPTIONS, type Move, refusal, viewOf } from '../../game/rules/index.ts';
import { type MachineQuestion, machineSeat, type Thinker } from '../../game/shell/machine.ts';
import { shipped } from '../kit/files.ts';

const scenario = shipped('2019-june-deadline');
const negotiation = begin(scenario, 7, DEFAULT_OPTIONS);
const view = viewOf(scenario, negotiation, negotiation.toMove!);
const pass: Move = fallbackMove(view);
const call = POLICIES.even(view, 7);

/** What a worker does with a question. */
type Behaviour = (thinker: Thinker, question: MachineQuestion) => void;

const answers: Behaviour = (thinker, { id, seed, policy }) => {
  const move = POLICIES[policy as 'even'](view, seed);
  queueMicrotask(() => thinker.onmessage?.({ data: { id, move, error: null } }));
};
const crashes: Behaviour = thinker => queueMicrotask(() => thinker.onerror?.({}));
const throws: Behaviour = (thinker, { id }) =>
  queueMicrotask(() => thinker.onmessage?.({ data: { id, move: null, error: 'thought in vain' } }));
const isSilent: Behaviour = () => {};

let behaviours: Behaviour[];
let opened: number;
let ended: number;
let questions: MachineQuestion[];
const onTrouble = vi.fn();
const onObjections = vi.fn();

beforeEach(() => {
  opened = 0;
  ended = 0;
  questions = [];
  onTrouble.mockReset();
  onObjections.mockReset();
});

/** Each worker that is opened behaves by the next in the list; the last one stays. */
function open(): Thinker {
  const behaviour = behaviours[Math.min(opened, behaviours.length - 1)]!;
  opened += 1;
  const thinker: Thinker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => {
      ended += 1;
    },
    postMessage: question => {
      questions.push(structuredClone(question));
      behaviour(thinker, question);
    },
  };
  return thinker;
}

const seat = () => machineSeat({ policy: 'even', seed: 7, onTrouble, onObjections, open, patience: 20 });
const ask = (player = seat(), signal = new AbortController().signal) =>
  player.ask({ view, refusal: null, signal });

describe('the machine in its worker', () => {
  test('answers as its policy does, from a view that can be posted', async () => {
    behaviours = [answers];
    expect(await ask()).toEqual(call);
    expect(questions[0]!.view).toEqual(view);
  });

  test('one worker serves many questions', async () => {
    behaviours = [answers];
    const player = seat();
    await ask(player);
    await ask(player);
    expect([opened, ended]).toEqual([1, 0]);
    player.close();
    expect(ended).toBe(1);
  });

  test('after a refusal it is asked with another seed', async () => {
    behaviours = [answers];
    const player = seat();
    const why = refusal(view, { kind: 'verdict', by: view.me as number, verdict: 'extend' });
    expect(why).not.toBeNull();
    await ask(player);
    await player.ask({ view, refusal: why, signal: new AbortController().signal });
    await player.ask({ view, refusal: why, signal: new AbortController().signal });
    await ask(player);
    expect(questions.map(({ seed }) => seed)).toEqual([7, 8, 9, 7]);
  });

  test.each([
    ['crashes', crashes],
    ['throws', throws],
    ['is silent', isSilent],
  ])('one that %s is replaced once and asked again', async (_, bad) => {
    behaviours = [bad, answers];
    expect(await ask()).toEqual(call);
    expect([opened, ended]).toEqual([2, 1]);
    expect(onTrouble).not.toHaveBeenCalled();
  });

  test.each([
    ['crashes', crashes],
    ['throws', throws],
    ['is silent', isSilent],
  ])('one that %s twice passes, and it is told', async (_, bad) => {
    behaviours = [bad];
    expect(await ask()).toEqual(pass);
    expect([opened, ended]).toEqual([2, 2]);
    expect(onTrouble).toHaveBeenCalledOnce();
  });

  test('where no worker can be made it passes', async () => {
    const player = machineSeat({
      policy: 'even',
      seed: 7,
      onTrouble,
      onObjections,
      open: () => {
        throw new Error('no workers here');
      },
    });
    expect(await ask(player)).toEqual(pass);
    expect(onTrouble).toHaveBeenCalledOnce();
  });

  test('what it says of drafts after its move is passed on', async () => {
    const said = {
      by: 0,
      author: 1,
      version: 1,
      ply: 4,
      code: 'tooEarly',
      issue: 0,
      position: 1,
      cover: null,
    } as const;
    behaviours = [
      (thinker, question) => {
        answers(thinker, question);
        queueMicrotask(() => thinker.onmessage?.({ data: { id: question.id, objections: [said] } }));
      },
    ];
    expect(await ask()).toEqual(call);
    await vi.waitFor(() => expect(onObjections).toHaveBeenCalledExactlyOnceWith([said]));
    expect(onTrouble).not.toHaveBeenCalled();
  });

  test('a question that is no longer wanted ends the worker, not the seat', async () => {
    behaviours = [isSilent, answers];
    const player = seat();
    const controller = new AbortController();
    const answer = ask(player, controller.signal);
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    expect(ended).toBe(1);
    expect(onTrouble).not.toHaveBeenCalled();
    expect(await ask(player)).toEqual(call);
  });

  test('an answer to an old question is not taken for a new one', async () => {
    behaviours = [
      (thinker, { id }) => {
        queueMicrotask(() => thinker.onmessage?.({ data: { id: id - 1, move: pass, error: null } }));
        answers(thinker, { id, view, seed: 7, policy: 'even' });
      },
    ];
    expect(await ask()).toEqual(call);
  });
});
