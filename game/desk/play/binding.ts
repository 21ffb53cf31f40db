import type { Move } from '../../rules/index.ts';

/** Moves that no undo takes back, even within the turn. */
const FINAL: readonly Move['kind'][] = [
  'accept',
  'decline',
  'soundOut',
  'publish',
  'effort',
  'verdict',
  'readout',
];

export const isFinal = (kind: Move['kind'], mayUndo: boolean): boolean => !mayUndo || FINAL.includes(kind);

/** Moves that give a word. */
const BINDING: readonly Move['kind'][] = ['accept', 'decline', 'declare', 'walkOut', 'carryOut'];

/**
 * Whether a move is asked about once more before it is made: it gives a word, and that cannot be taken
 * back. The sheet of a draft has asked already.
 */
export const isBinding = (move: Move, mayUndo: boolean): boolean =>
  isFinal(move.kind, mayUndo) &&
  (BINDING.includes(move.kind) || (move.kind === 'verdict' && move.verdict === 'snapBack'));
