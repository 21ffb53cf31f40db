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
  const steps: ChartStep[] = [];
  const log: LogEntry[] = [];
  // Each record is kept out of the draft: Immer would look through every new entry for drafts of its own.
  const advance = (from: Negotiation, recipe: (act: Act) => void): Negotiation =>
    change(from, draft => {
      const told: LogEntry[] = [];
      const act = new Act(scenario, draft, true, told);
      recipe(act);
      steps.push(...act.steps);
      if (told.length === 0) return;
      log.push(...freeze(told, true));
      draft.log = freeze(from.log.concat(told));
    });
  const moved = advance(n, act => perform(act, move));
  const next = isSettled(scenario.agenda, moved) ? moved : advance(moved, settle);
  return { next, steps, log };
}

/** Immer's `produce`; a Negotiation is its own draft type. */
const change: (n: Negotiation, recipe: (draft: Negotiation) => void) => Negotiation = produce;

/**
 * The same recipe on a hand-made copy, without asking the law: for search over legal moves, and for whole games of
 * machines. Everything is equal to `play`, but nothing is frozen.
 * @param recording whether the log goes on; otherwise it stays as it was
 */
export function playFast(scenario: Scenario, n: Negotiation, move: Move, recording = false): Negotiation {
  const next = copyNegotiation(n);
  const told: LogEntry[] = [];
  const act = new Act(scenario, next, recording, told);
  perform(act, move);
  settle(act);
  if (told.length > 0) next.log = n.log.concat(told);
  return next;
}

function perform(act: Act, move: Move): void {
  const definition = definitionOf(move.kind);
  if (definition.venue === 'room') act.n.turn.room = true;
  else if (definition.venue === 'podium') act.n.turn.podium = true;
  definition.apply(act, move);
  act.n.ply += 1;
}
