import type { BranchEnd } from '../analysis/debrief/branch.ts';
import { courseOf } from '../analysis/debrief/course.ts';
import type { FinishedGame, Stated, Suggestion, Thought } from '../desk/debrief/analyst.ts';
import { replayBranch, suggestBranches, type Trunk } from '../lab/whatIf.ts';
import { calibrationOf, DIFFICULTIES, explainMind } from '../opponent/index.ts';
import { type Move, machineSeed, viewOf } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { inOneStep } from './threadWorker.ts';

/** What can be asked, with its answer. */
export interface AnalystJobs {
  thoughts: { readonly ask: Record<never, never>; readonly answer: readonly Thought[] };
  stated: { readonly ask: { readonly seat: Seat }; readonly answer: readonly Stated[] };
  suggestions: { readonly ask: { readonly seat: Seat }; readonly answer: readonly Suggestion[] };
  replays: {
    readonly ask: { readonly ply: number; readonly move: Move; readonly count: number };
    readonly answer: readonly BranchEnd[];
  };
}

export type AnalystJobName = keyof AnalystJobs;
export type AnalystJob = {
  readonly [Name in AnalystJobName]: { readonly name: Name } & AnalystJobs[Name]['ask'];
}[AnalystJobName];

/** Replays between two words about how far it is. */
const CHUNK = 25;

/** Answers questions about one finished game, step by step: yields the share that is done. */
export function analystOf({ scenario, seed, options, moves, players }: FinishedGame) {
  const { states } = courseOf(scenario, { seed, options, moves });
  const trunk: Trunk = { scenario, seed, players, states, moves };

  function* thoughts(): Generator<number, readonly Thought[]> {
    const found: Thought[] = [];
    for (const [ply, move] of moves.entries()) {
      const difficulty = DIFFICULTIES.find(each => each === players[move.by]);
      if (!difficulty) continue;
      yield ply / moves.length;
      const view = viewOf(scenario, states[ply]!, move.by);
      const decision = explainMind({ difficulty }, view, machineSeed(seed, move.by));
      // A game of another release may hold moves that this machine would not make: of these it knows no reason.
      if (JSON.stringify(decision.move) === JSON.stringify(move))
        found.push({ ...decision, ply, seat: move.by });
    }
    return found;
  }

  function* replays(branch: AnalystJobs['replays']['ask']): Generator<number, readonly BranchEnd[]> {
    const replay = replayBranch(trunk, branch);
    const ends: BranchEnd[] = [];
    while (ends.length < branch.count) {
      yield ends.length / branch.count;
      for (let done = 0; done < CHUNK && ends.length < branch.count; done++) ends.push(replay(ends.length));
    }
    return ends;
  }

  return (job: AnalystJob): Generator<number, unknown> => {
    switch (job.name) {
      case 'thoughts':
        return thoughts();
      case 'stated':
        return inOneStep(() => calibrationOf(scenario, seed, options, moves, job.seat).predictions);
      case 'suggestions':
        return suggestBranches(trunk, job.seat);
      case 'replays':
        return replays(job);
    }
  };
}
