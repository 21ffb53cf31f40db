/// <reference lib="webworker" />
import type { ThreadAnswer, ThreadQuestion } from './thread.ts';

/** Milliseconds between two words about how far it is. */
const OFTEN = 60;

/** Answers the questions of `askThreads` in a worker. Jobs are done step by step and yield the share that is done. */
export function answerThread<Context, Job>(
  scope: DedicatedWorkerGlobalScope,
  make: (context: Context) => (job: Job) => Generator<number, unknown>,
): void {
  let answer: ((job: Job) => Generator<number, unknown>) | null = null;
  scope.onmessage = async ({ data }: MessageEvent<ThreadQuestion<Context, Job>>) => {
    const tell = (message: ThreadAnswer) => scope.postMessage(message);
    const { id } = data;
    try {
      answer ??= make(data.context as Context);
      const work = answer(data.job);
      let step = work.next();
      for (let told = 0; !step.done; step = work.next()) {
        if (performance.now() - told < OFTEN) continue;
        told = performance.now();
        tell({ id, is: 'progress', share: step.value });
      }
      tell({ id, is: 'answer', answer: await step.value });
    } catch (error) {
      tell({ id, is: 'failure', error: String(error) });
    }
  };
}

/** A job that cannot say how far it is, in the form of the others. */
// biome-ignore lint/correctness/useYield: one step has nothing to say on the way
export function* inOneStep<Answer>(work: () => Answer): Generator<number, Answer> {
  return work();
}
