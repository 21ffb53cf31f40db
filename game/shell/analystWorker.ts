/// <reference lib="webworker" />
/** The analyst, reckoning beside the page: it gets a finished game and questions about it. */
import { analystOf } from './analystJobs.ts';
import { answerThread } from './threadWorker.ts';

declare const self: DedicatedWorkerGlobalScope;

answerThread(self, analystOf);
