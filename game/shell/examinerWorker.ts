/// <reference lib="webworker" />
/** One of the examiners of a class: it gets an assignment, and hand-ins to play again. */
import { examinerOf } from './examinerJobs.ts';
import { answerThread } from './threadWorker.ts';

declare const self: DedicatedWorkerGlobalScope;

answerThread(self, examinerOf);
