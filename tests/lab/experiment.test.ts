import { describe, expect, test } from 'vitest';
import {
  above,
  between,
  type Comparison,
  compare,
  gapOf,
  inside,
  levelOf,
  troubleOf,
} from '../../game/lab/experiment.ts';
import type { GameFacts } from '../../game/lab/facts.ts';
import type { Bench } from '../../game/lab/index.ts';

/** A deal worth so much to both sides, or null for no deal; with so many failed votes. */
const facts = (worths: readonly [number, number] | null, failedVotes = 0): GameFacts => ({
  ratified: worths !== null,
  round: 3,
  failedVotes,
  points: worths ?? [0, 0],
  worths,
  positions: worths && [0],
  left: null,
  credibility: [50, 50],
  margins: null,
  accounts: [],
  moves: [{}, {}],
});

const ARMS = {
  calm: [facts([5, 3]), facts([6, 2]), facts(null), facts([4, 4], 1)],
  threat: [facts([8, 1]), facts([9, 2]), facts([7, 0]), facts(null)],
} as const;

type Name = keyof typeof ARMS;

/** A bench that has played already: the name of the scenario says which arm is meant. */
const bench: Bench = {
  scenarios: new Map(),
  games: null,
  work: async (_work, arm, count) => ARMS[arm.scenario as Name].slice(0, count) as never,
};

const comparison = (effects: Comparison<Name>['effects']): Comparison<Name> => ({
  id: 'A1',
  scenario: 'made-up',
  arms: { calm: { scenario: 'calm' }, threat: { scenario: 'threat' } },
  games: 4,
  effects,
});

const rowsOf = (effects: Comparison<Name>['effects']) => compare(bench, comparison(effects));

describe('a comparison', () => {
  test('compares what each arm has', async () => {
    const [row] = await rowsOf([
      { measure: 'gap', contrast: between('calm', 'threat', gapOf), band: above(3, 10) },
    ]);
    // Gaps of ratified deals: 2, 4, 0 without; 7, 7, 7 with.
    expect(row).toMatchObject({ without: 2, with: 7, case: null, seat: null, pass: true });
    expect(row!.difference).toMatchObject({ mean: 5, count: 3 });
    // The first arm alone varies: shares 0, 2 and -2 of three in four.
    expect(row!.difference!.low).toBeCloseTo(5 - (1.96 * Math.sqrt(8 / 3 / 4) * 4) / 3, 12);
  });

  test('counts trouble on all seeds', async () => {
    const [row] = await rowsOf([
      { measure: 'trouble', contrast: between('calm', 'threat', troubleOf), band: above(0, 1) },
    ]);
    expect(row).toMatchObject({ without: 0.5, with: 0.25, pass: false });
    expect(row!.difference).toMatchObject({ mean: -0.25, count: 4 });
  });

  test('reads a level of one arm', async () => {
    const [row] = await rowsOf([
      {
        measure: 'ratified',
        contrast: levelOf('calm', ({ ratified }) => Number(ratified)),
        band: inside(0.7, 0.8),
      },
    ]);
    expect(row).toMatchObject({ without: null, with: 0.75, pass: true });
  });

  test('can be bounded by a share of another effect', async () => {
    const of = between<Name>('calm', 'threat', gapOf);
    const half = (share: number, absolute: boolean) => ({
      measure: 'gap' as const,
      contrast: between<Name>('calm', 'threat', ({ round }) => round),
      band: { share, of, absolute },
    });
    const [size, top] = await rowsOf([half(1 / 2, true), half(-1, false)]);
    expect(size!.band).toEqual({ low: -2.5, high: 2.5, side: 'either' });
    expect(size!.pass).toBe(true);
    expect(top!.band).toEqual({ low: Number.NEGATIVE_INFINITY, high: -5, side: 'either' });
    expect(top!.pass).toBe(false);
  });

  test('without any seed that says something fails', async () => {
    const [row] = await rowsOf([
      { measure: 'left', contrast: between('calm', 'threat', ({ left }) => left), band: inside(-1, 1) },
    ]);
    expect(row).toMatchObject({ without: null, with: null, difference: null, pass: false });
  });
});
