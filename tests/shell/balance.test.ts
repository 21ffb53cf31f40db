import { describe, expect, it, test } from 'vitest';
import { runJob } from '../../game/lab/index.ts';
import type { Scenario } from '../../game/scenario/index.ts';
import { type BalanceThread, balanceIn } from '../../game/shell/balance.ts';
import { tiny } from '../kit/scenarios.ts';
import { paper } from './paper.ts';

type Task = Parameters<BalanceThread['postMessage']>[0];

const QUESTION = { games: 6, seed: 1 };
const FIRST = 'scenarios/first-table.json';

/** Threads that play in this one, each answer a moment later; `delay` says how many moments. */
function threads(delay: (task: Task) => number = () => 0) {
  const made: { readonly tasks: Task[]; ended: boolean; crash(): void }[] = [];
  const open = (): BalanceThread => {
    let scenario: Scenario | null = null;
    const entry = { tasks: [] as Task[], ended: false, crash: () => thread.onerror?.({}) };
    const thread: BalanceThread = {
      postMessage(task) {
        entry.tasks.push(task);
        scenario = task.context ?? scenario;
        const answer = (moments: number) => {
          if (entry.ended) return;
          if (moments > 0) setImmediate(() => answer(moments - 1));
          else
            thread.onmessage?.({ data: { id: task.id, is: 'answer', answer: runJob(scenario!, task.job) } });
        };
        setImmediate(() => answer(delay(task)));
      },
      terminate: () => {
        entry.ended = true;
      },
      onmessage: null,
      onerror: null,
    };
    made.push(entry);
    return thread;
  };
  return { made, open };
}

describe('machines in workers', () => {
  it('give the same report in one thread and in three of different speed', async () => {
    const scenario = tiny();
    const [one, three] = [threads(), threads(({ id }) => (id * 7) % 5)];
    const heard: number[] = [];
    const first = await balanceIn(one.open, 1).play(scenario, QUESTION, {
      onProgress: share => heard.push(share),
    });
    const second = await balanceIn(three.open, 3).play(scenario, QUESTION, {});
    expect(second).toEqual(first);
    expect([one.made.length, three.made.length]).toEqual([1, 3]);
    for (const { tasks, ended } of [...one.made, ...three.made]) {
      expect(tasks.map(({ context }) => context !== null)).toEqual(tasks.map((_, place) => place === 0));
      expect(ended).toBe(true);
    }
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('stop at once when they are no longer wanted', async () => {
    const { made, open } = threads();
    const team = balanceIn(open, 2);
    const stop = new AbortController();
    const found = team.play(tiny(), QUESTION, { signal: stop.signal });
    stop.abort();
    await expect(found).rejects.toThrow('aborted');
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
    await expect(team.play(tiny(), QUESTION, { signal: stop.signal })).rejects.toThrow('aborted');
    const other = team.play(tiny(), QUESTION, {});
    team.close();
    await expect(other).rejects.toThrow('closed');
  });

  it('fail as a whole where one of them breaks, and can be asked again', async () => {
    const { made, open } = threads();
    const team = balanceIn(open, 2);
    const found = team.play(tiny(), QUESTION, {});
    made[1]!.crash();
    await expect(found).rejects.toThrow('crashed');
    expect(made.every(({ ended }) => ended)).toBe(true);
    await expect(team.play(tiny(), QUESTION, {})).resolves.toBeDefined();
  });
});

describe('balance on the command line', () => {
  test('prints the report, the same on every run, and as data', async () => {
    const command = `balance ${FIRST} --games 4 --seed 3 --threads 1`;
    const { code, out } = await paper(command);
    expect(code).toBe(0);
    const { out: data } = await paper(`${command} --json`);
    const report = JSON.parse(data) as {
      readonly hash: string;
      readonly games: number;
      readonly seed: number;
    };
    expect([report.games, report.seed]).toEqual([4, 3]);
    expect(out).toContain(report.hash);
    for (const title of ['How games end', 'Points by seat', 'Hardly used', 'How much each style wins'])
      expect(out).toContain(title);
    const { out: spanish } = await paper(`${command} --lang es`);
    expect(spanish).toContain('Informe de equilibrio');
    expect(spanish).toContain(report.hash);
  });

  test('compares with another version', async () => {
    const same = await paper(`balance ${FIRST} --against ${FIRST} --games 2 --threads 1`);
    expect(same.out).toContain('The result is the same to the last digit.');
  });

  test.each([
    ['balance', 'The argument scenario is missing'],
    [`balance ${FIRST} --games 0`, 'At least one game is needed.'],
    [`balance ${FIRST} --games many`, 'a whole number from 0 is needed'],
    ['balance nowhere.json', 'cannot be read'],
  ])('%s is wrong use', async (command, message) => {
    const { code, err } = await paper(command);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
