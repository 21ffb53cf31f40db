import { type Move, refusal, type View } from '../rules/index.ts';

/** The move that a sitting makes for a seat that gives none: it passes, says no more than what happened, declines, does what was promised, extends. */
export function fallbackMove(view: View): Move {
  const by = view.me as number;
  const passing: readonly Move[] = [
    { kind: 'endTurn', by },
    { kind: 'readout', by, tone: 'plain' },
    { kind: 'decline', by },
    { kind: 'effort', by, effort: 'promised' },
    { kind: 'verdict', by, verdict: 'extend' },
  ];
  const legal = passing.find(move => refusal(view, move) === null);
  if (!legal) throw new RangeError(`no fallback in ${view.negotiation.phase}`);
  return legal;
}
