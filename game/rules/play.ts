import { produce } from 'immer';
import type { Scenario } from '../scenario/types.ts';
import { Act } from './act.ts';
import type { ChartStep } from './charts/index.ts';
import type { LogEntry } from './log.ts';
import { definitionOf, type Move } from './moves/index.ts';
import type { Negotiation } from './negotiation.ts';
import { refusal } from './refusal.ts';
import { settle } from './settle.ts';
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
  const why = refusal(viewOf(scenario, { ...n, log: [] }, move.by), move);
  if (why) throw new RangeError(`illegal move ${move.kind}: ${why.code}`);
  let steps: readonly ChartStep[] = [];
  const next = produce(n, draft => {
    steps = perform(new Act(scenario, draft as Negotiation, true), move);
  });
  return { next, steps, log: next.log.slice(n.log.length) };
}

/**
 * The same recipe on a hand-made copy, without record and without asking the law: for search over legal moves.
 * The log stays as it was; everything else is equal to `play`.
 */
export function playFast(scenario: Scenario, n: Negotiation, move: Move): Negotiation {
  const next = copy(n);
  perform(new Act(scenario, next, false), move);
  return next;
}

function perform(act: Act, move: Move): readonly ChartStep[] {
  const definition = definitionOf(move.kind);
  if (definition.venue === 'room') act.n.turn.room = true;
  else if (definition.venue === 'podium') act.n.turn.podium = true;
  definition.apply(act, move);
  settle(act);
  act.n.ply += 1;
  return act.steps;
}

/** Copies what recipes write to; drafts, deals and marks are replaced by them and can be shared. */
function copy(n: Negotiation): Negotiation {
  return {
    ...n,
    turn: { ...n.turn },
    meters: n.meters.map(meters => ({ ...meters })),
    seats: n.seats.map(state => ({ ...state })),
    drafts: n.drafts.map(state => ({ ...state })),
    measures: n.measures.map(state => ({ ...state })),
    lines: n.lines.map(state => ({ ...state })),
    channels: n.channels.map(state => ({ ...state })),
    benchmarks: n.benchmarks.map(state => ({ ...state })),
    paid: n.paid.slice(),
    learned: n.learned.slice(),
    trust: n.trust.map(row => row.slice()),
    implementation: n.implementation && { ...n.implementation },
  };
}
