import type { Advice, OwnStep, Reading, Tally } from '../desk/play/counsel.ts';
import { adviseOf, forecastOf, judgeAdvice } from '../opponent/index.ts';
import type { Move, View } from '../rules/index.ts';
import type { Draft } from '../scenario/types.ts';

/** Questions to the own delegation. */
export type DelegationJob =
  | { readonly name: 'advise'; readonly view: View }
  | { readonly name: 'judge'; readonly step: OwnStep }
  | { readonly name: 'read'; readonly view: View; readonly draft: Draft };

export type DelegationResult = readonly Advice[] | readonly Tally[] | readonly Reading[];

/** Advice is not drawn: any seed gives the same. */
const SEED = 0;

export function doDelegationJob(job: DelegationJob): DelegationResult {
  switch (job.name) {
    case 'advise':
      return adviseOf(job.view, SEED);
    case 'judge':
      return talliesOf(job.step);
    case 'read':
      return forecastOf(job.view, job.draft);
  }
}

/** The advice is given anew from what was seen then, so that the record is the same after a break. */
const talliesOf = ({ view, move, later }: OwnStep): Tally[] =>
  adviseOf(view, SEED).map(advice => {
    // Who has nothing to say cannot be followed.
    const followed = advice.move !== null && isSame(advice.move, move);
    const judgement = judgeAdvice(advice, followed, later);
    return { right: judgement === 'right' ? 1 : 0, followed: judgement === 'notFollowed' ? 0 : 1 };
  });

/** A draft that is tabled as advised counts however it was brought. */
function isSame(advised: Move, made: Move): boolean {
  if (advised.kind === 'table' && made.kind === 'table') return textOf(advised.draft) === textOf(made.draft);
  return JSON.stringify(sorted(advised)) === JSON.stringify(sorted(made));
}

const textOf = ({ positions, covers }: Draft): string =>
  JSON.stringify([positions, [...covers].sort((a, b) => a - b)]);

const sorted = (move: Move) => Object.entries(move).sort(([a], [b]) => (a < b ? -1 : 1));
