import { type Negotiation, standingDraft } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import { estimatedWorth, worth } from '../../scenario/worth.ts';
import { type Course, endOf } from './course.ts';

/** A draft that was tabled and what it changed. */
export interface Offer {
  readonly ply: number;
  readonly round: number;
  readonly by: Seat;
  readonly draft: Draft;
  readonly quiet: boolean;
  /** The own draft that it replaced; null for a first one. */
  readonly old: Draft | null;
  /** Loss against the old draft in the public estimate: above the tolerance a concession, below it a retreat. */
  readonly loss: number;
  readonly step: 'first' | 'concession' | 'retreat' | 'level';
  /** The state in which it was tabled. */
  readonly before: Negotiation;
}

/** All drafts that were tabled, in order; one that repeats the standing draft is none. */
export function offersOf(course: Course): Offer[] {
  const { agenda } = course.scenario;
  const { changeTolerance } = agenda.constants;
  return course.moves.flatMap((move, ply): Offer[] => {
    const before = course.states[ply]!;
    const after = course.states[ply + 1]!;
    if (move.kind !== 'table' || before.drafts[move.by]!.version === after.drafts[move.by]!.version)
      return [];
    const { by, draft, quiet } = move;
    const old = standingDraft(before, by);
    const loss = old ? estimatedWorth(agenda, by, old) - estimatedWorth(agenda, by, draft) : 0;
    const step = !old
      ? 'first'
      : loss > changeTolerance
        ? 'concession'
        : loss < -changeTolerance
          ? 'retreat'
          : 'level';
    return [{ ply, round: before.round, by, draft, quiet, old, loss, step, before }];
  });
}

/** What a draft is worth to every seat, in the values of this game. */
export const worthsOf = (course: Course, draft: Draft): number[] =>
  endOf(course).secrets.briefs.map((brief, seat) => worth(course.scenario.agenda, brief, seat, draft));
