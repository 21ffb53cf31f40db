import { freeze, produce } from 'immer';
import type { Scenario } from '../scenario/types.ts';
import { Act } from './act.ts';
import type { ChartStep } from './charts/index.ts';
import { copyNegotiation } from './copy.ts';
import type { LogEntry } from './log.ts';
import { definitionOf, type Move } from './moves/index.ts';
import type { Negotiation } from './negotiation.ts';
import { refusal } from './refusal.ts';
import { isSettled, settle } from './settle.ts';
import { viewOf } from './view.ts';

export interface Played {
  readonly next: Negotiation;
  /** Steps that the instruments took, in order. */
  readonly steps: readonly ChartStep[];
  /** Entries that this ply added to the log. */
  readonly log: readonly LogEntry[];
}

/** Plays one legal move. Ask `refusal` first: an illegal move is a programmer's error and throws a RangeError. */
export function play(scenario: Scenario, n: Negotiation, move: Move): Played {
  const why = refusal(viewOf(scenario, { ...n, log: [] }, n.toMove ?? 'public'), move);
  if (why) throw new RangeError(`illegal move: ${why.code}`);
  let steps: readonly ChartStep[] = [];
  // The record is kept out of the draft: Immer would look through every new entry for drafts of its own.
  const log: LogEntry[] = [];
  const moved = change(n, draft => {
    steps = perform(new Act(scenario, draft, true, log), move);
    draft.log = freeze(n.log.concat(freeze(log, true)));
  });
  if (isSettled(scenario.agenda, moved)) return { next: moved, steps, log };
  const next = change(moved, draft => {
    const act = new Act(scenario, draft, true, log);
    settle(act);
    steps = steps.concat(act.steps);
  });
  return { next, steps, log };
}

/** Immer's `produce`; a Negotiation is its own draft type. */
const change: (n: Negotiation, recipe: (draft: Negotiation) => void) => Negotiation = produce;

/**
 * The same recipe on a hand-made copy, without record and without asking the law: for search over legal moves.
 * The log stays as it was; everything else is equal to `play`.
 */
export function playFast(scenario: Scenario, n: Negotiation, move: Move): Negotiation {
  const next = copyNegotiation(n);
  const act = new Act(scenario, next, false);
  perform(act, move);
  settle(act);
  return next;
}

function perform(act: Act, move: Move): readonly ChartStep[] {
  const definition = definitionOf(move.kind);
  if (definition.venue === 'room') act.n.turn.room = true;
  else if (definition.venue === 'podium') act.n.turn.podium = true;
  definition.apply(act, move);
  act.n.ply += 1;
  return act.steps;
}
