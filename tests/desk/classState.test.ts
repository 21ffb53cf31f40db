/** The hand-ins of a class, while others are being made up, and when the examiner does not come at once. */
import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HandIn } from '../../game/classroom/index.ts';
import { createClass } from '../../game/desk/classroom/classState.ts';
import type { Examiner } from '../../game/desk/classroom/examiner.ts';
import type { Patience } from '../../game/desk/debrief/analyst.ts';
import type { Ports } from '../../game/desk/ports.ts';
import { type ExaminerJob, examinerOf } from '../../game/shell/examinerJobs.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { tiny } from '../kit/scenarios.ts';

const scenario = tiny();
const set = assignmentFor(scenario);
const handIns = ['Ada', 'Ben', 'Cleo'].map((student, place) => handInOf(set, scenario, student, place + 1));
const fileOf = (handIn: HandIn) => ({ file: `${handIn.student}.json`, text: JSON.stringify(handIn) });

/** All that is waiting has its turn: nothing here takes longer than the promises it is made of. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve));

/**
 * A class without hand-ins; whoever makes them up answers when the test says so.
 * @param refusals how often the examiner cannot be loaded before it comes
 */
function begun(refusals = 0) {
  const run = examinerOf({ set, scenario });
  const done = <Found>(job: ExaminerJob): Found => {
    const steps = run(job);
    for (;;) {
      const { done: isOver, value } = steps.next();
      if (isOver) return value as Found;
    }
  };
  const answers: { give(made: readonly HandIn[]): void; fail(error: Error): void }[] = [];
  const examiner: Examiner = {
    judge: async handIns => done({ name: 'judge', handIns }),
    count: async handIns => done({ name: 'count', handIns }),
    confirm: async handIn => done({ name: 'confirm', handIn }),
    invent: (_, { signal }: Patience) =>
      new Promise((give, fail) => {
        answers.push({ give, fail });
        signal!.addEventListener('abort', () => fail(new Error('aborted')));
      }),
    close: () => {},
  };
  const folders: (readonly string[])[] = [];
  const storage = {
    saveClass: async ({ handIns }: { handIns: readonly { file: string }[] }) => {
      folders.push(handIns.map(({ file }) => file));
    },
    removeClass: async () => {
      folders.push([]);
    },
  };
  let calls = 0;
  const ports = {
    storage,
    async examiner() {
      calls += 1;
      if (calls <= refusals) throw new TypeError('not loaded');
      return examiner;
    },
    now: () => 0,
  } as unknown as Ports;
  return createRoot(leave => {
    const state = createClass(ports, { set, scenario }, 'week-3', []);
    /** Files in the list, and the verdict on each. */
    const told = () => state.entries.map(({ file, judged }) => `${file} ${judged?.is ?? 'waits'}`);
    return { state, answers, folders, leave, told, calls: () => calls };
  });
}

describe('hand-ins are made up', () => {
  test('and judged as any others', async () => {
    const { state, answers, told } = begun();
    void state.invent(2, 'Table');
    expect(state.progress()).toEqual({ stage: 'inventing', share: 0 });
    await settled();
    answers[0]!.give(handIns.slice(0, 2));
    await settled();
    expect(told()).toEqual(['Table 1 valid', 'Table 2 valid']);
    expect(state.progress()).toBeNull();
  });

  test('in vain: the failure is passed on, and nothing looks as if it went on', async () => {
    const { state, answers } = begun();
    const failing = state.invent(2, 'Table');
    await settled();
    answers[0]!.fail(new Error('crashed'));
    await expect(failing).rejects.toThrow('crashed');
    expect(state.progress()).toBeNull();
    void state.invent(2, 'Table');
    await settled();
    expect(answers).toHaveLength(2);
  });

  test.each(['stop', 'clear', 'leave'] as const)(
    'until somebody does "%s": no folder comes of it',
    async way => {
      const { state, folders, leave } = begun();
      const ending = state.invent(2, 'Table');
      await settled();
      if (way === 'leave') leave();
      else state[way]();
      await ending;
      expect(folders).toEqual(way === 'clear' ? [[]] : []);
      expect([state.entries.length, state.progress()]).toEqual([0, null]);
    },
  );

  test('while a file comes in: it is kept at once and judged with them', async () => {
    const { state, answers, folders, told } = begun();
    void state.invent(2, 'Table');
    await settled();
    await state.add([fileOf(handIns[2]!)]);
    expect(folders).toEqual([['Cleo.json']]);
    expect(told()).toEqual(['Cleo.json waits']);
    expect(state.progress()?.stage).toBe('inventing');
    answers[0]!.give(handIns.slice(0, 2));
    await settled();
    expect(told()).toEqual(['Cleo.json valid', 'Table 1 valid', 'Table 2 valid']);
  });

  test.each(['stop', 'fail'] as const)(
    'and a file that came meanwhile is judged after a "%s" as well',
    async way => {
      const { state, answers, told } = begun();
      const ending = state.invent(2, 'Table').catch(() => {});
      await settled();
      await state.add([fileOf(handIns[2]!)]);
      if (way === 'stop') state.stop();
      else answers[0]!.fail(new Error('crashed'));
      await ending;
      await settled();
      expect(told()).toEqual(['Cleo.json valid']);
      expect(state.progress()).toBeNull();
    },
  );
});

describe('an examiner that cannot be loaded', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    return () => vi.restoreAllMocks();
  });

  test('is said to be missing, and is called again when somebody tries again', async () => {
    const { state, told, calls, folders } = begun(2);
    await state.add(handIns.map(fileOf));
    expect(state.failed()).toBe(true);
    expect(state.progress()).toBeNull();
    expect(folders).toEqual([['Ada.json', 'Ben.json', 'Cleo.json']]);
    state.again();
    expect(state.failed()).toBe(false);
    await settled();
    expect([state.failed(), calls()]).toEqual([true, 2]);
    state.again();
    await settled();
    expect([state.failed(), calls()]).toEqual([false, 3]);
    expect(told()).toEqual(['Ada.json valid', 'Ben.json valid', 'Cleo.json valid']);
    state.again();
    await settled();
    expect(calls()).toBe(3);
  });

  test('comes with the next hand-in, and with the next that are to be made up', async () => {
    const added = begun(1);
    await added.state.add([fileOf(handIns[0]!)]);
    await added.state.add([fileOf(handIns[1]!)]);
    expect(added.told()).toEqual(['Ada.json valid', 'Ben.json valid']);
    const { state, answers, told } = begun(1);
    await expect(state.invent(1, 'Table')).rejects.toThrow('not loaded');
    void state.invent(1, 'Table');
    await settled();
    answers[0]!.give(handIns.slice(0, 1));
    await settled();
    expect(told()).toEqual(['Table 1 valid']);
  });

  test('leaves nothing behind when the page goes', async () => {
    const { state, leave } = begun(1);
    const adding = state.add([fileOf(handIns[0]!)]);
    leave();
    await adding;
    await settled();
    expect(state.failed()).toBe(false);
  });
});
