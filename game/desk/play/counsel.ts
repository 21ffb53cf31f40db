import type { Move, View } from '../../rules/index.ts';
import type { Draft, Seat, Text } from '../../scenario/types.ts';
import type { ReasonWording } from '../../wording/reasonTexts.ts';

/** One suggestion of one voice of the own delegation. */
export interface Advice {
  /** Place among the voices of the delegation. */
  readonly advisor: number;
  /** The name that the scenario gives it, or null for a usual portfolio. */
  readonly name: Text | null;
  readonly portfolio: keyof ReasonWording['portfolios'] | null;
  /** Null: let the moment pass. */
  readonly move: Move | null;
  readonly reason: {
    readonly code: keyof ReasonWording['reasons'];
    readonly data: Readonly<Record<string, number>>;
  };
  /** What the voice watches, now and as it expects it after the move. */
  readonly now: number;
  readonly expected: number;
}

/** A move of a seat, with what it saw before and what it saw when it was next at turn. */
export interface OwnStep {
  readonly view: View;
  readonly move: Move;
  readonly later: View;
}

/** Judgements on the advice of one voice that was followed. */
export interface Tally {
  readonly right: number;
  readonly followed: number;
}

/** Chances, 0 to 1: the likely one, and what it would be if things stood worse or better than they look. */
export interface Band {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** What one other principal would make of a draft, as far as the own delegation can tell. */
export interface Reading {
  readonly seat: Seat;
  /** That its public approves, if it were signed now. */
  readonly ratification: Band;
  /** That it signs when it next may. */
  readonly acceptance: Band;
}

/** The own delegation, thinking beside the page: it is told what its seat sees and nothing else. */
export interface Delegation {
  /** Empty where nothing is to be decided, and where advisors are switched off. */
  advise(view: View): Promise<readonly Advice[]>;
  /** What became of the advice on one move: one tally by voice, of 0 or 1. */
  judge(step: OwnStep): Promise<readonly Tally[]>;
  read(view: View, draft: Draft): Promise<readonly Reading[]>;
  close(): void;
}

/** How often each voice was right, over all steps. */
export function sumTallies(tallies: readonly (readonly Tally[])[]): Tally[] {
  const sums: Tally[] = [];
  for (const step of tallies)
    for (const [voice, { right, followed }] of step.entries()) {
      const sum = sums[voice] ?? { right: 0, followed: 0 };
      sums[voice] = { right: sum.right + right, followed: sum.followed + followed };
    }
  return sums;
}
