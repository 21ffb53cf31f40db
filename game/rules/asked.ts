import type { Venue } from './moves/define.ts';
import { MOVE_KINDS, MOVES, type MoveKind } from './moves/index.ts';
import type { Ground } from './negotiation.ts';

const ofVenues = (...venues: Venue[]): readonly MoveKind[] =>
  MOVE_KINDS.filter(kind => venues.includes(MOVES[kind].venue));

const ROOM_AND_PODIUM = ofVenues('room', 'podium', 'turn');
const ROOM = ofVenues('room', 'turn');
const PODIUM = ofVenues('podium', 'turn');
const TURN = ofVenues('turn');
const LAST_CALL: readonly MoveKind[] = ['accept', ...ofVenues('lastCall')];
const READOUT: readonly MoveKind[] = ofVenues('readout');
const EFFORT: readonly MoveKind[] = ['effort'];
const VERDICT: readonly MoveKind[] = ['verdict'];
const NOTHING: readonly MoveKind[] = [];

/** Kinds of move whose venue is open to whoever is to move. */
export function kindsAsked(ground: Ground): readonly MoveKind[] {
  switch (ground.phase) {
    case 'turn': {
      const room = !ground.turn.room && ground.closedRound !== ground.round;
      if (room) return ground.turn.podium ? ROOM : ROOM_AND_PODIUM;
      return ground.turn.podium ? TURN : PODIUM;
    }
    case 'readout':
      return READOUT;
    case 'lastCall':
      return LAST_CALL;
    case 'implementation':
      return ground.benchmarks[ground.implementation!.benchmark]!.status === 'due' ? EFFORT : VERDICT;
    default:
      return NOTHING;
  }
}
