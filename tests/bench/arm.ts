/** One arm in a process of its own, so that no arm warms or spoils the compiled code of another. */
import { ARMS, type ArmName } from './arms.ts';
import { loadScript, type Script } from './script.ts';
import { worked } from './worked.ts';

export interface Arm {
  /** What one run counts: plies of the script, answers, games. */
  readonly count: number;
  run(): void;
}

/** An arm of which single answers count, and not how many there are in a second. */
export interface Timed {
  /** Milliseconds of each answer of one run. */
  times(): readonly number[];
}

export type Prepare<Kind = Arm> = (script: Script) => Kind;

const arm = ARMS[process.argv[2] as ArmName](loadScript());

/** Runs for about so many milliseconds; answers with what it counted per second, or with the time of every answer. */
function measure(milliseconds: number): readonly number[] {
  const start = worked();
  const times: number[] = [];
  let runs = 0;
  let now = start;
  do {
    if ('times' in arm) times.push(...arm.times());
    else arm.run();
    runs += 1;
    now = worked();
  } while (now - start < milliseconds);
  return 'times' in arm ? times : [(runs * arm.count * 1000) / (now - start)];
}

process.on('message', (milliseconds: number) => process.send!(measure(milliseconds)));
process.send!([]);
