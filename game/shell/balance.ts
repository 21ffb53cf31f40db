import type { BalanceTeam } from '../desk/workshop/balanceTeam.ts';
import { balanceOf, gamesPlanned } from '../lab/balance.ts';
import { benchOf } from '../lab/bench.ts';
import type { Job, WorkName, Works } from '../lab/job.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Asking, askThreads, type Thread } from './thread.ts';

export type BalanceThread = Thread<Scenario, Job>;

/** Machines that play in several Web Workers, opened for each question and closed after it. */
export function balanceIn(open: () => BalanceThread, count: number): BalanceTeam {
  const all = new Set<Asking<Job>>();
  return {
    async play(scenario, question, { onProgress, signal }) {
      if (signal?.aborted) throw new Error('aborted');
      const asking = askThreads(open, scenario, { count });
      const abort = () => asking.close('aborted');
      signal?.addEventListener('abort', abort, { once: true });
      all.add(asking);
      const work = <Name extends WorkName>(job: Job<Name>) => asking.ask(job) as Promise<Works[Name][]>;
      const planned = gamesPlanned(scenario, question);
      try {
        const bench = benchOf(new Map([[scenario.id, scenario]]), null, work, ({ done }) =>
          onProgress?.(Math.min(1, done / planned)),
        );
        return await balanceOf(bench, scenario, question);
      } finally {
        signal?.removeEventListener('abort', abort);
        all.delete(asking);
        asking.close();
      }
    },
    close() {
      for (const asking of all) asking.close();
    },
  };
}
