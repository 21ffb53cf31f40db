import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Move } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { type AnalystThread, analystIn } from '../../game/shell/analyst.ts';
import type { ThreadAnswer } from '../../game/shell/thread.ts';

const { scenario } = parseScenario(readFileSync('scenarios/first-table.json', 'utf8'), 'first-table.json');
const GAME = {
  scenario: scenario!,
  seed: 1,
  options: DEFAULT_OPTIONS,
  moves: [],
  players: ['person', 'even'],
};
const PASS: Move = { kind: 'endTurn', by: 0 };

type Question = Parameters<AnalystThread['postMessage']>[0];

/** Threads that answer when the test says so. */
function threads() {
  const made: {
    readonly asked: Question[];
    ended: boolean;
    tell(answer: ThreadAnswer): void;
    crash(): void;
  }[] = [];
  const open = (): AnalystThread => {
    const thread: AnalystThread = {
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
    const { made, open } = threads();
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
    const { made, open } = threads();
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
    const { made, open } = threads();
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
    const { made, open } = threads();
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
