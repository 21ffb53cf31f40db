/// <reference lib="webworker" />
/** One of the machines that play for the balance report, beside the page. */
import { runJob } from '../lab/job.ts';
import type { Scenario } from '../scenario/types.ts';
import type { BalanceAnswer, BalanceTask } from './balance.ts';

declare const self: DedicatedWorkerGlobalScope;

let scenario: Scenario | null = null;

self.onmessage = ({ data }: MessageEvent<BalanceTask>) => {
  const { id, job } = data;
  scenario = data.scenario ?? scenario;
  let answer: BalanceAnswer;
  try {
    answer = { id, facts: runJob(scenario!, job) };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  self.postMessage(answer);
};
