import { describeMove, type Names } from '../../present/index.ts';
import type { Move } from '../../rules/index.ts';

/** Characters of a move inside a sentence. */
const LONGEST = 72;

/** A move as one phrase; of a long draft its first points. */
export function shortMove(move: Move, names: Names): string {
  const whole = describeMove(move, names);
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf(';', LONGEST);
  return `${whole.slice(0, end > 0 ? end : LONGEST)} …`;
}
