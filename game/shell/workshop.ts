import type { WorkshopPorts } from '../desk/workshop/ports.ts';
import { type BalanceThread, balanceIn } from './balance.ts';
import { type ProofThread, proofreaderIn } from './proofreader.ts';
import { textFilesIn } from './textFiles.ts';

/** Threads for the balance report: more of them need more memory than they save time. */
const MOST_THREADS = 8;

/** The workshop's share of the outside world: files, and its reader. */
export function workshopPorts(download: (name: string, text: string) => void): WorkshopPorts {
  return {
    files: textFilesIn(window as unknown as Parameters<typeof textFilesIn>[0], download),
    proofreader: () =>
      proofreaderIn(
        () =>
          new Worker(new URL('./proofreaderWorker.ts', import.meta.url), {
            type: 'module',
          }) as unknown as ProofThread,
      ),
    balance: () =>
      balanceIn(
        () =>
          new Worker(new URL('./balanceWorker.ts', import.meta.url), {
            type: 'module',
          }) as unknown as BalanceThread,
        Math.min(MOST_THREADS, navigator.hardwareConcurrency || 1),
      ),
  };
}
