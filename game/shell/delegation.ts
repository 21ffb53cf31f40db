import type { Advice, Delegation, Reading, Tally } from '../desk/play/counsel.ts';
import type { DelegationJob, DelegationResult } from './delegationJobs.ts';

export interface DelegationQuestion {
  readonly id: number;
  readonly job: DelegationJob;
}

export type DelegationAnswer =
  | { readonly id: number; readonly result: DelegationResult }
  | { readonly id: number; readonly error: string };

/** The part of a Web Worker that is needed. */
export interface DelegationThread {
  postMessage(question: DelegationQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: DelegationAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

interface Waiting {
  readonly resolve: (result: DelegationResult) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The own delegation in a Web Worker, opened with the first question. A worker that breaks fails what waits for it;
 * the next question opens a new one.
 */
export function delegationIn(open: () => DelegationThread): Delegation {
  const waiting = new Map<number, Waiting>();
  let thread: DelegationThread | null = null;
  let nextId = 0;

  function end(why: string): void {
    thread?.terminate();
    thread = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new Error(why));
  }

  function opened(): DelegationThread {
    const fresh = open();
    fresh.onerror = event => {
      event.preventDefault?.();
      end('crashed');
    };
    fresh.onmessage = ({ data }) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.result);
    };
    return fresh;
  }

  const ask = <Result extends DelegationResult>(job: DelegationJob): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve: result => resolve(result as Result), reject });
      try {
        thread ??= opened();
        thread.postMessage({ id, job });
      } catch (error) {
        end(String(error));
      }
    });

  return {
    advise: view => ask<readonly Advice[]>({ name: 'advise', view }),
    judge: step => ask<readonly Tally[]>({ name: 'judge', step }),
    read: (view, draft) => ask<readonly Reading[]>({ name: 'read', view, draft }),
    close: () => end('closed'),
  };
}
