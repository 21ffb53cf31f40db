/// <reference lib="webworker" />
/** One of the machines that play for the balance report, beside the page. */
import { type Job, runJob } from '../lab/job.ts';
import type { Scenario } from '../scenario/types.ts';
import { answerThread, inOneStep } from './threadWorker.ts';

declare const self: DedicatedWorkerGlobalScope;

answerThread(self, (scenario: Scenario) => (job: Job) => inOneStep(() => runJob(scenario, job)));
