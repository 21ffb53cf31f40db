import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FinishedGame } from '../../game/desk/debrief/analyst.ts';
import { DEFAULT_OPTIONS, type Move } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { analystIn } from '../../game/shell/analyst.ts';
import type { AnalystJob } from '../../game/shell/analystJobs.ts';
import { askThreads, type Thread, type ThreadAnswer, type ThreadQuestion } from '../../game/shell/thread.ts';

const { scenario } = parseScenario(readFileSync('scenarios/first-table.json', 'utf8'), 'first-table.json');
const GAME = {
  scenario: scenario!,
  seed: 1,
  options: DEFAULT_OPTIONS,
  moves: [],
  players: ['person', 'even'],
};
const PASS: Move = { kind: 'endTurn', by: 0 };

/** Threads that answer when the test says so. */
function threads<Context, Job>() {
  type Question = ThreadQuestion<Context, Job>;
  const made: {
    readonly asked: Question[];
    ended: boolean;
    tell(answer: ThreadAnswer): void;
    crash(): void;
  }[] = [];
  const open = (): Thread<Context, Job> => {
    const thread: Thread<Context, Job> = {
      postMessage: question => void entry.asked.push(question),
      terminate: () => {
        entry.ended = true;
      },
      onmessage: null,
      onerror: null,
    };
    const entry = {
      asked: [] as Question[],
      ended: false,
      tell: (answer: ThreadAnswer) => thread.onmessage?.({ data: answer }),
      crash: () => thread.onerror?.({}),
    };
    made.push(entry);
    return thread;
  };
  return { made, open };
}

describe('the analyst in a worker', () => {
  it('asks one thing after the other, and hands the game over once', async () => {
    const { made, open } = threads<FinishedGame, AnalystJob>();
    const analyst = analystIn(open, GAME);
    const heard: number[] = [];
    const thoughts = analyst.thoughts({ onProgress: share => heard.push(share) });
    const ends = analyst.replays({ ply: 0, move: PASS }, 3, {});
    const [thread] = made;
    expect(thread!.asked.map(({ job }) => job.name)).toEqual(['thoughts']);
    thread!.tell({ id: 0, is: 'progress', share: 0.5 });
    thread!.tell({ id: 0, is: 'answer', answer: [] });
    await expect(thoughts).resolves.toEqual([]);
    expect(heard).toEqual([0.5]);
    expect(thread!.asked.map(({ context }) => context !== null)).toEqual([true, false]);
    expect(thread!.asked[1]!.job).toEqual({ name: 'replays', ply: 0, move: PASS, count: 3 });
    thread!.tell({ id: 1, is: 'answer', answer: ['end'] });
    await expect(ends).resolves.toEqual(['end']);
    expect(made).toHaveLength(1);
  });

  it('ends the worker that is busy with what is no longer wanted, and goes on in a new one', async () => {
    const { made, open } = threads<FinishedGame, AnalystJob>();
    const analyst = analystIn(open, GAME);
    const stopping = new AbortController();
    const first = analyst.suggestions(0, { signal: stopping.signal });
    const second = analyst.stated(0, {});
    stopping.abort();
    await expect(first).rejects.toThrow('aborted');
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
    expect(made[1]!.asked[0]!.context).not.toBeNull();
    made[1]!.tell({ id: made[1]!.asked[0]!.id, is: 'answer', answer: [] });
    await expect(second).resolves.toEqual([]);
  });

  it('drops a question that has not been asked yet without disturbing the one at hand', async () => {
    const { made, open } = threads<FinishedGame, AnalystJob>();
    const analyst = analystIn(open, GAME);
    const stopping = new AbortController();
    const first = analyst.thoughts({});
    const second = analyst.stated(0, { signal: stopping.signal });
    stopping.abort();
    await expect(second).rejects.toThrow('aborted');
    made[0]!.tell({ id: 0, is: 'answer', answer: [] });
    await expect(first).resolves.toEqual([]);
    expect(made[0]!.ended).toBe(false);
    expect(made[0]!.asked).toHaveLength(1);
  });

  it('says that a worker broke and takes another for the next question', async () => {
    const { made, open } = threads<FinishedGame, AnalystJob>();
    const analyst = analystIn(open, GAME);
    const first = analyst.thoughts({});
    made[0]!.crash();
    await expect(first).rejects.toThrow('crashed');
    const second = analyst.thoughts({});
    made[1]!.tell({ id: made[1]!.asked[0]!.id, is: 'failure', error: 'no such ply' });
    await expect(second).rejects.toThrow('no such ply');
    const third = analyst.thoughts({});
    analyst.close();
    await expect(third).rejects.toThrow('closed');
  });
});

describe('several workers', () => {
  it('share one queue, and each is handed the context once', async () => {
    const { made, open } = threads<string, number>();
    const { ask } = askThreads(open, 'class', { count: 2 });
    const answers = Promise.all([1, 2, 3, 4].map(job => ask(job)));
    expect(made.map(({ asked }) => asked.map(({ job }) => job))).toEqual([[1], [2]]);
    // The quick one takes what is left.
    for (const id of [1, 2, 3]) made[1]!.tell({ id, is: 'answer', answer: id });
    made[0]!.tell({ id: 0, is: 'answer', answer: 0 });
    await expect(answers).resolves.toEqual([0, 1, 2, 3]);
    expect(made.map(({ asked }) => asked.map(({ context }) => context))).toEqual([
      ['class'],
      ['class', null, null],
    ]);
  });

  it('are not opened anew for what one signal stops', async () => {
    const { made, open } = threads<null, number>();
    const { ask } = askThreads(open, null, { count: 2 });
    const stopping = new AbortController();
    const stopped = [1, 2, 3, 4, 5].map(job => ask(job, { signal: stopping.signal }));
    stopping.abort();
    for (const each of stopped) await expect(each).rejects.toThrow('aborted');
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('that break or cannot be opened fail one question each', async () => {
    const { made, open } = threads<null, number>();
    let isOut = false;
    const { ask, close } = askThreads(
      () => {
        if (isOut) throw new Error('no more workers');
        return open();
      },
      null,
      { count: 2 },
    );
    const [first, second, third] = [ask(1), ask(2), ask(3)];
    isOut = true;
    made[0]!.crash();
    await expect(first).rejects.toThrow('crashed');
    await expect(third).rejects.toThrow('no more workers');
    close();
    await expect(second).rejects.toThrow('closed');
    await expect(ask(4)).rejects.toThrow('closed');
  });
});
