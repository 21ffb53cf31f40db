import type { Alternative } from './decision.ts';
import type { Mind } from './mind.ts';
import { podiumThoughts, prospectsNow } from './podium.ts';
import { roomThoughts } from './room.ts';

/** Every move that comes to mind at a moment, at the podium and in the room, with what it would lead to. */
export function thoughtsOf(mind: Mind): Alternative[] {
  const { phase, turn } = mind.view.negotiation;
  return [
    ...(phase === 'turn' && !turn.podium ? podiumThoughts(mind) : []),
    ...(turn.room ? [] : roomThoughts(mind, prospectsNow(mind))),
  ];
}
