import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Patience } from './analyst.ts';

/** A question to the analyst: how far it is, its answer, and how to stop it. */
export interface Asking<Answer> {
  readonly answer: Accessor<Answer | null>;
  /** Share that is done while it runs; null at rest. */
  readonly share: Accessor<number | null>;
  readonly failed: Accessor<boolean>;
  start(): void;
  cancel(): void;
}

/** Needs a Solid root; what is under way when it goes is stopped. */
export function createAsking<Answer>(ask: (patience: Patience) => Promise<Answer>): Asking<Answer> {
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  const [share, setShare] = createSignal<number | null>(null);
  const [failed, setFailed] = createSignal(false);
  let running: AbortController | null = null;
  const cancel = () => {
    running?.abort();
    running = null;
    setShare(null);
  };
  onCleanup(cancel);
  return {
    answer,
    share,
    failed,
    cancel,
    start() {
      cancel();
      const mine = new AbortController();
      running = mine;
      setFailed(false);
      setShare(0);
      ask({ onProgress: done => running === mine && setShare(done), signal: mine.signal }).then(
        found => {
          if (running !== mine) return;
          running = null;
          setAnswer(() => found);
          setShare(null);
        },
        error => {
          if (running !== mine) return;
          running = null;
          console.error(error);
          setFailed(true);
          setShare(null);
        },
      );
    },
  };
}
