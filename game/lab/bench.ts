import type { Scenario } from '../scenario/types.ts';
import type { Arm } from './arm.ts';
import type { Job, WorkName, Works } from './job.ts';

/** Does a job somewhere: here or in another thread. */
export type Worker = <Name extends WorkName>(job: Job<Name>) => Promise<Works[Name][]>;

/** Where experiments are made: the scenarios at hand, and whoever plays the games. */
export interface Bench {
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Games instead of the number that an experiment would have; null leaves it that. */
  readonly games: number | null;
  /** Does work on seeds `from` to `from + count - 1`, in this order; the same work is done once. */
  work<Name extends WorkName>(
    work: Name,
    arm: Arm,
    count: number,
    from?: number,
  ): Promise<readonly Works[Name][]>;
}

export interface Progress {
  readonly done: number;
  /** As far as known: experiments that go step by step ask for more later. */
  readonly planned: number;
}

/** Seeds of a job: few, so that all threads end at about the same time. */
const JOB_SIZE = 5;

/**
 * A bench that cuts work into jobs. What comes out depends on the work alone, and neither on who did which job nor on
 * the order in which they were done.
 */
export function benchOf(
  scenarios: ReadonlyMap<string, Scenario>,
  games: number | null,
  worker: Worker,
  onProgress: (progress: Progress) => void = () => {},
): Bench {
  const known = new Map<string, Promise<readonly unknown[]>>();
  let [done, planned] = [0, 0];
  const run = async <Name extends WorkName>(job: Job<Name>) => {
    const facts = await worker(job);
    done += job.count;
    onProgress({ done, planned });
    return facts;
  };
  const perform = async <Name extends WorkName>(work: Name, arm: Arm, count: number, from: number) => {
    const jobs: Promise<Works[Name][]>[] = [];
    planned += count;
    for (let first = 0; first < count; first += JOB_SIZE)
      jobs.push(run({ work, arm, from: from + first, count: Math.min(JOB_SIZE, count - first) }));
    return (await Promise.all(jobs)).flat();
  };
  return {
    scenarios,
    games,
    work<Name extends WorkName>(work: Name, arm: Arm, count: number, from = 1) {
      const key = JSON.stringify([work, arm, count, from]);
      const found = known.get(key) ?? perform(work, arm, count, from);
      known.set(key, found);
      return found as Promise<readonly Works[Name][]>;
    },
  };
}
