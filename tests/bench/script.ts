import { isDeepStrictEqual } from 'node:util';
import { begin, DEFAULT_OPTIONS, type Move, type Negotiation, play } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { moveOf } from '../kit/play.ts';

export const SCENARIO = '2019-june-deadline';
const SEED = 31;

/** A whole game, from the first turn to the last checkpoint, with 20 of the 22 kinds of move. */
const LINES = `
us gesture mexico
us call mexico
us endTurn
mexico denounce us
mexico call us
mexico endTurn
mexico downPayment guard 2
mexico soundOut us farm
mexico endTurn
us call mexico
us endTurn
us soundOut mexico asylum
us carryOut tariff
us endTurn
mexico soundOut us development
mexico endTurn
mexico table guard=2 tariff=2 verification=2 development=2 usmca=1 farm=1
mexico declare no-automatic-punishment
mexico endTurn
us gesture mexico
us table guard=3 asylum=3 tariff=1 verification=2 usmca=1 farm=2 cover=respect-wording
us endTurn
us call mexico
us endTurn
mexico warn retaliation 1
mexico endTurn
mexico publish
mexico walkOut
mexico endTurn
us declare asylum-must-change
us soundOut mexico guard
us endTurn
us suspend tariff 10
us endTurn
mexico declare no-asylum-clause
mexico endTurn
mexico table guard=2 asylum=3 tariff=2 verification=2 development=2 usmca=1 farm=1 quiet
mexico soften no-asylum-clause
mexico endTurn
us soundOut mexico tariff
us endTurn
us publish
us table guard=3 asylum=1 tariff=3 development=3 usmca=1 cover=joint-declaration
us endTurn
mexico threaten retaliation 0
mexico accept us version=2
mexico table guard=2 asylum=3 tariff=2 verification=1 development=1 usmca=1 farm=1 cover=respect-wording
mexico soften no-automatic-punishment
mexico endTurn
us table guard=4 asylum=4 tariff=1 verification=1 farm=2 cover=consultations-first
us withdraw tariff
us endTurn
mexico decline
us accept mexico version=3
mexico effort promised
us verdict extend
`;

/** The script that all arms play, and every state on its way. */
export interface Script {
  readonly scenario: Scenario;
  readonly start: Negotiation;
  readonly moves: readonly Move[];
  /** States before each move, then the last one. */
  readonly states: readonly Negotiation[];
}

/** Reads the script and plays it once. A line that the rules no longer allow ends the bench. */
export function loadScript(): Script {
  const { agenda, ...rest } = shipped(SCENARIO);
  // Without the readouts, which the hand-written step does not know.
  const scenario = { ...rest, agenda: { ...agenda, readouts: false } };
  // Through JSON, as a state comes from a file or a worker: not frozen.
  const start = JSON.parse(JSON.stringify(begin(scenario, SEED, DEFAULT_OPTIONS))) as Negotiation;
  const moves = LINES.trim()
    .split('\n')
    .map(line => moveOf(scenario, line));
  const states: Negotiation[] = [start];
  for (const move of moves) states.push(play(scenario, states.at(-1)!, move).next);
  return { scenario, start, moves, states };
}

/** Throws unless an arm has reached the state that `play` reached after so many plies, the log apart. */
export function check(arm: string, { states }: Script, plies: number, n: Negotiation): void {
  if (!isDeepStrictEqual(plain(n), plain(states[plies]!)))
    throw new Error(`${arm} is in another state than play after ${plies} plies`);
}

const plain = (n: Negotiation): unknown => JSON.parse(JSON.stringify({ ...n, log: [] }));
