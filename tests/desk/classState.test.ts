/** The hand-ins of a class while others are being made up, and what becomes of them however that ends. */
import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
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

/** A class without hand-ins; whoever makes them up answers when the test says so. */
function begun() {
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
  const ports = { storage, examiner: async () => examiner, now: () => 0 } as unknown as Ports;
  return createRoot(leave => {
    const state = createClass(ports, { set, scenario }, 'week-3', []);
    /** Files in the list, and the verdict on each. */
    const told = () => state.entries.map(({ file, judged }) => `${file} ${judged?.is ?? 'waits'}`);
    return { state, answers, folders, leave, told };
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
