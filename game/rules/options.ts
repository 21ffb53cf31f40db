import { kindsAsked } from './asked.ts';
import type { MoveForm } from './moves/define.ts';
import { definitionOf, type Move } from './moves/index.ts';
import { refusal } from './refusal.ts';
import type { View } from './view.ts';

/** Every legal move of whoever holds the view; `table` and `suspend` as forms with bounds, for they are too many. */
export function* options(view: View): Iterable<Move | MoveForm> {
  if (!view.asked) return;
  for (const kind of kindsAsked(view.negotiation)) {
    for (const candidate of definitionOf(kind).candidates(view, view.me as number)) {
      if ('form' in candidate) yield candidate;
      else if (!refusal(view, candidate)) yield candidate;
    }
  }
}

export const isForm = (option: Move | MoveForm): option is MoveForm => 'form' in option;
