import type { Patience } from '../desk/debrief/analyst.ts';
import { TooSlow } from '../desk/workshop/ports.ts';

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

/** Room for one worker, and the question that it is busy with. */
interface Place<Context, Job> {
  thread: Thread<Context, Job> | null;
  current: Waiting<Job> | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface ThreadOptions {
  /** The most workers that are open at a time. */
  readonly count?: number;
  /** Milliseconds after which a question that is being reckoned fails with `TooSlow`; without a limit if missing. */
  readonly limit?: number;
}

export interface Asking<Job> {
  /** Rejects when it is aborted, when the worker breaks or is too slow, and when all is closed. */
  ask(job: Job, patience?: Patience): Promise<unknown>;
  /** Ends all workers for good. What waits is rejected with the reason. */
  close(why?: string): void;
}

/**
 * Questions to Web Workers, which share one queue; each is opened when it is needed and does one thing at a time. What
 * is no longer wanted while it is reckoned ends its worker, and so does a failure; the next question opens a new one.
 */
export function askThreads<Context, Job>(
  open: () => Thread<Context, Job>,
  context: Context,
  { count = 1, limit }: ThreadOptions = {},
): Asking<Job> {
  const queue: Waiting<Job>[] = [];
  const places = Array.from(
    { length: count },
    (): Place<Context, Job> => ({ thread: null, current: null, timer: undefined }),
  );
  let nextId = 0;
  let ended: string | null = null;

  function settle(place: Place<Context, Job>): void {
    clearTimeout(place.timer);
    place.current = null;
  }

  function end(place: Place<Context, Job>): void {
    settle(place);
    place.thread?.terminate();
    place.thread = null;
  }

  function fail(place: Place<Context, Job>, error: Error): void {
    const failed = place.current;
    end(place);
    failed?.reject(error);
    share();
  }

  /** Gives out what can be given out, to workers that are open already before new ones. */
  function share(): void {
    for (;;) {
      const idle = places.filter(({ current }) => current === null);
      const place = idle.find(({ thread }) => thread !== null) ?? idle[0];
      const next = place && queue.shift();
      if (!next) return;
      // One signal may stop many questions: those whose turn it would be now are not begun.
      if (next.patience.signal?.aborted) next.reject(new Error('aborted'));
      else put(place, next);
    }
  }

  function put(place: Place<Context, Job>, question: Waiting<Job>): void {
    const id = nextId++;
    place.current = question;
    try {
      const isNew = place.thread === null;
      const thread = place.thread ?? open();
      place.thread = thread;
      thread.onerror = event => {
        event.preventDefault?.();
        if (place.thread === thread) fail(place, new Error('crashed'));
      };
      thread.onmessage = ({ data }) => {
        if (data.id !== id || place.current !== question) return;
        if (data.is === 'progress') question.patience.onProgress?.(data.share);
        else if (data.is === 'failure') fail(place, new Error(data.error));
        else {
          settle(place);
          question.resolve(data.answer);
          share();
        }
      };
      if (limit !== undefined)
        place.timer = setTimeout(() => fail(place, new TooSlow(`no answer in ${limit} ms`)), limit);
      thread.postMessage({ id, context: isNew ? context : null, job: question.job });
    } catch (error) {
      fail(place, new Error(String(error)));
    }
  }

  return {
    ask: (job, patience = {}) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(new Error(ended));
          return;
        }
        const mine: Waiting<Job> = { job, patience, resolve, reject };
        const drop = () => {
          const place = places.find(({ current }) => current === mine);
          const waiting = queue.indexOf(mine);
          if (place) fail(place, new Error('aborted'));
          else if (waiting >= 0) {
            queue.splice(waiting, 1);
            reject(new Error('aborted'));
          }
        };
        patience.signal?.addEventListener('abort', drop, { once: true });
        queue.push(mine);
        share();
      }),
    close(why = 'closed') {
      ended ??= why;
      for (const { reject } of queue.splice(0)) reject(new Error(ended));
      for (const place of places) fail(place, new Error(ended));
    },
  };
}
