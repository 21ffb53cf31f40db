import type { Patience } from '../desk/debrief/analyst.ts';

export interface ThreadQuestion<Context, Job> {
  readonly id: number;
  /** What all its questions are about, with the first question to a worker. */
  readonly context: Context | null;
  readonly job: Job;
}

export type ThreadAnswer =
  | { readonly id: number; readonly is: 'progress'; readonly share: number }
  | { readonly id: number; readonly is: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly is: 'failure'; readonly error: string };

/** The part of a Web Worker that is needed. */
export interface Thread<Context, Job> {
  postMessage(question: ThreadQuestion<Context, Job>): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ThreadAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

interface Waiting<Job> {
  readonly job: Job;
  readonly patience: Patience;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Asking<Job> {
  /** Rejects when it is aborted, when the worker breaks and when all is closed. */
  ask(job: Job, patience: Patience): Promise<unknown>;
  close(): void;
}

/**
 * Questions to a Web Worker, one after the other. What is no longer wanted while it is reckoned ends the worker; the
 * next question opens a new one.
 */
export function askThread<Context, Job>(open: () => Thread<Context, Job>, context: Context): Asking<Job> {
  const queue: Waiting<Job>[] = [];
  let thread: Thread<Context, Job> | null = null;
  let current: Waiting<Job> | null = null;
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
      thread.postMessage({ id, context: isNew ? context : null, job: mine.job });
    } catch (error) {
      fail(String(error));
    }
  }

  return {
    ask: (job, patience) =>
      new Promise((resolve, reject) => {
        const mine: Waiting<Job> = { job, patience, resolve, reject };
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
      }),
    close() {
      end();
      const all = current ? [current, ...queue] : [...queue];
      queue.length = 0;
      current = null;
      for (const { reject } of all) reject(new Error('closed'));
    },
  };
}
