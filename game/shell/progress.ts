import process from 'node:process';
import type { Shell } from './shell.ts';
import { barOf } from './text.ts';

/** How far a long piece of work has come, as the line of progress may say it. */
interface Shown {
  readonly bar: string;
  readonly share: string;
  readonly done: number;
  readonly planned: number;
}

/** Says on the line of progress how far a long piece of work has come, whenever that is a thousandth further. */
export function progressOf({ io, format }: Shell, say: (shown: Shown) => string) {
  let last = -1;
  return ({ done, planned }: { readonly done: number; readonly planned: number }): void => {
    const part = Math.min(1, done / planned);
    const permille = Math.floor(part * 1000);
    if (permille === last) return;
    last = permille;
    io.progress(say({ bar: barOf(part), share: format.percent(part), done, planned }));
  };
}

/** Does long work that an interrupt may end; either way nothing is left on the line of progress. */
export async function interruptible<Result>({ io }: Shell, work: () => Promise<Result>): Promise<Result> {
  const leave = () => {
    io.progress(null);
    process.exit(130);
  };
  process.once('SIGINT', leave);
  try {
    return await work();
  } finally {
    io.progress(null);
    process.off('SIGINT', leave);
  }
}
