import type { Move } from '../../rules/index.ts';

/** Another move at one ply of a finished game. */
export interface Branch {
  readonly ply: number;
  readonly move: Move;
}

/** How one replay of a branch ended. */
export interface BranchEnd {
  readonly end: 'ratified' | 'breakdown';
  readonly round: number;
  /** By seat. */
  readonly points: readonly number[];
}
