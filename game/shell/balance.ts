import type { BalanceTeam } from '../desk/workshop/balanceTeam.ts';
import { balanceOf, gamesPlanned } from '../lab/balance.ts';
import { benchOf, type Worker } from '../lab/bench.ts';
import type { Job, WorkName, Works } from '../lab/job.ts';
import type { Scenario } from '../scenario/types.ts';

export interface BalanceTask {
  readonly id: number;
  /** With the first task of a thread. */
  readonly scenario: Scenario | null;
  readonly job: Job;
}

export type BalanceAnswer =
  | { readonly id: number; readonly facts: readonly unknown[] }
  | { readonly id: number; readonly error: string };

/** The part of a Web Worker that is needed. */
export interface BalanceThread {
  postMessage(task: BalanceTask): void;
  terminate(): void;
  onmessage: ((event: { readonly data: BalanceAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

/** Machines that play in several Web Workers, opened for each question and closed after it. */
export function balanceIn(open: () => BalanceThread, count: number): BalanceTeam {
  const pools = new Set<Pool>();
  return {
    async play(scenario, question, { onProgress, signal }) {
      if (signal?.aborted) throw new Error('aborted');
      const pool = poolOf(open, count, scenario);
      const abort = () => pool.end('aborted');
      signal?.addEventListener('abort', abort, { once: true });
      pools.add(pool);
      const planned = gamesPlanned(scenario, question);
      try {
        const bench = benchOf(new Map([[scenario.id, scenario]]), null, pool.work, ({ done }) =>
          onProgress?.(Math.min(1, done / planned)),
        );
        return await balanceOf(bench, scenario, question);
      } finally {
        signal?.removeEventListener('abort', abort);
        pools.delete(pool);
        pool.end('closed');
      }
    },
    close() {
      for (const pool of pools) pool.end('closed');
    },
  };
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (facts: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

interface Pool {
  readonly work: Worker;
  /** Ends all threads; whatever waits is rejected with the reason. */
  end(why: string): void;
}

/** Threads that do jobs, each one at a time. One that breaks ends all: the others would only go the same way. */
function poolOf(open: () => BalanceThread, count: number, scenario: Scenario): Pool {
  const queue: Waiting[] = [];
  const busy = new Map<number, Waiting>();
  const idle: BalanceThread[] = [];
  const threads: BalanceThread[] = [];
  let nextId = 0;
  let ended: string | null = null;

  function end(why: string): void {
    ended ??= why;
    for (const thread of threads.splice(0)) thread.terminate();
    const all = [...busy.values(), ...queue.splice(0)];
    busy.clear();
    for (const { reject } of all) reject(new Error(ended));
  }

  function opened(): BalanceThread {
    const thread = open();
    threads.push(thread);
    thread.onerror = event => {
      event.preventDefault?.();
      end('crashed');
    };
    thread.onmessage = ({ data }) => {
      const done = busy.get(data.id);
      if (!done) return;
      busy.delete(data.id);
      idle.push(thread);
      if ('error' in data) done.reject(new Error(data.error));
      else done.resolve(data.facts);
      feed();
    };
    return thread;
  }

  function feed(): void {
    while (queue.length > 0 && (idle.length > 0 || threads.length < count)) {
      const known = idle.pop();
      const thread = known ?? opened();
      const waiting = queue.shift()!;
      const id = nextId++;
      busy.set(id, waiting);
      thread.postMessage({ id, scenario: known ? null : scenario, job: waiting.job });
    }
  }

  return {
    end,
    work: <Name extends WorkName>(job: Job<Name>) =>
      new Promise<Works[Name][]>((resolve, reject) => {
        if (ended !== null) {
          reject(new Error(ended));
          return;
        }
        queue.push({ job, resolve: facts => resolve(facts as Works[Name][]), reject });
        try {
          feed();
        } catch (error) {
          end(String(error));
        }
      }),
  };
}
