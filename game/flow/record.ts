import {
  begin,
  type GameOptions,
  type LogEntry,
  type Move,
  type Negotiation,
  type NotationFault,
  play,
  REPLAY_FORMAT,
  type Refusal,
  type Replay,
  RULES_VERSION,
  readMove,
  refusal,
  viewOf,
  writeMove,
} from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { lasting } from './undo.ts';

/** A game under way, as it is saved after every ply: a replay without its end. */
export interface SittingRecord extends Omit<Replay, 'outcome' | 'digest'> {
  /** Moves taken back so far. */
  readonly undos: number;
}

/** How far a sitting has come. */
export interface Progress {
  readonly negotiation: Negotiation;
  readonly moves: readonly Move[];
  /** The states before the last moves of this turn that may still be taken back, oldest first. */
  readonly takeBacks: readonly Negotiation[];
  readonly undos: number;
}

/** Everything that decides a game but its moves. */
export interface Start {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly options: GameOptions;
}

export const openingOf = ({ scenario, seed, options }: Start): Progress => ({
  negotiation: begin(scenario, seed, options),
  moves: [],
  takeBacks: [],
  undos: 0,
});

/** Progress by one ply that has been played. */
export function advance(
  scenario: Scenario,
  { negotiation, moves, takeBacks, undos }: Progress,
  move: Move,
  next: Negotiation,
  log: readonly LogEntry[],
): Progress {
  const stays = scenario.teaching.undo && lasting(negotiation, next, log) === null;
  return {
    negotiation: next,
    moves: [...moves, move],
    takeBacks: stays ? [...takeBacks, negotiation] : [],
    undos,
  };
}

/** Progress less the last move, or null if that cannot be taken back. */
export function takeBack({ moves, takeBacks, undos }: Progress): Progress | null {
  const before = takeBacks.at(-1);
  if (!before) return null;
  return {
    negotiation: before,
    moves: moves.slice(0, -1),
    takeBacks: takeBacks.slice(0, -1),
    undos: undos + 1,
  };
}

export function writeRecord(
  { scenario, seed, options }: Start,
  seats: readonly string[],
  { moves, undos }: Progress,
): SittingRecord {
  const { agenda } = scenario;
  return {
    format: REPLAY_FORMAT,
    rulesVersion: RULES_VERSION,
    scenario: { id: scenario.id, digest: scenario.digest },
    seats: Object.fromEntries(agenda.principals.map(({ id }, seat) => [id, seats[seat]!])),
    seed,
    options,
    moves: moves.map(move => writeMove(agenda, move)),
    undos,
  };
}

/** Why a record cannot be resumed. `ply` is the place of the move in question. */
export type ResumeFault =
  | { readonly why: 'otherScenario' | 'otherVersion' | 'otherRules' }
  | { readonly why: 'unreadable'; readonly ply: number; readonly fault: NotationFault }
  | { readonly why: 'illegal'; readonly ply: number; readonly refusal: Refusal };

export type Resumed =
  | { readonly progress: Progress; readonly fault: null }
  | { readonly progress: null; readonly fault: ResumeFault };

/** Plays the moves of a record again, up to exactly the ply at which it was written. Nothing in it is believed. */
export function resume(record: SittingRecord, scenario: Scenario): Resumed {
  const failed = (fault: ResumeFault): Resumed => ({ progress: null, fault });
  if (record.scenario.id !== scenario.id) return failed({ why: 'otherScenario' });
  if (record.scenario.digest !== scenario.digest) return failed({ why: 'otherVersion' });
  if (record.rulesVersion !== RULES_VERSION) return failed({ why: 'otherRules' });
  let progress = { ...openingOf({ ...record, scenario }), undos: record.undos };
  for (const [ply, line] of record.moves.entries()) {
    const { negotiation } = progress;
    const { move, fault } = readMove(scenario.agenda, line);
    if (fault) return failed({ why: 'unreadable', ply, fault });
    const why = refusal(viewOf(scenario, negotiation, move.by), move);
    if (why) return failed({ why: 'illegal', ply, refusal: why });
    const { next, log } = play(scenario, negotiation, move);
    progress = advance(scenario, progress, move, next, log);
  }
  return { progress, fault: null };
}
