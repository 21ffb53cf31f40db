/// <reference lib="webworker" />
/** The own delegation, thinking beside the page: it gets views and gives advice and forecasts. */
import type { DelegationAnswer, DelegationQuestion } from './delegation.ts';
import { doDelegationJob } from './delegationJobs.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { id, job } }: MessageEvent<DelegationQuestion>) => {
  let answer: DelegationAnswer;
  try {
    answer = { id, result: doDelegationJob(job) };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  self.postMessage(answer);
};
