import type { Analyst, FinishedGame } from '../desk/debrief/analyst.ts';
import type { AnalystJob, AnalystJobName, AnalystJobs } from './analystJobs.ts';
import { askThreads, type Thread } from './thread.ts';

export type AnalystThread = Thread<FinishedGame, AnalystJob>;

/** An analyst in a Web Worker. */
export function analystIn(open: () => AnalystThread, game: FinishedGame): Analyst {
  const { ask: put, close } = askThreads(open, game);
  const ask = <Name extends AnalystJobName>(
    job: Extract<AnalystJob, { name: Name }>,
    patience: Parameters<typeof put>[1],
  ) => put(job, patience) as Promise<AnalystJobs[Name]['answer']>;
  return {
    thoughts: patience => ask({ name: 'thoughts' }, patience),
    stated: (seat, patience) => ask({ name: 'stated', seat }, patience),
    suggestions: (seat, patience) => ask({ name: 'suggestions', seat }, patience),
    replays: ({ ply, move }, count, patience) => ask({ name: 'replays', ply, move, count }, patience),
    close,
  };
}
