import type { ReadoutTone } from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import type { Arm } from './arm.ts';
import type { Bench } from './bench.ts';
import type { GameFacts } from './facts.ts';
import type { MindName } from './minds.ts';
import { type Band, combinationOf, type Estimate, isWithin, type Term } from './statistics.ts';

/** Acceptance experiments of the rules, by letter of the effect. */
export const EXPERIMENT_IDS = [
  'A1',
  'A2',
  'A3',
  'A4',
  'B1',
  'B2',
  'B3',
  'C1',
  'D1',
  'D2',
  'D3',
  'E1',
  'E2',
  'F1',
  'G1',
  'H1',
  'R1',
  'X1',
  'X2',
  'X3',
  'X3b',
  'X4',
  'X5',
] as const;

export type ExperimentId = (typeof EXPERIMENT_IDS)[number];

/** What is measured; the first list in points, positions or counts, the second in shares. */
export const SHARES = [
  'trouble',
  'noDeal',
  'ratified',
  'lastQuarter',
  'failedVote',
  'firstRound',
  'favourite',
  'accounts',
] as const;
export type MeasureName =
  | 'gap'
  | 'credibility'
  | 'yield'
  | 'position'
  | 'score'
  | 'left'
  | 'margin'
  | 'broken'
  | 'illegal'
  | 'differences'
  | (typeof SHARES)[number];

/** Variants of an experiment that has several rows of one measure. */
export type CaseName =
  | 'noLineDeclared'
  | 'bothDeclared'
  | 'declaredMore'
  | 'everywhere'
  | 'oneMove'
  | ReadoutTone
  | MindName;

/** One line of the table: a measured difference, or a level where `without` is null. */
export interface Row {
  readonly id: ExperimentId;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly measure: MeasureName;
  readonly case: CaseName | null;
  /** Seat whose points are meant; null where it is no single seat. */
  readonly seat: Seat | null;
  readonly without: number | null;
  readonly with: number | null;
  /** With less without, on the same seeds; null where an arm has no such number. */
  readonly difference: Estimate | null;
  readonly band: Band;
  readonly pass: boolean;
}

/** Where an experiment is made: the two laboratory scenarios, the one the rules were tuned on, or any other. */
export type Role = 'clean' | 'dist' | 'reference' | 'other';

export interface Site {
  readonly role: Role;
  readonly scenario: Scenario;
}

export interface Experiment {
  readonly id: ExperimentId;
  readonly roles: readonly Role[];
  run(bench: Bench, site: Site): Promise<Row[]>;
}

/** A sum of means over arms, each with its sign. */
export type ArmSum<Name extends string> = readonly (readonly [sign: 1 | -1, arm: Name])[];

/** What is read from the games of the arms, and which are compared; without nothing to compare with it is a level. */
export interface Contrast<Name extends string> {
  /** Null where a game has no such number: then it is not counted. */
  readonly read: (facts: GameFacts) => number | null;
  readonly without: ArmSum<Name>;
  readonly with: ArmSum<Name>;
}

/** A bound that another effect sets: at most this share of it; `absolute` bounds the size, else from above only. */
export interface ShareOf<Name extends string> {
  readonly share: number;
  readonly of: Contrast<Name>;
  readonly absolute: boolean;
}

export interface Effect<Name extends string> {
  readonly measure: MeasureName;
  readonly case?: CaseName;
  readonly seat?: Seat;
  readonly contrast: Contrast<Name>;
  readonly band: Band | ShareOf<Name>;
}

/** Arms played on the same seeds, and what is read from them. */
export interface Comparison<Name extends string> {
  readonly id: ExperimentId;
  readonly scenario: string;
  readonly arms: Readonly<Record<Name, Arm>>;
  readonly games: number;
  /** First seed; 1 unless said otherwise. */
  readonly from?: number;
  readonly effects: readonly Effect<Name>[];
}

/** Plays the arms of a comparison and judges its effects. */
export async function compare<Name extends string>(
  bench: Bench,
  comparison: Comparison<Name>,
): Promise<Row[]> {
  const { id, scenario, arms, effects, from } = comparison;
  const count = bench.games ?? comparison.games;
  const names = Object.keys(arms) as Name[];
  const lists = await Promise.all(names.map(name => bench.work('games', arms[name], count, from)));
  const games = new Map(names.map((name, place) => [name, lists[place]!]));
  const termsOf = ({ read }: Contrast<Name>, sum: ArmSum<Name>): Term[] =>
    sum.map(([weight, arm]) => ({ weight, values: games.get(arm)!.map(read) }));
  return effects.map(({ measure, case: variant, seat, contrast, band }) =>
    rowOf(
      { id, scenario, measure, case: variant ?? null, seat: seat ?? null },
      termsOf(contrast, contrast.without),
      termsOf(contrast, contrast.with),
      'of' in band ? boundBy(band, termsOf(band.of, band.of.without), termsOf(band.of, band.of.with)) : band,
    ),
  );
}

/** The row of two sums of means; one without any number fails. */
export function rowOf(
  head: Pick<Row, 'id' | 'scenario' | 'measure' | 'case' | 'seat'>,
  without: readonly Term[],
  arm: readonly Term[],
  band: Band,
): Row {
  const difference = differenceOf(without, arm);
  return {
    ...head,
    without: combinationOf(without)?.mean ?? null,
    with: combinationOf(arm)?.mean ?? null,
    difference,
    band,
    pass: difference !== null && isWithin(difference, band),
  };
}

const differenceOf = (without: readonly Term[], arm: readonly Term[]): Estimate | null =>
  combinationOf([...without.map(term => ({ ...term, weight: -term.weight })), ...arm]);

function boundBy(
  { share, absolute }: Pick<ShareOf<string>, 'share' | 'absolute'>,
  without: readonly Term[],
  arm: readonly Term[],
): Band {
  const high = share * (differenceOf(without, arm)?.mean ?? 0);
  const size = Math.abs(high);
  return absolute
    ? { low: -size, high: size, side: 'either' }
    : { low: Number.NEGATIVE_INFINITY, high, side: 'either' };
}

/** V_A - V_B of a ratified deal. */
export const gapOf = ({ worths }: GameFacts): number | null => worths && worths[0]! - worths[1]!;

/** No deal, or a failed vote on the way. */
export const troubleOf = ({ ratified, failedVotes }: GameFacts): number =>
  ratified && failedVotes === 0 ? 0 : 1;

/** One number in two arms. */
export const between = <Name extends string>(
  without: Name,
  arm: Name,
  read: Contrast<Name>['read'],
): Contrast<Name> => ({ read, without: [[1, without]], with: [[1, arm]] });

/** A level of one arm. */
export const levelOf = <Name extends string>(arm: Name, read: Contrast<Name>['read']): Contrast<Name> => ({
  read,
  without: [],
  with: [[1, arm]],
});

/** A level of a list of numbers. */
export const level = (values: readonly number[]): Term[] => [{ weight: 1, values }];

export const above = (low: number, high = Number.POSITIVE_INFINITY): Band => ({ low, high, side: 'above' });
export const below = (low: number, high = 0): Band => ({ low, high, side: 'below' });
export const inside = (low: number, high: number): Band => ({ low, high, side: 'either' });
