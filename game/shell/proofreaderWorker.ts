/// <reference lib="webworker" />
/** The proofreader, reading beside the page: it gets texts and says what is wrong with them and what could follow. */
import type { ProofAnswer, ProofQuestion } from './proofreader.ts';
import { doProofJob } from './proofreaderJobs.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data: { id, job } }: MessageEvent<ProofQuestion>) => {
  let answer: ProofAnswer;
  try {
    answer = { id, answer: await doProofJob(job) };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  self.postMessage(answer);
};
