/// <reference lib="webworker" />
/** The proofreader, reading beside the page: it gets texts and says what is wrong with them and what could follow. */
import { doProofJob, type ProofJob } from './proofreaderJobs.ts';
import { answerThread, inOneStep } from './threadWorker.ts';

declare const self: DedicatedWorkerGlobalScope;

answerThread(self, () => (job: ProofJob) => inOneStep(() => doProofJob(job)));
