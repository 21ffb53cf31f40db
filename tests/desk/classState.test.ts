/** The hand-ins of a class, while others are being made up, and when the examiner does not come at once. */
import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HandIn } from '../../game/classroom/index.ts';
import { createClass } from '../../game/desk/classroom/classState.ts';
import type { Examiner } from '../../game/desk/classroom/examiner.ts';
import type { Patience } from '../../game/desk/debrief/analyst.ts';
import type { Ports } from '../../game/desk/ports.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { tiny } from '../kit/scenarios.ts';
import { examinerAtOnce } from './examinerAtOnce.ts';

const scenario = tiny();
const set = assignmentFor(scenario);
const handIns = ['Ada', 'Ben', 'Cleo'].map((student, place) => handInOf(set, scenario, student, place + 1));
const fileOf = (handIn: HandIn) => ({ file: `${handIn.student}.json`, text: JSON.stringify(handIn) });

/** All that is waiting has its turn: nothing here takes longer than the promises it is made of. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve));

/**
 * A class without hand-ins; whoever makes them up answers when the test says so.
 * @param refusals how often the examiner cannot be loaded before it comes
 * @param part what it does otherwise than it should
 */
function begun(refusals = 0, part: Partial<Examiner> = {}) {
  const answers: { give(made: readonly HandIn[]): void; fail(error: Error): void }[] = [];
  const examiner: Examiner = {
    ...examinerAtOnce({ set, scenario }),
    invent: (_, { signal }: Patience) =>
      new Promise((give, fail) => {
        answers.push({ give, fail });
        signal!.addEventListener('abort', () => fail(new Error('aborted')));
      }),
    ...part,
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

  test.each(['clear', 'remove'] as const)('is forgotten when a "%s" leaves nothing to check', async way => {
    const { state, answers, told } = begun(1);
    await state.add(handIns.slice(0, 2).map(fileOf));
    expect(state.failed()).toBe(true);
    if (way === 'clear') state.clear();
    else for (const entry of [...state.entries]) state.remove(entry);
    expect([state.failed(), state.waits()]).toEqual([false, false]);
    void state.invent(1, 'Table');
    await settled();
    expect(state.failed()).toBe(false);
    // Pressed before the button has gone.
    state.again();
    answers[0]!.give(handIns.slice(0, 1));
    await settled();
    expect(told()).toEqual(['Table 1 valid']);
  });

  test('is no reason any more for what waits after a later stop', async () => {
    const { state } = begun(1);
    await state.add([fileOf(handIns[0]!)]);
    void state.invent(1, 'Table');
    expect(state.failed()).toBe(false);
    state.stop();
    state.stop();
    expect([state.failed(), state.waits()]).toEqual([false, true]);
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

describe('what waits', () => {
  test('is gone on with after a stop, at whichever stage', async () => {
    const answer: (() => void)[] = [];
    const { judge, confirm } = examinerAtOnce({ set, scenario });
    const held = <Found>(found: () => Promise<Found>, { signal }: Patience) =>
      new Promise<Found>((give, fail) => {
        signal!.addEventListener('abort', () => fail(new Error('aborted')));
        answer.push(() => give(found()));
      });
    const { state, told } = begun(0, {
      judge: (some, patience) =>
        some.length > 0 ? held(() => judge(some, patience), patience) : judge([], patience),
      confirm: (some, patience) => held(() => confirm(some, patience), patience),
    });
    void state.add([fileOf(handIns[0]!)]);
    expect([state.progress()?.stage, state.waits()]).toEqual(['judging', false]);
    await settled();
    state.stop();
    await settled();
    expect(told()).toEqual(['Ada.json waits']);
    expect([state.waits(), state.failed(), state.progress()]).toEqual([true, false, null]);
    state.again();
    expect(state.waits()).toBe(false);
    await settled();
    answer[1]!();
    await settled();
    expect(told()).toEqual(['Ada.json valid']);
    state.stop();
    expect(state.waits()).toBe(true);
    state.again();
    expect(state.progress()?.stage).toBe('confirming');
    await settled();
    answer.at(-1)!();
    await settled();
    expect(state.entries[0]!.confirmation?.is).toBe('confirmed');
    expect([state.waits(), state.progress()]).toEqual([false, null]);
  });

  test('is not what is no hand-in, and not what runs', async () => {
    const { state } = begun();
    await state.add([{ file: 'holiday.json', text: 'sun' }]);
    expect(state.waits()).toBe(false);
    const adding = state.add(handIns.map(fileOf));
    expect(state.waits()).toBe(false);
    await adding;
    expect(state.waits()).toBe(false);
  });

  test('waits after one failure among many, and nothing looks as if it went on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { confirm } = examinerAtOnce({ set, scenario });
    const slow: (() => void)[] = [];
    const { state } = begun(0, {
      confirm: (handIn, patience) =>
        handIn.student === 'Ada'
          ? Promise.reject(new Error('crashed'))
          : new Promise(give => slow.push(() => give(confirm(handIn, patience)))),
    });
    await state.add(handIns.map(fileOf));
    for (const answer of slow) answer();
    await settled();
    expect([state.failed(), state.progress()]).toEqual([true, null]);
    vi.restoreAllMocks();
  });
});

describe('a hand-in that comes again', () => {
  const repeated = (state: ReturnType<typeof begun>['state']) => state.known().map(({ file }) => file);

  test('is told, whatever its file and its form, until something else comes in', async () => {
    const { state } = begun();
    await state.add(handIns.slice(0, 2).map(fileOf));
    expect(repeated(state)).toEqual([]);
    await state.add([{ file: 'copy.json', text: JSON.stringify(handIns[1], null, 2) }, fileOf(handIns[2]!)]);
    expect(repeated(state)).toEqual(['Ben.json']);
    expect(state.entries).toHaveLength(3);
    await state.add([{ file: 'holiday.json', text: 'sun' }]);
    expect(repeated(state)).toEqual([]);
  });

  test('twice at once is told as well, and not once it has been removed', async () => {
    const { state } = begun();
    await state.add([fileOf(handIns[0]!), fileOf(handIns[0]!)]);
    expect(repeated(state)).toEqual(['Ada.json']);
    state.remove(state.entries[0]!);
    expect(repeated(state)).toEqual([]);
  });
});

test('the id of a hand-in is its own, in whatever order and form it comes', async () => {
  const one = begun();
  await one.state.add(handIns.map(fileOf));
  const ids = one.state.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{10}$/);
  one.state.remove(one.state.entries[0]!);
  expect(one.state.entries.map(({ id }) => id)).toEqual(ids.slice(1));
  const other = begun();
  const { replay, ...rest } = handIns[2]!;
  await other.state.add([{ file: 'late.json', text: JSON.stringify({ replay, ...rest }, null, 2) }]);
  expect(other.state.entries[0]!.id).toBe(ids[2]);
});
