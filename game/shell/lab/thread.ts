/** One thread of the laboratory: is handed jobs, answers with what they brought. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Job, runJob } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ThreadAnswer } from './threads.ts';

const scenarios = workerData as ReadonlyMap<string, Scenario>;

parentPort!.on('message', (job: Job) => {
  let answer: ThreadAnswer;
  try {
    answer = { facts: runJob(scenarios.get(job.arm.scenario)!, job), error: null };
  } catch (error) {
    answer = { facts: [], error: String(error) };
  }
  parentPort!.postMessage(answer);
});
