import type { Seat } from '../../scenario/types.ts';
import type { Course } from './course.ts';
import type { Plane } from './plane.ts';
import {
  anchoring,
  deadlineConcession,
  goldenBridge,
  logrolling,
  reciprocalConcession,
  salami,
} from './tacticsOfDrafts.ts';
import {
  backChannel,
  brinkmanship,
  costlySignal,
  privateWarning,
  retreats,
  reverberation,
  tyingHands,
  unilateralInitiative,
} from './tacticsOfMoves.ts';

/** Tactics of the literature that can be told from the course of a game. */
export const TACTICS = [
  'anchoring',
  'logrolling',
  'reciprocalConcession',
  'salami',
  'deadlineConcession',
  'goldenBridge',
  'brinkmanship',
  'coveredRetreat',
  'uncoveredFold',
  'tyingHands',
  'privateWarning',
  'costlySignal',
  'reverberation',
  'backChannel',
  'unilateralInitiative',
] as const;

export type TacticId = (typeof TACTICS)[number];

/** A tactic that was used, and what it shows itself by. */
export interface Tactic {
  readonly id: TacticId;
  readonly by: Seat;
  /** Towards whom; null for all. */
  readonly to: Seat | null;
  /** Plies at which it happened, ascending. */
  readonly plies: readonly number[];
  /** Rounds of these plies. */
  readonly rounds: readonly number[];
  /** Figures of its sentence. */
  readonly facts: TacticFacts;
}

/** What the sentence of a tactic may speak of; each uses its own. */
export interface TacticFacts {
  /** Points. */
  readonly points?: number;
  /** Points of the other side. */
  readonly theirs?: number;
  readonly count?: number;
  readonly measure?: number;
  readonly line?: number;
  readonly cover?: number;
  /** Issues on which it gave, and took. */
  readonly gave?: readonly number[];
  readonly took?: readonly number[];
  /** Whether it was returned, found out, or held. */
  readonly returned?: boolean;
  readonly leaked?: boolean;
  readonly held?: boolean;
}

/** Every tactic that the course of a game shows, by the ply at which it began. */
export function tacticsOf(course: Course, plane: Plane): Tactic[] {
  const found = [
    ...anchoring(course, plane),
    ...logrolling(course),
    ...reciprocalConcession(course),
    ...salami(course),
    ...deadlineConcession(course),
    ...goldenBridge(course),
    ...brinkmanship(course),
    ...retreats(course),
    ...tyingHands(course),
    ...privateWarning(course),
    ...costlySignal(course),
    ...reverberation(course),
    ...backChannel(course),
    ...unilateralInitiative(course),
  ];
  return found.sort((a, b) => a.plies[0]! - b.plies[0]!);
}
