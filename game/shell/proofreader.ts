import type { Patience } from '../desk/debrief/analyst.ts';
import type { Explanation, Offer, Proof, Proofreader } from '../desk/workshop/ports.ts';
import type { Fault } from '../scenario/index.ts';
import type { ProofJob } from './proofreaderJobs.ts';
import { askThreads, type Thread } from './thread.ts';

export type ProofThread = Thread<null, ProofJob>;

/** Milliseconds after which a text counts as too much to read: it may have been written to hang the reader. */
const LIMIT = 8000;

/** Two: what is quickly read does not wait for what has to be reckoned. */
const COUNT = 2;

/** A proofreader in Web Workers. */
export function proofreaderIn(open: () => ProofThread, limit = LIMIT): Proofreader {
  const { ask: put, close } = askThreads(open, null, { count: COUNT, limit });
  const ask = <Answer>(job: ProofJob, patience?: Patience) => put(job, patience) as Promise<Answer>;
  return {
    read: (text, file) => ask<Proof>({ name: 'read', text, file }),
    lint: (text, file, signal) => ask<readonly Fault[]>({ name: 'lint', text, file }, { signal }),
    offers: (text, offset, language) => ask<readonly Offer[]>({ name: 'offers', text, offset, language }),
    explain: (text, offset, language) => ask<Explanation | null>({ name: 'explain', text, offset, language }),
    close,
  };
}
