import type { Draft, Seat } from '../../scenario/types.ts';
import type { Act } from '../act.ts';
import type { EffortName, ReadoutTone } from '../negotiation.ts';
import type { View } from '../view.ts';

/** Kinds of field that a move may have, with the values they take. */
export interface FieldValues {
  principal: Seat;
  issue: number;
  position: number;
  measure: number;
  level: number;
  line: number;
  round: number;
  draft: Draft;
  flag: boolean;
  /** Version of a draft; null means the one that stands. */
  version: number | null;
  effort: EffortName;
  verdict: 'extend' | 'snapBack';
  tone: ReadoutTone;
}

export type FieldKind = keyof FieldValues;
export type Form = Readonly<Record<string, FieldKind>>;
export type Body<F extends Form> = { readonly [P in keyof F]: FieldValues[F[P]] };
export type MoveOf<K extends string, F extends Form> = { readonly kind: K; readonly by: Seat } & Body<F>;

/** Where a move is made. `turn` moves end a turn, `readout`, `lastCall` and `implementation` moves belong to these phases. */
export type Venue = 'room' | 'podium' | 'turn' | 'readout' | 'lastCall' | 'implementation';

/** What a move is about, for grouping on the desk. */
export type Family = 'draft' | 'channel' | 'measure' | 'line' | 'face' | 'deed' | 'turn';

export type RefusalCode =
  | 'over'
  | 'notYourTurn'
  | 'wrongPhase'
  | 'roomUsed'
  | 'roomClosed'
  | 'podiumUsed'
  | 'badField'
  | 'belowPaid'
  | 'tooManyCovers'
  | 'channelClosed'
  | 'channelBurned'
  | 'noDraft'
  | 'draftChanged'
  | 'alreadyAccepted'
  | 'rowKnown'
  | 'notHolder'
  | 'measureBusy'
  | 'announcedTwice'
  | 'measureNotThreatening'
  | 'measureNotStanding'
  | 'notAnnounced'
  | 'highestLevel'
  | 'badUntil'
  | 'notOwner'
  | 'alreadyDeclared'
  | 'notDeclared'
  | 'notDoer'
  | 'notPayable'
  | 'alreadyPaid'
  | 'noRelease'
  | 'alreadyPublished'
  | 'ralliesSpent'
  | 'nothingToDenounce'
  | 'walkedOutBefore'
  | 'tooLateToWalkOut'
  | 'cannotSnapBack';

/** Why a move is not possible: a code and what its sentence needs. The words are in the wording room. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export const refuse = (code: RefusalCode, data: Refusal['data'] = {}): Refusal => ({ code, data });

/** A move with open fields, where single moves are too many to list. */
export type MoveForm =
  | {
      readonly kind: 'table';
      readonly by: Seat;
      readonly form: {
        /** Least position by issue: what is paid cannot be taken back. */
        readonly least: readonly number[];
        readonly most: readonly number[];
        /** Number of covers in the catalogue, of which at most `maxCovers` may be attached. */
        readonly covers: number;
        readonly maxCovers: number;
        readonly quiet: boolean;
      };
    }
  | {
      readonly kind: 'suspend';
      readonly by: Seat;
      readonly measure: number;
      readonly form: { readonly from: number; readonly to: number };
    };

/** One kind of move: everything that the engine, the notation, the desk and the tests need to know of it. */
export interface MoveDefinition<K extends string = string, F extends Form = Form> {
  readonly kind: K;
  readonly venue: Venue;
  readonly family: Family;
  /** Fields in the order in which notation writes them. */
  readonly form: F;
  /** Why this move is not possible for the mover, or null. Phase, turn, venue and field ranges are checked before. */
  refusal(view: View, move: MoveOf<K, F>): Refusal | null;
  apply(act: Act, move: MoveOf<K, F>): void;
  /** Bodies worth asking `refusal` about; or forms. */
  candidates(view: View, by: Seat): Iterable<MoveOf<K, F> | MoveForm>;
}

export function defineMove<const K extends string, const F extends Form>(
  definition: MoveDefinition<K, F>,
): MoveDefinition<K, F> {
  return definition;
}
