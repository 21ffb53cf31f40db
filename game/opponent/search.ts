import { pointsOf } from '../analysis/points.ts';
import { type Move, type Negotiation, playFast, type View, viewOf } from '../rules/index.ts';
import type { Brief, Scenario } from '../scenario/types.ts';
import type { Belief } from './belief.ts';
import type { Alternative, Step } from './decision.ts';
import { type Draw, drawFor } from './draw.ts';
import { Imagined } from './imagine.ts';
import type { Mind } from './mind.ts';

/** A policy without search, for the games in the head. */
type Quick = (view: View) => Move;

/** Moves that are followed to the end, the one that was going to be made first. */
const FOLLOWED = 3;
/** Share of the time before which too much is open for a game to be played out. */
const FROM = 0.3;
/** Points, and standard errors of their difference, by which another move must be better. */
const BETTER = { points: 0.5, errors: 1 };
/** Moves after which an imagined game is given up. */
const MOST_PLIES = 120;
/** Moves of all imagined games of one decision beyond which no further world is begun, and worlds that it always takes. */
const ENOUGH = { plies: 400, worlds: 3 };

/**
 * Plays the rest of the game in its head, for the move that it was going to make and for the best others, in the same
 * worlds: briefs of the others drawn from what it believes of them, chance drawn anew. Takes another move only if it
 * is clearly better. The number of games and of their moves is bounded, and nothing in a world is known but what the view tells.
 */
export function searched(
  mind: Mind,
  step: Step,
  thoughts: readonly Alternative[],
  seed: number,
  worlds: number,
  quick: Quick,
): Step {
  const { view, t } = mind;
  if (t < FROM || view.negotiation.phase !== 'turn') return step;
  const chosen = JSON.stringify(step.move);
  const others = thoughts
    .filter(({ move }) => JSON.stringify(move) !== chosen)
    .sort((a, b) => b.estimate.gain - a.estimate.gain)
    .slice(0, FOLLOWED - 1);
  if (others.length === 0) return step;
  const totals = others.map((): number[] => []);
  let plies = 0;
  const counted: Quick = seen => {
    plies += 1;
    return quick(seen);
  };
  for (let world = 0; world < worlds; world++) {
    if (world >= ENOUGH.worlds && plies * (world + 1) > ENOUGH.plies * world) break;
    const draw = drawFor(seed, view.negotiation.ply * 64 + world);
    const imagined = worldOf(view, mind.belief, draw);
    const base = playOut(imagined, step.move, mind, counted);
    others.forEach(({ move }, place) => {
      totals[place]!.push(playOut(imagined, move, mind, counted) - base);
    });
  }
  let best = step;
  let most = BETTER.points;
  others.forEach((other, place) => {
    const { mean, error } = meanOf(totals[place]!);
    if (mean <= most || mean <= BETTER.errors * error) return;
    most = mean;
    best = { move: other.move, reason: { ...other.reason, data: { ...other.reason.data, gain: mean } } };
  });
  return best;
}

function playOut(
  { scenario, now }: { scenario: Scenario; now: Negotiation },
  first: Move,
  mind: Mind,
  quick: Quick,
) {
  let n = playFast(scenario, now, first, true);
  for (let ply = 0; n.toMove !== null && ply < MOST_PLIES; ply++)
    n = playFast(scenario, n, quick(viewOf(scenario, n, n.toMove)), true);
  return n.outcome ? pointsOf(scenario.agenda, n)[mind.me]!.total : mind.breakdown;
}

/** One world that fits the view. */
function worldOf(view: View, belief: Belief, draw: Draw): { scenario: Scenario; now: Negotiation } {
  const { barNoise, typeFactors } = view.agenda.constants;
  const briefs = belief.briefs.map((brief, seat): Brief => {
    if (seat === view.me) return brief;
    const values = brief.values.map((row, issue) => {
      const chances = belief.factors[seat]![issue];
      if (!chances) return row;
      const mean = chances.reduce((sum, chance, place) => sum + chance * typeFactors[place]!, 0);
      const factor = typeFactors[drawn(chances, draw)]! / mean;
      return row.map(value => value * factor);
    });
    return { ...brief, values, bar: brief.bar + ((draw(2001) - 1000) / 1000) * barNoise };
  });
  return new Imagined(view, briefs).world(draw(0x7fffffff), view.log);
}

/** A place, with the given chances. */
function drawn(chances: readonly number[], draw: Draw): number {
  let lot = draw(1_000_000) / 1_000_000;
  for (let place = 0; place < chances.length; place++) {
    lot -= chances[place]!;
    if (lot < 0) return place;
  }
  return chances.length - 1;
}

function meanOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, error: Math.sqrt(spread / Math.max(1, values.length - 1) / values.length) };
}
