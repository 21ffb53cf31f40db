import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { EVEN_TEMPER, type Temperament } from '../opponent/index.ts';
import type { MoveKind } from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import type { Arm } from './arm.ts';
import type { Bench } from './bench.ts';
import type { GameFacts } from './facts.ts';
import { MANNERS } from './minds.ts';
import type { Player } from './player.ts';
import { meanOf } from './statistics.ts';

/** Kinds of move whose inclination evolves: all that are somebody's choice besides drafts and signatures. */
const KINDS: readonly MoveKind[] = [
  ...(['call', 'soundOut', 'warn', 'walkOut', 'threaten', 'escalate', 'carryOut', 'suspend'] as const),
  ...(['withdraw', 'declare', 'soften', 'downPayment', 'gesture', 'publish', 'rally', 'denounce'] as const),
];

/** Opponents that a genome is bred against. */
const POOL = {
  competent: {},
  hardliner: MANNERS.hardliner,
  titForTat: MANNERS.titForTat,
  conceder: MANNERS.conceder,
} as const satisfies Readonly<Record<string, Player>>;

export type PoolName = keyof typeof POOL;
export const POOL_NAMES = Object.keys(POOL) as PoolName[];

/** What is bred: a temperament. A gene that has changed is a multiple of 1/16. */
export type Genome = Pick<Temperament, 'concession' | 'floor' | 'matching' | 'dignity' | 'inclination'>;

export interface Breeding {
  readonly population: number;
  readonly generations: number;
  /** Seeds that a genome plays against each opponent of the pool. */
  readonly seeds: number;
  /** The best of the last generation that are compared once more, and seeds for that. */
  readonly finalists: { readonly count: number; readonly seeds: number };
}

/** Ranges of the genes, in sixteenths. */
const RANGES = {
  concession: [8, 112],
  floor: [0, 9],
  matching: [0, 16],
  dignity: [0, 12],
  inclination: [-96, 96],
} as const;
/** Out of how many genes one mutates, and its largest step as a share of the range. */
const MUTATION = { of: 4, step: 3 };
/** Share of a generation that lives on. */
const SURVIVORS = 3;

type Draw = (below: number) => number;
type Gene = keyof typeof RANGES;

const within = (gene: Gene, value: number) =>
  Math.max(RANGES[gene][0], Math.min(RANGES[gene][1], value)) / 16;

/**
 * Breeds a temperament for one seat: each generation keeps its best third by mean score against the pool, and fills up
 * with children of two survivors, some of whose genes have changed. The first genome is the competent one in the style
 * of that seat. The score of a few games is mostly luck, so the best of the last generation meet again on more seeds.
 */
export async function breed(
  bench: Bench,
  scenario: Scenario,
  seat: Seat,
  { population, generations, seeds, finalists }: Breeding,
): Promise<Genome> {
  const source = xoroshiro128plus(seat + 1);
  const draw: Draw = below => uniformInt(source, 0, below - 1);
  const ranked = async (genomes: readonly Genome[], count: number, from: number): Promise<Genome[]> => {
    const scores = await Promise.all(
      genomes.map(async genome => {
        const games = await Promise.all(
          POOL_NAMES.map(name => bench.work('games', duel(scenario, seat, genome, name), count, from)),
        );
        return meanOf(games.flat().map(scoreOf(seat)));
      }),
    );
    return genomes
      .map((genome, place) => ({ genome, place, score: scores[place]! }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ genome }) => genome);
  };
  const origin = originOf(scenario, seat);
  let genomes = [origin, ...Array.from({ length: population - 1 }, () => mutated(origin, draw, 2))];
  for (let generation = 0; generation < generations; generation++) {
    // New seeds for each generation, so that none is bred for the luck of a few games.
    genomes = await ranked(genomes, seeds, 1 + generation * seeds);
    if (generation + 1 === generations) break;
    const parents = genomes.slice(0, Math.max(2, Math.floor(population / SURVIVORS)));
    const parent = () => parents[draw(parents.length)]!;
    const children = Array.from({ length: population - parents.length }, () =>
      mutated(crossed(parent(), parent(), draw), draw, MUTATION.of),
    );
    genomes = [...parents, ...children];
  }
  const last = await ranked(genomes.slice(0, finalists.count), finalists.seeds, 1 + generations * seeds);
  return last[0]!;
}

export const scoreOf =
  (seat: Seat) =>
  ({ points }: GameFacts): number =>
    points[seat]!;

/** A genome in a seat; an opponent of the pool in all others. */
export const duel = (scenario: Scenario, seat: Seat, temperament: Partial<Genome>, pool: PoolName): Arm => ({
  scenario: scenario.id,
  players: scenario.agenda.principals.map(
    (_, place): Player => (place === seat ? { temperament } : POOL[pool]),
  ),
});

/** The competent mind in the style of a seat. */
function originOf({ agenda }: Scenario, seat: Seat): Genome {
  const { concession, floor, matching, dignity, inclination } = {
    ...EVEN_TEMPER,
    ...agenda.principals[seat]!.style?.numbers,
  };
  return { concession, floor, matching, dignity, inclination };
}

/** One in `of` genes moves by up to a third of its range. */
function mutated(genome: Genome, draw: Draw, of: number): Genome {
  const gene = (name: Gene, value: number) => {
    if (draw(of) > 0) return value;
    const [low, high] = RANGES[name];
    const step = Math.floor((high - low) / MUTATION.step);
    return within(name, Math.round(value * 16) + draw(2 * step + 1) - step);
  };
  return {
    concession: gene('concession', genome.concession),
    floor: gene('floor', genome.floor),
    matching: gene('matching', genome.matching),
    dignity: gene('dignity', genome.dignity),
    inclination: Object.fromEntries(
      KINDS.map(kind => [kind, gene('inclination', genome.inclination[kind] ?? 0)]),
    ),
  };
}

/** Each gene from one of the two. */
function crossed(one: Genome, other: Genome, draw: Draw): Genome {
  const either = () => (draw(2) === 0 ? one : other);
  return {
    concession: either().concession,
    floor: either().floor,
    matching: either().matching,
    dignity: either().dignity,
    inclination: Object.fromEntries(KINDS.map(kind => [kind, either().inclination[kind] ?? 0])),
  };
}

/** Of the moves that are a choice, the share of the kind that a seat used most. */
export function favouriteShare(games: readonly GameFacts[], seat: Seat): number {
  const counts = KINDS.map(kind => games.reduce((sum, { moves }) => sum + (moves[seat]![kind] ?? 0), 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : Math.max(...counts) / all;
}
