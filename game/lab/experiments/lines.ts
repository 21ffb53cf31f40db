import type { Arm, Changes } from '../arm.ts';
import { above, between, compare, type Experiment, gapOf } from '../experiment.ts';
import type { GameFacts } from '../facts.ts';
import type { Player } from '../player.ts';

const GAMES = { clean: 700, dist: 500 };

/** Lines are declared by order only. */
const DISCREET: Player = { without: ['declare', 'soften'] };

/** Declares its own line in round 1: the first line is that of the first seat. */
const declares = (line: number): Player => ({
  ...DISCREET,
  orders: [{ round: 1, move: { kind: 'declare', line } }],
});

type Declared = 'nobody' | 'first' | 'both';

const PLAYERS: Readonly<Record<Declared, readonly Player[]>> = {
  nobody: [DISCREET, DISCREET],
  first: [declares(0), DISCREET],
  both: [declares(0), declares(1)],
};

const arm = (scenario: string, declared: Declared, changes: Changes = {}): Arm => ({
  scenario,
  changes,
  players: PLAYERS[declared],
});

const BARE: Changes = { noCovers: true };
/** The issue that the lines of the laboratory are about. */
const DISPUTED = 1;

const ratified = (facts: GameFacts): number => (facts.ratified ? 1 : 0);
const failed = (facts: GameFacts): number => (facts.ratified ? 0 : 1);

/** Gain of deals by covers with two declared lines, and with none. */
const withDeclared = between('bareBoth', 'coveredBoth', ratified);
const withoutDeclared = between('bare', 'covered', ratified);

export const LINE_EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'C1',
    roles: ['clean'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'C1',
        scenario: id,
        arms: {
          bare: arm(id, 'nobody', BARE),
          covered: arm(id, 'nobody'),
          bareBoth: arm(id, 'both', BARE),
          coveredBoth: arm(id, 'both'),
        },
        games: GAMES.clean,
        effects: [
          { measure: 'ratified', case: 'noLineDeclared', contrast: withoutDeclared, band: above(0.03, 0.18) },
          { measure: 'ratified', case: 'bothDeclared', contrast: withDeclared, band: above(0.2, 0.5) },
          {
            measure: 'ratified',
            case: 'declaredMore',
            contrast: {
              read: ratified,
              without: [
                [1, 'covered'],
                [-1, 'bare'],
              ],
              with: [
                [1, 'coveredBoth'],
                [-1, 'bareBoth'],
              ],
            },
            band: above(0),
          },
        ],
      }),
  },
  {
    id: 'D1',
    roles: ['clean'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'D1',
        scenario: id,
        arms: { latent: arm(id, 'nobody', BARE), declared: arm(id, 'first', BARE) },
        games: GAMES.clean,
        effects: [
          {
            measure: 'position',
            contrast: between('latent', 'declared', facts => facts.positions && facts.positions[DISPUTED]!),
            band: above(0.3, 1),
          },
        ],
      }),
  },
  {
    id: 'D2',
    roles: ['dist'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'D2',
        scenario: id,
        arms: { latent: arm(id, 'nobody'), declared: arm(id, 'first') },
        games: GAMES.dist,
        effects: [{ measure: 'gap', contrast: between('latent', 'declared', gapOf), band: above(3, 9) }],
      }),
  },
  {
    id: 'D3',
    roles: ['clean'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'D3',
        scenario: id,
        arms: { latent: arm(id, 'nobody', BARE), both: arm(id, 'both', BARE) },
        games: GAMES.clean,
        effects: [{ measure: 'noDeal', contrast: between('latent', 'both', failed), band: above(0.2, 0.6) }],
      }),
  },
];
