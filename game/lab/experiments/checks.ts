import { ADVISED } from '../../analysis/balance/report.ts';
import { compare, type Experiment, inside, level, levelOf, type Role, rowOf } from '../experiment.ts';

const GAMES = { random: 600, competent: 400, history: 400, peeking: 100 };
/** Seeds that no experiment and no tuning has seen. */
const FRESH = 100_001;
const EVERYWHERE: readonly Role[] = ['clean', 'dist', 'reference', 'other'];
const REAL: readonly Role[] = ['reference', 'other'];
const NONE = inside(0, 0);

export const CHECKS: readonly Experiment[] = [
  {
    id: 'X2',
    roles: EVERYWHERE,
    run: async (bench, { scenario: { id } }) => {
      const games = await bench.work('random', { scenario: id }, bench.games ?? GAMES.random);
      const broken = level(games.map(game => (game.broken === null ? 0 : 1)));
      return [rowOf({ id: 'X2', scenario: id, measure: 'broken', case: null, seat: null }, [], broken, NONE)];
    },
  },
  {
    id: 'X3',
    roles: REAL,
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'X3',
        scenario: id,
        arms: { competent: { scenario: id } },
        games: GAMES.competent,
        from: FRESH,
        effects: [
          {
            measure: 'ratified',
            contrast: levelOf('competent', ({ ratified }) => Number(ratified)),
            band: inside(ADVISED.ratified.low, ADVISED.ratified.high),
          },
          {
            measure: 'firstRound',
            contrast: levelOf('competent', ({ ratified, round }) => Number(ratified && round === 1)),
            band: inside(ADVISED.firstRound.low, ADVISED.firstRound.high),
          },
        ],
      }),
  },
  {
    id: 'X3b',
    roles: REAL,
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'X3b',
        scenario: id,
        arms: { competent: { scenario: id } },
        games: GAMES.competent,
        from: FRESH,
        effects: [
          {
            measure: 'failedVote',
            contrast: levelOf('competent', ({ failedVotes }) => Number(failedVotes > 0)),
            band: inside(ADVISED.failedVote.low, ADVISED.failedVote.high),
          },
        ],
      }),
  },
  {
    id: 'X4',
    roles: REAL,
    run: async (bench, { scenario: { id, history } }) => {
      if (!history) return [];
      const head = { id: 'X4', scenario: id, case: null, seat: null } as const;
      const seeds = await bench.work('history', { scenario: id }, bench.games ?? GAMES.history, FRESH);
      const share = (read: (seed: (typeof seeds)[number]) => boolean) =>
        level(seeds.map(seed => Number(read(seed))));
      return [
        rowOf(
          { ...head, measure: 'illegal' },
          [],
          share(seed => !seed.legal),
          NONE,
        ),
        rowOf(
          { ...head, measure: 'ratified' },
          [],
          share(seed => seed.ratified),
          inside(0.6, 0.95),
        ),
      ];
    },
  },
  {
    id: 'X5',
    roles: REAL,
    run: async (bench, { scenario: { id } }) => {
      const games = await bench.work('peeking', { scenario: id }, bench.games ?? GAMES.peeking);
      const differences = level(games.map(game => game.differences));
      return [
        rowOf(
          { id: 'X5', scenario: id, measure: 'differences', case: null, seat: null },
          [],
          differences,
          NONE,
        ),
      ];
    },
  },
];
