import {
  begin,
  type GameOptions,
  type LogEntry,
  type Move,
  type Negotiation,
  REPLAY_FORMAT,
  type Replay,
  type RetraceFault,
  RULES_VERSION,
  retrace,
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

export type Resumed =
  | { readonly progress: Progress; readonly fault: null }
  | {
      readonly progress: null;
      /** As far as the moves hold: the opening where none does, or none is tried. */
      readonly rescued: Progress;
      readonly fault: RetraceFault;
    };

/** Plays the moves of a record again, up to exactly the ply at which it was written. */
export function resume(record: SittingRecord, scenario: Scenario): Resumed {
  let progress = { ...openingOf({ ...record, scenario }), undos: record.undos };
  const { fault } = retrace(scenario, record, (move, { next, log }) => {
    progress = advance(scenario, progress, move, next, log);
  });
  return fault ? { progress: null, rescued: progress, fault } : { progress, fault: null };
}
