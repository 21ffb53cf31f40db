import type { Seat } from '../../scenario/types.ts';
import type { Bench } from '../bench.ts';
import { breed, duel, favouriteShare, type Genome, POOL_NAMES, scoreOf } from '../evolve.ts';
import {
  between,
  compare,
  type Experiment,
  inside,
  level,
  type Row,
  rowOf,
  type Site,
} from '../experiment.ts';
import { MIND_NAMES, MINDS } from '../minds.ts';

const GAMES = 200;
/** Points by which no other mind may beat the competent one. */
const BAR = 3;
const BAND = inside(Number.NEGATIVE_INFINITY, BAR);
/** Share of one kind among the moves by choice above which a mind lives on it. */
const ONE_MOVE = 0.5;

/** Seeds of the check of bred minds, unlike all that they were bred on. */
const FRESH = 500_001;
const BREEDING = { population: 16, generations: 6, seeds: 8, finalists: { count: 4, seeds: 40 } };
const SMALL_BREEDING = { population: 3, generations: 2, seeds: 1, finalists: { count: 2, seeds: 1 } };
/** Games from which the search is made in earnest. */
const EARNEST = 50;

/** Another mind in a seat against the competent one, beside the competent one in that seat on the same seeds. */
async function rivals(bench: Bench, { scenario }: Site): Promise<Row[]> {
  const seats = [...scenario.agenda.principals.keys()];
  const rows = await Promise.all(
    MIND_NAMES.flatMap(name =>
      seats.map(seat =>
        compare(bench, {
          id: 'X1',
          scenario: scenario.id,
          arms: {
            competent: { scenario: scenario.id },
            rival: {
              scenario: scenario.id,
              players: seats.map(place => (place === seat ? MINDS[name] : {})),
            },
          },
          games: GAMES,
          effects: [
            {
              measure: 'score',
              case: name,
              seat,
              contrast: between('competent', 'rival', scoreOf(seat)),
              band: BAND,
            },
          ],
        }),
      ),
    ),
  );
  return rows.flat();
}

/**
 * A bred temperament on fresh seeds. It dominates when it beats the competent mind against every opponent of its pool
 * by more than the bar (the row holds the least of these gains), or against the competent one while living on one move.
 */
async function bred(bench: Bench, { scenario }: Site, seat: Seat): Promise<Row[]> {
  const games = bench.games ?? GAMES;
  const genome: Genome = await breed(bench, scenario, seat, games < EARNEST ? SMALL_BREEDING : BREEDING);
  const count = Math.max(2, Math.round(games / 2));
  const play = (temperament: Partial<Genome>) =>
    Promise.all(
      POOL_NAMES.map(name => bench.work('games', duel(scenario, seat, temperament, name), count, FRESH)),
    );
  const [evolved, competent] = await Promise.all([play(genome), play({})]);
  const gains = POOL_NAMES.map((_, opponent) => ({
    without: level(competent[opponent]!.map(scoreOf(seat))),
    with: level(evolved[opponent]!.map(scoreOf(seat))),
  }));
  const head = { id: 'X1', scenario: scenario.id, seat } as const;
  const rows = gains.map(gain =>
    rowOf({ ...head, measure: 'score', case: 'everywhere' }, gain.without, gain.with, BAND),
  );
  const gainOf = (row: Row) => row.difference!.mean;
  const least = rows.reduce((a, b) => (gainOf(b) < gainOf(a) ? b : a));
  const share = level([favouriteShare(evolved.flat(), seat)]);
  const lives = rowOf({ ...head, measure: 'favourite', case: 'oneMove' }, [], share, inside(0, ONE_MOVE));
  // The first opponent of the pool is the competent one.
  return [least, { ...lives, pass: lives.pass || gainOf(rows[0]!) <= BAR }];
}

export const DOMINANCE: Experiment = {
  id: 'X1',
  roles: ['reference', 'other'],
  run: async (bench, site) => {
    const seats = [...site.scenario.agenda.principals.keys()];
    const rows = await Promise.all([rivals(bench, site), ...seats.map(seat => bred(bench, site, seat))]);
    return rows.flat();
  },
};
