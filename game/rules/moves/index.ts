/**
 * The kinds of move. Parsers, options, notation, command line, generic controls, random games and the coverage test
 * read this list; a new kind is one file and one name here; what else it wants stands in
 * `game/README.md`.
 */
import type { Seat } from '../../scenario/types.ts';
import type { Act } from '../act.ts';
import type { View } from '../view.ts';
import { accept } from './accept.ts';
import { call } from './call.ts';
import { carryOut } from './carryOut.ts';
import { declare } from './declare.ts';
import { decline } from './decline.ts';
import type { MoveDefinition, MoveForm, MoveOf, Refusal } from './define.ts';
import { denounce } from './denounce.ts';
import { downPayment } from './downPayment.ts';
import { effort } from './effort.ts';
import { endTurn } from './endTurn.ts';
import { escalate } from './escalate.ts';
import { gesture } from './gesture.ts';
import { publish } from './publish.ts';
import { rally } from './rally.ts';
import { readout } from './readout.ts';
import { soften } from './soften.ts';
import { soundOut } from './soundOut.ts';
import { suspend } from './suspend.ts';
import { table } from './table.ts';
import { threaten } from './threaten.ts';
import { verdict } from './verdict.ts';
import { walkOut } from './walkOut.ts';
import { warn } from './warn.ts';
import { withdraw } from './withdraw.ts';

export const MOVES = {
  table,
  accept,
  call,
  soundOut,
  warn,
  walkOut,
  threaten,
  escalate,
  carryOut,
  suspend,
  withdraw,
  declare,
  soften,
  downPayment,
  gesture,
  publish,
  rally,
  denounce,
  readout,
  endTurn,
  decline,
  effort,
  verdict,
} as const;

export type MoveKind = keyof typeof MOVES;
export const MOVE_KINDS = Object.keys(MOVES) as MoveKind[];

export type Move = {
  [K in MoveKind]: (typeof MOVES)[K] extends MoveDefinition<infer N, infer F> ? MoveOf<N, F> : never;
}[MoveKind];

/** A definition as code sees it that treats all kinds alike: it takes any move, and is handed its own. */
export interface AnyDefinition extends Omit<MoveDefinition<MoveKind>, 'refusal' | 'apply' | 'candidates'> {
  refusal(view: View, move: Move): Refusal | null;
  apply(act: Act, move: Move): void;
  candidates(view: View, by: Seat): Iterable<Move | MoveForm>;
}

export const definitionOf = (kind: MoveKind): AnyDefinition => MOVES[kind] as unknown as AnyDefinition;
