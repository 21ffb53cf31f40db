import type { Confirmation, HandIn } from '../classroom/index.ts';
import type { ClassTask, Counted, Examiner, Judged } from '../desk/classroom/examiner.ts';
import type { Patience } from '../desk/debrief/analyst.ts';
import type { ExaminerJob } from './examinerJobs.ts';
import { askThreads, type Thread } from './thread.ts';

export type ExaminerThread = Thread<ClassTask, ExaminerJob>;

/** Hand-ins that one question asks about: enough to keep a worker busy, few enough to share them out. */
const SHARE = 8;

/** Examiners in several Web Workers, who share what is to be done. */
export function examinersIn(open: () => ExaminerThread, task: ClassTask, count: number): Examiner {
  const { ask, close } = askThreads(open, task, { count });

  /** All hand-ins, some at a time; progress counts those that are done. */
  async function share<Found>(
    name: 'judge' | 'count',
    handIns: readonly HandIn[],
    { onProgress, signal }: Patience,
  ): Promise<readonly Found[]> {
    const parts: HandIn[][] = [];
    for (let from = 0; from < handIns.length; from += SHARE) parts.push(handIns.slice(from, from + SHARE));
    let done = 0;
    const found = await Promise.all(
      parts.map(async part => {
        const mine = (await ask({ name, handIns: part }, { ...(signal && { signal }) })) as readonly Found[];
        done += part.length;
        onProgress?.(done / handIns.length);
        return mine;
      }),
    );
    return found.flat();
  }

  return {
    judge: (handIns, patience) => share<Judged>('judge', handIns, patience),
    count: (handIns, patience) => share<Counted>('count', handIns, patience),
    confirm: (handIn, patience) => ask({ name: 'confirm', handIn }, patience) as Promise<Confirmation>,
    invent: (wanted, patience) =>
      ask({ name: 'invent', count: wanted }, patience) as Promise<readonly HandIn[]>,
    close,
  };
}
