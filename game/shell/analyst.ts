import type { Analyst, FinishedGame, Patience } from '../desk/debrief/analyst.ts';
import type { AnalystJob, AnalystJobName, AnalystJobs } from './analystJobs.ts';

export interface AnalystQuestion {
  readonly id: number;
  /** With the first question to a worker. */
  readonly game: FinishedGame | null;
  readonly job: AnalystJob;
}

export type AnalystAnswer =
  | { readonly id: number; readonly is: 'progress'; readonly share: number }
  | { readonly id: number; readonly is: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly is: 'failure'; readonly error: string };

/** The part of a Web Worker that is needed. */
export interface AnalystThread {
  postMessage(question: AnalystQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: AnalystAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

interface Waiting {
  readonly job: AnalystJob;
  readonly patience: Patience;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * An analyst in a Web Worker: one question after the other. What is no longer wanted while it is reckoned ends the
 * worker; the next question opens a new one.
 */
export function analystIn(open: () => AnalystThread, game: FinishedGame): Analyst {
  const queue: Waiting[] = [];
  let thread: AnalystThread | null = null;
  let current: Waiting | null = null;
  let nextId = 0;

  function end(): void {
    thread?.terminate();
    thread = null;
  }

  function take(): void {
    const mine = current ? null : queue.shift();
    if (!mine) return;
    current = mine;
    const id = nextId++;
    const finish = (settle: () => void) => {
      if (current !== mine) return;
      current = null;
      settle();
      take();
    };
    const fail = (why: string) => {
      end();
      finish(() => mine.reject(new Error(why)));
    };
    try {
      const isNew = thread === null;
      thread ??= open();
      thread.onerror = event => {
        event.preventDefault?.();
        fail('crashed');
      };
      thread.onmessage = ({ data }) => {
        if (data.id !== id) return;
        if (data.is === 'progress') mine.patience.onProgress?.(data.share);
        else if (data.is === 'answer') finish(() => mine.resolve(data.answer));
        else fail(data.error);
      };
      thread.postMessage({ id, game: isNew ? game : null, job: mine.job });
    } catch (error) {
      fail(String(error));
    }
  }

  function ask<Name extends AnalystJobName>(
    job: Extract<AnalystJob, { name: Name }>,
    patience: Patience,
  ): Promise<AnalystJobs[Name]['answer']> {
    return new Promise((resolve, reject) => {
      const mine: Waiting = { job, patience, resolve: resolve as (answer: unknown) => void, reject };
      const drop = () => {
        const place = queue.indexOf(mine);
        if (place >= 0) queue.splice(place, 1);
        else if (current === mine) {
          end();
          current = null;
        } else return;
        reject(new Error('aborted'));
        take();
      };
      if (patience.signal?.aborted) {
        reject(new Error('aborted'));
        return;
      }
      patience.signal?.addEventListener('abort', drop, { once: true });
      queue.push(mine);
      take();
    });
  }

  return {
    thoughts: patience => ask({ name: 'thoughts' }, patience),
    stated: (seat, patience) => ask({ name: 'stated', seat }, patience),
    suggestions: (seat, patience) => ask({ name: 'suggestions', seat }, patience),
    replays: ({ ply, move }, count, patience) => ask({ name: 'replays', ply, move, count }, patience),
    close() {
      end();
      const all = current ? [current, ...queue] : [...queue];
      queue.length = 0;
      current = null;
      for (const { reject } of all) reject(new Error('closed'));
    },
  };
}
