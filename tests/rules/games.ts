import fc from 'fast-check';
import { DEFAULT_OPTIONS, type GameOptions, type Negotiation } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';

/** The same scenario with bars that every deal passes: for games that reach ratification and implementation. */
const easy = (scenario: Scenario): Scenario => ({
  ...scenario,
  briefs: scenario.briefs.map(brief => ({ ...brief, bar: -500 })),
});

/** The same scenario without readouts: a vote leads straight to what comes after it. */
export const silent = (scenario: Scenario): Scenario => ({
  ...scenario,
  agenda: { ...scenario.agenda, readouts: false },
});

/** Scenarios for random games. */
export const FIXTURES = {
  june: shipped('2019-june-deadline'),
  tiny: tiny(),
  tri: tri(),
  quad: quad(),
  easyJune: easy(shipped('2019-june-deadline')),
  easyTiny: silent(easy(tiny())),
  easyTri: easy(tri()),
} as const satisfies Readonly<Record<string, Scenario>>;

export type FixtureName = keyof typeof FIXTURES;

export const optionsOfGame: fc.Arbitrary<GameOptions> = fc.record({
  events: fc.boolean(),
  knownTypes: fc.boolean(),
  audienceCosts: fc.constantFrom('off', 'weak', 'normal', 'strong'),
  advisors: fc.constant(DEFAULT_OPTIONS.advisors),
});

export const seedOfGame: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.maxSafeNat(),
);

/** One fixed run, so that a failure found once is found again. */
export const RUN = { seed: 20190607, endOnFailure: true } as const;

export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const withoutLog = (n: Negotiation): Negotiation => ({ ...n, log: [] });
