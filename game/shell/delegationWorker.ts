/// <reference lib="webworker" />
/** The own delegation, thinking beside the page: it gets views and gives advice and forecasts. */
import { type DelegationJob, doDelegationJob } from './delegationJobs.ts';
import { answerThread, inOneStep } from './threadWorker.ts';

declare const self: DedicatedWorkerGlobalScope;

answerThread(self, () => (job: DelegationJob) => inOneStep(() => doDelegationJob(job)));
