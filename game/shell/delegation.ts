import type { Advice, Delegation, Reading, Tally } from '../desk/play/counsel.ts';
import type { DelegationJob, DelegationResult } from './delegationJobs.ts';
import { askThreads, type Thread } from './thread.ts';

export type DelegationThread = Thread<null, DelegationJob>;

/** The own delegation in a Web Worker. */
export function delegationIn(open: () => DelegationThread): Delegation {
  const { ask: put, close } = askThreads(open, null);
  const ask = <Result extends DelegationResult>(job: DelegationJob) => put(job) as Promise<Result>;
  return {
    advise: view => ask<readonly Advice[]>({ name: 'advise', view }),
    judge: step => ask<readonly Tally[]>({ name: 'judge', step }),
    read: (view, draft) => ask<readonly Reading[]>({ name: 'read', view, draft }),
    close,
  };
}
