import type { ClassTask, Examiner } from '../../game/desk/classroom/examiner.ts';
import { type ExaminerJob, examinerOf } from '../../game/shell/examinerJobs.ts';

/** An examiner who answers at once, on the same thread. */
export function examinerAtOnce(task: ClassTask): Examiner {
  const run = examinerOf(task);
  const done = <Found>(job: ExaminerJob): Found => {
    const steps = run(job);
    for (;;) {
      const { done: isOver, value } = steps.next();
      if (isOver) return value as Found;
    }
  };
  return {
    judge: async handIns => done({ name: 'judge', handIns }),
    count: async handIns => done({ name: 'count', handIns }),
    confirm: async handIn => done({ name: 'confirm', handIn }),
    invent: async count => done({ name: 'invent', count }),
    close: () => {},
  };
}
