/// <reference lib="webworker" />
/** The analyst, reckoning beside the page: it gets a finished game and questions about it. */

import type { AnalystAnswer, AnalystQuestion } from './analyst.ts';
import { analystOf } from './analystJobs.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two words about how far it is. */
const OFTEN = 60;

let answer: ReturnType<typeof analystOf> | null = null;

self.onmessage = ({ data }: MessageEvent<AnalystQuestion>) => {
  const tell = (message: AnalystAnswer) => self.postMessage(message);
  const { id } = data;
  try {
    if (data.game) answer = analystOf(data.game);
    const work = answer!(data.job);
    let step = work.next();
    for (let told = 0; !step.done; step = work.next()) {
      if (performance.now() - told < OFTEN) continue;
      told = performance.now();
      tell({ id, is: 'progress', share: step.value });
    }
    tell({ id, is: 'answer', answer: step.value });
  } catch (error) {
    tell({ id, is: 'failure', error: String(error) });
  }
};
