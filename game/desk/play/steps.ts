import { begin, type GameOptions, type Move, playFast, type View, viewOf } from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import type { OwnStep } from './counsel.ts';

export interface PlayedGame {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly options: GameOptions;
  readonly moves: readonly Move[];
}

interface Step extends Omit<OwnStep, 'later'> {
  readonly turn: string;
}

/** The moves of one seat, each with what it saw before and at its next turn; the last turn is still open. */
export function ownSteps({ scenario, seed, options, moves }: PlayedGame, me: Seat): OwnStep[] {
  const done: OwnStep[] = [];
  let turn: Step[] = [];
  let n = begin(scenario, seed, options);
  /** Ends the turn before, once the next one has begun. */
  const meet = (view: View, now: string) => {
    if (turn[0] && turn[0].turn !== now) {
      for (const { turn: _, ...step } of turn) done.push({ ...step, later: view });
      turn = [];
    }
  };
  for (const move of [...moves, null]) {
    if (n.toMove === me && (n.phase === 'turn' || n.phase === 'lastCall')) {
      const view = viewOf(scenario, n, me);
      const now = `${n.phase} ${n.round}`;
      meet(view, now);
      if (move) turn.push({ view, move, turn: now });
    }
    if (move) n = playFast(scenario, n, move, true);
  }
  return done;
}
