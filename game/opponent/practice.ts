import { type Move, refusal, type View } from '../rules/index.ts';
import { deedMove } from './deeds.ts';
import type { Policy } from './index.ts';
import { type Decision, type Mind, mindOf } from './mind.ts';
import { podiumMove } from './podium.ts';
import { lastCallMove, roomMove } from './room.ts';

/**
 * The practice opponent: gives way with time, somewhere between evenly and late (Faratin, Sierra & Jennings 1998),
 * and signs what is as good as its own next proposal (AC_next). It trades across issues on the frontier that public
 * numbers let it estimate, keeps an eye on both votes, and never walks out. Podium first, then the room: what it
 * says in public changes the votes that its proposals are reckoned with.
 */
export const practicePolicy: Policy = (view, seed) => explainPractice(view, seed).move;

/** A move of the practice opponent with its reason, for hints and the debrief. */
export function explainPractice(view: View, seed: number): Decision {
  if (!view.asked) throw new RangeError('asked for a move when it is not this seat’s turn');
  const decision = decide(view, seed);
  return refusal(view, decision.move) ? pass(view) : decision;
}

function decide(view: View, seed: number): Decision {
  const { phase } = view.negotiation;
  if (phase === 'implementation') return deedMove(view);
  const kinds = view.asked!.kinds;
  const isAsked = (kind: Move['kind']) => kinds.includes(kind);
  if (phase === 'lastCall') return lastCallMove(mindOf(view, seed));
  // With the room move made, the podium has been thought over before it.
  if (view.negotiation.turn.room || (!isAsked('gesture') && !isAsked('table'))) return pass(view);
  const mind: Mind = mindOf(view, seed);
  return (
    (isAsked('gesture') ? podiumMove(mind) : null) ?? (isAsked('table') ? roomMove(mind) : null) ?? pass(view)
  );
}

function pass(view: View): Decision {
  const by = view.me as number;
  return {
    move: view.negotiation.phase === 'lastCall' ? { kind: 'decline', by } : { kind: 'endTurn', by },
    reason: { code: 'waits', data: {} },
  };
}
