import { type Move, refusal, type View } from '../rules/index.ts';
import type { Step } from './decision.ts';
import { deedMove } from './deeds.ts';
import type { Policy } from './index.ts';
import { type Mind, mindOf } from './mind.ts';
import { podiumMove } from './podium.ts';
import { readoutStep } from './readout.ts';
import { awaitsAnswer, lastCallMove, roomMove } from './room.ts';
import { searched } from './search.ts';
import { type MindOptions, SKILLS } from './temperament.ts';
import { thoughtsOf } from './thoughts.ts';

/** How it takes the others to play on. */
const EVEN: MindOptions = { difficulty: 'even' };

/** A policy of the given difficulty and temperament: the same view and seed give the same move. */
export function createMind(options: MindOptions): Policy {
  return (view, seed) => stepOf(options, view, seed).move;
}

/**
 * A move with its reason. Podium first, then the room: what it says in public changes the votes that its proposals
 * are reckoned with.
 */
export function stepOf(options: MindOptions, view: View, seed: number): Step {
  if (!view.asked) throw new RangeError('asked for a move when it is not this seat’s turn');
  const step = think(options, view, seed);
  return refusal(view, step.move) ? pass(view, 'waits') : step;
}

function think(options: MindOptions, view: View, seed: number): Step {
  const { phase, turn } = view.negotiation;
  if (phase === 'readout') return readoutStep(view, options);
  if (phase === 'implementation') return deedMove(view);
  const isAsked = (kind: Move['kind']) => view.asked!.kinds.includes(kind);
  if (phase === 'lastCall') return lastCallMove(mindOf(view, options));
  // With the room move made, the podium has been thought over before it.
  if (turn.room) return pass(view, 'hasActed');
  if (!isAsked('gesture') && !isAsked('table')) return pass(view, 'waits');
  const mind = mindOf(view, options);
  const found = (isAsked('gesture') ? podiumMove(mind) : null) ?? (isAsked('table') ? roomMove(mind) : null);
  const step = found ?? pass(view, idleness(mind));
  const { rollouts } = SKILLS[options.difficulty];
  if (rollouts === 0 || options.looksAhead === false) return step;
  const own: MindOptions = { ...options, looksAhead: false };
  const quick = (seen: View) => stepOf(seen.me === view.me ? own : EVEN, seen, seed).move;
  return searched(mind, step, thoughtsOf(mind), seed, rollouts, quick);
}

/** Why it leaves the rest of its turn. */
function idleness(mind: Mind): Step['reason']['code'] {
  if (awaitsAnswer(mind)) return 'awaitsAnswer';
  if (mind.own) return 'holdsFirm';
  return mind.view.negotiation.turn.podium ? 'hasActed' : 'waits';
}

function pass(view: View, code: Step['reason']['code']): Step {
  const by = view.me as number;
  return {
    move: view.negotiation.phase === 'lastCall' ? { kind: 'decline', by } : { kind: 'endTurn', by },
    reason: { code, data: {} },
  };
}
