import type { Move } from '../../rules/index.ts';

/** Moves that give a word: asked about once more before they are made. */
const BINDING: readonly Move['kind'][] = ['accept', 'decline', 'declare', 'walkOut', 'carryOut'];

export const isBinding = (move: Move): boolean =>
  BINDING.includes(move.kind) || (move.kind === 'verdict' && move.verdict === 'snapBack');

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
