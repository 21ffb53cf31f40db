/** One arm in a process of its own, so that no arm warms or spoils the compiled code of another. */
import { ARMS, type ArmName } from './arms.ts';
import { loadScript } from './script.ts';

const { count, run } = ARMS[process.argv[2] as ArmName](loadScript());

/** Runs for about so many milliseconds; answers with what it counted per second. */
function measure(milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let now = start;
  do {
    run();
    runs += 1;
    now = performance.now();
  } while (now - start < milliseconds);
  return (runs * count * 1000) / (now - start);
}

process.on('message', (milliseconds: number) => process.send!(measure(milliseconds)));
process.send!(0);
