import { Worker as Thread } from 'node:worker_threads';
import { type Job, runJob, type Worker, type WorkName, type Works } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/types.ts';

export interface ThreadAnswer {
  readonly facts: readonly unknown[];
  /** What went wrong in the job, or null. */
  readonly error: string | null;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (facts: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

export interface Threads {
  readonly work: Worker;
  /** Ends all threads; what is not done stays undone. */
  close(): void;
}

/** Plays jobs in this thread, with a pause before each in which the terminal can answer. */
export function oneThread(scenarios: ReadonlyMap<string, Scenario>): Worker {
  return async <Name extends WorkName>(job: Job<Name>): Promise<Works[Name][]> => {
    await new Promise(resolve => setImmediate(resolve));
    return runJob(scenarios.get(job.arm.scenario)!, job);
  };
}

/**
 * Plays jobs in as many threads. Where threads cannot be started, this one does the work. Which thread does which job
 * is chance; what a job brings is not.
 */
export function threadsOf(scenarios: ReadonlyMap<string, Scenario>, count: number): Threads {
  const alone = oneThread(scenarios);
  if (count <= 1) return { work: alone, close: () => {} };
  const queue: Waiting[] = [];
  /** Threads with what they are at; null is idle. */
  const threads = new Map<Thread, Waiting | null>();

  const feed = () => {
    for (const [thread, busy] of threads) {
      const waiting = busy ? undefined : queue.shift();
      if (!waiting) continue;
      threads.set(thread, waiting);
      thread.postMessage(waiting.job);
    }
    if (threads.size > 0) return;
    for (const { job, resolve, reject } of queue.splice(0)) alone(job).then(resolve, reject);
  };
  const begin = () => {
    const thread = startThread(scenarios);
    threads.set(thread, null);
    thread.on('message', ({ facts, error }: ThreadAnswer) => {
      const { resolve, reject } = threads.get(thread)!;
      threads.set(thread, null);
      if (error === null) resolve(facts);
      else reject(new Error(error));
      feed();
    });
    thread.on('error', () => {
      const left = threads.get(thread);
      threads.delete(thread);
      if (left) queue.unshift(left);
      feed();
    });
  };
  for (let place = 0; place < count; place++) begin();
  return {
    work: <Name extends WorkName>(job: Job<Name>) =>
      new Promise<Works[Name][]>((resolve, reject) => {
        queue.push({ job, resolve: facts => resolve(facts as Works[Name][]), reject });
        feed();
      }),
    close() {
      for (const thread of threads.keys()) void thread.terminate();
    },
  };
}

/** A new thread does not inherit the reading of TypeScript, so it is told first. */
function startThread(scenarios: ReadonlyMap<string, Scenario>): Thread {
  const entry = JSON.stringify(new URL('./thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); })`;
  return new Thread(code, { eval: true, workerData: scenarios });
}
