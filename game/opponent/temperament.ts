import type { MoveKind, View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';

export type Difficulty = 'guided' | 'even' | 'hard' | 'severe';

export const DIFFICULTIES: readonly Difficulty[] = ['guided', 'even', 'hard', 'severe'];

/** How a principal bargains, as data: a style of the scenario, or an arm of an experiment. */
export interface Temperament {
  /**
   * Target = floor + (1 - floor) * (1 - t^concession), where `t` is the share of the time used: below 1 it gives way
   * early, above 1 late (Faratin, Sierra & Jennings 1998). A multiple of 1/16.
   */
  readonly concession: number;
  /** Share of its range that it asks for to the end. */
  readonly floor: number;
  /**
   * How it models the others: it learns from what they do, keeps to the public estimate, or takes their values for the
   * opposite of its own (the fixed pie: Thompson & Hastie 1990).
   */
  readonly belief: 'learns' | 'estimate' | 'fixedPie';
  /** How far it waits for the concessions of the others: 0 not at all, 1 tit for tat. */
  readonly matching: number;
  /** Share of the gain at the Nash point below which it refuses, even at the end. */
  readonly dignity: number;
  /** Points added to the estimated gain of a kind of move. */
  readonly inclination: Readonly<Partial<Record<MoveKind, number>>>;
}

/** Concession and floor are those of the competent mind with which the rules were tuned. */
export const EVEN_TEMPER: Temperament = {
  concession: 3,
  floor: 0.15,
  belief: 'learns',
  matching: 0,
  dignity: 0.6,
  inclination: {},
};

/** What sets the difficulties apart: how they think, and what they add to a temperament. */
export interface Skill {
  /** Takes the blur out of the public estimate. */
  readonly sharp: boolean;
  /** Margin by which it asks for more than the others' votes seem to allow. */
  readonly bold: number;
  /** Chance at home that it wants before it signs, while another round is to come. */
  readonly signs: number;
  /** Points by which a vote must be short before a rally comes to its mind; below 0, a lead that is not safe. */
  readonly rallies: number;
  /** Kinds of move that do not come to its mind. */
  readonly without: readonly MoveKind[];
  /** Whole games that it may play out in its head for one decision. */
  readonly rollouts: number;
  readonly temper: (style: Temperament) => Temperament;
}

const RUDE: readonly MoveKind[] = [
  'threaten',
  'escalate',
  'carryOut',
  'declare',
  'denounce',
  'walkOut',
  'warn',
];

export const SKILLS: Readonly<Record<Difficulty, Skill>> = {
  guided: {
    sharp: false,
    bold: -6,
    signs: 0.35,
    rallies: 1,
    without: RUDE,
    rollouts: 0,
    temper: style => ({
      ...style,
      belief: 'estimate',
      concession: style.concession / 4,
      floor: 0,
      dignity: 0.3,
    }),
  },
  even: {
    sharp: false,
    bold: 0,
    signs: 0.5,
    rallies: 1.5,
    without: [],
    rollouts: 0,
    temper: style => style,
  },
  hard: {
    sharp: true,
    bold: 3,
    signs: 0.5,
    rallies: -5,
    without: [],
    rollouts: 3,
    temper: style => ({ ...style, concession: style.concession + 1, floor: style.floor + 0.2 }),
  },
  severe: {
    sharp: true,
    bold: 3,
    signs: 0.5,
    rallies: -5,
    without: [],
    rollouts: 8,
    temper: style => ({
      ...style,
      concession: style.concession + 2,
      floor: style.floor + 0.4,
      dignity: style.dignity / 2,
    }),
  },
};

export interface MindOptions {
  readonly difficulty: Difficulty;
  /** Goes over what the style of the scenario says. */
  readonly temperament?: Partial<Temperament>;
  /** Kinds of move that it never uses, for experiments. */
  readonly without?: readonly MoveKind[];
  /** Whether it plays games out in its head, if its difficulty does; it does unless this is false. */
  readonly looksAhead?: boolean;
}

/** The temperament of the viewer: what is asked for, over its style in the scenario as the difficulty has it. */
export function temperamentOf({ agenda, me }: View, { difficulty, temperament }: MindOptions): Temperament {
  const style = agenda.principals[me as Seat]!.style?.numbers;
  return { ...SKILLS[difficulty].temper({ ...EVEN_TEMPER, ...style }), ...temperament };
}
