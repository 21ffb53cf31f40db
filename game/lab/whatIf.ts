import type { Branch, BranchEnd } from '../analysis/debrief/branch.ts';
import { pointsOf } from '../analysis/points.ts';
import {
  createMind,
  DIFFICULTIES,
  type Difficulty,
  explainMind,
  type Policy,
  randomPolicy,
  silentPolicy,
} from '../opponent/index.ts';
import { type Move, machineSeed, type Negotiation, playFast, refusal, viewOf } from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import { medianOf } from './statistics.ts';

/** A finished game as far as branches need it. */
export interface Trunk {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Who played each seat: the name of a machine; every other name is a person, for whom Even plays on. */
  readonly players: readonly string[];
  /** The state before each ply, and the last one. */
  readonly states: readonly Negotiation[];
  /** states[i + 1] is after moves[i]. */
  readonly moves: readonly Move[];
}

/**
 * Plays on from a branch to the end, as often as is asked, each time with the chance of another seed: replay 0 has that
 * of the game itself. Briefs, opponents and what came before stay as they were; the mood of the day, leaks and figures
 * are drawn anew. Even plays for people, and no machine plays anything out in its head. The same replay of the same
 * branch is always the same, whatever was asked before.
 * @throws RangeError for a move that the law refuses
 */
export function replayBranch(trunk: Trunk, { ply, move }: Branch): (replay: number) => BranchEnd {
  const at = trunk.states[ply]!;
  const why = refusal(viewOf(trunk.scenario, at, move.by), move);
  if (why) throw new RangeError(`ply ${ply}: ${JSON.stringify(move)} is ${why.code}`);
  const roots = new Map<string, Stretch>();
  return replay => {
    const seed = (trunk.seed + replay) % Number.MAX_SAFE_INTEGER;
    const start = playFast(trunk.scenario, { ...at, secrets: { ...at.secrets, seed } }, move, true);
    const key = shown(at, start);
    const root = roots.get(key) ?? newStretch();
    roots.set(key, root);
    return playOn(trunk, start, seed, root);
  };
}

/** What a mind answers where replays have not parted yet, and where they go from there by what it may have seen. */
interface Stretch {
  answer: Move | null;
  readonly next: Map<string, Stretch>;
}

const newStretch = (): Stretch => ({ answer: null, next: new Map() });

/** Everything that a ply may have shown to anybody: the drift of the metric and the briefs are in nobody's view. */
const shown = (before: Negotiation, after: Negotiation): string =>
  JSON.stringify({ ...after, secrets: null, improvement: 0, log: after.log.slice(before.log.length) });

/** Replays part where chance shows; until then a mind would only find again what it has found. */
function playOn(
  { scenario, seed, players }: Trunk,
  start: Negotiation,
  chance: number,
  root: Stretch,
): BranchEnd {
  const policies = players.map(policyOf);
  let n = start;
  let stretch = root;
  while (n.toMove !== null) {
    const seat = n.toMove;
    const { policy, isMind } = policies[seat]!;
    const think = () => policy(viewOf(scenario, n, seat), machineSeed(isMind ? seed : chance, seat));
    const move = isMind ? (stretch.answer ?? think()) : think();
    if (isMind) stretch.answer = move;
    const next = playFast(scenario, n, move, true);
    const key = shown(n, next);
    let further = stretch.next.get(key);
    if (!further) {
      further = newStretch();
      stretch.next.set(key, further);
    }
    stretch = further;
    n = next;
  }
  const { end, round } = n.outcome!;
  return { end, round, points: pointsOf(scenario.agenda, n).map(({ total }) => total) };
}

function policyOf(name: string): { readonly policy: Policy; readonly isMind: boolean } {
  if (name === 'random') return { policy: randomPolicy, isMind: false };
  if (name === 'silent') return { policy: silentPolicy, isMind: true };
  const difficulty = DIFFICULTIES.find(each => each === name) ?? 'even';
  return { policy: createMind({ difficulty, looksAhead: false }), isMind: true };
}

/** A move that would have changed much, with the middle of what followed it and of what followed the move made. */
export interface Suggestion extends Branch {
  /** The move that was made. */
  readonly made: Move;
  /** Median points of the seat after the other move, and after the move that was made. */
  readonly median: number;
  readonly medianMade: number;
}

/** Replays of each candidate, and other moves looked at for each ply. */
const TRIALS = 9;
const CANDIDATES = 3;

/**
 * For each own move of a seat, what its best alternatives would have brought, a few replays each: the best one of every
 * ply, the largest gain first. Alternatives are what Even would have weighed in its place, and letting the turn pass.
 * Yields the share of the work that is done.
 */
export function* suggestBranches(trunk: Trunk, seat: Seat): Generator<number, Suggestion[]> {
  const found: Suggestion[] = [];
  const plies = trunk.moves.flatMap((move, ply) => (move.by === seat ? [ply] : []));
  for (const [done, ply] of plies.entries()) {
    yield done / plies.length;
    const made = trunk.moves[ply]!;
    const moves = candidatesAt(trunk, ply, seat);
    if (moves.length === 0) continue;
    const middle = (move: Move) => {
      const replay = replayBranch(trunk, { ply, move });
      return medianOf(Array.from({ length: TRIALS }, (_, trial) => replay(trial).points[seat]!));
    };
    const medianMade = middle(made);
    let best: Suggestion | null = null;
    for (const move of moves) {
      const median = middle(move);
      if (!best || median > best.median) best = { ply, move, made, median, medianMade };
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => gainOf(b) - gainOf(a) || a.ply - b.ply);
}

const gainOf = ({ median, medianMade }: Suggestion) => median - medianMade;

function candidatesAt({ scenario, states, moves, seed }: Trunk, ply: number, seat: Seat): Move[] {
  const view = viewOf(scenario, states[ply]!, seat);
  const even: { readonly difficulty: Difficulty } = { difficulty: 'even' };
  const decision = explainMind(even, view, machineSeed(seed, seat));
  const pass: Move = { kind: view.negotiation.phase === 'lastCall' ? 'decline' : 'endTurn', by: seat };
  const all = [decision.move, ...decision.alternatives.map(({ move }) => move)].slice(0, CANDIDATES);
  const seen = new Set([JSON.stringify(moves[ply])]);
  return [...all, pass].filter(move => {
    const key = JSON.stringify(move);
    if (seen.has(key) || refusal(view, move)) return false;
    seen.add(key);
    return true;
  });
}
