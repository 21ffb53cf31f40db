import { kindsAsked } from './asked.ts';
import { fieldRefusal } from './fields.ts';
import { type Refusal, refuse } from './moves/define.ts';
import { definitionOf, MOVES, type Move } from './moves/index.ts';
import type { View } from './view.ts';

/**
 * The law: why a move is not possible for the mover, or null. It reads the mover's own View and nothing else, so
 * every screen, peer and program can say what is allowed, and no answer carries a secret.
 */
export function refusal(view: View, move: Move): Refusal | null {
  const { negotiation: ground } = view;
  if (ground.phase === 'debrief') return refuse('over');
  if (typeof move !== 'object' || move === null || typeof move.kind !== 'string')
    return refuse('badField', { field: 'kind' });
  if (!Object.hasOwn(MOVES, move.kind)) return refuse('badField', { field: 'kind' });
  if (move.by !== view.me || move.by !== ground.toMove) return refuse('notYourTurn');
  const definition = definitionOf(move.kind);
  if (!kindsAsked(ground).includes(move.kind)) {
    if (ground.phase === 'turn') {
      if (definition.venue === 'room') return refuse(ground.turn.room ? 'roomUsed' : 'roomClosed');
      if (definition.venue === 'podium') return refuse('podiumUsed');
    }
    return refuse('wrongPhase');
  }
  return fieldRefusal(view, definition.form, move) ?? definition.refusal(view, move);
}
