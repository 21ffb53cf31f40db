/** Arms of a class: its hand-ins are played again under the rules, and the machine is asked for its moves. */
import type { Assignment, HandIn } from '../../game/classroom/index.ts';
import type { Judged } from '../../game/desk/classroom/examiner.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { type ExaminerJob, examinerOf } from '../../game/shell/examinerJobs.ts';
import { shipped } from '../kit/files.ts';
import type { Arm, Prepare } from './arm.ts';
import { SCENARIO } from './script.ts';

/** Games that differ; more would take longer to make than to check. */
const GAMES = 30;

/** The hand-ins of a class against Even, and whoever examines them, all in one process. */
function classOf() {
  const scenario = shipped(SCENARIO);
  const set: Assignment = {
    format: 1,
    title: 'bench',
    scenario: { id: scenario.id, digest: scenario.digest, text: null },
    seat: 'choice',
    machine: 'even',
    seeds: { kind: 'perStudent', salt: 1 },
    options: DEFAULT_OPTIONS,
    known: 'number',
    questions: [],
    deadline: '',
  };
  const examine = examinerOf({ set, scenario });
  const answer = (job: ExaminerJob): unknown => {
    const steps = examine(job);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  return { answer, handIns: answer({ name: 'invent', count: GAMES }) as readonly HandIn[] };
}

/** A class of so many is checked: each run does a part of it. */
export const checking =
  (handedIn: number): Prepare<Arm> =>
  () => {
    const { answer, handIns } = classOf();
    const judge = () => answer({ name: 'judge', handIns }) as readonly Judged[];
    if (judge().some(({ is }) => is !== 'valid')) throw new Error('a made-up hand-in is not valid');
    return { count: GAMES / handedIn, run: judge };
  };

/** The machine is asked anew for all its moves in one hand-in after another. */
export const confirming: Prepare<Arm> = () => {
  const { answer, handIns } = classOf();
  let done = 0;
  return {
    count: 1,
    run() {
      answer({ name: 'confirm', handIn: handIns[done % GAMES]! });
      done += 1;
    },
  };
};
