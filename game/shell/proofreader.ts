import { type Proofreader, TooSlow } from '../desk/workshop/ports.ts';
import type { ProofJob } from './proofreaderJobs.ts';

export interface ProofQuestion {
  readonly id: number;
  readonly job: ProofJob;
}

export type ProofAnswer =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };

/** The part of a Web Worker that is needed. */
export interface ProofThread {
  postMessage(question: ProofQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ProofAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

/** Milliseconds after which a text counts as too much to read: it may have been written to hang the reader. */
const PATIENCE = 8000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A proofreader in a Web Worker, opened with the first question. One that breaks or hangs is replaced by the next. */
export function proofreaderIn(open: () => ProofThread, patience = PATIENCE): Proofreader {
  const waiting = new Map<number, Waiting>();
  let thread: ProofThread | null = null;
  let nextId = 0;

  function end(error: Error): void {
    thread?.terminate();
    thread = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject, timer } of all) {
      clearTimeout(timer);
      reject(error);
    }
  }

  function opened(): ProofThread {
    const fresh = open();
    fresh.onerror = event => {
      event.preventDefault?.();
      end(new Error('crashed'));
    };
    fresh.onmessage = ({ data }) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      waiting.delete(data.id);
      clearTimeout(asked.timer);
      if ('error' in data) asked.reject(new Error(data.error));
      else asked.resolve(data.answer);
    };
    return fresh;
  }

  const ask = <Answer>(job: ProofJob): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      const timer = setTimeout(() => end(new TooSlow('the text takes too long to read')), patience);
      waiting.set(id, { resolve: answer => resolve(answer as Answer), reject, timer });
      try {
        thread ??= opened();
        thread.postMessage({ id, job });
      } catch (error) {
        end(new Error(String(error)));
      }
    });

  return {
    read: (text, file) => ask({ name: 'read', text, file }),
    offers: (text, offset) => ask({ name: 'offers', text, offset }),
    explain: (text, offset) => ask({ name: 'explain', text, offset }),
    close: () => end(new Error('closed')),
  };
}
